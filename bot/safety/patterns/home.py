"""A caller who frightens, and someone who is breaking in."""

CERTAIN = {
    "caller_at_door": """
        <knocking> .. my|the|our|on|at door|window .. will|not|would|and .. not|go|leave|stop
        will not|never? go|leave|get away|my|the|from|off door|doorstep|house|step|property
        will not|never go|leave away|$|my|until
        keep|keeps knocking|banging|ringing|buzzing|hammering|pressing|shouting .. and|will|my|the|at .. not|door|buzzer|bell|leave
        refusing|refuses|refused to? leave|go|move
        foot|leg|arm|hand|boot is? in|against|on|at|under|through the|my|our door|letterbox
        has|with|put his|her|a foot|leg|arm|hand|boot|shoulder
        pushed|barged|forced|shoved|pushing|forcing|barging his|their|her|past|in|into .. way|me|us|in|inside|hall|house
        pushed|barged|forced|got|shoved past me|us
        trying|tries|tried|wants to|and get|force|push|barge|come|break|kick .. in|way|door|my|into|past
        <stranger>|they|he|she|caller|someone|salesman|guy is|are|at .. door|doorstep|step|buzzer .. now|wont|will|not|scared|angry|aggressive|frightened|shouting|threatening|kicking|banging|still|alone|refusing|pushing
        at|outside my|the|our .. door|doorstep|step .. getting|is|and|very? aggressive|angry|nasty|threatening|violent|scared|shouting|kicking|screaming|banging
        inside|in my|the|our? house|hall|living|kitchen|flat|room .. will|refusing|refuses|and|does .. not|leave|go
        is|are|has .. inside|in .. now|and refusing|will|refuses|not to? leave|not|go
        i .. told|asked|tell him|her|them .. to? go|leave|no .. still|not|will|and|but|minutes|he|she|they
        looking|shouting|shouts|screaming|peering through the|my|our letterbox|window|windows
        shouting|screaming|swearing .. through|at .. letterbox|door|let
        hammering|kicking|banging|battering on|at|my|the|our my|the|our? .. door|window|windows
        kicking|booting|battering the|my|our|down door|in|down
        let|lets|letting himself|themselves|me|him|them in or|he
        at the door .. scared|frightened|terrified|alone|kid|home|help
        door right? now scared|help|please
        alone|scared|myself|hiding|home .. door|knocking|banging
        workmen|men|workers|roofers|traders|man .. in|inside|at .. house|home|roof|kitchen .. frightened|scared|upset|wont|demanding
        demanding|demands|demanded .. money|pay|payment|cash|£ .. door|step|drive|now|outside|work|for
        bank|cashpoint|atm with him|them .. cash|money|out
        they came|come back|again .. outside|same|door
        mask|masked|hood|balaclava .. door|garden|outside|house
        getting|is|are getting? annoyed|angry|aggressive|nasty .. will|not|let|in|door|chain
        <person> .. door .. says|said|shouting .. will .. in|kick|break
        i|do .. scared|frightened|terrified|feared .. door|doorstep
        has|have|is|are .. started|up .. my|on|our drive|roof|ladder .. never|not|did
        police|gas|council|water at .. midnight|2am|night|3am
    """,
    "break_in_now": """
        there is|are|was a|an|some|two <robber>
        <person> is|are|was|be? in|inside my|the|our|this <room>|<home>|<door>|window
        <person> is|are? breaking|broke|broken|break|climbing|climb|smashing|kicking|forcing|getting|coming|trying in|into|down|through
        <person> is|are|still? upstairs|downstairs|inside $|now|and|help|i|please|in|moving|with
        he|they|someone is|are|still? still? in|inside there|here|the|my|our .. house|kitchen|hall|room|stair|building|loft|garden|shed|$
        he|she is|are in the kitchen|house|hall|building|garden|flat|loft
        they|he is|are still in|inside
        <person> .. trying|tries|tried|attempting|working to|on|in .. get|break|open|climb|force|my|pick|in|jemmy|steal|hook .. in|into|door|window|lock|house|garage|shed|car|windows|back|flat|keys
        trying to? get|break|climb|force|prise|jemmy|kick|open|smash|in in|into|through|open|my|the|our|down window|door|house|lock|my|the|back|shed|car|garage|$
        trying the|my|our|all .. handle|door|doors|window|windows|lock|gate
        rattling|turning|forcing|jiggling|picking|drilling|cutting|prising|sawing .. handle|lock|door|window|chain|garage|padlock|shutter
        handle|lock .. moving|turning|rattling
        hear|hearing|heard .. footsteps|intruder|burglar
        i .. hear .. downstairs|upstairs|house|attic|loft|hall|kitchen|below .. alone|scared|now
        hearing noises|footsteps|voices|someone|talking
        just|heard .. glass|window|door .. smash|smashed|smashing|break|breaking|broken|kicked|booted
        door|window is|was|has|been|got|just .. booted|kicked|forced|smashed|put|panned in|and|through|just
        smashed|panned|put|broke|tanned|broken|kicked|booted the|my|our .. window|door|windows .. and|in they|and|he|is|are|in
        window|door .. in they|i|we
        door|window|lock .. open|smashed|broken|forced .. still|inside|someone|in|hear .. inside|in|there|house|talking|voices
        think .. someone|they|he|burglar|people .. still? in|inside|upstairs|downstairs .. house|there|attic|loft|now|inside|flat
        break in|ins .. happening|progress|now
        is|are|being|getting broken into|in .. now|outside|i|see|the
        house|home|flat|shop|garage|car|neighbour .. is|being|getting being|getting broken|robbed|burgled|raided
        there is|are a? <stranger>|people|someone in|on|inside|at|under|up my|the|our|i .. house|garden|roof|shed|attic|kitchen|bedroom|room|window|garage|loft|flat|hall|drive|building|balcony|bed
        <stranger>|someone in|inside|through|on|climb|climbs|climbing my|the|our .. house|garden|roof|shed|attic|kitchen|bedroom|room|garage|loft|flat|hall|balcony|window|drive|bed|sofa
        loading|taking|stealing|nicking|cutting|stripping|lifting .. my|our|the .. now|quad|trailer|lead|bike|chain|roof|tractor|van|car|fuel
        see|watching|seen them|him|someone|men|people .. breaking|stealing|taking|in|climbing|from
        alarm .. gone|going off|someone|and .. someone|moving|hear|house|inside|in
        camera|ring|cctv|app .. shows|see|showing|alert .. stranger|someone|man|men|walking|in|inside|people .. house|living|room|garden|inside|home|my|door
        shop|warehouse|office|store|bookies is|getting|being? getting|being robbed|raided|broken
        strange|random|unknown man|guy|person|woman .. in|asleep|inside|on .. my|the|our
        not alone in
        torch|light|torches .. moving|in|outside|garden|door|saw|house|shed|seen
        they|he have|has|is|are come|came|back|got back|in .. shed|again|same|house|now
        opened|opening .. door .. not|was|and .. my|dad|mum|me|someone
        in my|the|our|there house|home|flat|hoose now|help|please|right|he|they|i|and
        people|someone|men .. empty|neighbour|next .. drilling|breaking|light|inside
    """,
}

DOUBT = {
    "caller_at_door": """
        <knocking> .. my|the|our|at|on .. door|window|buzzers|bell|buzzer
        keeps|keep|been|is|are <knocking>
        at door .. now|what|help
        at the door now|right|this
        caller|salesman|stranger|someone|man at|outside .. door|now|house
        will not|never leave|go away|my|the|until|$
        now .. at the|my door
        buzzing my|the|our
        debt collector|collectors|bailiff|bailiffs|sheriff .. door|house|here
        leaning on the bell
        behind the door
        chain is on
    """,
    "break_in_now": """
        someone|them|he .. moving|walking about|around
        stealing|nicking|taking .. my|our|the .. now|outside|van|car|bike
    """,
}
