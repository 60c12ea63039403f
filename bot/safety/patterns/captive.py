"""People held, sold or married against their will, and calls that demand a ransom."""

CERTAIN = {
    "forced_marriage": """
        forced|forcing|force|made|making|make|makes|pushing|pushed me|him|her|us|to|into|my|them .. marry|marriage|wed|wedding|married
        being|is|am|are|be|was .. forced|made|pushed .. marry|marriage|married
        getting|get|be|being|gets married|wed|engaged .. do|not|never|against|no|age|forced|summer|holiday|tomorrow|week|abroad|scared|man|him .. want|met|know|will|school|$
        want|wants|wanted|wanting me|us to? marry .. man|cousin|him|her|in|uncle|someone|a|now|here
        want|wants|planning|arranged|told|taking|going to|me .. marry|marriage|wedding .. pakistan|india|bangladesh|abroad|man|cousin|no|not|never|scared|me|my
        do|will not want|get .. wedding|marriage|marry|married .. me|this|him|they|i|my|$
        not|never want|agreed|said|accept .. wedding|marriage|marry|engagement
        taken|taking|take|flying|fly|sent|send|sending|going|flown me|her|us|him|my|abroad|to .. marry|married|wedding|marriage
        taking|taken|take me|her .. pakistan|india|bangladesh|village|somalia|nigeria|abroad|back|home .. marry|back|cut|not|wedding
        my? family|brother|brothers|dad|father|parents|uncle|uncles|cousins|mum|cousin .. will|going|want .. kill|hurt|find|beat|harm me|us .. marry|if|him|honour|shame|dishonouring|dishonour|for|because
        family|brothers|uncles|cousins|father|dad|they .. took|taken|take|has|have|stole|hid|hiding|confiscated my passport|passports|papers|ticket .. wedding|marry|married|plane|flight|holiday|and
        took|stole|taken|have|has|hid my passport .. off|booked|wedding|family|plane
        wedding|marriage .. is|on|in|tonight|tomorrow|flight|next .. friday|saturday|sunday|monday|tomorrow|tonight|days|week|scared|breathe|help|waiting
        flight|plane|airport|ticket|tickets .. wedding|marry|married|marriage|family|parents|uncle
        at|in .. airport .. family|parents|marry|help|uncle|dad|mum|let|loo|toilet
        airport .. do|not let|want .. take|me|go
        put|putting on a plane
        engaged to someone|a|man .. never|not|met|know
        <family> .. beats|beat|hit|hits|lock|locked|locks me|us .. marriage|engagement|marry|accept|proposal|wedding|refuse|boy
        shamed|dishonoured|dishonouring|dishonour|disgraced the|my|our? family|them .. and|pay|will|me|$|kill|they|said
        dishonoured|dishonouring|dishonour|shamed|disgraced|shame on the|my|our family
        honour .. kill|killing|based|family|beat|threatened
        ^ honour $
        <family>|cousins|uncles|brothers|they .. looking|searching|hunting for me .. left|ran|wedding|because|home
        ran|run|running away from .. wedding|marriage|husband
        if i go back|home .. kill|hurt|find|marry
        found .. texts|messages|boyfriend|girlfriend|boy .. marriage|marry|kill|family
        marriage will|would fix
        married off
        marrying|marry her|him|me|my off|to
        sister|friend|cousin|pal|girl|student|pupil .. forced|made|being|going|sent|taken|sending .. marry|married|marriage|wedding
        not|never come|came back from holiday .. married|marry|wedding
        be .. wife .. school|someone|easter|age|his
        imam .. coming|sunday|marry
        picked|chosen|chose|found|promised .. wife|husband|man|bride|nephew|cousin|him .. for|me|not|want|to
        marry or be|leave|disowned|beaten
        marry|marriage .. or .. disowned|beaten|killed|never|see
        marry my? cousin
        lock|locks|locked my|me .. refuse|wedding|marriage|marry
        in laws|inlaws .. keep|lock|beat|hit|not|phone
        my parents must|can not know
        my parents|family .. must not know
        father|mother|dad|family .. promised .. her|me .. man|nephew|cousin|to
        acid on me .. family|leaving
        should be married
        says|said .. i|am|is ready|time|must to? be|marry|get? married
        family|brothers|cousins follow|following|follows|watching|watch me .. boy|everywhere|since|honour
        wedding in .. days|hours|week
        girl who goes with boys
        i will not|never get? married|marry
        being|am|are|getting? taken .. abroad|pakistan|india .. married|marry
        can not|do .. refuse|say|no .. wedding|marriage|marry
    """,
    "trafficking_now": """
        kept|keep|keeps|keeping|held|holding|locked|lock|locks me|us|her|him|here .. against|not|can|leave|prisoner|out|inside|room|house|night|in
        being|am|are kept|held .. here|prisoner|captive|against|locked|in|house|room
        held|kept against|prisoner|captive my|will|here|$
        they|he|she|boss .. will|do not let|allow me|us .. leave|go|out|phone
        they|he|boss|employer|captain|family|agent|agency|gangmaster .. has|have|took|taken|keep|keeps|hold|holds|holding my|our|the|all .. <papers>|passports|wages|card|documents
        they have my passport|papers|documents
        boss|employer|gangmaster|captain|agent|he|they .. locks|lock|locked|beats|beat|hits|hit us|me
        my? boss|employer|captain|gangmaster has|locked|took|keeps|takes|beats|hits|lock .. us|me|my|our
        i am|are|be a|his|her|their slave
        he|she|they sells|sell|selling|sold me|us|her
        forced|force|forces|made|make|makes|making|have me|us|to|i .. work|sell|sex|beg|steal|clean|dance|prostitute|carry .. no|for|money|body|men|him|them|night|drugs|pay|with|streets|until|every
        made|make|makes|forced|forces me|us .. sex|sleep .. with .. men|him|pals|friends|customers|people|strangers|money|them
        sex with .. men|friends|pals|strangers .. for|money|him|leave|they|and
        sell my body
        work|working for|no|without .. no pay|money|wages .. leave|locked|can|sleep|passport|not|beat|and
        get|got|receive no pay|wages|money
        owe|owes|debt .. journey|work|until|paid|travel|them .. work|paid|leave|until|never|goes
        they|he say|says|said|will .. hurt|kill|harm .. family|mother|kids .. back|home|country|if|run|leave
        police .. prison|jail|deport|send .. no visa|papers|because|back
        no police .. send me|back|escape|deport
        not allowed|let out|leave|phone|to leave|go|have .. work|family|house|sleep|boss|$|they|i|alone
        i|we can not|never go|leave out|here|this|$ .. they|papers|house|door|passport|boss
        can not go out|outside
        can not leave .. they|boss|passport|papers|door|locked|work|house|place|here|$
        looking after plants
        locked in .. cannabis|house|caravan|factory|flat .. with|plants|and|by
        door .. locked from outside
        wages go to
        gangmaster
        works|working|out|me .. streets .. batters|for|him|beats|money|not
        men come|came|coming to the|my flat|house|room|hotel
        men a day|night
        move|moves|moving|moved me|us|them to another|different .. flat|house|place|city|town .. tonight|every|week|men|work|again
        dealers|gang|they|men .. in|living|taken|took|taking|moved my|over|in .. flat|house|home .. not|will|out|scared|let|own|i|leave
        cuckooed|cuckooing .. me|my|they|i|took|help
        drugs inside me
        put|puts|send|sends me .. trains|train|bus .. drugs|parcel|package
        run|running|carry|selling|sell drugs .. owe|debt|for|them|scared|forced|make .. them|want|leave|kill|hurt|me
        never|not let|allowed out .. banged|wall|help|phone|woman|girl
        wrote|written help on
        begged me .. take|help|away
        can not|could leave .. took|phone|passport|job
        took her|his|their phone|passport .. leave|job|not
        want|need i? escape
        how .. escape|leave .. lock|locked|door|here
        how i leave
        kept|held|keep|am a? prisoner
        kick|beat|hit us if|when
        beats|beat|hits me|us if .. bring|work|enough|stop|not|tired
        dance .. no choice
        begging|beg for .. man|him|takes|hits
        no visa .. work|police|boss
        filmed me so|and .. run|can
        only let me|us out
        owned by|his
        ^ sold $
        loaded into a? van
        i .. no choice .. work|men|money
        girl|woman|man|worker|lad .. locked|trapped|kept|held .. work|in|there|against|house|flat|by
        <other>|girl|woman|she|he .. forced to .. prostitution|sex|work
        slave|slaves|slavery .. i|me|am|us|we
    """,
    "ransom_call": """
        kidnapped|kidnap|kidnapping|abducted my|our|me|him|her|<family>|$
        <family>|<partner>|<other>|<child> .. been|is|was|got|being? kidnapped|snatched|abducted|taken hostage|by|and|for|$
        ^ kidnap|kidnapped|snatched|hostage|ransom $
        says|said|say|saying|claims|claiming he|she|they have|has|got|is|holding .. my|our <family>|<partner>|<child>
        they|he|someone|man|we|men|dealer|dealers has|have|got|holding|hold|taken|took|keep|keeping my|our|your .. <family>|<partner>|<child>|boy|girl .. and|want|wants|until|money|for|in|ransom|kill|hurt|please|he|they|unless
        they|we have|got|has your|my|our <family>|boy|girl
        have my|our <family>|<child>|boy|girl and
        holding|hold|held my|our|him|her|<family> .. until|for|hostage|ransom|captive
        want|wants|demand|demanding|demanded .. money|£|cash|ransom|thousand|grand|pay .. or|they|kill|hurt|daughter|son|release
        money|pay|£|ransom or .. kill|hurt|harm|break|die|dies|cut|shoot|burn
        kill|hurt|harm|break|cut|shoot him|her|them|my|his|us|me .. if|unless|until .. pay|police|money|hang|give
        if .. not|do pay .. kill|hurt|burn|break|coming|kids
        pay .. or .. kill|hurt|die|dies|break|burn|burns|else|legs|never
        or .. breaks|break his|her|my legs|arms|fingers
        or he|she dies|die
        virtual kidnapping|kidnap call|now|happening
        held|being for|to ransom
        hostage by|taken|held
        crying|screaming|screamed .. phone .. money|pay|man|asked
        sounded|sounds|voice like|of my <family> .. money|crying|hurt|cash|help
        protection money
        pay .. weekly|monthly|protection or .. burns|burn|else
        threatened|threatening to? burn|smash|kill|hurt .. pay|money|owe|debt|unless|if
        loan shark|sharks .. coming|threatened|threatening|hurt|kids|kill|break|house|door|tonight
        coming for my|the kids|children|family|son|daughter
        extorting me|us
        extortion .. threat|money|shop|windows|me
        know where you|we|i live .. pay|or|and
        pay or else
        picture|photo of my <family>|<child> .. tied|demand|pay|school|money|threat
        photo|picture of .. daughter|son|brother .. demand|tied
        tied up
        no police or|they|he|and|$ .. dies|kill|said|he|$
        do not|dont|no hang|tell|go .. up|police or .. shoot|kill|hurt|die|dies
        take|cut|chop|break his|her|my|their fingers|legs|hands|kneecaps
        bullet in|through
        alone or else
        bring|take the money .. alone|or|else|park
        never see .. again|kids|children|son|daughter .. unless|pay|give|money
        is|are .. really? taken|kidnapped or
        not let me talk|speak to her|him|them
        put|they .. him|her on|phone and .. screamed|crying|screaming
        say|says|said they|he have my|got grandson|son|daughter
        hurt|harm him|her|them if i|we .. pay|give|cash|money
        owe|owes .. dealers|money|drug .. kill|fingers|take|hurt|holding|break|threatened|beat
        dog and want|wants £|money
        pay .. will|they|or .. harm|hurt|kill him|her|my|us
        returned|released when|if|once .. pay
        embassy|china|chinese|police .. pay .. jail|arrested|parents|tied
        hide in a? hotel
        under investigation and
        stay on .. video call
        threatened .. wife|kids|family|children .. money|pay|protection|price
    """,
}

DOUBT = {
    "forced_marriage": """
        marry .. cousin|pakistan|against|force|forced|family
        forced marriage .. me|help|friend|now
        family .. kill me
        honour
        take me home to|and
        they watch my phone
        tickets|ticket for|to .. wedding|holiday
        wedding .. help|pressure|never
        my passport .. wedding|family|took|parents
    """,
    "trafficking_now": """
        can not leave
        passport .. took|taken|keep|boss
        not let|letting me leave|go|out
        escape
        forced to work
        slave
    """,
    "ransom_call": """
        kidnap|kidnapped|kidnapping
        ransom
        have my|our <family>
        threatened .. pay|money
        or else
    """,
}
