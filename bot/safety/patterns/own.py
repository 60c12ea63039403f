"""People who fear what they may do to somebody, or tell what they have done."""

CERTAIN = {
    "may_hurt_someone": """
        i .. want|going|like|about|need|feel|might|could to? .. smash|cave|kick|bash|stab|batter|kill|hurt|punch|strangle|poison|burn|shoot .. head|face|him|her|them|my|someone|in|his|people|teeth
        i .. have|got|ve a .. bat|knife|hammer|gun|axe|blade .. and .. way|going|coming|him|her|house|round|he
        on my way to|round .. his|her|him|their|there .. house|work|with|flat|$|now
        can not stop thinking .. about stabbing|killing|hurting|hitting|strangling
        stop|keep|keeps thinking about|of <kill-ing>
        scared|frightened|afraid|terrified|worried i|that .. am|will|might|going|could .. hurt|hit|harm|kill|shake|lose
        will hurt|harm|kill|shake my|the|our baby|kids|wife|child|children|son|daughter
        about|going|want to do something .. bad|stupid|terrible|awful to|i
        something bad to my|him|her|them|someone
        going|will|want kill|stab|batter|murder|shoot .. that|little .. rat|prick|guy|boy|man|when
        i|we am|are|will|was|might|could|want|need|ready|like|away going|to|about? to? <kill> him|her|them|someone|my|the|that|people|everyone|this|a|his|those|every ..
        i am|m? going to? <kill> him|her|them|someone|my|the|that|people|everyone
        ^ going to <kill> him|her|them|someone|my|the|that|his|everyone
        ^ i? want to <kill> him|her|them|someone|my|people|everyone|that|the
        i will <kill> him|her|them|someone|my|the|anyone
        i am away to|going? <kill>
        feel|feeling|felt|thinking|thoughts|think|urge|urges|tempted|fantasising like|of|about|to? <kill-ing> someone|people|him|her|them|my|everyone|kids
        like <kill-ing> someone|him|her|them|my
        thinking|think|thoughts|dream .. about|of <kill-ing> people|someone|him|her|them|my
        i could kill|murder|strangle him|her|them .. mean|really|seriously|right|i
        so angry .. could|going|want|might .. kill|hit|hurt|smash
        <i> .. angry .. bat|knife|hammer|gun|petrol .. hand|and|with|my
        he|she|they is|are dead when|if|once i
        dead when i see|get|find
        i have|ve|got a .. knife|bat|gun|hammer|petrol .. and .. going|round|kill|him|coming|waiting|stop|there
        i am|m? going|heading|driving|away round|over|there|to|down .. with a|my .. knife|bat|gun|hammer|petrol|machete|axe
        going round|over there with|now
        burn|torch|smash|petrol bomb? his|her|their the? house|car|flat|home|door|windows|van down|$|and|tonight
        can not control my temper|self|anger|hands|rage|myself ..
        do not trust myself .. with|around|near|him|her|the|hands|tonight|baby|kids
        scared|frightened|worried|afraid|terrified i|of|that will|might|would|what|am|going|ll .. hurt|hit|harm|kill|do .. my|kids|him|her|them|someone|baby|to|children|wife|boyfriend|girlfriend|tonight|again
        what i will|might|could do to my|him|her|them|the
        i nearly|almost|just hit|hurt|shook|smothered|strangled|stabbed|killed|punched the|my|her|him|a .. baby|kid|child|wife|girlfriend|him|her|$
        about|going|close to lose|losing|hitting|hurting|shaking it|my|the|control|baby .. with|temper|kids|her|him|one|baby|$|she
        about|going to lose it
        i .. might|will|could|may|nearly hurt|harm|hit|kill|shake my|the|our .. kids|baby|children|son|daughter|wife|girlfriend|husband|mum
        want|wanted|like to|2 .. hurt|harm|shake|smother|hit .. baby|kids|child|children
        voices|radio|god|tv is|are|tell|telling|keep|tells|keeps|says .. telling|tell|me|to .. hurt|kill|attack|stab|stop|hit people|them|him|her|someone|everyone|my
        put him|her|them in the ground|hospital|grave
        going|am to sort him|her|them out
        i|we .. sort him|her|them out
        my revenge|get my revenge
        planning|want|getting revenge on|the
        if the police .. i will
        bring|take|bringing a .. gun|knife .. to|into school .. and|make
        make them|him|her sorry|pay|listen|suffer ..
        they|he|she will all? pay .. on|for|monday|with|blood
        make him pay
        someone stop me before|please
        before i do something ..
        do something|worse i will|to .. regret|her|him
        i need|have to get away from .. before i
        attracted to|by .. kids|children|child|minors|young|boys|girls
        want|wanted|urge|tempted to touch .. child|children|kids|boy|girl|him|her
        i .. act on it
        pushed|hit|slapped|grabbed|shook my mother|mum|patient|dad|wife|client today|and .. wanted|harder|again|worse|want
        gun|shotgun|firearms licence and|but .. ex|bad|place
        take them back and
        god help anyone|him|her|them
        do time for
        waiting outside his|her|their work|house|school|flat $|with|to|for|and
        ^ waiting for him|her
        i follow her|him
        make her|him listen
        i will|ll? shoot|stab|kill the|anyone|whoever|next|him
        run|running him|her|them over|down
        ^ punch|kick|smash|cave|stamp|bash his|her|their face|head|teeth|skull .. in|$
        will|going swing for
        list of people|names .. deserve|kill|hurt
        who deserve it
        i hit|punched|slapped|choked|pushed .. and .. do it again
        do it again tonight
        i threw .. at her|him and .. worse|want
        do worse
        have his|her|their address ..
        found out who .. my .. driving|going|there
        i am driving there now|to
        poison the|his|her|their .. dog|and|him|food
        for this|that boy|man|guy
        i will kill|ll kill|get|murder him|her|them|my
        raped|touched|hurt|abused|killed my .. and i will
        next time he|she|they comes|come .. i will
        stab the boy|girl|man|guy
        think|thoughts about hurting
        put my fist through
        my fist through
        kill my .. stepdad|dad|mum|husband|wife|neighbour|boss|ex|brother|sister|teacher when|if|tonight|today|he|she|$
        one more word and
    """,
    "own_offending": """
        i have|just|ve killed|stabbed|hurt|murdered|raped|shot|robbed|attacked|battered|assaulted someone|a|my|him|her|somebody|people
        i beat|beaten|battered .. up|my|him|her|someone
        i .. hit|knocked|ran .. someone|man|person|cyclist|woman|kid|over|down .. car|drove|off|away
        i have indecent|child|illegal .. images|pictures|videos|material|on|porn
        i .. been taking|stealing|nicking|selling|dealing|hitting|beating|looking|watching|downloading|lying|scamming .. money|from|drugs|my|at|from|to|people|till|work
        i robbed|mugged|burgled|stole ..
        i have been hitting|beating|hurting|abusing my
        i have|ve|just|once|had|did|just? stole|stolen|nicked|shoplifted|burgled|mugged|robbed .. something|a|my|from|some|money|car|bike|shop|him|her|someone|the|and|because|out
        i stole|nicked|shoplifted|burgled|robbed .. 
        i have|did committed|done a crime|offence
        committed a|an crime|offence
        did something illegal|criminal
        done something really? bad|terrible|awful .. and|confess|police|$
        i hit|punched|slapped|assaulted|stabbed|battered|strangled|choked|kicked|headbutted|glassed my|a|someone|him|her|them|some .. girlfriend|boyfriend|wife|husband|partner|guy|man|boy|girl|last|someone|and|in|woman|him|mum|$|down|hard
        i assaulted|stabbed|raped|killed|murdered|attacked .. 
        i think i raped|killed|assaulted|hurt
        killed a|the man|woman|person|someone|guy|boy
        looked|looking|watched|watching|downloaded|viewing|viewed|clicked|searched|searching at|for|on|child|some|of? .. images|pictures|videos|porn|abuse|photos .. of|children|child|kids|abuse|underage
        looking at pictures|images|photos|videos .. of kids|children|underage|child
        images and kept looking
        i|have|been|ve been stealing|shoplifting|robbing|dealing|scamming .. 
        been shoplifting
        ^ shoplifted .. 
        took|taking|nicked|stole money|cash|£ out|from|off my|the|of .. granny|mum|dad|till|employer|work|boss|purse|gran
        steal|stealing|stole from my .. employer|work|boss|granny|job|mum
        i|have|been sell|sold|selling|deal|dealing drugs|pills|weed|coke|cocaine|gear|hash .. to|at|for|and|in|$
        selling|dealing pills|drugs|weed|coke at|to|in
        i am|been running|carrying|moving drugs for
        been running drugs
        i hit|knocked|clipped|struck a|an|someone|somebody|the .. cyclist|man|woman|person|pedestrian|kid|boy|girl|child|parked|car|motorbike .. did|drove|and|not|stop|off|left|down
        hit a .. and .. did not|drove|left .. stop|off|scene
        drove|driven|drive home|off|car? .. drunk|drinking|steaming .. last|night|and|clipped|yesterday|i|this
        drove|drive|driving off|away from|after .. accident|crash|scene|hitting|it
        knocked .. down .. drove off|away
        let someone|him|them|a use my .. bank|account
        money|it through my account .. for|and|man|frozen|him|someone
        moved money through
        i lied|lying|lied to|on|in the|my|to? .. police|benefits|statement|court|dwp|form
        i am|been claiming .. single|benefits
        ^ been claiming
        i|we vandalised|smashed|graffitied|keyed|torched|damaged a|the|my|his|her|someone|some .. 
        i|we set fire|light|alight to
        i sent|shared|posted|leaked|showed|forwarded .. nude|nudes|pictures|video|photo .. of|ex|her|his|group|chat|pals|mates|friends
        shared a .. pictures|nudes|photos|video .. in|group
        slept|sex|had|went with a|someone|girl|boy .. who|was|and .. too|drunk|underage|14|15|13|asleep|12
        i touched|abused my|a|little? .. sister|brother|cousin|niece|child|girl|boy
        i threatened .. my|a|him|her|someone|neighbour
        breached|broke|broken|breaching my|a|the .. order|bail|harassment|curfew|tag
        breached my bail
        i bought|sold|handled|have|been .. stolen .. phones|phone|goods|gear|bike|car|stuff|property
        i hacked|hack .. my|into|his|her|someone
        made a fake account and
        ^ i? .. been growing|grow .. plants|weed|cannabis|cupboard
        growing .. plants|weed|cannabis in .. my|the|cupboard|loft
        i went with a girl
        carrying a .. knife|blade and .. cut|stabbed
        i scammed|conned|defrauded .. 
        kept|spent .. money .. mistake|came
        want|need|have|like to confess|turn|hand myself|$|in|to
        confess to|$|something
        hand|turn|turning|handing myself in
        ^ there is a warrant out
        have|got a warrant out
        if i admit|confess ..
        will|do|can|could|how the? police .. find|know out|what|it .. i did|me|done
        i slapped|smacked|shook|belted|hit|hurt my .. kid|child|son|daughter|baby|toddler|boy|girl|mum|wife
        slapped my kid|child|son|daughter
        shook my baby
        on the rob
        we got|broke into a|the|his|her|someone .. garage|shop|house|car|shed|school .. and|took|stole
        my dog bit|attacked|killed a|an|someone|another .. kid|child|ran|i|off|sheep|dog|man|woman
        i have|ve been violent|abusive
        been violent in|to|with my|marriage|her|him
        my conscience .. 
        robbed a shop|bank|man|house|woman|guy
        i have|did .. hurt|raped|killed someone and .. confess|police|jail|not
        i .. on the run
        police are looking for me
    """,
}

DOUBT = {
    "may_hurt_someone": """
        i .. want|going to hurt|hit|kill|stab
        get revenge
        lose it with .. kids|baby|him|her|wife
        hurt my kids|children|baby
        swing for him|her|them
        i .. so angry .. him|her|them .. kill|hurt|hit
    """,
    "own_offending": """
        i hit my .. partner|girlfriend|boyfriend|wife|husband|kid|child|son|daughter
        confess
        i punched|assaulted
        i .. sold drugs
        i did something .. bad|terrible|wrong|stupid
        i am|was .. drink driver|driving
    """,
}
