"""What makes frightening words harmless: idioms, questions about services, what-ifs, stories, and what is long over."""

from __future__ import annotations

LOOK_ALIKE = """
    back|head|feet|shoes|cold|weather|waiting|wait|legs|knee|knees|bills|bill|heat|job|this|it is|are? .. killing me
    phone|battery|laptop|tablet|computer|line|app|iphone|wifi|signal|screen|printer is|has|just|about? to? dead|died|die|dying|crashed|crashes|
        crashing|crash
    dead battery|phone|laptop|end|good|easy|cheap|nervous|roses
    dying|die of|for|to embarrassment|laughing|a|know|shame|see|get|boredom|meet
    mum|wife|dad|husband|boss|granny|parents will|is|going? going? to? kill|murder me if|when i|she|they|he lose|lost|sees|break|see|forget|find|saw
    boss|mum is|will going? to? kill|murder me $
    like|if i am <child_age>
    murder a|curry|pint
    is|was|are|were? murder on|in|to
    kill|killing a|the|time process|task|program|app|switch|job|two|weeds|hangover
    kill switch
    killer hangover|app|whale|investment|deal
    killing time
    bath|sex|stink|glitter|f bomb|bombs|bombed
    bomb site|disposal|squad|shelter
    was|is|am the bomb
    was a bomb
    fired from|for
    fire sale|drill|door|doors|alarm|alarms|extinguisher|safety|wall|works|pit|stick|insurance|exit|regulations|station|risk|blanket|certificate
    dance floor|mixtape .. on fire
    smoke alarm|alarms|detector|detectors law|battery|need|rules|fitted|test|do|for|legal|scotland
    shooting stars|star|a|season|range|licence|club|lodge|hoops music|video|film|season|range|licence
    clay pigeon shooting
    shoot|shot me|him a email|text|message
    shot past|by
    screen shot
    deer|grouse|stag|season stalking|season|shooting
    stalking|stalk season|licence|deer|instagram|facebook|online
    stalks|stalking my|his instagram|facebook|profile|old
    drill music|hole
    hearts|hibs|rangers|celtic|aberdeen|team|scotland|we got? hammered|robbed|slaughtered|murdered
    got|absolutely|getting absolutely|totally? hammered on|by|last|at|saturday|friday
    robbed by|of the ref|sleep|goal|points|win
    daylight|highway robbery
    stabbed in|me the|in back|the by
    knife edge|sharpening|sharpener|block|set|bank|bins|bin|amnesty|crime|arch
    kitchen|bread|butter|stanley|penknife|pen|pocket|chef|lock|palette|swiss|sgian knife|knives for|set|home|legal|law|new|from|to|at|allowed|in
    toy|water|nerf|glue|staple|nail|heat|airsoft|bb|spud|radar|speed gun|guns|pistol
    gun licence|law|laws|shop|club|cabinet|dog
    carry .. knife|knives|penknife|blade .. legal|law|illegal|allowed|work|protection|scotland|from|home
    knife|knives|blade .. legal|law|illegal|allowed|amnesty|sentence|for
    crashing|crash|crashed out|course|diet|detection|helmet
    drowning in emails|debt|work|paperwork|spam
    locked|lock|shut out|into? of? my|a|the|his? account|email|phone|contract|facebook|instagram|job|traffic|meetings|house
    trapped|stuck in a|the? phone? contract|traffic|meeting|queue|job
    hijacked by
    hostage to|by fortune|contract
    i|they|we can|do not live without my|your|wifi|coffee|phone
    end|ending my|it|the|a contract|with|tenancy|call|lease|broadband|subscription
    done|finished with vinted|facebook|ebay|my|the|it|that|work|them|broadband
    goodbye old|phone|to
    cutting|cut down|it|off|the|corners|costs|grass|hedge trees|fine|corners|grass
    took|take|taking pills|tablets|a tablet|for|to my|be|repaired|hay|headache
    overdosed|overdose on christmas|telly|sugar|chocolate|netflix|work
    attacked|attack by|from|of midges|wasps|seagull|virus|malware|bees|nerves
    heart|panic|midge|wasp|virus attack|attacks .. last|year|month|since
    panic|anxiety attack|attacks
    scared stiff|of flying|heights|spiders|technology|computers
    screams|screaming|scream when|at i|the turn|ref|tv
    slams doors
    haunted|escape house|room
    missing her|his|my|their|your|the purse|wallet|keys|bag|phone|glasses|money|teeth|card|bus|train|school|appointment
    selling|sells|sell|buy|buying|bought|sold a|an? sharp? kitchen? knives|knife|sword|swords|gun|guns|axe
    selling|sells|sell|buy|buying|bought|sold knives|knife|sword|swords|gun|guns|axe
    missing parcel|parcels|package|delivery|purse|wallet|passport|tooth|keys|item|post|cat|out|my|link|teeth|money|medication|stuff|from
    cat|parcel|bike|phone|keys|purse|wallet|package|hamster|kitten .. missing|disappeared
    purse|wallet|keys|phone|bag|card|passport|ring|glasses is|are|has|have|gone? gone|missing|lost
    miss my
    passed away
    died last|in|of|ago|years|when
    hung up|out the|on|to
    hanging about|around|out
    missing persons? poster|charity|week|statistics
    burning|burn question|calories|man|smell? question|issue|calories
    burned buying|out
    hit the|a|my|me button|panic|jackpot|road|target|parked|kerb|pothole|gym|like|head|shops|wall|limit
    hitting the|panic
    beat|beating the|them? queue|scammers|traffic|clock|system|fraud|crime
    attack surface|vector|ads|adverts
    dog|cat attack|attacks sheep|lambs
    bombarded|bombarding with|me|by|us
    exploded|exploding price|prices|bill
    bail|jumped out|queue
    pizza scam|text|email|voucher|driver|job|leaflet|shop|delivery|order
    driving|drive licence|lesson|lessons|test|me|instructor|past|licences|range|record
    learning to drive
    driving me mad|crazy|nuts|up|insane
    gas|water|electricity|electric|meter man|engineer|board|meter|bill|safe|reader|company|supplier
    gas board|engineer|safe|safety|bill|meter|works|network
    help|helping with my|a|the|choosing|filling|setting
    help me fill|choose|set|understand|find|with|to|decide|pick|get|word|write
    help my|our .. set|install|with|understand|use
    need|want|some help with|choosing|to|setting|filling|finding|understanding
    please help me fill|choose|set|with|find|understand
    get help with|for|from
    help|helped|helpful helpline|point|desk|page|line|centre
    that|really|very|thanks|has|you helped|helpful
    self defence
    smash hit|burger|and
    snatched my phone
    murder mystery|trial|rate|sentence|case
    emergency contact|contacts|sos|plan|services|number|numbers|kit|lighting|exit|locksmith
    panic|emergency button|alarm|sos
    computer|phone|account|laptop|instagram|facebook has|was|is|got|been been? hacked
    like a bomb hit|site
    bomb hit it
    bomb cyclone|scare
    edge of a|my cliff|seat
    knocked out by|of|in the view|cup|league
    strangle|throttle|kill|murder|batter|stab this|that|the|my|a printer|computer|laptop|phone|app|router|website|dragon|boss|weeds|moss|spider|wasps
    kill the|a|an ender|dragon|boss|final|spider|slug|slugs|wasp|fly|flies|weeds|moss|rats|mice
    sharpen|sharpening a|an|my|the axe|knife|knives|scissors
    screen|laptop|phone|tablet|telly .. blue|black|smashed|cracked
    windscreen|mirror|mirrors|screen smashed|cracked|kicked
    in stitches
    sick to death
    over my dead body
    shot down at|by
    nerves|nerve are|is shot
    punched the air
    will be the death of me
    lifesaver|killjoy
    dead or alive game|song
    death by chocolate|powerpoint|email
    dead|death on|by time
    held|hold|put me|him|her|us to|on ransom|hold for|by
    dying to|for know|see|find|hear|meet|get|try|a|the
    kill for a|some|those|that
    shoot|fire me|him|her|them over? the|an|a email|link|message|text
    fire me|him|her over
    gunpowder|hitman|gunslinger|shotgun plot|walkthrough|level|wedding|mission
"""
"""Harmless uses: a danger that shares a word with one of these is none."""

