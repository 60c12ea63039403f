"""Clues: words and phrases that show danger only together (`combinations`). Each alone is ordinary talk."""

PEOPLE = {
    "i": "i|me|my|we|us|our|myself|mine",
    "he": "he|she|they|him|her|them|someone|his|their",
    "partner": """
        <partner>
        my man|woman|girl|bird
    """,
    "kin": "<family>|<parent>|parents|stepbrother|stepsister|relatives|grandparents|nephews|inlaws",
    "child": """
        <child>|teenager|teen|tot|schoolgirl|schoolboy|nursery|pupils|twins
        little one|ones|girl|boy
        10|11|12|13|14|15|ten|eleven|twelve|thirteen|fourteen|fifteen year
        foster son|daughter|child
    """,
    "stranger": "<stranger>|gadgies|junkie|lads|teen|workmen|mobs|nutter|weirdo|crowd|thugs|perv|creep|salesman|caller|driver|dealers|dealer|pack",
    "friend": "<other>|colleague|coworker|housemates|lodger|lodgers|teammate|bestie",
    "scammer": "scammer|scammers|fraudster|fraudsters|con|conman|crook|crooks|hacker|hackers|bank|hmrc|microsoft|amazon|sky|santander|fraud|caller|police|bt",
}

VIOLENCE = {
    "violence": """
        <hit>|<hit-s>|<hit-ing>|<hit-ed>|battering|batter|stabbed|stabbing|murder|murdering|violent|violence|kicked|assault|mugging|shoving
        smacked|lamped|decked|thumped|clobbered|jumped|bottled|glassed|scratched|scratching|pinned|slapping|fight|fighting|brawl|scrap|riot|rammed|punch|throttling
        a doing|beating|kicking|hiding|battering
    """,
    "harm_me": """
        <hit>|<hit-s>|<hit-ing>|<hit-ed>|<shove-ing>|<shove-ed>|battering|grabs|pins me|us
        <hit-ed>|grabbed|held me|us by|down|up
        hands round|around|on my throat|neck
        my throat|neck|hair and|in|with|$
        at my throat
        at|to me with a
        it|that to me again|last|tonight
    """,
    "harm_other": """
        <hit>|<hit-s>|<hit-ing>|<hit-ed>|battering|dragging|grabbing|attacked him|her|them|someone|people|another
        <hit>|<hit-s>|<hit-ing>|<hit-ed>|battering|dragging|grabbing a|an|his|her|the|my|their|some .. <child>|<family>|<partner>|<other>|<weak>|woman|man|people
    """,
    "harmed": """
        being|been|getting|got|gets|was|is|am|are <hit-ed>|mugged|robbed|raped|kicked|shot|stabbed|threatened|abused|held|dragged|chased|followed|killed|jumped|shaken|touched|starved
        a doing|beating|kicking|hiding|leathering|battering
        up against the wall
        by the throat|neck|hair
    """,
    "kill": "kill|killing|killed|murder|stab|stabbing|shoot|strangle|kills|behead|drown",
    "threat": """
        threat|threats|threaten|threatens|threatening|threatened|warned
        going to|wants|will|trying|coming <kill>|get|do|hurt|batter|find me|us|him|her|them|my|someone
        do|done me|us|him|her in|over
        finish what|me|it|us
        get me|us|him|her
        or else
        burn|smash|torch|break my|our|the|his|her house|windows|legs|face|door|head|fingers|arms|shop|cafe
        cut him|her|them
        tonight is the night
        dead when
    """,
    "raging": """
        screaming|screams|scream|shouting|shouts|yelling|raging|angry|furious|aggressive|abusive|nasty|mental|swearing|lippy|violent|crazy|roaring|rage|rages|snapped
        going|gone|went mad|mental|nuts|crazy|off|ballistic
        kicking|kicked off
        lost|losing it|the his|her|plot|temper|rag
        smashing|smashed|wrecking|trashing|throwing|chucking|throws
    """,
    "crying": "crying|tears|begging|sobbing|whimpering|cries|pleading|distressed|screaming|yelling",
    "locked": """
        locked|lock|locks|trapped|barricaded|shut|cornered|pinned|imprisoned|hostage|captive|prisoner|stuck|tied
        can not get out|away|leave|escape
        will|would|does|do not let|allow|letting
        not let me|us|her|him|go
        held|kept|keeps|keeping|holding me|us|him|her|in|here|by
    """,
    "hiding": """
        hiding|hid|hidden|hide|wardrobe|cupboard|crouched
        under the|my bed|desk|table|stairs
        locked myself|ourselves|us|me in
        behind the bins|bushes|car|wall|hedge|shed|counter
    """,
    "chase": """
        follow|follows|following|followed|chase|chasing|chased|stalk|stalking|stalker|tailing|pursuing|hunting
        after|behind|towards me|us
        looking|waiting|searching for|on me|us
        waiting outside
        seen|spotted me|us
        found out where
    """,
    "watching": "watching|watches|staring|filming|spying|watched",
    "weapon": """
        <weapon>|shotgun|bottle|handgun|pistol|pan|brick|sharp|spear|screwdriver|chib|poker|stick|belt
        hitting|hit with
    """,
    "escape": "escape|run|running|ran|flee|fled|away|leave|leaving|out",
}

