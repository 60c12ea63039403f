"""A caller who frightens, and someone who is breaking in."""

CERTAIN = {
    "caller_at_door": """
        <caller>|he|she|they .. door|doorstep|step|window|gate .. <menacing>
        <menacing> .. at|on|through .. door|doorstep|step|letterbox|window
        will|would not get|move|shift off|away|from .. doorstep|door|step|garden|drive|property
        on my step|doorstep will|not
        refuses|refusing to leave|go|move .. my|the|our
        walked|came|come straight|right in|into
        barged|forced|pushed|muscled .. his|her|their|in|into .. way|in|my|house|hall
        opened the door to a stranger
        at|in|through|round the|my|our window|windows .. trying|looking|see|now
        trying to get into|in my house|flat|home
        strangers|stranger|man|men at my .. door .. leave|own|alone|scared|go
        keeps|keep ringing|banging|knocking .. on|and .. alone|own|scared|baby|kids
        i am on my own .. door|knocking|banging
        <caller>|he|they .. banging|hammering|kicking|pounding|thumping on|at|in|my|the|our .. door|window|windows
        <knock-ing> and will not|they|he|she not|go|leave|will
        will not leave|go|move away|off|my|the|until|$ my|the|until|$|door
        will not leave .. doorstep|door|step|porch|drive
        refusing|refuses|refused to leave|go|move
        refusing to go
        not leave until i|we
        told|asked|telling him|her|them .. go|leave|no .. still|minutes|not
        i told him|her|them no and|he
        will not take no .. door|hand|foot|step|sign
        foot|hand|boot|arm .. in|against|on|through the|my|our door|letterbox
        foot .. door
        forced|barged|pushed|pushing|forcing|barging his|her|their way in|into|past
        pushed|barged|walked past me|us|him|her|my
        pushed past
        trying|wants to force|push|barge|kick .. in|way|door|into
        <caller>|he|she|they .. door|doorstep|step .. scared|frightened|terrified|angry|aggressive|shouting|threatening|screaming|kicking|alone|refusing|pushing|violent|nasty
        scared|frightened|terrified|alone|hiding .. <caller>|someone|they|he at|outside .. door
        at my door .. getting|being very? aggressive|angry|nasty
        he|she|they is|are|getting .. annoyed|aggressive|angry|nasty .. not let|open
        shouting|screaming .. through|at .. letterbox|door|window
        shouting|screaming .. let <me>? in
        leaning|leant on .. bell|buzzer
        i .. opened .. door .. will|inside|in|pushed not|and|past|he
        in|inside my|the|our .. house|hall|living|kitchen|flat .. will not leave|go
        now he|she|they is|are in|inside .. refusing|will|not
        demanding|demands|wants .. money|pay|payment|cash|pound .. at|door|drive|never|now
        at mine demanding
        wants me to .. bank|cashpoint|get .. cash|him
        he|she is in the hall
        door right now scared|help|please
        masked|mask .. door|house|garden|standing
        they|he came|are back .. outside|door
        same men|man|people .. outside
        through the letterbox .. shouting|name|keys|looking
        getting|is nasty .. door|doorstep|step
        police|council|gas|water at .. midnight|2am|3am|1am
        buzzing .. midnight|2am|3am|1am|night
        let himself|themselves in
        hiding behind .. door|couch|sofa .. knocking|door|bell
        i .. behind the door
        neighbour|mum|granny|dad .. workmen|men|man|workman .. in|at her|his .. frightened|scared|upset|crying
    """,
    "break_in_now": """
        <stranger>|someone|neds|they|people|robber is|are .. smashing|breaking|forcing|climbing|kicking|jemmying|prising|cutting .. door|doors|window|windows|fence|wall|in|into|shed|hut|garage|lock|gate|over
        men|man|someone|people|strangers|neds with|in .. torch|torches .. garden|yard|shed
        torch|torches in|at|round|outside .. my|the|our garden|shed|window|house
        man|men|someone|stranger|people in my|our garden|yard|shed|close|garage|shop
        hear someone|something|people|them .. on|in|at|outside|trying .. stairs|stair|loft|window|door|house|roof|landing|hall|garden
        broken|broke|forced|snapped|smashed the|my|our lock .. on|of|and
        just broken|broke|smashed|forced|kicked .. lock|door|window|way
        stealing|taking|nicking|towing my|our|the .. car|van|bike|motorbike|trailer|quad .. now|drive|outside|right|street|i
        trying to get|break|climb in .. window|door|back|house|through
        they|he are|is breaking|smashing .. in|my
        come|came|got in the|my|our back|kitchen|bathroom window|door .. and|i|now|locked
        everyone is in bed and|someone
        someone|they has|have|is just? got|broken|come in
        ^ a? <robber> .. $
        there is|are a|an|some? <robber>
        <robber> in|inside|downstairs|upstairs|outside|at my|the|our|$|here
        <attacker>|who is|are|was|be in|inside my|the|our <room>|<grounds>
        someone|man|men|stranger|strangers|people|guy in|inside|on my|our <room>|roof|shed|garage|attic
        there is|are .. <stranger>|someone|people in|on|inside|outside|under my|the|our <room>|<grounds>|bed|stairs
        <stranger>|someone|they|he is|are .. breaking|climbing|smashing|forcing|coming in|into|through
        <stranger>|someone|they has|have|just .. broken|broke|come|climbed|got|forced in|into|through my|the|our|$|and house|home|flat|kitchen|back|front|window|i|we|he|they
        is|are being|getting broken into
        breaking into .. now|house|car|garage|shed|flat|shop|my|next|neighbours
        ^ breaking in
        break in ins? .. happening|progress|now
        am|are|getting being? burgled now|the|right|$
        he|she|they|someone|man is|are still? in|inside the|my|there house|kitchen|hall|loft|building|shed|garden|there|flat
        he|they|someone is|are upstairs|downstairs|inside $|and|help|now|i
        they|he|someone is|are still inside|in|there $|there|the|my
        <attacker> .. trying|tries|tried|attempting|try to .. get|break|open|climb|force|pick|hook in|into|window|door|my|the|house|lock|our|$
        trying to get|break|climb|force in|into|through my|the|our|$|window|house
        trying the|my|our .. handle|doors|door|windows|window
        <break-ing>|cutting|grinding my|the|our|through|at .. lock|door|window|handle|chain|shutter|roof|letterbox|windows
        <break-ing> the door handle|lock
        working on my|the|our lock|door|window
        handle .. moving|turning|rattling
        hear|hearing|heard .. noises|footsteps|voices|someone|movement|glass|drawers|talking|breathing|people|men|them|him .. downstairs|upstairs|house|flat|below|attic|loft|kitchen|hall|garden|inside|wall|my|alone|breaking|smash
        hearing noises|footsteps|voices|someone
        noises|footsteps|voices|movement|talking .. downstairs|upstairs|attic|below|loft|in .. house|$|now|i|and|my
        noises|noise in the|my|our house|hall|garden
        hear .. footsteps|breathing|talking .. and|i|$
        heard .. bang|smash|crash .. footsteps|voices|talking|downstairs|now
        glass|door|window breaking|smashing|smashed|being downstairs|now|just|and|in
        just|heard .. glass|window smash|smashed|breaking|break
        door|window|doors just .. booted|kicked|panned|smashed in
        booted|kicked|panned in they|he|now
        just been? got? booted|kicked in
        window|windows is|are .. smashed|broken|panned .. still|someone|they|he|inside
        window|windows getting smashed|broken|panned
        smashed|broke|panned|tanned|put|booted|kicked the|my|our .. window|windows|door .. in|and .. they|he|in|are
        put the window in
        door|window is|was open .. someone|inside|hear|still|talking|noise
        they|he|someone might|could|may .. be .. inside|there
        they|he|someone is|are|be? still? inside $|the|my
        think .. someone is|are .. in|inside|upstairs|downstairs .. house|attic|loft|there|flat|now|$
        burglar|someone|thief|thieves|they|guys|men is|are? loading|stealing|taking|lifting|nicking|stripping my|our|the|lead
        thief|thieves in|at|on my|the|our .. now|garden|right
        shop|store|warehouse|bookies is|getting|being .. robbed|raided
        raiders in|at|outside
        strange|random|unknown man|guy|woman|person .. in|asleep|inside|on my|the|our
        not alone in the
        torch|light|lights .. moving .. in|house|garden|shed
        saw a torch|light .. door|garden|shed|house
        a torch in|outside|at|moving
        camera|app|ring .. shows|showing|see .. stranger|someone|man|men|people .. in|inside|walking|through|house
        alarm .. gone off .. someone|moving|inside|hear
        came in|into and|now .. hiding|i|cupboard|still|he
        hiding|hidden .. cupboard|wardrobe|bed .. man|someone|came|in|he
        opened the .. door and .. not|was my|dad|mum
        someone|he|they|man .. got|climbed in|into|through my|the .. house|flat|window|loft|stair|home and|i|now|is|we|just|still
        robbed us .. at|back|again
        they have|are come|coming|came back .. robbed|shed|same|burgled
        climb|climbing|climbs my|the|up|onto|over .. balcony|roof|drainpipe|window|fence|wall .. try|in|now|open|get
        dog .. going crazy|mad|mental|barking .. door|torch|someone|noise|downstairs
        rattling .. door|handle|window
        see them from|breaking|taking|in
        see .. light|torch|someone .. neighbour|next .. away|tenerife|holiday|moving
        people|someone|men in the empty|neighbours
        punched|drilled|snapped the lock
        is in the loft|attic|hatch|kitchen|hall|garden|cellar
    """,
}

