"""Clues: words and phrases that show danger only together (`combinations`). Each alone is ordinary talk."""

CLUES = {
    "i": "i|me|my|we|us|our",
    "he": "he|she|they|someone|<stranger>",
    "partner": """
        <partner>
        my man|woman
    """,
    "my_parent": """
        my <parent>|brother|sister|granny|grandad
        mummy|daddy
    """,
    "loved": "<loved>",
    "stranger": "<stranger>|dealer|dealers",
    "afraid": """
        <scared>|shaking|trembling|panicking
        heart is racing|pounding
        for my life|safety
    """,
    "near": """
        he|she|they|someone|<stranger>|<partner> is|are .. here|outside|inside|upstairs|downstairs|back|behind|near|coming
        right|just behind|beside|outside
        outside my
    """,
    "urgent": "now|quick|quickly|urgent|urgently|help|hurry|tonight|please",
    "harm_me": """
        <hit>|<hit-s>|<hit-ing>|<hit-ed>|<shove-ing>|<shove-ed> me|us
        on|round|around my throat|neck
    """,
    "violence": "<hit-s>|<hit-ing>|battered|beaten|punched|kicked|strangled|stabbed|choked|violent|smashing",
    "harm_other": "<hit>|<hit-s>|<hit-ing>|dragging him|her|them|someone|a|an|another",
    "menace": "<menacing>|threats|threatens",
    "weapon": "<sharp>|hammer|bat|crowbar",
    "door": "door|doorstep|step|buzzer|letterbox",
    "street": "street|road|park|lane|path|bus|train|station|woods|beach",
    "chase": "<chase-ing>|chases|follows",
    "child": "<child>",
    "child_speaks": """
        i am <child_age>
        i am only|just <child_age>|<young_age>
        my mummy|daddy
        in p1|p2|p3|p4|p5|p6|p7|s1|s2|s3
        <child_age> years old
        after school
        i am a kid|child
    """,
    "child_harmed": """
        hits|hurts|hit|hurt|touches|touched|beats|punches|kicks me
        scared|alone|hiding|hungry|crying
        fighting|drunk|shouting|screaming
        can|will|does|is not wake|home|waking
        bad things|stuff
        nobody is here|in|home
    """,
    "hear": "hear|hearing|heard",
    "screams": "screaming|screams|scream|begging|thuds|banging",
    "sent": "i|we|have|has|just <send-ed>|gave|given",
    "scam": "scam|scammer|scammers|fraud|fraudster|fake|conned|scammed|blocked",
    "just": """
        just
        minutes|minute|mins|seconds|hour ago
    """,
    "blackmail": "blackmail|blackmailed|blackmailing|extorted|extorting|sextorted",
    "image": "<image>|<intimate>|webcam|cam",
    "naked": "<intimate>",
    "demand": "pay|demanding|demands|demand|wants|bitcoin|paypal|£|itunes|steam",
    "share": "<post>|<post-s>|<post-ing>|everyone",
    "gone": """
        gone|went missing
        missing|vanished|disappeared
        not come|came|been home|back
        wandered|walked|gone off|away|out
    """,
    "vulnerable": "dementia|alzheimers|autistic|suicidal|confused|insulin|note|depressed",
    "locked_up": """
        encrypted|ransomware|ransom|lockbit
        been|are|is locked|hacked
    """,
    "system": "files|server|servers|network|systems|computers|backups|tills|records",
    "work": "work|office|business|company|firm|shop|practice|surgery|school|charity|our|club|council|clinic",
    "hill": "<hill>|island|rocks|crag",
    "stranded": "stuck|trapped|stranded|fallen|injured|lost",
    "forced": "forced|forcing|making|made|make|makes",
    "marry": "marry|married|marriage|wedding",
}