PLACE = {
    "near": """
        here|outside|inside|upstairs|downstairs|coming|near|nearby|closer|beside|behind|back|underneath|in
        next to|door|room
        on|at|up|down|in the|my stairs|window|door|gate|hall|hallway|kitchen|garden|landing|back|front|drive|path
        driving round|around|by|past
        his|her|their way
    """,
    "outside": "outside|window|gate|drive|driveway|street|garden|path|parked|across|stairs|close",
    "door": "door|doors|doorstep|step|porch|buzzer|doorbell|letterbox|bell|entry|hallway",
    "house": "house|home|flat|garden|shed|garage|loft|attic|kitchen|bedroom|bathroom|living|room|hall|hallway|basement|stairs|conservatory|patio|hut|property|building|shop|school|office|warehouse|wardrobe",
    "window": "window|windows|patio|lock|locks|handle|shutter|glass|door|doors",
    "transport": "bus|train|taxi|car|uber|subway|tram|plane|van|lorry",
    "street": "street|road|park|lane|path|alley|woods|beach|field|station|shop|supermarket|pub|club|toilets|school|playground|mall|centre",
}

TIME = {
    "now": """
        now|tonight|still|currently|happening|again|immediately|ongoing|continuing
        right|just now
        as i|we type|speak|write
        this minute|second|instant
        at the moment
        going on
    """,
    "just": """
        just|suddenly
        minutes|minute|mins|seconds|hour|hours|second ago
        a minute|moment|second ago
        so|earlier tonight
    """,
    "soon": "tonight|tomorrow|soon|minutes|hours|hour|midnight|friday|saturday|sunday|monday|weekend|week|noon|today|deadline",
    "keeps": """
        keeps|keep|constantly|nonstop|repeatedly|always|every|over
        will|would not stop
        again and again
        going still|on
    """,
    "late": "2am|3am|4am|1am|midnight|dark|night|late|morning",
}

PLEA = {
    "afraid": """
        <scared>|shaking|trembling|panicking|terror|fear|scary|crying|panic|nervous|frightening|terrifying|petrified
        in shock|bits
        heart is|pounding|racing
        for my safety|life
    """,
    "help": "help|please|sos|urgent|urgently|emergency|quick|quickly|hurry|desperate",
    "police": """
        police|999|ambulance|cops
        send|get|need someone|police|help
    """,
    "alone": """
        alone|myself
        on my|his|her|their own
        by myself|himself|herself|themselves
        no one|nobody else|here|around|about|with|looking|in
        own with
        home alone
    """,
    "quiet": "quiet|whisper|whispering|silent|noise|talk|speak|speaking|loud|hear|listening|hears|voice",
    "cannot": "not|never|no|without|unable|nothing|nobody|none",
}

