"""People who fear, or say, that they will hurt somebody."""

CERTAIN = """
    i .. want|going|like|about|need|feel|might|could to? .. smash|cave|kick|bash|stab|batter|kill|hurt|punch|strangle|poison|burn|shoot .. head|face|
        him|her|them|my|someone|in|his|people|teeth
    i .. have|got|ve a .. bat|knife|hammer|gun|axe|blade .. and .. way|going|coming|him|her|house|round|he
    on my way to|round .. his|her|him|their|there .. house|work|with|flat|$|now
    can not stop thinking .. about stabbing|killing|hurting|hitting|strangling
    stop|keep|keeps thinking about|of <kill-ing>
    scared|frightened|afraid|terrified|worried i|that .. am|will|might|going|could .. hurt|hit|harm|kill|shake|lose
    will hurt|harm|kill|shake my|the|our baby|kids|wife|child|children|son|daughter
    about|going|want to do something .. bad|stupid|terrible|awful to|i
    something bad to my|him|her|them|someone
    i|we am|are|will|was|might|could|want|need|ready|like|away going|to|about? to? <kill> him|her|them|someone|my|the|that|people|everyone|this|a|
        his|those|every
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
    he|she|they is|are dead when|if|once i
    dead when i see|get|find
    going round|over there with|now
    ^ burn|torch|smash|petrol bomb? his|her|their the? house|car|flat|home|door|windows|van down|$|and|tonight
    i|me|we|am|want|feel .. .. burn|torch|smash|petrol bomb? his|her|their the? house|car|flat|home|door|windows|van down|$|and|tonight
    can not control my temper|self|anger|hands|rage|myself
    do not trust myself .. with|around|near|him|her|the|hands|tonight|baby|kids
    scared|frightened|worried|afraid|terrified i|of|that will|might|would|what|am|going|ll .. hurt|hit|harm|kill|do .. my|kids|him|her|them|someone|
        baby|to|children|wife|boyfriend|girlfriend|tonight|again
    what i will|might|could do to my|him|her|them|the
    about|going to lose it
    i .. might|will|could|may|nearly hurt|harm|hit|kill|shake my|the|our .. kids|baby|children|son|daughter|wife|girlfriend|husband|mum
    voices|radio|god|tv is|are|tell|telling|keep|tells|keeps|says .. telling|tell|me|to .. hurt|kill|attack|stab|stop|hit people|them|him|her|
        someone|everyone|my
    put him|her|them in the ground|hospital|grave
    going|am to sort him|her|them out
    my revenge|get my revenge
    planning|want|getting revenge on|the
    if the police .. i will
    bring|take|bringing a .. gun|knife .. to|into school .. and|make
    make them|him|her sorry|pay|listen|suffer
    they|he|she will all? pay .. on|for|monday|with|blood
    make him pay
    someone stop me before|please
    before i do something
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
    do it again tonight
    i threw .. at her|him and .. worse|want
    do worse
    have his|her|their address
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
    sexual|sex thoughts|feelings about my|the|a|children|kids|stepdaughter|daughter|niece
    going to sort him|her|them
    police will not|nt? do|help .. i will
    scared|frightened|afraid|terrified|worried i will|might|could|would|may hurt|hit|harm|kill|shake|smother|do the|my|her|him|them|someone|our|
        something
    i will hurt|kill|stab|batter|smash|murder|shoot him|her|them|someone|my|the
    teach him|her|them a lesson when|tonight|now
    do him|her|them myself|in
    scared|afraid|frightened of|what i might|will|am|could do|capable
    bought petrol|knife|acid|gun .. know|lives|where
    taking|take|bringing a|my <weapon> round|around|over|down to
    thinking|thoughts|dream|dreaming|urge about|of|to putting|put|holding|hold a pillow|cushion over
    keep|keeps|can not? stop? picturing|imagining|thinking|seeing|wanting about|myself? shaking|hitting|hurting|throwing|smothering|dropping|
        strangling|stabbing|killing|drowning|shake|hit him|her|the|my|them
    fantasise|fantasising|fantasies|fantasy about|of .. .. forcing|raping|hurting|killing|touching|strangling|stabbing|kids|children|rape
    frightened|scared|afraid|terrified|worried of|about what i will|might|could|would do .. $|to|him|her|next|them
    voices .. .. me .. .. hurt|kill|stab|attack him|her|the|people|someone|them|my
    giving|give|gave him|her|my .. .. extra|more|too .. tablets|pills|insulin|medicine .. .. stop|sleep|quiet|die|shut
    giving|give him|her|them the whole lot|bottle|box|packet
    ^ going to? burn|torch|smash his|her|their
"""

DOUBT = """
    i .. want|going to hurt|hit|kill|stab
    get revenge
    lose it with .. kids|baby|him|her|wife
    hurt my kids|children|baby
    swing for him|her|them
    i|we .. sort him|her|them out
"""
