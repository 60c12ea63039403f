"""People who are held, sold or made to work."""

CERTAIN = """
    man i work for
    i work for .. will|beats|took|passport|let|hits|locks
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
    being kept|held here|in|against|prisoner
    <i>|am kept|held here|in|as|prisoner|against|like
    ^ kept|held prisoner|captive|against
    held against my|her|his|their
    they|boss|he will not let me|us .. leave|go|out|home|have
    not let us|me leave $|the|my|and|our|until|or|this|here|work|house
    they|he|boss|employer|agent|agency|gangmaster|captain|owner has|have|took|taken|keep|keeps|hold|holds my|our .. passport|passports|papers|
        documents|visa .. and|away|me|$|until|i|so
    they have my|our passport|papers|passports|documents
    they|boss|he|employer keep|keeps|took|takes my|our .. documents|wages|papers|passports|passport
    boss|employer|gangmaster|captain|owner .. locks|locked|beats|hits|hit|keeps|took .. us|me|in|our|my|passports
    being|am|was|been .. trafficked|enslaved
    sold me|us|her to|for|into|$
    he|they|she sells|sell|selling me|us|her|girls
    ^ sold $
    forced to .. work|sell|beg|steal|have|sex|clean|sleep
    made to have sex
    make|makes|made me|us .. sell|dance|beg|steal|carry|sleep|work .. and|for|in|with|drugs .. him|no|money|men|pals|choice|them|keep
    sell my body
    get|gets|getting no pay|wages
    no pay .. work|leave|passport|sleep|boss|locked
    say|says|said|will|going to? hurt|kill|harm my family .. back|home|if|country|run|quit|leave
    hurt my family back
    police will|would put|jail|deport|send|arrest me|us .. no|because|visa|papers
    no visa|papers .. work|boss|police|leave|say|they
    no police they will send
    do not want police .. send|deport
    i sleep there .. out|leave|not
    not allowed out|outside|to leave|phone .. work|family|they|sleep|house|boss|i|$|on
    not allowed out
    i|we can not go out
    can not leave .. here|this|they|boss|passport|work|house|locked|took|because|$ .. took|$|they|phone|passport|house|boss
    looking after plants .. house|door|locked|cannabis
    locked in|inside .. cannabis|house|caravan|factory|flat .. with|cannabis|plants|i|and|we
    door is|s? locked from
    wages go to him|them|the
    gangmaster
    working|works|out|work the|on streets .. batters|for|him|beats|if
    beats|beat|hits|kick|batter|batters us|me if|when .. stop|bring|not|work|tired|money|slow
    men come|came to .. flat|house|room
    five|men|many men a day|night
    men a day
    move|moves|moving|moved me|us to another|different .. house|flat|city|place|tonight|week|town
    dealers|gang|they .. are|have|is|in|living|taken|took .. my flat|house|home|over .. out|not|own|let|and|room|kept
    cuckooed .. me|my|i|they|am
    been cuckooed
    took|taken over my|our .. house|flat|home .. and|kept|am|i|out|dealers
    drugs inside me|my
    put|send|puts|sends me .. on|to? .. trains|train|bus|buses .. drugs|parcels
    i owe them .. drugs|grand|work|sell
    is never let|allowed out
    never let out .. banged|help|wall
    wrote help on
    begged me to|for take|help|get
    i want|need to? escape
    ^ i? want escape
    how i? .. leave|escape .. lock|locked|they|door
    filmed me so i
    with a minder
    ^ owned by
    kept|keep|held as? prisoner
    have no choice .. dance|work|men|money|tonight|they
    no choice .. men|sex|dance
    takes it all and hits
    loaded|loading into a? van .. crying|men
    no money no food
    in the|my flat|house below .. never let|locked
    they bring|take us to .. field|farm|factory|work
    must work for him|them .. or|until|home
    captain hits|beats|locks
    and keep my documents|passport|papers
    my employer|boss .. locks|locked|beats|took
    not free to leave|go
    can not|never leave|quit|go|escape|get .. job|work|house|because|boss|they|owner|farm|debt|contract|captain|home|passport
    boss|employer|owner|agent|captain|farmer|supervisor|gangmaster|recruiter|pimp|madam .. passport|passports|papers|documents|wages| beats|beat|
        hits|hit|locks|locked|threatens|threatened|leave|prisoner|bank|hurt|kill|sex|touches|food
    boss|employer|owner|agent|captain|farmer|supervisor|gangmaster|recruiter|pimp|madam makes|make|let|says|has .. sleep
    locked|lock|locks .. in|inside|at|up|us|me|door .. night|nights|house|room|work|factory|boss|after|key|when|farm|brothel|salon
    sex|sleep|go|be with .. men|clients|customers|punters|strangers|people .. make|makes|made|forced|force|money|owe|beat|or|pay|day|night|leave|
        every|he|they
    brothel|pimp|prostitution|prostitute|escort .. forced|me|i|made|leave|help|owe|boyfriend|girl|trapped|locked|make|her
    boyfriend|husband|man|he|she|they|cousin|aunt|uncle .. makes|make|made|making|forces|forced|forcing me|us|her .. work|sell|beg|steal|sleep|clean|
        carry|dance|drugs|sex
    promised .. job|work|school|marriage|life .. instead|but|now|forced|men|locked|sex|passport|factory|no
    debt|owe|owing|pay|repay .. travel|journey|ticket|visa|bringing|flight|agent|trip|smuggler|smugglers .. work|until|never|family|years|grows|off|
        them|leave|thousands
    threatened|threaten|threatens|threatening|hurt|kill|harm|find .. my|our family|parents|children|sister|mother|kids|mum .. vietnam|home|albania|
        romania|nigeria|if|country|village|back|run|leave
    call|tell|report immigration|home office|police .. if|on|leave|stop|deport|prison|jail|visa|me
    watched|watches|watch|guarded|guard|guards|followed|minder|escorted|cameras me|us|all|everywhere|time|by|always|on|when .. leave|work|toilet|
        house|phone|out|alone|shop|shifts
    growing|watering|looking|tending|cannabis|weed|plants|grow .. house|locked|plants|leave|boy|forced|vietnamese|alone|owe|door
    county lines .. owe|me|i|son|forced|make|out
    make|makes|made|making|forcing|forced me|us|him|her|my to? sell|carry|deal|hold|deliver|run|hide|move|transport|store .. drugs|stuff|parcels|
        packages|weed|pills|cash|guns
    they came for me again
    make|makes me dance|work|sleep|sell
    owe them for .. journey|visa|travel|bringing
    work until it is paid
    have no choice .. $|men|club|work
    boss|employer|owner|gangmaster|captain|agent has|have|had? taken|took|keeps|holds my|our|the passport|passports|papers|documents
    taken|took our|my passports|passport and
    will|would not give me|us|her .. my|our|her? passport|passports|papers|documents|wages
    will|would not|never pay me|us and|or
    they|he|boss lock|locks|locked the|us|me door|in|doors|gate
    has|have to go back to sell|selling|deal|work
    men bring|brings|take|takes girls|women|us|her
    came|come|brought here? for|to a? .. job|work .. but|now|they|lock|pay
    two phones .. cut|bruise|bruises|money|back
    work .. .. hours .. .. not|never let me|us out|outside|leave
    work .. .. hours .. .. not|never let me|us go $|out|outside|home
    passport|papers|documents|visa|id|card .. taken|took|locked|kept|away|hidden|holding|confiscated|holds|safe .. boss|they|work|agent|owner|he|
        employer|leave|by|until|from|captain|manager|i
    paid|pay|money|wages .. nothing|never|no|not|little|debt|owe|none .. work|hours|days|leave|boss|months|weeks|sleep|locked|passport
    deport|deported me|us|you|if
    slave|slavery|enslaved .. me|help|here|by|house|us|work
    trafficked|trafficker|traffickers .. me|i|am|help|here|by|house|us|like|my
    mouthed|begged me? for|to help|get
    ^ i am a slave $
    girl|woman|man|boy|she|he asked|asks|asking|begged me? for|to help .. get out|out|escape|away
    asked me for help .. secret|secretly|quietly|whispered
    sell|selling|sold me|us|her .. men|clients|sex
"""

DOUBT = """
    they|he|boss have|took|has|keeps my? passport
    work .. no pay
    escape
    not|never let me|us leave
    i .. been sold
    dealers are|in .. my|living flat|house
    people|men|women|girls|folk|families are? inside|locked|hidden|hiding in? a|his|the|her|their .. lorry|trailer|container
    people|men|women|girls|folk|families are? locked|hidden|hiding in the back of .. lorry|trailer|container|van
    sell|selling|sold|sells|use|used|using|rent|rented|hire|pass|passed|share|shared me|her|us|girls .. sex|men|for|to|money|clients|body|around
    i? am a|his|her|their slave
    boss|employer .. will not pay|let
"""