BODY = {
    "hurt": """
        bleeding|blood|unconscious|collapsed|injured|injury|injuries|wound|wounded|bruised|bruise|bruises|burst|swollen|broken|fracture|fractured|concussed|dizzy|faint|fainted
        stabbed|shot|burnt|scalded|choking|dying|dead|seizure|fitting|stroke|fit|paralysed|limp|floppy|vomiting|convulsing|fainting|lifeless|ill|spinning|slurring|haemorrhaging
        passed|knocked|out cold|out
        gone|turned|turning|going blue|grey|cold|white|pale|limp
        black eye
        split|fat|burst lip
        not|hardly breathing|responding|moving|talking|waking|respond|wake|breathe|feel
        will|can|does|could not wake|breathe|stop bleeding|up|move|stand|feel
        not making sense
        can not|feel move|stand|feel|walk|see
    """,
    "fall": "fell|fallen|fall|falls|crashed|hit|slipped|tumbled",
    "body": "head|face|neck|throat|arm|arms|leg|legs|wrist|wrists|chest|ribs|eye|eyes|lip|lips|nose|hair|stomach|back|hand|hands|body|heart|mouth|jaw|belly",
    "pills": """
        <pills>|<drug>|overdose|overdosed|drugs|something|bleach|poison|battery|medicine|methadone|spice|eccy|valium|gummies|vape|chemical|liquid
        rope|noose|razor|blades
    """,
    "took": "took|taken|swallowed|swallow|drank|drunk|ate|eaten|take|taking|had|injected|smoked|lined",
    "spiked": """
        spiked|drugged|spike|spiking|roofied|jabbed|injected
        something in my|her|his|the drink|glass|vodka|pint
        put something in
    """,
    "drink": "drink|drinks|drunk|pints|pint|wine|vodka|beers|beer|cans|drinking|whisky|stoned|wasted|alcohol|intoxicated|bevvy|high",
    "die": """
        die|dying|death|dead|suicide|suicidal|hang|hanging|overdose|jump|ending|end|kill|noose
        end it|things|everything|my|his|her
        not be here|around
        be|am|was gone
        out of this life|world
        wake up
    """,
    "self": "myself|himself|herself|themselves|themself|wrists|arms|life|my",
    "hopeless": """
        pointless|worthless|hopeless|goodbye|bye|sorry|anymore|forever|disappear|nobody|burden|useless|alone|point|exist|existing
        better off without
        had enough
        no one|point|reason|hope|future|way
        no one|nobody would|needs|cares|notice|even|misses
        can not|could go|do|cope|live|carry|take|face on|life|with|this|it|the|anymore
        do not|never see|want|wanna the|to|point|any
        thank you for everything
        sorry for everything
    """,
    "cut": "cut|cuts|cutting|slit|slitting|slashed|burning|scratching|harming|harm|harmed|hurting|bleeding",
}

HARM_TO_CHILD = {
    "touch": """
        touch|touches|touched|touching|kissed|kisses|groomed|grooming|abused|abusing|abuses|molested|rape|raped|sexual|sexually|inappropriately
        gets|comes in|into her|his|my bed|room
    """,
    "neglect": "starving|hungry|nightie|nappy|filthy|wandering|unattended|crying|screaming|naked|barefoot|lost|locked|shaken|shaking|cellar|cold",
    "my_parent": """
        my <parent>|granny|grandad|brother|sister|cousin|aunt|auntie
        <parent>|granny .. boyfriend|girlfriend|friend
        mums|dads boyfriend
        mummy|daddy|mammy
    """,
    "i_am_child": """
        i am <child_age>|fifteen|sixteen|15|16
        i am only|just <child_age>|fifteen|15
        am|and <child_age> $|and|years|i|but
        <child_age> years old
        my mummy|daddy
        my mums|dads boyfriend
        <child_age> and i
        outside|after|at|from school
        my big|little brother|cousin|sister
        when my aunt|auntie|mum|granny
    """,
    "meet": "meet|meeting|met|meets|lure|lured|puppies|sweets|coming",
    "online": "online|snapchat|roblox|discord|instagram|tiktok|game|whatsapp|facebook|internet|chat|tinder|grindr|app",
    "carer": "babysitter|teacher|coach|nursery|carer|childminder|nurse|priest|leader|tutor|doctor|social",
    "alone_child": """
        <child> .. alone|own|unattended
        no one|nobody is? looking
        left|leaves|leave .. alone|own
    """,
}