QUESTION = """
    what|how if
    what should|would|do|can|could i|you|we|they|folk|people .. if|when|about
    what|which happens|happen|happened|would if|when|to|after|happen
    what is|are|does|counts|was|were a|as|county|sextortion|grooming|domestic|human|modern|coercive|virtual|cuckooing|ransomware|honour|hate|stalking
    what is|are the law|difference|advice|sentence|penalty|best|rules|limit|rate|signs|risk
    what|which .. law|laws|sentence|penalty|locks|lock|alarm|rights
    what does .. mean
    <opener> burglars|scammers|thieves|police|people|drugs|men|boys|victims|courts|dealers|cameras|signs|alarms|drink
    how do|does|are|can burglars|scammers|thieves|bogus|fraudsters|people|criminals|small|honour|victims|courts|police|rogue
    how often|common|many|much|likely|long|dangerous|old|young|bad|safe
    how do|can|should|could|would|to i|you|we|people|someone? .. prevent|avoid|protect|keep|spot|know|tell|support|check|recognise|deal|reduce|
        secure|choose|talk|teach|warn|explain|report|prepare|cope|help|learn|find
    how do|can|should|could|to i|you|we|people? stop a|the|my|these|them|burglars|burglar|scammers|scam|calls|people|someone|getting|being|thieves|
        nuisance
    how to
    <opener> i|you|we|they|anyone|someone|people|police|it|he|she get|go|be|need|carry|take|ask|search|apply|claim|force|come|arrest|stop|track|
        charge|open|answer|tell|wait|really|ever|legally|always|still|leave|hit|wash|keep|give
    <opener> it|this|that|there|they a|the|okay|safe|legal|illegal|against|true|common|normal|stalking|abuse|domestic|still|worth|possible|free|
        wrong|hate|bad|just|any|real|revenge|smacking
    <opener> revenge|smacking|pepper|cannabis|roblox|misogyny|airsoft|facial
    ^ <opener> .. legal|illegal|dangerous|allowed|law|crime|normal
    ^ is|are .. at risk
    signs|sign|meaning|definition|examples|statistics|types|history|causes|effects of|that
    how would|could|can i|you|we|they know|tell|spot|recognise
    just? in case
    if i ever|get|was|were|had|become|fall|see|hear|think|find|suspect|catch
    if someone|you|a|anyone|they|your ever|breaks|tries|is|are|follows|attacks|comes|has|knocks|calls|gets|asks|phones|overdoses|goes|wants|needs|
        got|broke|take|takes
    when someone|you|a breaks|tries|is|are|follows|attacks|comes|has|knocks|calls|gets|asks|phones
    worried|worry|worries|anxious about being|getting|burglars|attacks|terrorism|crime
    advice|tips|information|guidance|leaflet|training|course on|about|for|if
    who|where do|can|should i|you|we go|complain
    where can|do|could i|you|we
    where is|are the|there|a|my nearest|closest|local
    who supports|helps|investigates|runs|deals|pays
    why do|does|are|is|did
    support|help|helpline|helplines|charity|charities|counselling|refuge|services|service for|after
    victim|victims|survivor|survivors of
    compensation|sentence|sentencing
    preventing|prevention
    protect|safe|secure|insurance against|from
    guard|guarding|protecting|protection against|from
"""
"""Questions for advice: a danger that begins after one of these is only asked about."""

