"""Bombs, suspicious things and attacks on many people."""

CERTAIN = """
    driven|drove|driving|ploughed|ramming|rammed|mounted|crashed .. into|through|onto .. crowd|people|pedestrians|pavement|market|queue|shoppers
    someone|he|man|they|people .. shooting|firing|shot .. in|at|mall|school|centre|station|everyone|people
    people|kids|students|everyone are|is|being|getting being? shot|stabbed|killed|attacked|run
    making|building|make|build|made|got .. pipe|nail|petrol|home bombs|bomb
    school|office|shop|work|church|mosque|pub|station has|had|got|received|is .. bomb|threat
    left|planted|hidden|put|phoned|planting a bomb
    suspicious <bag>|item|object|device|vehicle at|in|on|outside|near|left
    wires under|in|on .. car|seat|van
    do an attack|bombing
    ^ bomb|bombs|explosion|gunman|unexploded|explosives $
    ^ attack $
    there is|are a|some? .. bomb|grenade|explosive|explosives|gunman|shooter
    bomb threat|scare .. $|at|in|phoned|just|from|has|received|made
    just|had|got|received a bomb threat
    bomb in|at|on|under|inside my|the|our|school|a
    bomb|device under .. car|van|seat
    wearing|has|carrying|planted|found|left|with a bomb|grenade|device
    someone|he|they says|say|said|phoned .. bomb
    suspicious|dodgy|unattended|abandoned|strange <bag>|item|object|device at|in|on|left|outside|under|with|$ .. $|station|train|here|no|reception|
        the|now
    dodgy|suspicious looking <bag>|item|object
    <bag> .. been? left|abandoned|unattended|dumped|sitting at|in|on|under|outside|by|with|against .. station|train|bus|airport|subway|court|
        platform|wires|nobody|no|seat|mosque|church
    left .. <bag> and walked|ran|run|went off|away|out
    <bag> .. wires|ticking|wire|fuse
    <bag> .. nobody claiming|near
    <bag> .. nobody near
    <bag> .. left on|at the subway|train|platform|station|bus|tram
    is|and it? is ticking
    parcel .. ticking
    wires coming|sticking|hanging out
    white powder in|from|came|inside .. envelope|letter|parcel|post|mail
    powder in a envelope|letter|parcel
    ^ terrorist attack .. $
    terrorist|terror attack happening|now|in|at|here
    people being|getting|are stabbed|shot|attacked|run|killed
    explosion at|in|near|outside|just|and|downstairs
    massive|big|huge|loud .. bang|explosion|blast .. smoke|screaming|people|at
    shooter in|at|here|inside|outside
    active shooter
    gunman in|at|outside|here|inside|on
    there are|is shots|shooting|gunfire .. outside|in|inside|here
    shots outside|fired|downstairs
    ^ they are shooting
    shooting at|up people|us|everyone|the|his|my
    run hide tell .. happening|now|is
    wearing a bomb|suicide|vest
    suicide vest|bomber
    will|going|says|said|wants|guy|threatening|shouting .. blow|bomb|blaw .. up? school|mosque|church|chapel|people|college|march|building|everyone|
        place|the
    be blown up
    shoot up .. school|college|work|mosque|church
    going to attack|bomb .. mosque|church|synagogue|school|people|march
    locked in the|our .. classroom|school|office|building .. someone|shooter|out|there
    taking pictures|notes of the .. cameras|doors|exits|security|guards
    acting weird|strange|suspicious|funny near|outside|at .. parliament|station|airport|mosque|taking
    cash for .. chemicals
    loads of chemicals .. cash|shop|wires|bought|paid
    fertiliser bags and|with
    full of .. fertiliser|chemicals .. wires|and
    bomb instructions|making|parts|recipe
    nail|pipe|petrol bomb|bombs
    making|make|made a? bombs|bomb
    drone hovering|over|above .. crowd|dropping
    factory .. gone up
    war bomb|shell|mine|grenade
    bomb from the war
    shell|mortar|grenade|ordnance|mine .. garden|beach|field|live|found
    found .. mortar|grenade|shell|ordnance
    unexploded
    martyrdom|martyr|jihad .. knife|bought|town|attack|gun
    petrol cans .. left|stairwell|purpose|in
    gas cylinder and petrol
    minutes to get out
    case|bag|box nobody near
    bomb|explosives .. school|station|airport|train|building
    bang at the .. centre|station|and smoke|screaming|people
    ticking|beeping|hissing|wired|strange|odd|homemade|suspicious|weird package|parcel|device|box|bag|object|item|suitcase|backpack
    wires|powder|nails|timer|fuse|battery and|taped|attached .. bag|box|phone|tape|wires
    smells of petrol
    might|could|may be a bomb|explosive|attack
    going to|will|about go off|explode
    go|going|goes|gone|went off at|in .. amount|minutes|noon|station|building|school
    threat|threatened|threatening to .. bomb|blow|explode|attack .. $|up|the|our
    no sign of the|an|any owner
    left behind on|at|in .. train|bus|platform|station|airport|tram
    dropped|dumped|left a|it|his|the .. bag|case|rucksack|package|box .. and|ran|bolted|sprinted|legged|walked
    bolted|legged|sprinted|ran off|away .. leaving
    man|someone|guy|people is|are firing|shooting|stabbing|slashing|running
    people are|screaming|running screaming|running|away|hiding
    everyone is|s running|screaming|hiding
    evacuated|evacuating .. bomb|threat|suspicious
    in lockdown|shelter .. school|office|building
    drove|driving|driven|ploughed|crashed at|into|through|over .. people|pedestrians|crowd|crowds|shoppers|us
    planning|plotting|talking|wants|going .. attack|massacre|bombing|shooting .. on|at|school|mosque|church|people|concert
    wants|going|plans|planning|threatening to kill|shoot|stab|bomb|attack lots|people|everyone|pupils|muslims|jews|teachers
    buying|ordered|ordering|stockpiling|storing|mixing|bought|collecting chemicals|fertiliser|peroxide|explosives|ammunition|weapons
    explosives|detonator|detonators|gunpowder|ammonium
    blew|blown|blowing up
    heard|massive|loud|huge an? explosion|blast
    blast|explosion at|in|near|outside|just|and|next
    wearing|strapped a|to vest|belt|explosives
    shouting|shouted .. god|allah .. knife|people
    hostage|hostages .. bank|shop|cafe|building|people
    knife|gun|machete man|attack|attacker .. in|at|station|people|outside|loose
    metal|rusty|old thing|object|shell|bomb|device .. fins|beach|digging|metal
    digging|dig|pulled|netted|washed up|out .. bomb|shell|grenade|mine|mortar
    washed up .. beach
    leave|left|leaves|dropped|dumped|put a|an|his|her|the .. <bag> .. and .. run|ran|walked|left|off
    there are people being|getting shot|stabbed
    being|getting shot|stabbed .. people|everyone|at|in
    dumped|left a suitcase|bag|rucksack|holdall|box against|outside|at|beside|in
    bought|got|has a big knife .. gone|town|going
    bag that is? been? left on|at|in
    left a <bag> on|in|at|under .. train|bus|station|seat|platform|tram|plane|shop|centre|subway
    left .. <bag> .. ran|walked|run|went|sprinted off|away
    powder fell|leaking|came|spilled
    parcel|package|letter|envelope .. powder|leaking|ticking|wires|hissing
    suitcase|bag|rucksack|case left|sitting|unattended|abandoned .. nobody|no|hour|with|station|airport
    bomb threat .. our|school|office|email|call|phone|what
    filming|counting|photographing .. security|guards|gates|cameras|exits|entrances
    something big .. match|martyr|concert|crowd|people|school
    call|phoned|rang|says|said|told|warning|saying|emailed .. .. bomb|bombs|explosives .. in|at|on|under|inside|underneath $|the|our|my|his|their
    call|phoned|rang|says|said|told|saying|warning .. .. device in|at|under the|our|my building|school|work|station|shop|office|bus|train|hall
    call|phoned|rang|says|said|told|saying .. .. going to? blow|go up|off
    <bag>|box|canister|cylinder|bin .. .. .. .. wires|wire|ticking|hissing|smoking|humming
    canister|cylinder hissing|leaking|smoking
    unexploded|wartime|mortar|artillery|live bomb|shell|grenade|mine|mortar
    wartime|old shell|grenade .. beach|garden|field|site|loch|wood|woods
    suitcase|holdall|rucksack left|abandoned|dumped .. .. .. nobody|hour|hours|ages
    going|running about|around|through stabbing|shooting|slashing people|everyone|us|them|folk|<stranger>
    will|would|to be blown up
    will be bombed
    unattended|abandoned bag|rucksack|suitcase|holdall|package|parcel on|in|at|by|under
    bag|rucksack|suitcase|holdall|package left? unattended|abandoned
    unexploded shell|grenade|mortar|bomb|ordnance
    digger|digging .. .. old|live|unexploded shell|grenade|bomb
    mounted|on|onto|up the pavement on purpose|deliberately
    plan|plans|planning to attack|bomb|shoot|blow up? his|her|the|a|my|our school|college|mosque|church|synagogue|university|class
    ^ white powder $
    white powder .. .. spilled|fell|leaking|poured|everywhere|hospital|reception|mailroom|sorting
    nobody has? claimed|claiming|collected|came .. it|back|bag
    <i> .. hear|heard .. shooting|shots
    sniper|shooter|gunmen|terrorists
    letter|parcel|envelope with powder|wires|a
    legged it .. mosque|van|bag|bin|canister|cylinders
    legged it and .. cylinder|cylinders|bomb|bag|canister
    driver legged it
"""

DOUBT = """
    a bomb
    suspicious bag|package|parcel|device|rucksack|holdall|case .. left|at|in|on
    terrorist attack
    explosion
    blow up .. house|school|place
    phoned|called|emailed|email|caller|text|message .. bomb
    called|phoned|text|message|note|letter|email .. bomb|explosive|blow
    owner nowhere|left|gone|disappeared
    looks|look|looking like a bomb|grenade|explosive|shell|device
    <bag> with wires|ticking|a
"""