SEX = {
    "rape": """
        rape|raped|raping|molested|groped|fingered
        sexually|sexual assaulted|attacked|abused|assault|attack
        sex with me|her|him
        have|had sex
        forced me|her|him|himself|herself
        in|up|down my|her pants|skirt|top|knickers|trousers|bed|dress|body
        told him|her|them to stop
        said no
        touched me up|there|where|inappropriately|sexually
        did it|things|something|stuff to|with me
        attacked .. date
        between my legs
    """,
    "image": "<image>|screenshots|screenshot|wanking|webcam|cam|onlyfans|sexts|selfie",
    "naked": "naked|nudes|nude|intimate|topless|porn|wanking|dick|underwear|explicit|sexual|sex|undress|undressed|stripped|private|bra|kit",
    "share": "<post>|<post-s>|<post-ing>|<post-ed>|leaking|messaging|put|post|tell|expose|ruin|spread|everyone|friends|family|followers|contacts|mates|mum|boss|wife|work|school|sister",
    "unless": "unless|if|or|until|otherwise|else",
    "demand": "pay|money|demanding|demands|demand|wants|want|ask|asking|asks|bitcoin|paypal|vouchers|itunes|cards|£|300|500|200|quid|grand|send|gift|thousand|100|1000",
    "blackmail": "blackmail|blackmailed|blackmailing|blackmailer|sextorted|sextortion|extorted|extorting|extortion|threatening|threatens|threatened",
}

MONEY = {
    "sent": "sent|paid|transferred|wired|gave|given|approved|authorised|bought|moved|pressed|put|handed|entered|typed|sending|giving|transferring|buying|reading|told",
    "money": "<money>|deposit|crypto|bitcoin|£|pension|quid|thousand|grand|hundred|pounds|cash|savings|wages|rent|vouchers|cards|500|900|1000|2000|3000",
    "details": "pin|code|passcode|details|card|password|number|digits|sort|account|login|otp",
    "scam": "scam|scams|scammer|scammers|scammed|fraud|fraudster|fake|con|conned|swindled|deleted|blocked|vanished|disappeared|suspicious|wrong|realised|pretending|swicked|rooked|tricked",
    "account": "account|bank|card|revolut|monzo|santander|barclays|hsbc|natwest|tsb|nationwide|lloyds|savings|balance|payment|payments",
    "leaving": """
        draining|drained|emptied|emptying|leaving|disappearing|gone|wiped|cleared|emptied|empty
        going|went|coming out
        taking money
    """,
    "on_phone": """
        on the phone|line
        is|are|still on to
        on the line
        got me|him|her on the
        stay|keep on
        told|want|wants|telling me|him|her to go|move|take|withdraw|buy
    """,
    "courier": "courier|collect|collecting|envelope|taxi|pick",
    "computer": "<device>|mouse|cursor|screen|ipad|laptop|emails|desktop|browser|keyboard",
    "control": """
        control|controlling|controls|connected|remote|remotely|access|hacked|hacking|hijacked|clicking|logged|teamviewer|anydesk|moving|<remote>|typing
        taken|took over
        in|into|inside|on my|her|his|our|the <device>|pc|ipad|emails
        by itself
        doing things
    """,
}

WORK = {
    "system": "<files>|drive|till|tills|pcs|records|invoices|server|network|systems|website|patient|payroll|screens|laptops|backups|practice",
    "encrypted": "encrypted|locked|ransomware|ransom|hacked|scrambled|bitcoin|malware|virus|infected|frozen|crypto|spreading|lockbit|hackers|attackers|breach|attack|over",
    "work": "work|office|business|company|firm|shop|practice|surgery|school|charity|our|club|farm|hotel|garage|network|staff|council|clinic|nursery|restaurant",
    "hackers": "hackers|hacker|attackers|criminals|malware|ransomware|intruder|cyber",
    "boss": "boss|employer|gangmaster|captain|owner|agent|agency|landlord|farmer|manager|pimp|trafficker|dealers|master|work",
    "papers": "passport|passports|papers|documents|visa|id",
    "labour": "work|working|sex|men|clean|cleaning|dance|beg|begging|cannabis|farm|wages|pay|money|sell|selling|factory|plants|clients|punters|streets",
    "forced": """
        forced|forcing|force|forces|make|makes|making|made|must
        have|has no choice
        not let|allowed
        against my|her|his will
    """,
    "captives": "workers|girls|women|men|slave|slaves|prisoner|locked|beats|held|sold|trafficked",
}

