"""A child in danger: told by an adult, or by the child."""

CERTAIN = {
    "child_at_risk": """
        <child> .. upstairs|downstairs|next|in|been|are|is .. alone|themselves|own|abandoned .. days|hours|night|for|since|all
        <child> .. hanging|leaning|climbing|dangling out|on|from .. window|balcony|roof|ledge
        <child> at my door ..
        kids|children to come .. see|with|puppies|car|sweets
        babysitter|mum|mother|sister|dad|partner|ex|childminder is|was|are .. drunk|high|stoned|unconscious|asleep|out .. and|with|baby|kids|children|car|screaming|home
        drunk and .. has|driving|with|her|the .. baby|kids|children|son|daughter|car
        <child> .. taken|led|going|gone|brought|driven into|to|away|by|in .. hotel|flat|house|car|van .. men|man|older|stranger|by
        teacher|coach|babysitter|uncle|leader|priest|stepdad|carer|grandad has|is|been|was|keeps been? touching|touched|kissing|kissed|grooming|messaging|abusing .. her|him|my|them|child
        is hurting|harming|hitting|shaking|abusing his|her|their|the|my .. baby|kids|child|children|son|daughter
        burst|split|fat|bleeding|black lip|eye|nose .. child|girl|boy|kid
        trying|tried to get|put|take|pull|force|drag|coax .. <child> .. into|in|away|off .. car|van|him
        heard|hear a .. child|kid|baby|boy|girl .. getting|being|screaming|crying|hit|beaten|battered
        <person>|mother|carer|babysitter is|are|keeps|has|just|been? .. <hit-ing>|<hit-s>|shaking|abusing|starving|touching|harming|slapping a|her|his|my|their|the|that|our|those|this little? <child>
        <hit-ing>|abusing|molesting|touching that|those|the|her|his|their|my|a|our little? <child>
        going to hurt|harm|kill|shake|drown|smother the|my|her|our|his <child>
        will|going hurt|kill|harm them|the|my|our? kids|children|baby .. $|if|and
        has|have my|the|our kids|children|child|son|daughter and .. will|says|hurt|he|drunk
        <child> .. screaming|screams|crying|screamed|begging .. and|through|hit|downstairs|upstairs|next|help|being|stopped man|shouting|wall|hit|hear|door|downstairs|upstairs|it|stop|for
        hear .. <child> .. hit|hitting|being|screaming|crying .. and|hit|wall|every|again|now|him|her
        <child> is? screaming downstairs|upstairs|next
        <child> .. left|home|locked|alone|wandering|crying|lost alone|home|in|on|unattended|road|street .. car|house|road|street|own|night|alone|motorway|main|pub|days
        <child> left alone|home
        <child> .. on his|her|their own .. in|by|at|no|out|on|crying|$|road
        on his|her own .. nobody|no|not .. with|adult|one
        no adult in|around|with|anywhere
        left the|her|his|their|my <child> .. alone|themselves|own|car|pub|house|unattended
        <child> .. wandering|walking alone|on|in|about|the .. road|street|own|at|motorway|alone|nobody
        <child> .. locked|trapped|stuck in .. car|cupboard|room|house|shed
        locks|locked|keeps him|her|them|my in a? .. cupboard|room|shed|cellar
        trying|tried|tries to take|grab|snatch|lure|get|abduct a|the|my|our|some? .. <child>
        <attacker> .. took|taken|snatched|grabbed|abducted|lured a|my|the|our little? <child>
        has taken the|my|our <child> .. and|will|not
        <stranger>|man .. filming|following|watching|photographing|approached|approaching .. children|kids|child|girls|boys .. and|at|following|swings|school|park|now
        driving|drive|drives|driven off|away? with my|our|the <child>
        <child> in the back .. drunk|drinking
        hurts|touches|hits him|her|them .. at|in bath|night|bed
        gets|comes|got into her|his bed
        <child> .. just disclosed
        disclosed .. abuse|hurt|to
        secret game|games
        marks|bruises|burns all|on|over .. arms|legs|back|body .. terrified|scared|child|home|her|his
        cigarette burns
        terrified|scared|frightened to go home .. pupil|child|she|he|at|tonight|$
        grooming my|a|the|her|our <child>
        has our|my|his|her address|school .. groom|grooming|son|daughter
        wants|arranged|going|asking to meet .. today|tonight|tomorrow|her|him|my|alone
        messaging|messages|texting my|the|our .. <child>|year .. meet|wants|today|nudes|tonight
        picked up by men|a|older
        too|so drunk|high|stoned|out to look|care|watch|get
        mother|mum|parents|dad .. drunk|high|lying|passed .. baby|kids|child|children|look|couch|couches
        drunk .. baby|toddler|child|children|kids .. crying|alone|in|there|own|screaming|with
        party .. drugs|drunk .. baby|child|kids|toddler
        baby|toddler in there
        <child> .. not have? eaten|fed|food
        not allow|let|letting .. feed|eat
        not feed|feeding .. child|baby|kids|children
        kid|kids|child|children|baby in|at danger|risk
        <child> .. is|are not safe
        child who is not safe
        fgm .. tomorrow|tonight|now|girl|soon|going|week|cousin
        taking|take|taken my|her|the .. abroad to be cut|circumcised
        to be cut
        taking her|him|them|girl to a .. flat|house|men .. men|with
        crying and .. taking her|him
        <child> .. selling|dealing|carrying drugs
        abusing|abused|abuses|molesting|molested|raping|raped my|her|the|our <child>
        father|dad|mother|mum threatened her|him|them with
        left my child|son|daughter|baby|kids with .. not|neither|answering
        gripping|grabbed|holding|dragging .. by the neck|arm|throat .. shouting|child|boy|girl
        held .. by the neck .. boy|child|shouting
        worried about a|my|the child|kid|baby|toddler right|now|tonight
        toddler|baby|kid|child|children in? .. hot car
        <child> .. on|in the|a road|window|ledge|balcony|windowsill
        hits|hit|hurts|beats by his|her|my dad|father|mum|mother|stepdad
        <child> is? .. being? hit|beaten|hurt by his|her
        messages the boys|girls|kids|children
        flinched
        <child> .. about seven|eight|six|five|nine|ten|four|three .. alone|walking|own|1am|street
        three year old|olds? .. alone|own|road|nobody
    """,
    "child_user": """
        my|mum|dad is|s? boyfriend|girlfriend|partner .. hits|hit|hurts|hurt|throws|throwing|touches|touched|scares|shouts|beats
        scared of my? .. mum|dad|stepdad|uncle|brother .. boyfriend|he|she|hits|hurts|$
        no one|nobody is looking after|here me|us|with
        looking after me and my
        mum|dad|mummy|daddy|parents|granny has|have|did|never not? come|came|been home|back .. $|and|i|yet|scared|its
        my dad|mum|stepdad|brother|uncle|cousin|sister|granny .. hit|hits|hitting|hurts|hurt|beats|beat|punches|kicks|belts me|us
        keeps hitting|hurting|touching|punching|kicking me .. belt|with|and|every|when
        brother|sister|cousin hurts|hits|touches|beats me
        my big|older|little? cousin|brother|sister|boy touches|hurts|hits|touched|makes
        man|guy|someone|he .. tried|trying|wanted to .. grab|take|touch|kidnap|pull me .. school|car|van|home|after|park|way
        waiting outside school
        after school .. batter|beat|hit|kick|grab|hurt
        daddy|mummy has|got|is|hit|hits|hurt|keeps
        touches me
        <child_age> and .. hurt|hit|touch|alone|own|scared|man|mum|dad
        nobody believes|no .. me .. hurts|hits|touches
        ^ mummy|daddy .. $
        my|the mummy|daddy is|will|has|wont|does|hits|hurt|not|said|hit|s?
        mummy|daddy is|has|keeps|hit|hurt|hurts .. mummy|daddy|me|shouting|throwing
        my <parent>|granny|grandad|brother|sister|cousin|stepdad|teacher|coach|aunt|auntie <hit-s>|touches me|us
        my <parent>|brother|foster|cousin|teacher|coach .. keeps|is|just|has <hit-ing>|<hit-ed>|touching|touched me|us $|and|again|when|with|every|for
        my <parent> is .. <hit-ing> .. my|me mum|dad|brother|sister|$
        if my <parent> is|keeps|hits <hit-ing>|hurting|me
        my <parent>|foster .. comes|comes|came in|into my room|bed
        my uncle|stepdad|dad|brother|cousin|coach|grandad|teacher|priest does|did|do|makes .. bad|things|stuff|rude|me|secret
        i am? <child_age> .. scared|hurt|hurts|hits|hit|alone|help|crying|touches|touched|home|nobody|drunk|dad|mum|beating|years|afraid|locked|lonely|run|cold|pregnant
        i am|was? only|just <child_age>
        i am <child_age> and .. scared|alone|hurt|home|nobody|lost|hungry|cold
        ^ i? am <child_age> $
        am <child_age> and .. my <parent>
        <parent> .. <hit-s>|<hit-ing>|touches|touching .. am? <child_age> $|and|years|help
        i am only? <child_age> $
        i am <child_age>|<young_age> .. ran|run|sleeping|sleep|homeless|cold|locked|slept|hits|beats|touches|scared|alone
        i am a kid|child|girl|boy .. and|help|hurt|need|<child_age>
        he touches|touched me .. $|at|when|in|and
        someone|he|she|they is|keeps hurting|hitting|touching me at home|night|$
        hurting|hurts|hits me at home
        my? mum|mummy and dad|daddy are|is|keep .. fighting|hitting|shouting|screaming
        mum|dad|mummy|daddy|granny will|wont|can|does not wake|waking|move|talk|get
        do not want to go home .. after|school|tonight|today|mum|dad|because|$
        lock|locks|locked me in|out .. my|of|room|house|bedroom|cupboard
        kids|boys|girls|someone|people at|in school .. say|said|says|are|going .. stab|kill|batter|beat|hurt|jump
        at|in school .. going|will|said .. stab|kill me
        boy|boys|girl|girls|older|big|they .. making|makes|make|forcing me .. give|carry|sell|do|take|steal
        they make me carry|sell|take|do
        making me sell|carry|take|steal|do
        hurt me $
        man|lady|woman|guy|someone in a|the car|van asked|told|tried|wanted|said|pulled
        man|guy|stranger .. at|outside .. school .. gate|gates .. knew|name|talked|who|asked
        met|know|knew on|off|online snapchat|game|discord|roblox|instagram .. wants|asked|asking|keeps .. meet|pictures|scared
        grown up|man|guy|adult online .. asking|asks|keeps|wants|asked .. pictures|me|nudes|meet
        my coach|teacher|uncle|leader|priest|tutor told|said|says .. not|dont|keep .. tell|secret
        my? teacher .. kissed|touched|touches me
        told my|the? granny|mum|teacher|dad .. did|not|they .. believe
        do not tell my mum|dad|parents|mummy|teacher|family .. $|i|please|typing|im|am
        ran|run|running away? from home|care|foster .. $|i|am|and|im
        sleeping|slept in|at|on|outside|rough a|the? .. bus|street|park|stop|stair|close|shelter|rough .. i|am|and|im
        my sister|brother is|gets .. hurt|hit|beaten|hitting
        have|had not .. eaten|food|dinner|tea since|for|yet|today|yesterday
        not had tea|dinner|food|anything
        mum|dad|mummy|parents left|leave|leaves me|us with|alone|on .. my|baby|brother|own|days|days
        mum|dad is drunk .. again|and .. tea|dinner|scared|i|not
        parents|mum|dad .. locked|kicked|threw|put me out .. of|nowhere|tonight|am|and|$
        nowhere to go|sleep tonight .. i|parents|mum|dad|$
        watches|watching me .. shower|bath|dressed|undress|changing
        not .. real dad and .. watches|touches|hits
        says|said if i tell
        hiding in .. toilet|toilets .. school|scool
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
        i did something .. police .. take me
        take me away from mum|dad|my
        has|have got? pictures|nudes|photos|videos of me .. and|s1|s2|s3|am|class|<child_age>
        wishes|wished i was|had not|never .. born
        hit me with a|his|her .. shoe|belt|stick|hand|slipper|bat|wire
        my? arm|leg|head is sore .. hit|hurt|now|after
        nobody|no one is in|home .. scared|alone|am|i
    """,
}

DOUBT = {
    "child_at_risk": """
        <hit-ing>|abusing .. child|children|kids|baby|boy|girl|toddler
        <child> .. selling|dealing drugs
        young boy|boys|girl|girls .. alone|selling|drugs|own
        child|kid|baby in danger
    """,
    "child_user": """
        <hit-s>|touches me
        my? <parent> hit|hurt|punched|kicked me
        i told .. not believe
        scared of my? <parent>
        not want to go home
        punches|kicks|hits me every
        i am <child_age> .. scared|hurt|help|hit|chasing|chase
    """,
}