DOUBT = {
    "caller_at_door": """
        <caller>|he|they is? at|outside my|the|our door|doorstep|step|window now|right|$|and|still|in|scared
        ^ <caller> at .. door .. $
        <caller>|someone|he|they is|are|keeps|keep <knock-ing> .. door|window|buzzer|bell|buzzers|and
        keeps|keep|kept <knock-ing> .. door|window|buzzer|bell
        will not go away $
        will not take no for
        they|he|she is|are still there|outside|here $|and|at|outside
        there is|are .. <caller> at .. door|doorstep .. says|now|wants|saying|want|pretending|with|and
        he|she|they is|are at the door .. waiting|now|and
        outside now $
        door|doorstep .. waiting
        has let him|her|them|someone in
        pretending to be .. door|doorstep|step
        debt collector|collectors|bailiff|bailiffs .. door|here|outside|house
        knocked|rang .. times .. looking|now|still|back
        rang the bell .. back|standing|still|ran
        getting|got his|their ladder|ladders up
        have started on my drive|roof|path|garden
        chain is on
        open|answer i? .. keeps|ringing|banging|outside
        at the door .. mum|dad .. work|out|away
        hand on the door
        peephole|spyhole .. guy|man|someone|him
        walking round|around the side|back
        came with|without .. never asked|ordered for
        at my door .. never asked
        doorbell|camera shows|alert .. man|guy|someone|stranger
    """,
    "break_in_now": """
        noises|footsteps downstairs|upstairs|outside|in
        breaking in
        trying to get|break in
        window|door .. smashed|forced|booted .. in|open and
        someone .. in my garden|house|flat|loft|shed|home
        thief .. now
        glass breaking|smashing
        who is that|there downstairs
    """,
}