SERVICE = """
    silent solution
    999|101|112|emergency|police .. by accident|mistake
    can you|i text 999
    register .. 999|emergency
    999 .. or|instead|rather .. 101
    what|when|why|how|does|will is|do|does|should|the|you|they|i|happens|long|ring|would .. 999|112|101|55
    does 55|101|112 work|cost
    dialled|called 999 .. accident|mistake|yesterday|toddler
    pressing|press 55 on
"""

FICTION = """
    film|movie about|called|where|with|on|last|is|was
    movie|movies|films|novel|book|books|episode|netflix|documentary|podcast|drama|thriller
    watching|watched a film
    watching|watched|reading|read .. film|movie|murder|killer|crime|horror|duty|taggart|news
    game|games|gaming|fortnite|minecraft|roblox|xbox|playstation|cluedo|gta|warzone|duty .. kill|kills|killed|shot|shooting|gun|guns|attacked|bomb|
        zombie|weapon|blew|unlock|creeper
    call of duty
    minecraft|fortnite|cluedo|dnd
    news|newspaper|papers|headline|headlines|bbc|stv|article said|says|say|about|saw|that|today|story|on
    on|in|saw|seen|hear|hearing|heard .. the? news|papers|tv|telly
    bbc|papers say|says|said
    essay|dissertation|homework|coursework|thesis|assignment
    school|uni|college project|assignment|essay
    halloween
    dream|dreamed|dreamt|nightmare|nightmares .. about|of|that|i|since
    my character
    among us
    joke|joking|lol|haha|hilarious|kidding
    roller coaster
    box office
    horror
    walkthrough|walkthroughs|cheats|speedrun|playthrough
    resident evil
    elden ring
    ender|final|last dragon|boss
    who|which .. killed|shot|murdered|wrote|directed|played|starred
    history|historical|medieval|wartime
    battle|siege|massacre|plot|treaty of
    true crime
    audiobook|theatre|musical|opera|panto
"""

OVER = """
    last week|month|year|spring|summer|autumn|winter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|
        easter|monday|tuesday|wednesday|thursday
    week|weeks|fortnight|month|months|year|years|decade|decades|ages ago
    years|months|weeks|year|month ago|back|before|earlier|now
    long ago|gone|past|over
    ago now|and
    in 1998|2012|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|march|june|may|spring|summer|autumn|winter|january|february|april|july|
        august|september|october|november|december
    when i was|were young|younger|a|little|five|six|seven|eight|nine|ten|twelve|at|child|small
    as a child|kid|teenager|boy|girl|student|teen
    used to
    in the past
    back in
    since the burglary|attack|robbery|accident|break
    other day|week|month|night
    some time ago
    a while ago|back
    we|i were|was burgled|robbed|mugged in|last|years|a
    historic|historical
"""

STILL = """
    now he|she|they|someone|is|are|it|there|outside|$|right
    right|just now
    still|again|ongoing
    every day|night|time|week|weekend
    tonight|today
    keeps|keep
    every time
    since|ever since
    right now
    has|have started|come|found back|again|me
    coming back
"""

CONTEXTS = {
    "look_alike": LOOK_ALIKE,
    "question": QUESTION,
    "service": SERVICE,
    "fiction": FICTION,
    "over": OVER,
    "still": STILL,
}