MARRIAGE = {
    "marry": "marry|married|marriage|wedding|marrying|engaged|engagement|wed|husband|bride|groom|nikah",
    "family": "family|parents|dad|mum|uncle|brothers|brother|father|mother|cousins|uncles|aunt|cousin|they|relatives|inlaws",
    "abroad_trip": "pakistan|india|bangladesh|abroad|flight|flights|fly|flying|plane|airport|tickets|ticket|passport|somalia|iraq|turkey|village|country|back",
    "shame": "shame|shamed|honour|dishonour|dishonoured|dishonouring|disgrace|disgraced|izzat|boyfriend",
}

SEARCH = {
    "missing": """
        missing|lost|vanished|disappeared|absconded|runaway|unaccounted
        not come|came|back|returned|home|been|arrived|heard|seen|answering|turned
        never came|arrived|turned|returned|showed
        has|have not come|came|been|returned
        run|ran|gone|wandered|walked|going|slipped away|off|out|missing
        can not find|reach|get
        no one|nobody has|s|knows heard|seen|where
        gone off with
        phone is? off|dead
        heard from
        went out
    """,
    "vulnerable": "dementia|alzheimers|autistic|suicidal|depressed|confused|insulin|slippers|medication|disability|diabetic|worrying|note",
}

ATTACK = {
    "bomb": "<bag>|bomb|bombs|explosive|explosives|wires|grenade|device|ticking|detonator|powder|explosion|exploded|pipe",
    "left": "left|abandoned|unattended|suspicious|leave|dumped|nobody|wires|ticking|run|ran",
    "crowd": "people|crowd|centre|school|station|airport|mosque|church|parliament|train|mall|shopping|synagogue|concert|stadium|everyone|office|bus",
    "shooting": "shooting|shooter|shots|gunman|gunfire|shot|stabbing|gun|attacker|terrorist|knife",
}

RESCUE = {
    "fire": "fire|flames|burning|smoke|alight|ablaze|blaze|burn|burnt|smouldering",
    "gas": "gas|fumes|monoxide|chemical|petrol|smell|hissing",
    "flood": "flood|flooding|flooded|water|river|tide|drowning|drown|rising|sea|loch|canal|swept|waves|sinking|ice",
    "hills": "hill|mountain|munro|ben|cliff|crag|ledge|island|rocks|climber|hillwalker|snow|mist|avalanche|gully|ridge|corrie|glen",
    "stuck": "stuck|trapped|stranded|lost|fallen|fell|hurt|injured|cut|freezing|missing",
    "bursts": """
        burst into
        coming|came|pouring|billowing|spreading|filling|full|leaking|out
        in the river|water|sea|canal|loch
        fallen|fell|gone|jumped in|into|off
    """,
}

ROAD = {
    "driving": """
        driving|drive|drives|drove|wheel|motorway|m8|a9|m74|m9|m90|m77|m80|a90|lane|steering
        in|into his|her|the car
    """,
    "road": "road|car|motorway|m8|a9|lane|bend|carriageway|lorry|van|driver|bus|bike|traffic|passenger",
    "crash": """
        crash|crashed|accident|collision|swerving|overturned|rammed|pileup|skidded|ramming|tailgating
        all over the
        wrong way|side
        hit by
    """,
    "steal": "stole|stolen|robbed|nicked|shoplifted|burgled|taking|stealing|broke|shoplifting|mugged|scammed|stabbed|selling|sold|dealing",
    "i_did": """
        i have|ve|had? .. stabbed|hit|killed|stolen|robbed|beaten|punched|raped|attacked|been|hurt|done
        i hit|stabbed|killed|stole|robbed|beat|punched|raped|attacked|nicked|sold|touched|burned|smashed|pushed|slapped|strangled|ran|took
        i have .. indecent|child
        i have been|am .. <hit-ing>|taking|stealing|dealing|selling|hitting|looking|downloading
        ive|i .. ran|knocked .. over|down
    """,
    "i_will": """
        i|we|am .. going|will|could|might|want|wanting|need|tempted|about|may
        thinking|thoughts|urge|urges|feel|afraid|frightened|scared|worried .. about|of|to|like|i
        my way to|round
        can not stop|control
        about to
    """,
    "hurt_them": """
        <kill>|<kill-ing>|batter|smash|do|attack|punch|leather|end him|her|them|someone|somebody|people|everyone
        <kill>|<kill-ing>|batter|smash|punch|poison|hit|slap|shake my|that|the|a|his|this .. <family>|<partner>|<other>|boss|head|rat|baby|kids|child|guy|man|boy|house|face|wee|flatmate|teacher|ex
        smash|cave|kick|bash his|her|my|their .. head|face|teeth .. in
        do something bad|terrible|stupid|to
    """,
}

