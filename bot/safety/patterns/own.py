"""People who fear what they may do to somebody, or tell what they have done."""

CERTAIN = {
    "may_hurt_someone": """
        i|we am|are|will|want|would|could|might|wanna|going|need|gonna|feel going|to|like? .. <kill> him|her|them|someone|somebody|my|the|that|people|everyone|this|a|his|her|he
        ^ not? going to <kill> him|her|them|someone|somebody|my|the|that|people|everyone
        i will <kill> him|her|them|someone|my|the
        i|me away|going|coming|off to|and? <kill> him|her|them
        want|wanting|thinking|thoughts|think|urge|feel|feeling|tempted|planning|plan|dream to|about|of|like? .. hurting|killing|stabbing|harming|attacking|hitting|shooting|strangling .. people|someone|him|her|them|my|kids|wife|children|boy|girlfriend|husband
        want|wants|like to kill|stab|shoot|hurt|murder|strangle|batter|smash|poison|burn him|her|them|someone|people|my|everyone|the|that|his
        i .. could kill|murder|strangle her|him|them .. mean|serious|really|i|so
        angry|raging .. could|going|might|want .. kill|hit|hurt|smash|batter
        i .. raging .. bat|knife|hammer|gun
        he|she is|are dead when|if|once i
        dead when|if i see|get|find
        i .. have|got|with|taking|take .. knife|bat|gun|hammer|petrol|machete .. and|going|round|hand|there|him|her|his|coming .. 
        going|heading|driving|away round|over|there|to|down .. with .. bat|knife|hammer|gun|petrol|machete|axe
        going round|over there .. with|now|sort|kill|batter|him|bat|knife
        burn his|her|their|the .. house|car|down|flat .. 
        can|do not control|trust|stop .. my|myself .. temper|hit|hurt|anger|self|her|him|tonight|kids|going
        i .. not trust myself .. with|near|tonight|around|the|her|kids|baby
        scared|frightened|worried|afraid|terrified i|of .. might|will|would|could|what|going|am .. hurt|hit|harm|kill|do .. my|kids|him|her|them|someone|wife|baby|to|children|boyfriend|tonight|girlfriend|something
        scared i will? hurt|hit|harm|kill|do
        i .. nearly|almost .. hit|hurt|shook|smothered|strangled|stabbed .. baby|her|him|my|the|kids|wife|child
        about|going to lose it|control|my .. with|temper|her|him|wee|little|baby|kids
        going to lose it
        i .. might|will|could|may hurt|harm|hit|kill .. my|kids|someone|baby|her|him|children|them|wife|tonight
        i .. want|wanted|feel to|like? .. hurt|harm|shake|smother|hit .. baby|child|kids|children|son|daughter
        voices|radio|god .. telling|tell|tells|telling|say|says .. hurt|kill|attack|stab|stop|people|him
        put him|her|them in the ground|hospital
        take|taking|get|getting|want|planning my? revenge
        revenge on
        if .. police will|do not .. i will
        bring|take a? gun|knife to|into school|work
        make them|him|her sorry|pay|listen|suffer
        they|he will all? pay .. monday|tomorrow|for|blood|$
        pay with blood
        stop me before|please|from
        before i do something
        get|need away from .. before i do|hurt|hit|lose
        do something i regret|will
        attracted to .. kids|children|child|young
        want|wanted|tempted|urge to touch .. child|children|kids|boy|girl|her|him|stepdaughter
        i .. pushed|slapped|hit my? .. mother|mum|patient|dad .. harder|again|worse|want
        gun|firearms|shotgun licence .. bad|ex|place|angry|not
        take them back .. god|help
        god help anyone
        do time for
        waiting outside his|her work|house|school
        i follow her|him .. every|make|listen|today|listen
        shoot|run the next|him|her|them|anyone|over .. who|over|down|$
        run him|her|them over
        punch|kick|smash|cave|stamp|bash his|her|their|him face|head|teeth|in .. in|$
        i will|going .. swing for
        list of people .. deserve|kill|hurt
        people who deserve
        i hit|punched|slapped my? .. girlfriend|wife|boyfriend|husband|partner .. again|scared|tonight|do|will
        i .. do it again tonight|and|to
        i threw .. at her|him .. worse|want
        his|her|their address .. revenge|kill|going|batter
        found out who .. driving|going|kill
        driving|going there|round now .. kill|batter|sort|found
        poison the|his|her .. dog|then
        i .. could swing|murder|throttle|kill .. for? .. him|her|them $
        going to batter|kill|stab|shoot|burn|smash|leather|do|poison|strangle him|her|them|someone|my|his|their
        am|away going? to? stab|kill|batter|shoot him|her|them
        i .. will|going .. kill my .. stepdad|dad|mum|husband|wife|neighbour|boss|ex|brother|sister|teacher
    """,
    "own_offending": """
        i have|just|once|had|did? stole|stolen|nicked|robbed|shoplifted|burgled|mugged|pinched|chored .. 
        i stole|nicked|robbed|shoplifted|burgled|chored
        i .. committed|did something|a|an crime|illegal|offence
        i have|just|had|did? hit|punched|slapped|assaulted|stabbed|pushed|battered|beat|strangled|choked|kicked|attacked|headbutted|glassed|hurt my|a|someone|him|her|them|the|some|another .. 
        i .. assaulted|stabbed|attacked|killed|raped|murdered someone|somebody|a|him|her|my|them
        i .. think i raped|killed|assaulted|hurt
        i killed|murdered|raped
        killed a man|woman|person|someone
        i .. looked|looking|watched|watching|downloaded|viewed|clicked|kept|searching|sharing .. images|pictures|videos|porn|abuse|photos|pics .. children|child|kids|abuse|underage|minors|girls|of
        looking at images|pictures|pics|photos of .. children|kids|child|underage|girls
        child abuse images .. i|kept|clicked|looking
        i .. been|was|started stealing|shoplifting|dealing|selling|running|robbing|scamming|nicking
        been stealing|shoplifting|dealing|selling drugs|running drugs
        ^ shoplifted|shoplifting and|from|today|because|i|they
        took .. out|from my|the .. granny|mum|dad|till|work|employer|boss .. purse|money|$|bag|without
        stolen|stealing|stole from my|work|the .. employer|work|boss|granny|job|shop|mum|till
        i .. sold|selling|deal|dealing|dealt .. drugs|pills|weed|coke|cocaine|gear|it .. to|at|for|and
        i hit|knocked|ran|clipped .. cyclist|someone|man|car|woman|person|pedestrian|kid|somebody .. did|drove|and|not|stop|away|down|over
        drove|driving|left|drive away|off|from after|from .. accident|crash|scene|hitting|it|i
        did not stop .. hit|cyclist|car|someone|crash
        drove|driven|driving home|car .. drunk|over|drinking|pissed .. last|night|and|clipped|yesterday
        i .. let someone|him|them .. use .. my bank|account
        moved|move|moving .. money .. through my .. account
        money mule .. i|am|was|me
        i .. lied|lying to|on|in .. police|statement|benefits|court|form|dwp
        claiming|claim .. single .. lives|living|he
        i .. vandalised|smashed|graffitied|keyed|torched|damaged .. 
        i .. set fire|alight to
        i .. sent|shared|posted|leaked|showed .. nude|nudes|pics|pictures|video|photo .. of|ex|her|his|lassie|girl|mates|pals|group
        shared .. nudes|pics|pictures .. group|chat|mates|pals|ex|girl
        slept|sex with someone|a|girl .. too|drunk|underage|14|15|13|asleep|did
        she|he was <child_age>|15|14|13 and .. know|not|thought|i
        i .. touched my|a .. sister|brother|cousin|niece|child|kid|girl|boy .. when|once|years|i
        i threatened .. my|him|her|someone|a|neighbour
        i .. broke|breached|broken|breaching my|the|a .. order|bail|harassment|curfew|tag|licence
        breached my|bail
        i bought|sold|selling|handled .. stolen
        made a fake account|profile and
        i .. went|met|slept|been with .. girl|boy|she|he .. was|is <child_age>|14|15|13|underage
        i .. been carrying .. knife .. cut|stabbed
        i .. scammed|conned|defrauded|cheated .. people|someone|out|my|folk
        kept money .. came|mistake|account
        done something|i really? bad|terrible|awful|stupid .. confess|police|and|jail|prison|want
        i want|need to? confess|turn|hand .. 
        want|need to? confess
        hand|turn|give|handing|turning myself|me in|to|over
        will|do|can .. police .. find|know .. out|what .. i did|done|me
        i slapped|smacked|hit|shook|belted my .. kid|child|son|daughter|wean|baby|toddler|wife|girlfriend|partner|husband .. 
        i .. shook my? baby
        on the rob
        we .. broke|got|robbed into|a .. garage|shop|house|car|school .. took|stole|and
        my dog bit|bitten|attacked a|someone|another|him|her .. ran|i|kid|child
        growing a? .. few|plants|weed|cannabis .. cupboard|loft|i|been|my
        i .. been|am|was violent|abusive .. to|in|with|marriage|my|her
        i hit|pushed|slapped|punched|choked|hurt my? .. girlfriend|wife|boyfriend|husband|partner
        i .. robbed a
        i knocked .. down .. drove|left
        i .. beat|battered him|her|someone|them .. up|and|last
    """,
}

DOUBT = {
    "may_hurt_someone": """
        kill|hurt|stab|batter|shoot|strangle him|her|them|someone|somebody
        i .. want to|will .. hurt|hit
        hurt|hit|harm my kids|children|wife|baby|mum
        lose it with
        swing for
        smash his|her
    """,
    "own_offending": """
        i hit my <partner>|kid|child|son|daughter
        i .. stole
        i .. did something
        i punched
        confess
        i .. am|was violent
        i .. sold drugs
        i .. hand myself
    """,
}
