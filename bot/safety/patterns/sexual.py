"""Sexual assault, and blackmail with intimate pictures that is going on."""

CERTAIN = {
    "sexual_assault": """
        ^ rape|raped|groped $
        i|me|been|was|were|got|being|getting been|was|just|being? raped|rapped
        raped me|us
        i have|was|am|got|had .. raped
        been|was|got|were|am being? sexually assaulted|abused|attacked|molested
        sexual assault|attack .. me|just|now|last|tonight|on
        attacked me? .. sexual|sexually
        <person> .. raped|raping|rape .. me|my|her|him|sister|daughter|friend|son
        trying|tried|attempted|going|tries to? rape
        forced|forces|forcing himself|herself|themselves|me on|into|to|$
        he|she forced|forces me|us .. sex|on|to|and|do|$
        made|makes|make|forces|forced me|us .. have|do|give sex|it|oral|things
        he|she had|having|has sex with me .. asleep|without|while|drunk|not
        held|holding|pinned me|us down and|he|on|while
        he|she|someone|<stranger>|<other>|<family> .. touched|groped|grabbed|felt|fingered|molested|kissed me|us|my .. where|without|bus|train|up|on|between|legs|bum|breast|chest|private|inappropriately|skirt|bed|sleep|asleep|under|club|taxi|crotch|down|sexually|in
        touched|groped me|us where|there|inappropriately|without|up|down
        hand|hands|fingers up|on|in|inside|down|under my|me .. skirt|top|legs|pants|body|trousers|bum|boobs|today|knickers
        grabbed|groped my bum|boobs|breasts|breast|arse|bottom|crotch|chest
        grabbed me between
        hand|hands between my
        said|told|saying no and|he|but .. not|did .. stop
        no .. not stop
        kept going even|though|when|and
        would not stop .. no|crying|touching|sex
        woke up .. clothes|naked|sore|bleeding|strange
        spiked .. assaulted|raped|sore|touched|sex|remember|woke
        not remember .. sore|clothes|hurt|done|naked
        something .. done to me
        took|removed|takes off? the|his|off condom
        condom off
        got|climbed|came in|into my bed .. asleep|while|sleeping|night|and
        exposed|flashed himself|his|at|to .. grabbed|me|now|and
        friend|daughter|sister|son|mate|pal|wife|girlfriend|mum|she|flatmate .. has|been|was|just|got|being? been|just? raped|assaulted|molested
        daughter|sister|friend|son|she .. told me .. forced|raped|touched|assaulted|boyfriend
        boyfriend|he|man|uncle forced her|him
        attacked by .. men|man .. toilets|toilet|park|lane|sexually
        after being|what raped|assaulted|attacked|he .. raped|did|assaulted|hospital|wash|doctor|done|to
        raped an? hour|hours|minutes|tonight|last|this
        can i|should wash .. him|after|rape|clothes|smell
        still smell him|them
        keep my clothes .. after|on|for|wash
        keep my clothes
        morning after pill .. forced|he|raped
        he|she|they hurt|forced|made me .. date|tinder|sex|bleeding|bleed|grindr|app
        sex with me .. when|asleep|not|without|want|no
        sex when i do|did not
        did sex|stuff|things to|with me
        is it|this still? rape|assault
        male rape
        my? boss|uncle|teacher|coach|carer|doctor|massage|policeman|driver|manager|flatmate|priest .. touched|touches|groped|raped|hands|forced .. me|my|on
        put his|her|their hands|hand|fingers|penis on|up|in|inside|down me|my
        never wanted it
        feel dirty|disgusting .. he|what|wanted|happened|did|wash|raped
        forced herself|himself
        happened .. last night|tonight|today|morning .. him|he|still|hall|halls|tent|party|hear
        happened .. tent|festival|party .. morning|night
        not let me leave and
        froze and .. not|did|could
        filmed it|me as|too|while
        would not leave .. held|down|bed|on
        i was|am? drunk .. raped|sex
        date rape|raped|drug
        spiking|spiked .. raped
        three|two|four|group|gang of them .. me|raped
        gang rape|raped
        sexually|indecently assaulted
        i .. bleed|bleeding .. down|date|sex|raped
        does|did things to me in|at|when
    """,
    "sextortion_now": """
        blackmailing|blackmailed|blackmails|extorting|extorted|sextorting|sextorted me|us|him|her|my
        being|am|is|are|getting|been being? blackmailed|sextorted|extorted
        am|being|is being? blackmailed .. with|over|by|for|pics|nudes|pictures|video
        <image> .. blackmail|blackmailed|extortion|sextortion|ransom
        blackmail|blackmailed|extortion|extorted|sextorted .. <image>
        <image> .. threat|threatening|threatened|threatens
        will|going|gonna|threatening|says|say|theyll .. <post> it|them|my|the|her|his .. mum|mam|family|everyone|friends|school|work|dad|contacts|boss|wife|unless|if|instagram|facebook|online|husband|followers
        or .. <post>|<posts> it|them|my .. mum|dad|everyone|school|family|friends|wife|work|out|all
        or|and everyone|everybody|mum|dad|friends sees|see|will|gets it|them
        or he|she|they <post>|<posts> it|them
        or he|she tells|tell my|everyone
        <image> .. unless i|we pay|send|give
        unless|if i|we .. not? pay|send|give .. <image>|post|leak|share|everyone
        if i do not|dont pay|send .. post|leak|video|pics|everyone
        pay|money|paypal|£|voucher|vouchers|card|cards|bucks|bitcoin .. or .. <post>|<posts>|sends|posts|leaks|everyone
        has|have|got my|the nudes|naked|intimate|private
        nudes|naked pics|pictures|photos .. wants|want|asking|demanding|pay|money|£|grand|send|sending
        recorded|filmed|videoed|screenshotted me|us .. naked|webcam|cam|video|wants|want|undressing|money|sex|and|watching
        wants|want|asking|demanding|demand .. £|money|bitcoin|cards|cash|paypal|500|thousand|grand|pay .. <image>|recorded|filmed|delete|naked
        wants|want|demanding|asking|demands|sending .. more pics|pictures|photos|nudes|videos|money .. or|he|tell|post|paid|the|share|tells
        paid|pay once|already|them .. want|wants|now more
        they|he|she want|wants more .. money|paid|pics|now
        <image> .. minutes|hour|hours|midnight|countdown|clock|timer|deadline
        minutes|hour|hours left .. nudes|pics|video|post|leak|what
        leak|post|send it|them|my in <small_number>|ten minutes|hour|hours|mins
        going to leak
        they|he|she have|has|got my|all contacts|contact|friends|followers list .. send|and|post|video|pics|$|they
        contacts list $
        group chat with .. friends|family
        has|have .. already sent|posted .. one|it|them|photo
        sent it to .. one|person|friend|mum|someone|prove
        sending|posting|sharing|leaking them|it to|on everyone|my|facebook|instagram
        sent|send|gave .. a|my? pic|nude|nudes|picture|photo|video .. being|am|threatened|blackmailed|he|they|and now
        did|done something stupid|daft|silly|foolish .. webcam|cam|video|call|online|naked
        webcam .. filmed|recorded|money|pay|threatening
        filmed .. through my|webcam
        my son|daughter|brother|friend|flatmate|pal|boyfriend|husband .. blackmailed|extorted|sextorted|threatened .. over|with|by|now|pictures|photos|nudes|pics|online|$|on
        son|daughter .. <image> .. demanding|threatening|money|share|pay
        extorted on|over
        ai|deepfake|fake|edited .. nude|nudes|naked|pics|picture .. want|money|£|pay|send|unless
        nudes|video|pic|pics|picture|film .. will|going|gonna .. ruin|post|send|share|family|work|around
        film|video|picture of me|him|her .. going|pay|want|ask|money|unless|send|if
        ask|asks|asking|asked money .. every|day|photo|film|video|pic|her
        onlyfans|grindr|tinder|instagram|snapchat|omegle .. threatening|threatened|blackmail|blackmailing|nudes .. me|family|tell|out|to|my
        out|expose|outing me|him|her to|unless
        on cam|camera again or|he
        ruin my life .. pay|pics|pictures|send|if|guy|abroad|or
        they will ruin me
        leave|come back .. or|unless|he .. post|share|photos|pics .. facebook|online
        naked .. wants|want|£|money|pay|now|everyone|send|recorded|blackmail
        extortion naked|nude|nudes|sex
        sextortion .. me|now|help|happening|being|my
    """,
}

DOUBT = {
    "sexual_assault": """
        raped|rape
        groped
        sexually assaulted|abused
        touched me
        assaulted .. drunk|date|party|taxi|guy|know
        forced me|her|him
        grabbed me
        kept going .. no|crying
    """,
    "sextortion_now": """
        blackmail|blackmailed|blackmailing|blackmailer
        sextorted|extorted|extorting
        <image> .. pay|unless|threat
        have|has|got .. nudes|naked
        wants|want more pics|photos|pictures|videos
        they|he will ruin
        should i pay them|him|her $
        block him|her|them .. post|send|share
    """,
}