DESK = {
    "report": "report|reporting|log|complaint|statement|record|lodge|file|registration|reg",
    "crime": "<crime>|stolen|steal|stole|theft|damage|incident|fight|growing|dealing|fighting|neighbour|assaulted|scam|break|attacked|hit|vandalised|stealing|abuse",
    "to_you": """
        to|with|for|from|here you|here|me
        want|like|need|wish to
        can|could|do|should i|you
        take|give a|my|the|police
        please
    """,
    "attach": "attach|attached|attaching|upload|uploaded|uploading|send|sending|paste|pasted|forward|attachment|see|look|here|add|show",
    "abroad": "<abroad>|abroad|overseas|embassy|consulate|cruise",
    "elsewhere": "<elsewhere_uk>",
    "trouble": "attacked|robbed|mugged|stolen|stole|arrested|raped|missing|followed|hit|broken|hurt|assaulted|stuck|trapped|lost|threatened|scammed|stabbed|beating|kill|snatched|taken|emergency|help|police",
}

CLUES = {
    name: lines
    for table in (PEOPLE, VIOLENCE, PLACE, TIME, PLEA, BODY, HARM_TO_CHILD, SEX, MONEY, WORK, MARRIAGE, SEARCH, ATTACK, RESCUE, ROAD, DESK)
    for name, lines in table.items()
}

