"""Sexual assault, and blackmail with intimate pictures that is going on."""

CERTAIN = {
    "sexual_assault": """
        told|asked|begged|said|shouted him|her|no|them to? stop .. and|but .. carried|kept|did|would|continued|not
        had sex with me when|while|as|without
        attacked by my date
        did it to me again|last|tonight|when
        just tried to rape|touch|grope
        sexually attacked|assaulted|abused|harassed .. me|$|by|last|on|in|tonight
        touched me up
        drugged and raped
        forced me|him|her to have|give|do|perform .. sex|oral|things|it
        raped my|her|his friend|sister|daughter|mum|pal|mate
        raped .. in|at|on|last|tonight|just|by
        woke|came .. up|round .. on|inside|top .. me
        ^ rape|raped|groped .. $
        <i> have|was|am|got|had|think .. been|was|just|got? raped
        ^ been? raped .. $
        been raped
        raped|rapes|raping me|us
        was|been|am|being|got|is being|been|just? sexually assaulted|abused|attacked|molested
        i|just|been .. sexually assaulted
        attacked me sexual|sexually
        <attacker>|<partner>|someone .. raped|raping my|her|him sister|daughter|friend|mum|pal|son|$
        trying|tried|tries|going|wants to rape
        forced himself|herself|themselves|me|him|her on|into|to|$ me|him|her|sex|$|have|us
        he|she forced me $|to|and|on|i|
        made|makes|forces|forced|make me .. have sex|oral|do things
        made|makes|forces|forced me have sex
        having|had sex with me .. asleep|woke|while|without|drunk|not|when
        sex when i do|did not
        held|pinned|holding me down .. and|he|on|$
        <attacker>|<other>|boss|uncle|coach|teacher|carer|doctor|driver|flatmate .. touched|groped|fingered|molested|felt me|my .. where|up|without|on|in|between|under|bum|breast|chest|private|legs|crotch|down|he
        groped|touched me .. in|on|at|where|without .. taxi|club|bus|train|street|minutes|he|should|bed|sleep|toilet|massage
        touched me where .. should|not
        someone touched me on|in|at|up
        grabbed me|my between|bum|boobs|breast|breasts|arse|crotch .. legs|$|and|in|on|at|he
        hand|hands|fingers up|on|in|inside|down|under my|me skirt|top|legs|trousers|pants|bum|boobs|today|knickers|dress
        put his hands|hand|fingers on|up|in|down|inside|under me|my
        i said no and|but he|she|they
        said no and .. did|not|kept .. stop|going
        kept going even|though|when|while|after
        woke|wake|woken up .. naked|sore|bleeding|no clothes|strange
        woke up .. in|with a|no strange|clothes|hotel
        woke .. no clothes
        flat|bed|hotel|room with no clothes
        my clothes were|was off
        not remember .. sore|naked|clothes|raped|touched
        something was done to me
        put something in my .. drink|glass .. and|sore|remember|woke|raped|touched
        drink spiked and .. assaulted|raped|touched
        took|slipped|pulled the|off condom .. without|off
        got|climbed|came|gets in|into my bed .. asleep|while|was|sleeping|and
        exposed|flashed himself .. then|and grabbed|followed|touched|chased
        friend|daughter|sister|son|mate|pal|wife|girlfriend|mum|flatmate|she has|been|was|just|got? .. just|been? raped|assaulted|molested|forced .. $|sitting|and|by|tonight|last|she|now|in|minutes|friday|saturday
        daughter|sister|friend|son .. told me .. boyfriend|he|man|someone .. forced|raped|touched
        attacked by .. men .. in|toilets|toilet|park
        after being raped
        raped .. tonight|last|hour|hours|minutes|just|by
        still smell him
        wash|shower .. after|smell .. rape|raped|him|assault
        keep my clothes .. on|after|raped|police
        if i should keep my clothes
        morning after pill .. forced|raped|he
        after what he did
        just want a doctor
        date .. hurt me .. bleed|bleeding|forced|raped|sore
        let me leave and then it
        sex stuff|things to me
        did sex|stuff|things to|with me
        still|is .. assault it? was yesterday|last|tonight
        froze and .. not|did|could|fight
        i froze
        male rape
        does|did things to me in|at the|my
        i? never wanted it
        held me down
        she|he forced herself|himself
        he|she|they filmed it .. as|too|and|$
        would not|nt leave and .. held|raped|pushed|touched|on
        it was a .. policeman|teacher|doctor|priest|cop who|that did
        happened .. tent|festival|party|halls|hotel .. morning|night|tonight|tent
        been sat in the shower
        in the shower .. hours|hurt|crying|he
        walked me home and .. held|raped|would|not
        drugged and raped|assaulted|touched
        someone|he|they .. raped|assaulted|touched|groped me .. just|tonight|now|last|hour|minutes|today
        assaulted by .. know|knew|date|boyfriend|taxi|boss|uncle|friend
    """,
    "sextortion_now": """
        has|have|got|took|recorded|filmed|kept|with .. of me .. naked|nude|undressed|wanking|topless|without|undressing|changing
        <post>|<post-ing>|put|putting|leak .. my|the|our .. pictures|nudes|video|naked .. on|to|tonight|unless|if .. porn|sites|everyone|family|mum|i|send|pay
        leak|post|share|send my nudes|naked|nude|dick
        tricked|conned|caught|fooled|recorded|filmed .. on cam|camera|webcam|video .. demanding|wants|asking|now|money
        sent|forwarded|posted my .. nudes|nude|naked|dick|pictures .. to|and|online .. my|next|everyone|group|sister|mum
        is|says next .. nudes|pay|picture
        blackmailed .. over|with|by|for|about a|my|nudes|naked .. video|picture|nudes|pictures|pic
        getting blackmailed
        messaging|messaged|sending|adding all my .. mates|friends|contacts|family|followers
        keep|keeps asking|wanting|demanding for? money|more .. pictures|nudes|video|pic|son|photo
        blackmailing|extorting|sextorting|blackmailed me|us|him|her|my|with .. with|for|over|$|nudes|pictures|and|now
        being|am|is|are|getting blackmailed|sextorted|extorted .. with|over|by|for|please|help|on|right|now|$
        being blackmailed|sextorted|extorted .. over|with|now|by|please|on|help|$
        someone is? .. blackmailing me|my|him|her
        <image>|naked .. blackmail .. now|me|help
        nudes threat|blackmail|extortion
        extortion naked|nude|video|nudes
        or .. <post>|<post-s>|tells|shows it|them|my|everyone|him|to .. mum|dad|everyone|school|family|friends|wife|work|boss|class|parents
        or he|she|they <post>|<post-s>|posts it|them|$
        unless|if i .. pay|send|give .. he|she|they|money|£|will|or
        <image>|nudes unless|if i|we do? not? pay|send
        pay|paypal|money|£|cards|bucks|bitcoin .. or .. <post>|<post-s>|everyone|show|tell .. it|them|my|sees|everyone|him
        have|has|got my nudes .. and|wants|want|threatening|they|he|she|$|or
        has|have|got pictures|pics|photos|video|nudes|film of me .. and|wants|want|says|she|he|they|or
        recorded|filmed|videoed|screenshotted me|us .. naked|and|on|wanking|undressing .. wants|want|says|money|£|threatening|now
        filmed me .. naked|sent me|wants|webcam .. 
        nudes|naked .. wants|want|demanding|asking|pay|money|send .. £|money|500|now|pay|or|quid|bitcoin|grand|200
        naked .. want|wants|pay £|money|500|200|300
        wants|want|asking|demanding|demands|ask|asks .. £|money|bitcoin|voucher|cards|paypal|cash|thousand|grand .. or|not .. <post>|<post-s>|everyone|tell|show|put
        wants|want|demanding|demands|asking|asks for? more pics|pictures|photos|nudes|videos .. or|tell|he|the|and|now
        paid .. already|once|them .. want|wants more
        they|he|she want|wants more .. money|now|they|or|$
        on cam|camera again or
        <image>|they|leak|post|posted|it .. in ten|10|5|five|one|an|two|1|2|24|48 minutes|hour|hours|mins
        going to leak it|them|my
        minutes left .. what|nudes|do|help
        one more hour
        got my contacts|contact|followers|friends list
        made a group chat .. all|my|friends|with
        already sent|posted it|one|them|some to|photo|of
        sent it to one person
        sent|send a|my|him|her|some? picture|pic|nude|nudes|photo .. and now|being|am|he|they|im .. threatened|blackmailed|wants|threatening|being|want
        did|done something stupid|daft|silly|foolish on|with|in .. webcam|cam|video|call|girl|online|him
        filmed|recorded .. through my webcam|camera|laptop .. and|sent|wants|pay|watching
        my? son|daughter|brother|friend|flatmate|husband|boyfriend is|being|been|getting .. blackmailed|extorted|sextorted .. over|with|on|now|by|$|online
        being extorted
        <image>|ai|fake .. nude|nudes of me .. want|wants|money|£|pay|send|unless|and
        used ai to make .. nude|naked|fake
        the <image> of me .. going|will|unless|if|pay
        video|film|pictures of me .. going around|round|out
        send it|them anyway unless
        onlyfans|grindr|tinder|snapchat|instagram .. threatening|blackmail|blackmailing|extort|threatens .. me|family|tell|to|out|him
        out|expose him|me|her to .. family|work|parents|everyone
        ruin|ruining my life .. pay|send|pictures|nudes|if|unless|abroad
        they will ruin <me>
        naked picture|video|photo .. ticking|countdown|message|clock|wants|minutes
        has my film|nudes|video|photos .. she|he|they|money|ask|want
        someone|they|he|she has a photo|picture|video of me .. says|will|group|get
        everyone|bitcoin or everyone sees
        sextortion .. now|me|help|happening
        she|he|they .. has my nudes
        my nudes .. please|help|now|he|they|she
        our photos|pictures|videos on .. unless|if|facebook
        they|he said|say|says .. not|dont block or
        more photos or
    """,
}

DOUBT = {
    "sexual_assault": """
        i|am|was|been .. raped
        groped me
        sexually assaulted|abused
        touched|grabbed me .. drunk|party|club|taxi|bus
        forced me to
        he|she|someone did .. to me
    """,
    "sextortion_now": """
        blackmailing|blackmailed|extorting|sextorted me|him|her|us
        should i pay them|him|her $
        do i block him|her|them or
        have|has my nudes
        they|he will ruin
        wants|want more pictures|photos|videos|pics
        blackmail .. now|please|help
    """,
}
