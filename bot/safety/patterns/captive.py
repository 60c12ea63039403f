"""People held, sold or married against their will, and calls that demand a ransom."""

CERTAIN = {
    "forced_marriage": """
        making|forcing|telling me .. marry|wed|get married ..
        locked .. till|until|unless i .. agree|say|marry|accept|consent
        to be married .. $|in|next|when|off|abroad
        flights|tickets|flight .. married|wedding|marry|marriage
        fly|flying|leave|leaving|going tonight|tomorrow|friday|soon .. married|marry|wedding|marriage
        hurt|kill|beat|disown|harm me|her|us if i|she|we .. wedding|marry|no|marriage|boyfriend|refuse
        kill|hurt|beat me if|when .. finds|find|about|out .. boyfriend|girlfriend
        brought|bring|bringing shame|dishonour on|to|upon .. family|them
        taken to <abroad> .. forced|married|marry|marriage
        send|sending me back .. marry|married
        forcing|forced|force|making|make|makes|pushing me|her|him|us|my|them .. into|to|get|a|in? .. marry|marriage|married|wed|wedding|engaged
        being|am|is|are|be forced|made|pushed to|into|in .. marry|marriage|married|wedding
        want|wants me|us to marry a|my|him|someone|cousin|man|this|her|in|now
        marry .. cousin|man|stranger|uncle .. pakistan|india|bangladesh|not|never|tomorrow|no|scared|want
        not want this|the|a wedding|marriage
        not want to marry
        not want to get|be married
        do not want|accept this|the wedding|marriage|engagement
        i will not? get married i
        i am|m? getting|being married this|next|in|on|to|tomorrow .. summer|week|man|weeks|month|tomorrow|cousin|holidays|someone
        getting married .. against|forced|do not want|scared|14|15|13|mum says|dad says
        taking|take|flying|fly|sending|send|sends|sent|flown me|her|my|us|sister .. away|to|abroad|home|pakistan|india|bangladesh|village .. marry|married|wedding|get|not|marriage|back|forced
        sending her|me away to
        take me|her|us home to .. village|pakistan|india|country|not
        brothers|family|dad|father|parents|uncle|uncles|cousins will|going|want .. kill|hurt|beat me|us|her .. marry|honour|shame|dishonouring|refuse|engagement
        kill me .. dishonouring|shaming|honour|marry|refuse
        family|brothers|dad|parents|mum|they .. took|taken|take|have|hid|stole|hiding|confiscated my .. passport|passports .. and|wedding|off|plane|flight|married|marry|ticket|booked
        took|stole|taken my passport .. and|off .. booked|put|wedding|plane|flight
        booked|bought|buying me|us|a? .. on|ticket|tickets|flight|plane .. next|week|married|marry|why|pakistan|plane
        wedding|marriage is|in|on|tonight|tomorrow .. tonight|tomorrow|friday|saturday|sunday|days|week|nine|soon .. i|scared|$|not|help|and|breathe|never
        wedding in .. days|weeks|week|hours
        it is my wedding
        flight|plane is|leaves|tonight|tomorrow .. wedding|marry|marriage|married|scared|parents|family
        at|in the|glasgow|edinburgh|heathrow|aberdeen airport .. family|parents|marry|married|dad|uncle|take|loo|toilet|mum|brothers
        put|putting me|her on a|the plane
        stop me being put
        engaged to someone|a|man|my .. never|not|cousin|met
        lock|locks|locked|beats|beat|hit me|us .. because|for|if|and .. marriage|engagement|marry|proposal|wedding|refuse
        brother|dad|father|mum beats|beat|hits me because .. not|will|refuse
        shamed|dishonoured|disgraced the|my|our family .. $|and|will|they|now|pay|so
        have shamed|dishonoured|disgraced
        ^ dishonoured
        ^ honour .. $
        honour .. killing|kill|beat|beaten|hurt me|us|her|now|if
        cousins|brothers|uncles|family are|is|keep|were? looking|searching|hunting|watching|follow|following for|me .. because|me|i|everywhere|since|left
        family follow|follows me everywhere
        ran|run|running away? from my|the|a wedding|marriage ..
        if i go back .. they|he|will .. hurt|kill|find|marry
        found .. my texts|messages .. marriage|girlfriend|boyfriend|kill .. fix|says
        marriage will fix
        been|being|get|be married off
        marrying|marry me|her|him|us off
        sister|friend|cousin|girl|pal|daughter|student is|has|being|going|not? .. forced|made|sent|taken|promised|back .. marry|married|marriage|abroad|off|wedding
        is being made to marry
        she is to be someone|a .. wife
        be someone|his wife
        imam is|s? coming|on .. never|said|yes|sunday
        picked|chosen|chose|promised .. wife|husband|her|me|bride .. for|to|his|a|him .. me|nephew|cousin|man|not|want
        has promised her|me to
        marry or be|leave|get|never
        marry .. or .. disowned|beaten|killed|never see|dead
        marry cousin no
        marry my cousin .. or|not|but|no
        in laws .. keep|lock|hit|beat .. me|in|no|phone
        my? parents must not know
        acid on me
        i should be married
        says|say|said .. i|am|is must|ready|should|will be|to marry|married .. <child_age>|<young_age>|now|cousin|him|man|soon
        girl who goes with boys
        wedding clothes|dress .. in|case|my|suitcase
        showing me rings
        wants me to come home and marry
        a wedding waiting|planned
        family pressure .. wedding|marry
        never said yes .. marry|wedding|imam|sunday|marriage
        made to marry
        refuse .. lock|die|kill|shame .. room|me|my
        mother will die of shame
        marry her or|him
    """,
    "trafficking_now": """
        will|wont|would|do|does not|nt? let me|us|her|them .. go home|leave|out|home|go|away .. $|and|they|work|i|house
        man i work for
        i work for .. will|wont|beats|took|passport|let|hits|locks
        took|take|taken|have|hold|kept|has my|our passport|papers|documents .. when|and .. work|came|no|money|i|job
        have no passport
        work|working every|all|seven|day|night .. no|without|never .. money|pay|paid|wages|day
        locked in|inside .. house|room|flat|place .. with .. girls|women|men|people|others
        makes|make|made|making|forces|forced me|us|her .. go|sleep|have|see|dance|be with|sex|for .. men|clients|him|customers|people|strangers
        go|sleep with men .. money|and|for|takes
        is|are|being|been|am being? made|forced to .. work|beg|steal|sell|clean|have|sleep|pay
        forced to work
        boss|gangmaster|owner|they|captain|man beats|hits|beat|hit|threatens|starves us|me .. $|and|if|when|workers
        please help we are .. workers|girls|women
        kept|keep|keeps|keeping|held|hold|locked me|us|her|here|in .. against|and|prisoner|can|not|in|inside will|leave|work|my|papers|room|house|night|lock
        <i>|am kept|held here|in|as|prisoner|against|like
        ^ kept|held prisoner|captive|against
        held against my|her|his|their
        they|boss|he will not let me|us .. leave|go|out|home|have
        not let us|me leave .. 
        they|he|boss|employer|agent|agency|gangmaster|captain|owner has|have|took|taken|keep|keeps|hold|holds my|our .. passport|passports|papers|documents|visa .. and|away|me|$|until|i|so
        they have my|our passport|papers|passports|documents
        they|boss|he|employer keep|keeps|took|takes my|our .. documents|wages|papers|passports|passport
        boss|employer|gangmaster|captain|owner .. locks|locked|beats|hits|hit|keeps|took .. us|me|in|our|my|passports
        i? am a|his|her|their slave
        being|am|was|been .. trafficked|enslaved
        sold me|us|her to|for|into|$
        he|they|she sells|sell|selling me|us|her|girls
        ^ sold $
        forced|force|forces|made|make|makes me|us|to .. work .. for|no|without|him|all|until|day|not .. nothing|money|pay|paid|free|him|sleep|leave
        forced to .. work|sell|beg|steal|have|sex|clean|sleep
        forced to work
        make|makes|made|making|forces|forced me|us|her .. have sex|sleep .. with|for .. men|him|pals|friends|money|customers|people|his
        made to have sex
        make|makes|made me|us .. sell|dance|beg|steal|carry|sleep|work .. and|for|in|with|drugs .. him|no|money|men|pals|choice|them|keep
        sell my body
        get|gets|getting no pay|wages
        no pay .. work|leave|passport|sleep|boss|locked
        owe|owes .. them|him|for|two|money .. journey|work|paid|grand|travel|trip .. work|until|for|down|hurt|drugs
        say|says|said|will|going to? hurt|kill|harm my family .. back|home|if|country|run|quit|leave
        hurt my family back
        police will|would put|jail|deport|send|arrest me|us .. no|because|visa|papers
        no visa|papers .. work|boss|police|leave|say|they
        no police they will send
        do not want police .. send|deport
        i sleep there .. out|leave|not
        sleep on .. kitchen|floor|work .. out|allowed|no|not
        not allowed out|outside|to leave|phone .. work|family|they|sleep|house|boss|i|$|on
        not allowed out
        i|we can not go out .. 
        can not leave .. here|this|they|boss|passport|work|house|locked|took|because|$ .. took|$|they|phone|passport|house|boss
        looking after plants .. house|door|locked|cannabis
        locked in|inside .. cannabis|house|caravan|factory|flat .. with|cannabis|plants|i|and|we
        door is|s? locked from
        wages go to him|them|the
        takes|take|keeps my|our|all .. wages|money|pay .. and|caravan|we|work|card|locked
        gangmaster
        working|works|out|work the|on streets .. batters|for|him|beats|if
        beats|beat|hits|kick|batter|batters us|me if|when .. stop|bring|not|work|tired|money|slow
        men come|came to .. flat|house|room
        five|men|many men a day|night
        men a day
        move|moves|moving|moved me|us to another|different .. house|flat|city|place|tonight|week|town
        dealers|gang|they .. are|have|is|in|living|taken|took .. my flat|house|home|over .. out|not|own|let|and|let|room|kept
        cuckooed .. me|my|i|they|am
        been cuckooed
        drugs inside me|my
        put|send|puts|sends me .. on|to? .. trains|train|bus|buses .. drugs|parcels
        i owe them .. drugs|grand|work|sell
        drugs for .. owe|they|guys|him .. out|kill|hurt|leave
        is never let|allowed out
        never let out .. banged|help|wall
        wrote help on
        begged me to|for take|help|get
        friend|sister|cousin|wife .. can not leave .. took|phone|passport|boss|they
        i want|need to? escape
        ^ i? want escape
        how i? .. leave|escape .. lock|locked|they|door
        filmed me so i
        with a minder
        ^ owned by
        kept|keep|held as? prisoner
        have no choice .. dance|work|men|money|tonight|they
        no choice .. men|sex|dance
        begging .. for a man|him .. takes|hits|money
        takes it all and hits
        loaded|loading into a? van .. crying|men
        no money no food
        in the|my flat|house below .. never let|locked
        they bring|take us to .. field|farm|factory|work
        must work for him|them .. or|until|home
        visa .. must|have|tells|tell .. work|home .. office|for|him
        captain hits|beats|locks
        and keep my documents|passport|papers
        my employer|boss .. locks|locked|beats|took
    """,
    "ransom_call": """
        has|have|s|got|taken|took|holding|hold|grabbed|snatched|kidnapped my|our .. <loved> and|says|wants|want|demanding|need|for|until|unless .. money|cash|pay|bring|amount|thousand|ransom|kill|hurt|£|want|i
        cut|kill|shoot|hurt|harm|torture|drown|stab her|him|them|my|me|us .. if|unless .. send|pay|money|do|cash
        help .. they have got me
        crying|screaming .. they have|got me|him|her
        pay|paying|paid for protection
        be|get torched|burned|burnt|smashed|petrol .. if|pay|unless
        pay .. or|otherwise .. torched|burnt|burn|kill|shot|hurt|smashed|windows
        or they|he|we|i will kill|hurt|shoot|burn|cut|break
        kidnapped|abducted|taken|snatched my|our <loved>|wife|husband
        kidnapped|snatched|abducted my|our|him|her|me <loved>|$|and
        <loved>|worker|cousin has|is|have|was|been|got .. kidnapped|snatched|abducted|hostage
        been kidnapped|abducted
        ^ kidnap|kidnapped|snatched|hostage|kidnapping .. $
        hostage taken|by|and|for
        says|said|say|saying|claims|claiming they|he have|has|got|is|holding my|our|your <loved>|boy|girl|grandson
        they have|has got? my|our|your <loved>|boy|girl .. and|in|want|for|money|is|help|$
        we have your <loved>|boy|girl
        someone|man|men|he|they|dealer|dealers has|have|got|holding .. my|our <loved> .. until|hostage|money|pay|ransom|kill|release
        got my boy|girl|son|daughter in a
        man .. have|has my wife|husband|son|daughter .. want|money|pay
        is holding my|our <loved>|boy
        want|wants|demand|demanding|asking|send .. money|cash|£|ransom|thousand .. or|and|they .. kill|hurt|harm|die|dies|dead|release|daughter|son
        money or they|he|she will? .. kill|hurt|die|dies
        pay .. or .. dies|die|kill|break|burn|burns|hurt|shoot|legs|dead|else|he|she|my
        pay or else
        or else $
        or we break|burn|kill|take|hurt
        kill|hurt|harm|break|cut|shoot|burn him|her|them|my|his|us .. if|unless i|we|he .. do|not|pay|go|police
        if i|we do not pay .. kill|hurt|burn|break|kids
        burn|smash|torch my|our|the house|shop|takeaway|windows .. if|unless|pay
        will|they take|cut|break his|her|my|their fingers|legs|kneecaps|hands
        virtual kidnapping call|now|happening
        being? held for? ransom
        held for ransom
        crying|screaming|screamed|hurt .. phone .. man|money|asked|pay
        sounded|sounds|voice|exactly like my <loved> .. hurt|crying|money|cash|want
        protection money|every|for
        paid protection
        pay weekly|monthly
        coming for my|our kids|children|family|son|daughter|wife
        extorting me|us|my|him
        is|are extorting
        know where you|we|i live .. pay|or|and|else
        picture|pictures of my|our <loved> .. tied|demand|school|and .. demand|money|pay|up
        tied up .. money|pay|brother|son|picture|parents
        no police .. or|they|he .. said|dies|kill|die|$
        and no police
        do not|nt? hang up or
        or they|he|she shoot|kill|shoots|kills her|him|them|me
        bullet in|through it|the
        car park alone or
        alone or else
        never|not see .. kids|children|son|daughter .. again .. unless|pay|until
        is|are .. really? taken or|by .. is|ai|scam|it
        she|he is in his|their boot
        they will not? let me talk|speak to her|him
        put him|her on .. he|she|and screamed|crying|was
        say|says they have my|a grandson|son|daughter .. crashed|harm|cash|money
        will harm|hurt|kill him|her if .. cash|money|pay|not
        son|brother|daughter owes|owe .. money|dealers .. fingers|kill|hurt|take|holding|say|threatening
        owes|owe dealers .. say|take|kill|hurt
        have killed|to have me
        have me killed
        dog and want|wants £|money|2000
        returned|released when|if|once i|we pay
        police|embassy .. pay .. jail|arrested|parents|tied ..
        pictures of me tied
        hide in a? hotel
        under investigation and
        threatened|threatening my|his|her .. wife|kids|family|children|house .. money|pay|protection|owe
        blackmailing my .. dad|mum|husband|wife .. hurt|police|kill|us
        the kids again unless
        has|have got? him|her in .. car|boot|flat|house|van
        cousin|brother|son|daughter .. taken .. money|ring|phone
        someone|they has|have|is got him|her $
        do my|your|her .. windows in
        hurt us if he|she|i|we
    """,
}

DOUBT = {
    "forced_marriage": """
        forced marriage .. me|now|tomorrow|friend|sister
        marry .. or
        made|being|forced .. marry
        my passport .. wedding|family|marriage
        they watch my phone .. $
        honour .. family|me|kill
        do not|never want to? marry|marriage|wedding
        tickets for next week
        family will kill me
        get married i
        married off
    """,
    "trafficking_now": """
        they|he|boss have|took|has|keeps my? passport
        work .. no pay
        escape
        not|never let me|us leave
        i .. been sold
        dealers are|in .. my|living flat|house
    """,
    "ransom_call": """
        kidnapped|kidnapping .. my|now|call|just
        they have my <loved>
        threatened .. pay|money .. house|kids|family
        or he|she|they dies|die
        extorting
        hitman
    """,
}