CLUES |= {
    "want": "want|wants|need|going|ready|thinking|think|wish|plan|try|tried|trying|about|feel|decided",
    "again": "again|always|every|keeps|last|tonight|still",
    "refuses": """
        refuses|refusing|refused
        will|would|does|do not leave|go|move|get|shift|budge
        not leave|go|get away|off|me|$|until|my
        not take no
    """,
    "insist": """
        banging|hammering|kicking|battering|pounding|thumping|pushing|forcing|barging|demanding|shouting|screaming|aggressive|angry|nasty|threatening|forced|barged|pushed|refusing|refuses|annoyed|foot
        will|would not leave|go|stop|move
        keeps|keep <knock-ing>|trying|asking
        walked straight in
        let himself|themselves
        trying to get|push|force in|into|his|past
    """,
    "knock_hard": """
        banging|hammering|kicking|battering|pounding|thumping
        <knock-ing> .. shouting|screaming
        shouting|screaming .. through
    """,
    "robber": "burglar|burglars|intruder|intruders|thief|thieves|robbers|raiders|prowler|robber",
    "break_now": """
        breaking|smashing|forcing|climbing|jemmying|booting|prising|kicking in|into|the|my|our|open|through|a
        broken|broke|smashed|forced|kicked|booted .. just|now|still
        just .. broken|broke|smashed|forced|kicked|booted|come|came|got|climbed
        trying to get|break|force|open|climb|prise
        trying .. handle|door|window|lock|shed
        is|are being|getting broken|robbed|burgled|raided
        is|are|has|have|just broken|broke|come|got|climbed|coming|climbing|getting in|into|through
    """,
    "stealing_now": "stealing|loading|nicking|lifting|stripping|cutting|grinding|towing",
    "hearing": """
        hear|hearing|heard|noise|noises|footsteps|voices|bang|crash|rustling|thud|creaking|movement|moving|walking
    """,
    "torch": "torch|torches|flashlight",
    "screen_watched": """
        see|sees|read|reads|reading|watching|checks|checking|check my|this|what screen|phone|messages|texts|i|chat
    """,
    "pizza": "pizza|pepperoni|hawaiian|margherita|takeaway",
    "lots": "all|many|lots|loads|load|whole|bottle|pack|handful|pile|bunch|too|overdose",
    "plan": """
        <i> .. have|got a|my|the rope|plan|gun|pills|blade|noose|note
        lined up
    """,
    "life_done": """
        done|finished|tired|sick|enough|over with|of everything|life|living|it|this|trying|being
        out of this life
        life is|any over|pointless|more|finished|longer
        end it
        do life|this anymore|any
        thank you for everything
        sorry for everything
        tonight is the night
    """,
    "height": "bridge|roof|ledge|cliff|tracks|railings|edge|balcony|railway|platform|multistorey",
    "no_one": """
        no one|nobody .. needs|cares|notice|misses|miss|loves|wants|want|even|love|me
    """,
    "point_none": """
        no|any|the|see point|reason|future|hope
    """,
    "love": "love|family|kids|children|mum|everyone|them",
    "take": "take|taking|taken|grab|grabbed|snatch|snatched|lure|luring|abducted|dragging|get|getting|approached|asking|following",
    "danger_word": "danger|risk|unsafe|harm|hurt|trouble",
    "drugs_round": "drugs|dealing|selling|needles|party|heroin",
    "marry_cut": "cut|circumcised|marry|married|fgm",
    "fear_home": "scared|terrified|frightened to go|of home|him|her|his|dad|mum",
    "hungry": "hungry|eaten|food|starving|dinner|cold",
    "wake": "wake|waking|woken|moving|breathing|floor",
    "sex_act": """
        have|had|having sex
        sex|raped|rape|sexual|sexually|groped|oral
        hand|hands|fingers up|in|on|down|under|all my|me|her
        in my|her bed
        touched me
        clothes off
        pants|knickers|skirt|trousers|bum|boobs|breasts|crotch
        carried on
        forced himself|me
    """,
    "asleep": "asleep|sleeping|unconscious|passed|woke|blackout",
    "drunk": "drunk|wasted|drugged|spiked|stoned",
    "where_not": """
        where he|she|they should
        without asking|my
        inappropriately|sexually|up
    """,
    "woke": "woke|wake|waking|remember",
    "said_no": """
        said|told|told|saying .. no|stop
    """,
    "kept": "kept|carried|carry|continued|would",
    "want_not": "not want|agree|agreed|consent|say",
    "cannot_refuse": "refuse|no|agree|choice",
    "child_age": "<child_age>|fifteen|sixteen|seventeen|15|16|17",
    "everyone": "everyone|everybody|friends|mates|family|followers|contacts|classmates",
    "ruin": "ruin|expose|destroy|shame|everyone",
    "webcam": "webcam|cam|camera|video",
    "sent_to": "sent|posted|shared|messaged|forwarded",
    "next": "next|more|worse",
    "minutes": "minutes|mins|minute|hour|seconds|today|tonight",
    "vouchers": "vouchers|voucher|steam|itunes|cards|gift",
    "blocked": "blocked|deleted|vanished|gone|disappeared|ignoring",
    "realised": "realised|realise|noticed|twigged|fake",
    "not_me": """
        was not me
        i did not
        not .. approve|authorise|make|made
    """,
    "cannot_stop": "cannot|stop|off|kick|out",
    "remote_app": "<remote>",
    "by_itself": """
        by itself
        its|it|on own|itself
        itself
        doing things
    """,
    "taken_over": """
        taken|took|takes over
        hijacked
    """,
    "moving": "moving|clicking|typing|opening|deleting|transferring|browsing|logged|controlling|connected",
    "kidnap": "kidnap|kidnapped|abducted|snatched|hostage|ransom|kidnappers|kidnapping",
    "took_captive": """
        have|has|got|took|taken|holding|hold my|our|your .. <loved>|brother|sister
        got|have me|him|her
    """,
    "protection": "protection|weekly|monthly",
    "debt": "debt|owe|owes|dealers|dealer|loan|shark|borrowed|lender",
    "malware": "malware|ransomware|virus|lockbit|worm",
    "ransom": "ransom|ransomware",
    "hacked": "hacked|locked|encrypted|breached|attacked|down|frozen",
    "breach": "breach|hacked|attack|attackers|hackers",
    "hours": "hours|hour|ago|since|yet|day|days|yesterday|friday|saturday",
    "days": "days|week|friday|saturday|sunday|since|yesterday",
    "night": "night|2am|3am|midnight|dark|late",
    "yesterday": "yesterday|last|since|morning|friday",
    "phone_off": """
        phone is? off|dead|voicemail|closed
        not answer|answering|answers|replying|online
        voicemail
    """,
    "cannot_find": """
        can|could not find|locate|reach
        can not get hold of
        lost my|our|a
    """,
    "note": "note|message|goodbye|text|suicidal",
    "online_met": "online|met|stranger",
    "wandered": "wandered|wandering|walked|vanished|gone|missing|left",
    "i_carry": """
        i .. carry|have|got|found|carrying|brought|hid
    """,
    "found": "found|find|discovered|dug",
    "under": "under|beside|underneath|inside",
    "make": "make|making|build|building|made",
    "car_into": """
        car|van|lorry|truck .. into|over|through
    """,
    "people_hit": "people|person|shot|hit|killed",
    "his_place": """
        his|her|their|him|house|door|round|there|flat
    """,
    "burn": "burn|torch|petrol|fire|firebomb",
    "die_he": "dead|die|kill|pay|regret|sorry",
    "revenge": "revenge|payback|sort|retaliate|avenge",
    "thoughts": "thoughts|thinking|urges|urge|imagining|fantasies|impulse|temptation|voices",
    "drive_off": """
        drove|drive|driven|left .. off|away|scene|home
        did not stop
    """,
    "crime_word": "crime|illegal|offence|wrong|jail|prison|arrested|warrant",
    "sold_drugs": "drugs|weed|pills|coke|gear|hash|cocaine",
    "police_after": "police|warrant|court|arrest|jail|caught",
    "confess": "confess|confession|guilty|admit",
    "neighbour": "neighbour|neighbours|man|woman|guy|person|landlord|someone",
    "i_saw": """
        i saw|witnessed|seen|know
    """,
    "stolen_word": "stolen|theft|robbery|robbed|stole|burgled|damage|assault|assaulted|vandalism",
    "statement": "statement|complaint|witness|details",
    "person": "man|woman|him|her|person|guy|someone|neighbour",
    "reg": "reg|registration|plate|name|address",
    "evidence": "evidence|proof|attachment",
    "got": "sent|got|received|found|showed|came|airdropped",
    "i_have": "i have|got|ve",
    "send_q": "send|show|upload|give|share|see",
    "here": "here|attached|this|uploaded",
    "uploaded": "uploaded|attached|image|jpg|png",
    "abuse": "abuse|abused|indecent|porn|naked|sexual|rape",
    "feel": "feel|feeling|dizzy|sick|strange|weird|legs|woozy|faint|numb",
    "blood": "blood|bleeding|bleed",
    "car_now": "car|wheel|driving|keys|drive",
    "car_chase": """
        car|van .. chasing|following|ramming|tailgating|behind|bumper
        chased|followed by .. car|van
    """,
    "car_thing": "car|shed|bin|bins|hut|caravan|van|barn|oven|cooker|kitchen",
    "kitchen": "kitchen|oven|cooker|pan|dryer|bedroom|hall|stair|close|flat",
    "person_in": """
        <person>|child|dog|boy|girl .. in the <water>
    """,
    "tide": "tide|island|rocks|sea|beach",
    "weak": "<weak>|elderly|old|lady|homeless",
    "dragged": "dragged|dragging|bundled|pulled|forced|pushed|carried|grabbed",
    "help_text": "texted|text|messaged|sos|note|called|rang|whispered",
    "hear": "hear|hearing|heard|through|wall|next|upstairs|downstairs",
    "cannot_leave": """
        can not leave|go|escape|get|quit
        not let|allowed
        will not let
    """,
    "sex_work": """
        sex|sleep|go with men|him|friends|clients|customers|strangers|punters|guys
        men .. pay|money
        sell my|her body
        prostitute|brothel|escort|punters
    """,
    "dealers_house": """
        dealers|gang|they .. in|over my flat|house
    """,
    "cannot_pay": """
        no money|pay|wages
        not paid|pay|paying
        every day
    """,
    "sold": "sold|sells|trafficked|slave|owned",
    "robbed_word": "robbed",
    "asleep_w": "asleep|drowsy|nodding",
    "locked_in": "locked",
}
