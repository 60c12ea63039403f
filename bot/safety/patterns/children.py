"""A child in danger: told by an adult, or by the child."""

CERTAIN = {
    "child_at_risk": """
        <person>|<family>|mother|carer .. <harming>|<harms>|<harmed>|shaking|shook|abusing|abuses|starving|touching|touches|touched .. <child>
        <harming>|<harmed>|shook|shaking|abusing|touching|touched|touches|hits|beats|hurts|hitting|beating|choking a|her|his|the|their|my|our|that|this <child>|bairn
        hear|hearing .. <child> .. screaming|crying|hit|hurt|begging|thrown
        <child> .. screaming|screams .. and|shouting|hit|through|downstairs|upstairs|next|help|now|wall|man|stopped
        left|leaves|leaving|home the|a|her|his|their|my <child> .. alone|own|themselves|car|pub|unattended|hours|herself|himself
        <child> left|home|locked|trapped alone|home|in|inside|on
        <child> .. locked|trapped|stuck .. car|cupboard|room|outside|cellar
        <child> on its|his|her|their own .. 
        no adult in|around|with|near
        <partner>|ex .. has|took|taken|drove|got|will|driving .. my|the|our <child> .. hurt|will|says|not|where|drunk|and|off|without|away|kill
        driving|drove|drive off|away? with .. <child>|son|daughter
        daddy|mummy|dad|mum|uncle|stepdad|boyfriend|stepfather|he|man|coach|teacher|father touches|touched|touching|hurts|hits|hurt|abuses|abused|gets|got .. her|him|them|child|bed|private|secret
        <child> .. disclosed|told|flinched|whispered .. abuse|hurt|touched|hits|hurts|touches|secret
        secret game|games
        marks|bruises|burns|bruised|bruising .. arms|body|legs|back|face|neck|child|son|daughter|boy|girl .. home|terrified|scared|tonight|all|over
        cigarette burns
        groomed|grooming my|a|the|her <child> .. now|address|has|meet|wants|house|tonight
        wants|going|asked|sneaked|gone|went|arranged|off|trying to? meet .. <child>|today|man|tonight|older|online|my
        messaging|messages|texting|contacting my|the .. <child>|year .. meet|today|wants|naked|pictures
        shook|shaken|shaking|threw|thrown|dropped .. baby|child|toddler|bairn|son|daughter
        too drunk|high|stoned to|and look|care|watch .. kids|children|child|baby|after
        drunk|steaming|high|drugs|party|wasted .. baby|child|children|kids|toddler|bairn .. crying|alone|in|there|own|screaming|with|him|her
        <child> .. not eaten|fed|eat|food
        not|never|refuses feed|feeding|fed|let .. child|children|baby|kids|bairn
        kid|kids|child|children|baby .. in|at danger|risk
        child is|at not safe
        <child> who is not safe
        fgm .. tomorrow|tonight|now|going|taken|soon|week
        taking|take|taken|took .. niece|daughter|girl|child|girls .. cut|abroad|circumcised
        be|get|have|having cut .. niece|daughter|girls|abroad
        abuse|abusing|abused|molesting|raping my|the|her|our <child>|niece|nephew
        boy|girl|lassie|child|kid .. taking|taken|take her|him|them .. flat|men|away|car|house
        <child> .. selling|carrying|dealing drugs
        <child> .. picked up .. men|man|car
        hurt|harm|kill the|my|our|her baby|child|kids|children|bairn
        left .. babysitter .. not|neither|answering
        babysitter|nursery|childminder .. hitting|shaking|hit|hurt|shook
        gripping|holding .. by the neck|arm|throat .. child|boy|girl|shouting
        <child> .. held|gripped .. by|neck
        <child> .. his|her dad|father|mum|mother|stepdad|mothers .. hits|hit|beats|hurts|contact|hitting
        worried about a|the|my child|kid|baby .. now|tonight
        toddler|baby|kid|child .. hot car|road|window|ledge|balcony|water|alone
        father|dad|mother|mum threatened|threatens her|him|them with|to
        skelping|beating|hitting that|the|those|her|his .. <child>
    """,
    "child_user": """
        my|the daddy|mummy
        ^ mummy|daddy
        my <parent>|brother|uncle|cousin|stepdad|teacher|coach <harms>|hits|hurts|beats|punches|touches|kicks me|us
        my <parent>|brother|uncle|stepdad|foster .. keeps|is|are|was|just|has hitting|hurting|hit|hurt|touching|punching|kicking|beating me|us
        <parent> .. touches|touched|touching me
        my|the uncle|stepdad|dad|brother|cousin|coach|granda|grandad|teacher .. does|did|do|makes|done .. bad|things|stuff|rude|weird|secret
        i am only|just <child_age>
        i am <young_age> .. ran|run|sleeping|hits|beat|touched|touches|locked|slept|scared|alone|hit|hurt|kicked|homeless|cold|years
        ^ i? am? .. <child_age> .. and|my .. hurt|hits|scared|alone|touch|touches|hit|battering|hitting
        am|is|im a kid|child and|i|help
        i am|be a kid|child|girl|boy|wee|little .. <child_age>|help|and|scared
        i am in|at p1|p2|p3|p4|p5|p6|p7|s1|s2|s3|primary|school .. and|scared|hurt|my
        he|she|someone touches|touched me .. home|bed|night|room|and|bath|$
        someone|he|she|they is|are|keeps hurting|hitting|touching me at|when home|in|mum
        hurting|hurts|hits me at home
        my? mum|dad and mum|dad .. fighting|hitting|shouting|screaming|fight
        my? mum|dad|mummy|daddy|granny will|is|has|wont? not|never? waking|wake|woken|moving|talking|woke up|$|and
        do not want|wanna to? go home after|school|tonight|today|cause|because
        scared to go home .. school|after|mum|dad
        lock|locks|locked me in|out my|of|the .. room|house|bedroom|home
        kids|boys|people|someone at|in school said|says|say|will|are|going .. stab|kill|beat|batter|jump|hurt .. me
        boy|boys|girl|girls|someone .. making|makes|make|forcing me .. give|do|carry|sell|take .. money|things|stuff|or|drugs
        man|lady|woman|someone|guy|stranger in|from a|the car|van .. asked|told|tried|said|wanted .. get|in|me
        man|guy|woman|someone .. school gate|gates .. knew|name|talked|asked
        someone|man|guy|boy|he .. met|know|knew .. on|online|snapchat|game|internet|discord|roblox .. wants|want|asked|asking .. meet .. scared|me
        grown up|ups|adult|man|guy online .. asking|keeps|wants|asked .. pictures|pics|me
        my coach|teacher|uncle|stepdad|foster|grandad|priest|leader .. told|said|says|makes|kissed .. not|secret|tell|me
        is my teacher .. kissed|touched|and
        told .. not believe|beleive me
        do not tell my|mum|dad|anyone|them mum|dad|parents|i|typing|$
        ran|run|running away? from home|care|foster
        sleeping|slept|sleep at|in|on|outside a|the bus|street|park|stop|stairwell|shelter .. i|and|am
        my sister|brother is|gets|keeps .. hurt|hit|beaten .. <child_age>|only|and i
        they make me carry|sell|take|do|deal
        make|making|makes me sell|carry .. stuff|drugs|things|it
        not|havent|never eaten|eat|fed since|for .. yesterday|days|today
        mum|dad|parents|mummy|they left|leaves|leave me .. alone|baby|brother|sister|days|on|own
        mum|dad|mummy|mom is|was|are .. drunk|steaming .. again|and .. tea|dinner|food|eaten|i
        my parents|mum|dad .. locked|kicked|threw|flung me out
        watches me in|when|undress .. shower|bath|dressed|getting
        says|said|says if i tell .. jail|kill|fault|hurt|he
        if i tell|told .. he|dad|they|it|she will|would|is|go
        it is|all my fault .. tell|dad|he|mum
        in care|foster .. hits|hurts|scared|touches
        hiding in|under .. school|scool|bed|wardrobe
        father|dad|mum|parents says|said i am|must ready|get .. married
        call me names .. hit|hurt|punch|kick
        not .. real dad .. watches|touches|hits
        going|coming back? .. live with us|him
        i feel bad inside
        can you help kids|children
        gave us|me drink|alcohol|vodka|weed .. weird|touched|and
        social worker .. not|does .. listen
        nobody|no one is|at in|home|here .. scared|alone|and
        i am alone|home in|alone .. house|and .. <child_age>|scared
        i .. only <child_age>
        has|have got? pics|pictures|nudes|photos of me .. s1|s2|s3|p7|<child_age>|<young_age>|class|school
    """,
}

DOUBT = {
    "child_at_risk": """
        hitting|hurting|beating|abusing|touching|harming .. child|children|kids|baby|bairn|boy|girl|toddler
        child protection .. now|tonight|emergency
        grooming .. now|my
        young|little boy|girl|boys .. alone|own|drugs
        meet .. <child>
        bruises|marks .. child|kid|arms
    """,
    "child_user": """
        hit me with a
        hurts|touches|hits me
        my <parent> .. hurt|hit|hurting|hitting me
        i told my gran|granny|teacher|mum
        scared of my <parent>
        punches|kicks|hits me every
        not want to go home
        big|older boys|ones|kids|girls .. me
    """,
}
