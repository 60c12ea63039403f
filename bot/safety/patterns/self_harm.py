"""Suicide and self-harm, said outright or hinted at, by the person or about somebody else."""

CERTAIN = {
    "suicide_self_harm": """
        want|wants|wanted|wanting|going|need|ready|wish|plan|planning|try|trying|tried|thinking|think|feel|like to|of|about? die|dying|end|ending|killing|kill|hang|hanging|drown my|myself|it|all|himself|herself|themselves|themself|$|tonight|now|everything
        want|wants|wanted|ready|like to? die|dying|dead
        kill|killing|hang|hanging|hurt|hurting|cut|cutting|harm|harming|drown|shoot|burn|burning|end|starve myself|himself|herself|themselves|themself|yourself
        kill myself
        want|wants to be? dead
        be better|better off dead|without me|gone
        be dead $
        better off without|if i|dead
        better|world .. without me|i was|were not|dead
        suicidal|suicide note|thoughts|tonight|now
        i am|feel|feeling|was|been|is|he|she .. suicidal
        ^ suicidal|suicide $
        ending|end|ended my|his|her|their life|own
        going to|gonna|will|want|wants end|finish|do it|this tonight|all|now|soon|$
        will end|finish it|me|everything $
        end it all
        take|taking|took|taken my|his|her|their|own life
        take my own
        not want to live|exist|wake
        not|never want to be here|alive
        wish i would|was|were|had|could not|never|dead|just .. wake|born|dead|alive|disappear|up|here|die
        wish i was|were dead
        not wake up
        can not|could go|carry|cope|keep|do|take|live|face|stand on|going|this|anymore|it|any|with|life|living $
        can not go on
        can not go|carry on|any
        can not do this|it|life anymore|any|no|$
        do not|nae see a|any|the|no way|point|future|reason .. out|living|anymore|in|on|$
        no point .. living|life|going|on|anymore|$|in|without
        can not|not|nae see .. point|way|future
        not see .. way out
        no way out
        no reason|point|use|hope left|living|to|going|anymore .. live|on|$
        no reason left
        nothing|no one|nobody left|else to|for live|me
        nothing to live for
        life is|has|isnt? not|no|over|worth .. worth|living|over|point|meaning|it|$
        life is not worth
        my life is over
        not worth it|living
        done with|living|of everything|life|it|living|this|all|here $
        done with|i everything|life|living|this|it
        ^ i am done $
        i am done tell|goodbye|i|love|sorry|with|now
        sick|tired|tired of living|life|being|everything|alive|breathing
        had enough of life|everything|living|it|this
        want it all? to? stop
        want to|just disappear|vanish|sleep|go|not .. forever|never|away|for|wake
        disappear forever
        nobody|no one|everyone|they would|will miss|care|notice|be|happier me|if|better .. gone|me|dead|died|without
        nobody would miss
        everyone hates|would be better|me
        should be|i dead
        this is|my goodbye
        said|say|saying|write|written|wrote my|goodbye|a|the goodbyes|note|letter|goodbye
        taken|took|take an overdose
        tablets .. in|front|hand .. me|hand
        overdose|overdosed .. purpose|intentionally|meant
        cut|cuts|cutting|slit|slitting|slashed my|his|her|their|wrists|myself|arms|wrist|legs|arm .. tonight|and|wrists|again|deep|bleeding|$|to
        cut|slit|cutting|slitting my|his|her|their wrists|wrist|arms
        cut myself
        self harm|harmed|harming|harms|injure
        selfharm|selfharming|selfharmed
        ^ cutting again|myself
        i hurt myself
        razor|blade|rope|noose|knife .. wrist|wrists|neck|out|myself|ready
        standing|sitting on|at|by the|edge .. bridge|railings|tracks|edge|cliff|roof|platform|ledge
        wrong side of
        looking at the tracks|bridge|water|river|trains|edge
        jump|jumping off|from|in|under|infront|into the|a|of|my bridge|roof|building|river|window|train|car|clyde|platform|cliff
        voices .. jump|kill|die|hurt
        should jump
        says|said|going|threatening|threatened he|she|they|to is|will|are|going|to? .. jump|kill|end|hang|overdose .. himself|herself|$|it|now|themselves|themself|off
        going to do it tonight|now|today
        going|gonna to end|jump|hang|finish it|himself|herself|off|$
        topping|top himself|myself|herself|themselves
        thinking|think|thought|thoughts .. about|of dying|suicide|death|ending|ways|killing|jumping|hanging|doing
        thoughts .. end|ending|harming|hurting|killing my|myself
        ways to|of do|die|end|kill|dying
        have|made|got a? plan and|to|for .. have|need|kill|die|end|it|what
        not safe from|with myself
        frightened|scared|afraid of what i .. do|might|will|would .. myself|night|alone|tonight
        frightened|scared of|what myself|i
        do not trust myself
        only|just one way out|left|for
        only one way
        one reason not|to
        ready to go .. goodbyes|goodbye|now
        everything is finished|over for|$
        i want|just|wish to finish $
        unless i am|was gone|dead
        nearly|almost did|done something|it .. tonight|last|again
        hurts too much to
        too much to keep going
        want to go|be to|with .. sleep|heaven|forever|mum|dad
        tell .. love them|her|him|you .. goodbye|sorry|$
        better|be with .. dead|without
        not|never be here tomorrow|anymore|much|tonight
        will not be here|around|alive
        goodbye|bye everyone|world|forever|all|to
        gun|shotgun|rope|tablets|pills .. been|so|very|he|i|is .. low|depressed|suicidal|himself
        so low|depressed .. shotgun|gun|rope|bridge|car|note
        give up on|living life|living|$
        giving up on life|living
        i give up
        hate my life|myself .. want|die|end
        lost everything|all|lot|savings|money .. no|nothing|point|live|living|end|die|finish|ashamed|left
        they will|would|be better off
        live with|without the|this shame|guilt
        kill me|myself please|now|$
        want to dye $
        not want to wake
        if .. gets out|posted|stop|stops .. kill|end|ill|die
        die tonight|alone|now|today
        i am|are going to die $
        posted|leaked .. disappear|die
    """,
}

DOUBT = {
    "suicide_self_harm": """
        want to disappear|die|sleep|vanish
        suicidal|suicide .. thoughts|feelings|friend|pal|daughter|son|now
        want to? .. end it
        end it
        goodbye|goodbyes
        hopeless
        self harm|harming|harmed
        cuts on|arms
        tired of|so everything|life|living|it
        had|have enough of
        done with|i
        low and|alone
    """,
}
