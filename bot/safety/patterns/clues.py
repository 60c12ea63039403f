"""Clues that count only together: each alone is ordinary talk."""

CLUES = {
    "afraid": """
        scared|terrified|frightened|afraid|shaking|trembling|panicking|petrified|panic
        can not breathe|stop|move shaking|$
        heart is? racing|pounding
        please please
        my hands are
    """,
    "near": """
        he|she|they|someone|<stranger>|<partner> is|are .. here|outside|inside|upstairs|downstairs|coming|back|behind|beside|near
        right|just behind|beside|next|outside|here
        in the next|other room
        in|at my|the house|door|garden|room|kitchen|flat|window
        outside my
    """,
    "urgent": """
        now
        quick|quickly|urgent|urgently|emergency|asap|immediately|hurry
        help|help me
        right now|this
        please help|someone
        tonight
    """,
    "violent": """
        <harming>
        hit|punched|kicked|stabbed|choked|beaten|battered|attacked|strangled|slapped me|him|her|us|them
        kill|hurt|stab|batter|rape me|him|her|us|them
        screaming
        violent
        knife|gun|blade|bat|machete|axe
    """,
    "alone": """
        alone|myself
        on my own
        by myself
        home|house alone
        nobody|no one else|here|in|about
    """,
    "child_speaks": """
        i am? <child_age>
        i am only|just|a <child_age>
        my mummy|daddy
        in p1|p2|p3|p4|p5|p6|p7|s1|s2|s3
        <child_age> years old
        at|in|after school
        my teacher
        i am a kid|child
        my mum and dad
    """,
    "child_harmed": """
        hits|hurts|hit|hurt|touches|touched|beats|punches|kicks|kicked|slapped me
        scared|alone|lonely|hiding|locked
        drunk|fighting|shouting|screaming
        not wake|home|in|here
        hungry
        bad things|stuff
        secret
    """,
    "money_went": """
        i|we|have|has|just <sended>
        sent|paid|transferred|wired|gave|given .. <money>
    """,
    "scam": """
        scam|scammer|scammers|fraud|fraudster|fake|con|conned|scammed|pretending|not real
        blocked me
        is not real|him|her|genuine
        vanished|disappeared
    """,
    "just_now": """
        just|minutes|seconds ago|now
        just
        minutes|minute|hour ago
        right now
        today
    """,
}
