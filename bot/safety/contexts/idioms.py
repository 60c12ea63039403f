"""Frightening words in sayings, jokes and sport."""

from __future__ import annotations

IDIOMS = """
    back|head|feet|shoes|cold|weather|waiting|wait|legs|knee|knees|bills|bill|heat|job|this|it is|are? .. killing me
    dying|die of|for|to embarrassment|laughing|a|know|shame|see|get|boredom|meet
    mum|wife|dad|husband|boss|granny|parents will|is|going? going? to? kill|murder me if|when i|she|they|he lose|lost|sees|break|see|forget|find|saw
    boss|mum is|will going? to? kill|murder me $
    like|if i am <child_age>
    murder a|curry|pint
    is|was|are|were? murder on|in|to
    killing time
    fired from|for
    shoot|shot me|him a email|text|message
    shot past|by
    hearts|hibs|rangers|celtic|aberdeen|team|scotland|we got? hammered|robbed|slaughtered|murdered
    got|absolutely|getting absolutely|totally? hammered on|by|last|at|saturday|friday
    robbed by|of the ref|sleep|goal|points|win
    daylight|highway robbery
    stabbed in|me the|in back|the by
    drowning in emails|debt|work|paperwork|spam
    hijacked by
    hostage to|by fortune|contract
    cutting|cut down|it|off|the|corners|costs|grass|hedge trees|fine|corners|grass
    overdosed|overdose on christmas|telly|sugar|chocolate|netflix|work
    scared stiff|of flying|heights|spiders|technology|computers
    screams|screaming|scream when|at i|the turn|ref|tv
    slams doors
    haunted|escape house|room
    miss my
    passed away
    died last|in|of|ago|years|when
    hung up|out the|on|to
    hanging about|around
    hanging out with|at|in|on|after|$
    burning|burn question|calories|man|smell? question|issue|calories
    burned buying|out
    beat|beating the|them? queue|scammers|traffic|clock|system|fraud|crime
    bombarded|bombarding with|me|by|us
    exploded|exploding price|prices|bill
    bail|jumped out|queue
    smash hit|burger|and
    murder mystery|trial|rate|sentence|case
    edge of a|my cliff|seat
    knocked out by|of|in the view|cup|league
    kill the|a|an ender|dragon|boss|final|spider|slug|slugs|wasp|fly|flies|weeds|moss|rats|mice
    in stitches
    sick to death
    over my dead body
    shot down at|by
    nerves|nerve are|is shot
    punched the air
    will be the death of me
    lifesaver|killjoy
    dead or alive game|song
    death by chocolate|powerpoint|email
    dead|death on|by time
    held|hold|put me|him|her|us to|on ransom|hold for|by
    dying to|for know|see|find|hear|meet|get|try|a|the
    kill for a|some|those|that
    gunpowder|hitman|gunslinger|shotgun plot|walkthrough|level|wedding|mission
    beat|beats|thrashed|battered|hammered me|us|him|her|them at|in straight|sets|tennis|chess|golf|squash|cards|darts|fifa|the race|snooker
    stabbed|stab|stabs me|him|her|us in the back
    shot|shooting at? in|at airsoft|paintball|laser
    game|match|season|team|band|gig was|is|were on fire
    boss|mum|wife|dad is|will|are going to kill me i|when|if|late|for
    drowning in leaflets|forms|notifications|texts|letters|meetings|nappies|ironing|bills|junk
    mum|granny|boss|wife|dad will|is going? to? kill|murder me for the state|mess
    mum|granny|boss|wife|dad will|is going? to? kill|murder me for losing|forgetting|breaking|spilling
    beat|beats|beating me|us|him|her at mario|kart|ludo|pool|monopoly|football|games|draughts|connect|dominoes
    will kill him|her|them|you if he|she|they|you eat|eats|snores|spoils|forgets|drinks|finishes
    dad|mum|granny|boss|wife will|is going? to? kill me for the? phone|car|bill|scratch|dent
    pineapple on pizza
    in the garden with a|his|her beer|book|coffee|tea|wine
    with a bottle of wine|champagne|prosecco|port
    fighting|arguing over the|a|who telly|tv|remote|toys|toy|xbox|bathroom|sweets|tablet|gets
    road rage seems
    tips|advice on|about road rage
    overdose of
    fell|fallen|falls|falling off the wagon
    is|are dead to me|us
    shoot|shooting pictures|picture|video|videos|film|footage|weddings|portraits
    i|we|he|she murdered|killed|battered|destroyed|smashed|hammered him|her|them|my|us .. .. at|on fifa|fortnite|pool|minecraft|golf|tennis|cards|
        chess|cod|darts
    i killed it $|at|on
    i <hit-ed>|stubbed|banged my own? toe|finger|thumb|foot|elbow|knee|head .. $|on|off|with
    smash|kill|destroy|batter|nail|smashing this|my|the|that|these gym|workout|session|exam|exams|interview|essay|marathon|homework|presentation|
        housework
    lose|losing it|my|the mind|head|plot|rag|temper? .. if|with|over .. .. train|trains|bus|printer|traffic|rain|wifi|computer|weather|neighbour|
        cancel|laptop|internet
    lose|losing it with|at|if this|my|the|they .. printer|cancel|traffic|wifi|computer|laptop|phone|bus|train
    stealing|steal|stole my thunder|heart|show
    scream if this|the|that|my .. bus|train|wifi|printer|queue|late
    killed my|a|the .. plant|plants|houseplant|cactus|lawn|grass|fly|wasp|spider|engine|battery|phone|vibe|mood|joke
    stole|stolen|nicked|took a|some|his|her|my|the? .. kiss|glance|chip|chips|biscuit|biscuits|crisps|sweets|sweet|yoghurt|cheese|pen|duvet|blanket|
        apples|seat
    have|has|had|got me|us held? hostage .. watching|playing|listening
    team|department|job|jobs|show|office|branch got|get|gets|been the axe|chop|boot
    kill me i forgot|broke|spilled|ate|missed|left|lost
"""
"""Harmless sayings: a danger that shares a word with one of these is none."""
