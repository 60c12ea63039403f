"""Frightening words in what people say of things, animals, machines, accounts and errands."""

from __future__ import annotations

EVERYDAY_THINGS = """
    phone|battery|laptop|tablet|computer|line|app|iphone|wifi|signal|screen|printer is|has|just|about? to? dead|died|die|dying|crashed|crashes|
        crashing|crash
    dead battery|phone|laptop|end|good|easy|cheap|nervous|roses
    kill|killing a|the|time process|task|program|app|switch|job|two|weeds|hangover
    kill switch
    killer hangover|app|whale|investment|deal
    bath|sex|stink|glitter|f bomb|bombs|bombed
    bomb site|disposal|squad|shelter
    was|is|am the bomb
    was a bomb
    fire sale|drill|door|doors|alarm|alarms|extinguisher|safety|wall|works|pit|stick|insurance|exit|regulations|station|risk|blanket|certificate
    dance floor|mixtape .. on fire
    smoke alarm|alarms|detector|detectors law|battery|need|rules|fitted|test|do|for|legal|scotland
    shooting stars|star|a|season|range|licence|club|lodge|hoops music|video|film|season|range|licence
    clay pigeon shooting
    screen shot
    deer|grouse|stag|season stalking|season|shooting
    stalking|stalk season|licence|deer|instagram|facebook|online
    stalks|stalking my|his instagram|facebook|profile|old
    drill music|hole
    knife edge|sharpening|sharpener|block|set|bank|bins|bin|amnesty|crime|arch
    kitchen|bread|butter|stanley|penknife|pen|pocket|chef|lock|palette|swiss|sgian knife|knives for|set|home|legal|law|new|from|at|allowed|in
    toy|water|nerf|glue|staple|nail|heat|airsoft|bb|spud|radar|speed gun|guns|pistol
    gun licence|law|laws|shop|club|cabinet|dog
    carry .. knife|knives|penknife|blade .. legal|law|illegal|allowed|work|protection|scotland|from|home
    knife|knives|blade .. legal|law|illegal|allowed|amnesty|sentence|for
    crashing|crash|crashed out|course|diet|detection|helmet
    locked|lock|shut out|into? of? my|a|the|his? account|email|phone|contract|facebook|instagram|job|traffic|meetings|house
    trapped|stuck in a|the? phone? contract|traffic|meeting|queue|job
    i|they|we can|do not live without my|your|wifi|coffee|phone
    end|ending my|it|the|a contract|with|tenancy|call|lease|broadband|subscription
    done|finished with vinted|facebook|ebay|my|the|it|that|work|them|broadband
    goodbye old|phone|to
    took|take|taking pills|tablets|a tablet|for|to my|be|repaired|hay|headache
    attacked|attack by|from|of midges|wasps|seagull|virus|malware|bees|nerves
    heart|panic|midge|wasp|virus attack|attacks .. last|year|month|since
    panic|anxiety attack|attacks
    missing her|his|my|their|your|the purse|wallet|keys|bag|phone|glasses|money|teeth|card|bus|train|school|appointment
    selling|sells|sell|buy|buying|bought|sold a|an? sharp? kitchen? knives|knife|sword|swords|gun|guns|axe
    selling|sells|sell|buy|buying|bought|sold knives|knife|sword|swords|gun|guns|axe
    missing parcel|parcels|package|delivery|purse|wallet|passport|tooth|keys|item|post|cat|out|my|link|teeth|money|medication|stuff|from
    cat|parcel|bike|phone|keys|purse|wallet|package|hamster|kitten .. missing|disappeared
    purse|wallet|keys|phone|bag|card|passport|ring|glasses is|are|has|have|gone? gone|missing|lost
    missing persons? poster|charity|week|statistics
    hit the|a|my|me button|panic|jackpot|road|target|parked|kerb|pothole|gym|like|head|shops|wall|limit
    hitting the|panic
    attack surface|vector|ads|adverts
    dog|cat attack|attacks sheep|lambs
    pizza scam|text|email|voucher|driver|job|leaflet|shop|delivery|order
    driving|drive licence|lesson|lessons|test|me|instructor|licences|range|record
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
    snatched my phone
    emergency contact|contacts|sos|plan|services|number|numbers|kit|lighting|exit|locksmith
    panic|emergency button|alarm|sos
    computer|phone|account|laptop|instagram|facebook has|was|is|got|been been? hacked
    like a bomb hit|site
    bomb hit it
    bomb cyclone|scare
    strangle|throttle|kill|murder|batter|stab this|that|the|my|a printer|computer|laptop|phone|app|router|website|dragon|boss|weeds|moss|
        spider|wasps
    sharpen|sharpening a|an|my|the axe|knife|knives|scissors
    screen|laptop|phone|tablet|telly .. blue|black|smashed|cracked
    windscreen|mirror|mirrors|screen smashed|cracked|kicked
    shoot|fire me|him|her|them over? the|an|a email|link|message|text
    fire me|him|her over
    break|breaks|breaking|broke|broken|get|gets|getting|got|hack|hacked|hacking|log|logged|logging|signed in|into|on to? to? my|our|the|her|
        his|a? .. <account>
    is|has|have|was|are|been|hacker|stranger|intruder|someone in|inside my|our|her|his|their|a <account>
    broken|break|broke|hacked in|into? account|accounts
    trying|tries|tried|attempting to get|log|sign|hack|break in|into|on to? to? my|our|the|her|his .. <account>
    <account> .. been|got|was|is broken|hacked|attacked|stolen|raided|taken|hijacked
    wifi|email|account|netflix|app .. password|login|code|codes
    help|sos|urgent|emergency|please .. my|an|a|this|the|these|some? email|emails|website|scam|scams|netflix|seller|parcel|refund|tickets|
        spam|advert|letter|hmrc
    help|please|sos|urgent|emergency .. my|our|her <account>
    help|please .. is|are this|it|evri|the|my .. real|genuine|legit|fake|true|spam
    24|48|72 hours .. .. missing
    wait|waiting .. .. hours .. .. missing
    excel|spreadsheet|calendar|document .. locked|not .. let|editing|open|me
    out of full|safe|dark|flight screen|mode
    on fire this|all week|season|month|year
    on fire at|on the? darts|football|golf|bingo|karaoke|pitch
    drowning|drown|drowned my|in? sorrows|washing|laundry|dishes|marking|admin|homework|toys|paperwork
    laughing|laughed|laugh so? .. .. can|could not breathe
    nearly|almost|near had|gave|give|took|died|drowned me|him|her|us|of? a? heart? attack|failure|embarrassment|laughing
    go|cope|take|done|had|give with|on|up|any|enough|this .. diet|puzzle|crossword|heat|weather|glitter|adverts|sudoku|knitting|traffic|
        broadband|homework
    end it all with
    dragged|drag|drags me|us|him|her .. to|round|around|along the|a? shops|ballet|ikea|wedding|party|football|theatre|gym|museum
    push|pushed|pushing the boat out
    blowing|blew|blown|blow up on|with twitter|facebook|tiktok|messages|texts|likes
    missing|vanished on|to a|the stag|hen|bar|pub|buffet
    went missing on|in|for a stag|hen|night
    shotgun|rifle|gun|guns|knife|sword cabinet|certificate|safe|cartridges|club|oil|shop|dog
    knife|stab in the back
    hostage by the|my cat|dog|broadband|printer|baby|contract
    trapped|stuck under|in a sleeping|boring
    mouse|cursor|printer|trackpad not moving|working|needs
    moss|ivy|weeds|bindweed choking|strangling|killing
    ransom note font
    shooting a wedding
    strange man in my dreams
    smashed|attacked|murdered|butchered my personal|the ironing|the song|crossword
    driving|diving instructor|instructors
    coastguard jobs|open|visit
    picture for the council|passport
    upload my passport|cv
    spam says|said|email
    sniper of
    dog|cat|puppy|kitten|hen|cockerel|ram|goat|horse .. attacking|attacks|attacked|bites|kicks the|my hoover|boots|postie|gate|broom|brush
    attacked|bitten|chased by a|an|the dog|swan|goose|seagull|cow|bull|horse|wasp as|when|once|years
    spam|junk folder|email|emails .. .. threats|threat
    password|app|manager|portal|website|system|bank|laptop|phone locked|locks|kicked me|us out
    stole|pinched|took|steals|stealing .. sweets|sweetie|chips|crisps|biscuits|biscuit|duvet|covers|dessert
    solicitor|lawyer|sentence|fine|ban|points|charged|court .. for|with|of drink|drunk|dangerous|careless driving
    nicked .. sweets|sweetie|chips|crisps|biscuits|biscuit|duvet|covers|dessert
    moss|ivy|weeds|bindweed is|are choking|strangling|killing
    by bindweed|ivy|weeds|moss|brambles
    cat|dog|puppy|kitten|hamster is|has|have not been|come back|home|seen
    server|servers|system|systems|network is|are|will be? down for maintenance|updates|upgrade
    took|take|taking my tablets|pills|medication with my|breakfast|dinner
    tablets|paracetamol|ibuprofen|pills|tablet|painkillers for a|my|the headache|migraine|toothache|cold|back|hangover
    my passport for the? visa|visas
    bee|wasp|duck|cat|dog|goose|seagull|fly|pigeon is|keeps|are following|chasing me|us
    breaking in a|my|new horse|pony|boots|shoes|trainers
    locked for editing
    barbecue|bonfire|cigarette|cigarettes|vape|incense|candle|cooking|exhaust|pit|chimney|chiminea .. smoke|smoking|fumes .. $|from|in|out|comes|
        coming|through|my
    smoke|smoking|fumes from|of|off .. .. barbecue|bonfire|cigarette|cigarettes|vape|vaping|chimney|pit|incense|candle
    keeps|keep|kept getting robbed|raided|burgled $
    keeps|keep|kept breaking into .. bike|bin|shed|sheds|garage|garages|store|car|cars|van
    mates|pals|friends|people|they|everyone keep|keeps|say|says|said|telling|tell|pressuring .. me|us .. .. carry a? knife|blade
    pals|mates|friends|boys|people all carry knives|blades|and
    witness|evidence in|at|to court|trial .. i am only? <young_age>|<child_age> and scared|nervous|terrified
    stuck|trapped|held in|on a|the|this|another? zoom|teams|boring|long|work? meeting|lecture|game|zelda|minecraft|fortnite
    stuck|trapped in a .. hour|boring|long|endless .. meeting|lecture|call|seminar
    boss|colleague|workmate|manager .. .. .. bruises
    lift|cave|castle|room|dungeon in a|the|my game
    held hostage .. in|by .. zoom|meeting|toddler|cat|dog|kids|phone
    investment|crypto|broker|platform|app|site|trader|exchange|bank|savings|pension .. .. .. .. will not let me|us take|withdraw|get|have|move|
        transfer it|money|my|the|any .. out|back|funds|without
    energy|broadband|phone|mobile|gym|insurance|electricity company|contract|provider|supplier .. will not let me|us leave|go|out
    clearing|clear out? the|her|his|their flat|house|room
    lost my|our mum|dad|father|mother|wife|husband|granny|grandad|partner in|on january|february|march|april|may|june|july|august|september|
        october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter
    lost my|our mum|dad|father|mother|wife|husband|granny|grandad|partner .. last|this week|month|year|spring|summer|autumn|winter|january|christmas
    put it|them down in|on|at|somewhere
    son|daughter|mum would kill|murder me if he|she|they knew|found .. .. gave|paid|clicked|lost|spent|bought
    glass|pint|drink|beer|wine .. okay|fine|legal|allowed|safe|limit .. if|and|when .. .. driving|drive
    airdropped me .. dick|cock|willy|genitals|penis
    never said|told it|anyone out|loud|before
    pay .. .. or .. .. be? deport|deported|arrest|arrested me|$|if|by|today
    home office|immigration|embassy .. .. .. .. .. .. .. pay .. .. or
    home office|immigration .. .. .. .. deported|deport if i .. .. pay
    witness in|at|for court|trial|case .. .. .. .. see me $|in|there
    see me in the? court
    my? dad|mum|mother|father has bruises and says
    toddler|little .. son|daughter|boy|girl <hit-s>|bites me
"""
"""Harmless uses: a danger that shares a word with one of these is none."""
