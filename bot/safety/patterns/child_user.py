"""A child who tells that it is hurt, frightened or alone."""

CERTAIN = """
    nobody is looking after|here me|us|with
    looking after me and my
    mum|dad|mummy|daddy|parents|granny has|have|did|never not? come|came|been home|back .. $|and|i|yet|scared
    my dad|mum|stepdad|brother|uncle|cousin|sister|granny .. hit|hits|hitting|hurts|hurt|beats|beat|punches|kicks|belts me|us
    keeps hitting|hurting|touching|punching|kicking me .. belt|with|and|every|when
    brother|sister|cousin hurts|hits|touches|beats me
    my big|older|little? cousin|brother|sister|boy touches|hurts|hits|touched|makes
    man|guy|someone|he .. tried|trying|wanted to .. grab|take|touch|kidnap|pull me .. school|car|van|home|after|park|way
    i am <child_age> .. on|own|man|online|coming|school|kids|boys|girls|kill|batter|hit|live|stay|care|dad|mum
    waiting outside school
    after school .. batter|beat|hit|kick|grab|hurt
    daddy|mummy has|got|is|hit|hits|hurt|keeps
    touches me
    <child_age> and .. hurt|hit|touch|alone|own|scared|man|mum|dad
    ^ mummy|daddy .. $
    my|the mummy|daddy is|will|has|does|hits|hurt|not|said|hit|s?
    mummy|daddy is|has|keeps|hit|hurt|hurts .. mummy|daddy|me|shouting|throwing
    my <parent>|granny|grandad|brother|sister|cousin|stepdad|teacher|coach|aunt|auntie <hit-s>|touches me|us
    my <parent>|brother|foster|cousin|teacher|coach .. keeps|is|just|has <hit-ing>|<hit-ed>|touching|touched me|us $|and|again|when|with|every|for
    <parent> keeps|is|just|has <hit-ing>|<hit-ed> me|us $|and|again|when|with|every|for
    my <parent> is .. <hit-ing> .. my|me mum|dad|brother|sister|$
    if my <parent> is|keeps|hits <hit-ing>|hurting|me
    my <parent>|foster .. comes|came in|into my room|bed
    my uncle|stepdad|dad|brother|cousin|coach|grandad|teacher|priest does|did|do|makes .. bad|things|stuff|rude|me|secret
    i am? <child_age> .. scared|hurt|hurts|hits|hit|alone|help|crying|touches|touched|home|nobody|drunk|dad|mum|beating|years|afraid|locked| lonely|
        run|cold|pregnant
    i am|was? only|just <child_age>
    i am <child_age> and .. scared|alone|hurt|home|nobody|lost|hungry|cold
    ^ i? am <child_age> $
    am <child_age> and .. my <parent>
    i am only? <child_age> $
    i am a kid|child|girl|boy .. and|help|hurt|need|<child_age>
    he touches|touched me .. $|at|when|in|and
    someone|he|she|they is|keeps hurting|hitting|touching me at home|night|$
    hurting|hurts|hits me at home
    my? mum|mummy and dad|daddy are|is|keep .. fighting|hitting|shouting|screaming
    mum|dad|mummy|daddy|granny will|can|does not wake|waking|move|talk|get
    do not want to go home .. after|school|tonight|today|mum|dad|because|$
    lock|locks|locked me in|out .. my|of|room|house|bedroom|cupboard
    kids|boys|girls|someone|people at|in school .. say|said|says|are|going .. stab|kill|batter|beat|hurt|jump
    at|in school .. going|will|said .. stab|kill me
    boy|boys|girl|girls|older|big|they .. making|makes|make|forcing me .. give|carry|sell|do|take|steal
    they make me carry|sell|take|do
    making me sell|carry|take|steal|do
    man|lady|woman|guy|someone in a|the car|van asked|told|tried|wanted|said|pulled
    man|guy|stranger .. at|outside .. school .. gate|gates .. knew|name|talked|who|asked
    met|know|knew on|off|online snapchat|game|discord|roblox|instagram .. wants|asked|asking|keeps .. meet|pictures|scared
    grown up|man|guy|adult online .. asking|asks|keeps|wants|asked .. pictures|me|nudes|meet
    my coach|teacher|uncle|leader|priest|tutor told|said|says .. not|keep .. tell|secret
    my? teacher .. kissed|touched|touches me
    told my|the? granny|mum|teacher|dad .. did|not|they .. believe
    do not tell my mum|dad|parents|mummy|teacher|family .. $|i|please|typing|am
    ran|run|running away? from home|care|foster .. $|i|am|and
    sleeping|slept in|at|on|outside|rough a|the? .. bus|street|park|stop|close|shelter|rough .. i|am|and
    my sister|brother is|gets .. hurt|hit|beaten|hitting
    have|had not .. eaten|food|dinner|tea since|for|yet|today|yesterday
    not had tea|dinner|food|anything
    mum|dad|mummy|parents left|leave|leaves me|us with|alone|on .. my|baby|brother|own|days
    mum|dad is drunk .. again|and .. tea|dinner|scared|i|not
    parents|mum|dad .. locked|kicked|threw|put me out .. of|nowhere|tonight|am|and|$
    nowhere to go|sleep tonight .. i|parents|mum|dad|$
    watches|watching me .. shower|bath|dressed|undress|changing
    not .. real dad and .. watches|touches|hits
    says|said if i tell
    hiding in .. toilet|toilets .. school
    my|says father|dad|mum|parents .. says? i am ready .. married
    call me names and .. hit|hurt|punch
    hit me in .. every|park|school
    every day after school
    he|she is coming back .. live|stay with us
    i feel bad inside
    can you help kids|children|me i am
    gave|gives us|me drink|alcohol|vodka|weed|drugs and .. weird|touched|being|was
    social worker does|will not listen
    home alone and .. scared|man|someone|i|<child_age>
    <child_age> .. home alone|own
    take me away from mum|dad|my
    has|have got? pictures|nudes|videos of me .. s1|s2|s3|am|class|<child_age>
    wishes|wished i was|had not|never .. born
    hit me with a|his|her .. shoe|belt|stick|hand|slipper|bat|wire
    my? arm|leg|head is sore .. hit|hurt|now|after
    nobody is in|home .. scared|alone|am|i
    told my .. granny|mum|teacher .. believe me
    i am <child_age> and i|my|am|he|she|mum|dad
    can you help kids|children $
    someone .. at|in home|house|family .. is|keeps|has touching|hurting|hitting|touched|hurt me
    at home is|keeps touching|hurting|hitting me
    keeps|is touching me
    my? mum|dad|mummy|daddy|parents left|leaves|leave me alone|here|home
    <young_age>|<child_age> .. he|they|man|guy knows|know where i live
    man|guy|someone on roblox|fortnite|minecraft|snapchat|discord .. where i live|pick|meet|come
    stepdad|stepmum will|would not let me eat|have|leave
    not let me have any|no food|dinner
    our special|secret game|games|secret
    ^ mum|dad|mummy|daddy <hit-s>|batters|<hit-ing>|battering me
    my? <parent>|stepdad|stepmum batters|battering me
    going|gone to? meet|meeting .. online .. .. .. .. .. i am only|just? <child_age>|<young_age>
    i am only|just? <child_age>|<young_age> and .. .. guy|man|boy|someone|person .. .. .. coming .. my|our|here|tonight
    i am lost .. .. .. can not find my mum|mummy|dad|daddy|granny|teacher
    dad|stepdad|foster|uncle|brother|grandad .. gets|comes|climbs|got|came in|into my bed
    lady|man|woman|guy|someone i do not know .. .. picking|pick|collecting me up|from
"""

DOUBT = """
    <hit-s>|touches me
    my? <parent> hit|hurt|punched|kicked me
    i told .. not believe
    scared of my? <parent>
    not want to go home
    punches|kicks|hits me every
    i am <child_age> .. scared|hurt|help|hit|chasing|chase
    chasing|chase me home
    hurt me $
"""
