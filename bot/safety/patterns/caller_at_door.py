"""A caller who frightens or will not go."""

CERTAIN = """
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
    i am on my own .. door|knocking|banging
    hammering|banging|kicking|battering|pounding on|at|in? my|the|our .. door
    hammering|banging|kicking|battering my|the|our .. door
    <caller>|he|they .. banging|hammering|kicking|pounding|thumping on|at|in|my|the|our .. door|window|windows
    <knock-ing> and will not|they|he|she not|go|leave|will
    will not leave .. doorstep|door|step|porch|drive
    refusing|refuses|refused to leave|go|move
    refusing to go
    i told him|her|them no and|he
    will not take no .. door|hand|foot|step|sign
    foot|hand|boot|arm .. in|against|on|through the|my|our door|letterbox
    foot .. door
    forced|barged|pushed|pushing|forcing|barging his|her|their way in|into|past
    pushed past
    trying|wants to force|push|barge .. in|way|door|into
    at my door .. getting|being very? aggressive|angry|nasty
    shouting|screaming .. through|at .. letterbox|door|window
    shouting|screaming .. let <me>? in
    leaning|leant on .. bell|buzzer
    in|inside my|the|our .. house|hall|living|kitchen|flat .. will not leave|go
    now he|she|they is|are in|inside .. refusing|will|not
    at mine demanding
    he|she is in the hall
    door right now scared|help|please
    masked|mask .. door|house|garden|standing
    they|he came|are back .. outside|door
    same men|man|people .. outside
    getting|is nasty .. door|doorstep|step
    police|council|gas|water at .. midnight|2am|3am|1am
    buzzing .. midnight|2am|3am|1am|night
    let himself|themselves in
    said|says|saying|claims|claimed he|they is|are|was|were .. .. .. let him|them in and|but|now he|they is|are in|inside|up|upstairs|through|
        still|here
    i .. behind the door
    will not|never take|accept no for|as
    wedged|jammed|stuck|put his|her|their|a foot|shoe|boot|hand|arm|shoulder .. in|door
    blocking|holding|stopping me|the|my|us .. door|closing|shutting|close|shut
    can not let|get|close|shut .. door .. he|foot|him|they
    insists|insisting|insist .. coming|on|to in|inside|come|checking|see|look
    intimidating|threatening|pressuring|bullying|frightening|scaring me|my|mum|her|us|granny|dad .. door|doorstep|house|pay|sign|cash
    standing|sitting|waiting|lurking|hanging|loitering outside|at|by|on my|our|the .. door|house|step|flat|gate .. for|refusing|staring|now|hours|
        minutes|scared
    he|she|they|man|someone is|are still|back at|outside|on|here .. door|step|house|shouting|ringing|knocking|ago
    shouting|screaming|swearing|yelling at|through|up|abuse .. me|the|my|us .. door|window|letterbox|doorstep|gate|house
    open|opened the|this door .. or|now .. shouting|kick|break|he|says|else
    inside my|the|our house|flat|hall|home|kitchen|living .. will|not|refusing|and|without|scared
    got|talked|bluffed|conned|tricked his|her|their way in|inside|into .. still|now|here
    upstairs|bedroom|kitchen while|and .. other|mate|pal|one .. keeps|talking|distracts|door
    masked|hooded men|man|people|guys .. door|outside|house|garden|street
    came|come|let|got in .. and now they|he|she will|are|is|refuse not|refusing|still
    now they|he|she will not go|leave|get
    salesman|caller|man|guy|woman here|at .. will not take|leave|go
    will not take no for an answer
    will not leave|go|shift $
    knocking|hammering|banging .. hard|loud|loudly and|mum|no|not|$
    says he|they is|are police|officer|detective .. uniform|badge|open|let|in
    sheriff|bailiff|debt officer|officers|man|collector? .. at|on the|my door|doorstep|step .. .. real|open|let
    at|on my|the front? door|step|doorstep .. .. .. let him|her|them in
    shouting|shouts through the|my letterbox|letter|door
    workmen|workman|builders|builder|roofers|roofer|salesman back|returned at|on the|my door|doorstep|step
    on|at my|the step|door|doorstep|doorstop saying|says|telling .. i owe
    man|guy|workman|builder|roofer|boy|lady .. .. want|wants|asking|asked|telling me to come out|outside and|to look|see|check
    have|has|are|they come back .. wanting|for|after the rest of the? money|cash
    trying to persuade|get|make|talk|force my|our|him|her <family> .. sign|pay|buy|signing|paying .. .. door|doorstep|now|just
    will not leave|go|move till|until|unless i|we|she|he|they pay|sign|buy|give|let
    <other>|ex|dealer|dealers|boys|guys|gang|men|man .. at|outside my|the|our door|house .. for|wanting|demanding|after .. money|cash|drugs
    one|other .. gone|went|is upstairs|round|through
    not leave until i|we
    through the letterbox .. shouting|name|keys|looking
    baseball|bat|dog|balaclava|masks|hoods .. at .. door|doorstep|outside
    pushed|barged|walked past me|us|him|her|my
    will not leave|go|move away|off|my|the|until|$ my|the|until|$|door
    <caller>|he|they has|have|just? pushed|barged|forced in|inside|past|through
"""

DOUBT = """
    <caller>|he|they is? at|outside my|the|our <family>? door|doorstep|step|window now|right|$|and|still|in|scared
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
    <caller>|he|they .. in|inside my|the .. kitchen|living|hall .. checking|says|has|and
    has let him|her|them|someone in
    <caller> is|are inside my|the|our .. house|home|flat saying|says|telling|to|and
    <caller> in|inside my|the|our .. house|home|flat|kitchen .. .. i|she|he|we do|does not know him|her|them|who
    let a|this|some man|guy|woman|stranger|workman in .. said|says|saying|claims|claimed .. .. .. .. now i|we|she is|am not sure
    pretending to be .. door|doorstep|step
    debt collector|collectors|bailiff|bailiffs .. door|here|outside|house
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
    man|woman|guy|person|stranger|someone|he|she|they at|on the|my|our door|doorstep .. wanting|wants|says|saying|asking|looking
    there is a .. man|woman|guy|person at|on my|our|the .. door|doorstep
    at my|the door .. not|will take|go|leave
    buzzing|ringing my .. midnight|night|flat|door
    asked|told him|her|them to leave
    looking through the letterbox
    followed|pushed|squeezed|slipped|walked me|past|in|us .. into|house|hall|past|behind
    march|marching|drive|driving|taking|take me|mum|her|him|dad|granny .. bank|cashpoint|cash
    he|they wants|want me to open|let|come
    followed|pushed|squeezed|slipped|walked past|in|me|us in $|and|my|the|behind|after
    <caller>|he|she|they .. sat|sitting|standing on|in my|our sofa|chair|living|kitchen|hall|doorstep
"""
