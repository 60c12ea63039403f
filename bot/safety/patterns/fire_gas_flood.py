"""Fire, gas, floods, storms, hills and water."""

CERTAIN = """
    smoke|flames|fire|fumes coming|pouring|billowing|rising|spreading|shooting|leaking .. out|from|of|under|through|up|into|in
    full of gas|smoke|fumes|water
    burst into flames
    has|have|is|s gone|went|going up in flames|smoke
    stuck|trapped|stranded|marooned|caught on|in|at|by|off .. island|tide|rocks|beach|hill|mountain|ledge|cliff|snow|mud|flood|floodwater|lift|water|
        river|cave|mine
    tide is in|coming|rising
    flooding|flooded|filling fast|up|with|quickly|badly|and|now
    fallen|hurt|injured on the crag|cliff|hill|mountain|ridge
    boy|girl|man|woman|kid|child|someone|dog|person|people|friend|he|she .. in|into|under the river|water|loch|canal|sea|ice|harbour|clyde
    can smell gas|burning|smoke
    house|flat|kitchen|street is|are|s flooding|flooded|burning
    by the flood water
    ^ a? fire .. $
    ^ smoke|flood|flooding $
    there is|are a? .. fire|flames .. $|in|at|next|and|now|upstairs
    is|are|s|house|flat|kitchen|car|it on fire|ablaze|alight
    <i>|my|our|the .. house|flat|kitchen|shed|barn|bed|room|building|car|caravan|garage|roof|van|school on fire
    on fire with|and|next|in|now|help|$|at|outside|upstairs
    caught|catching|gone|catch on? fire
    set my|our|the|his .. on fire|alight
    set .. alight at|in|outside|on my|our|the
    house|flat|building|close|kitchen|home|pan is? burning
    is burning .. floor|house|we|now|down|help
    burning down
    smoke in|coming|filling|everywhere|pouring .. the|stairwell|close|house|flat|room|kitchen|hall|under|from|out
    all|full of? smoke
    smoke alarm .. going|smell|burning|and .. burning|smell|smoke|off
    smell|smelling burning|smoke .. and|in|from|$|alarm|next
    can|and smell burning|smoke|gas
    smell|smells|smelling of|like|a|strong|some? gas .. $|in|and|outside|street|now|kitchen|close|strong|we|at
    ^ gas leak|smell|explosion .. $
    gas leak .. $|in|at|and|my|now|help
    got|have|is|think .. gas leak
    carbon monoxide .. $|going|beeping|headache|headaches|help|and
    co alarm .. beeping|going|off|headache|headaches|gone
    alarm .. we all have headaches
    petrol .. through|poured|in .. my|the letterbox|door|close
    poured petrol
    chip pan .. fire|up|smoke|smoking|is
    dryer|battery|oven|cooker|socket|plug|charger|scooter is|has|on|caught|started|the? .. smoking|sparking|sparks|burning|fire
    bottle is? hissing
    gas .. hissing
    flood in|coming my|our|the|into
    house|flat|street|kitchen|we is|are|being|s? flooding|flooded .. now|and|trapped|help|rising|fast
    water .. pouring|coming|rising|gushing|flooding .. in|through|ceiling|lights|up|rising|into|house
    river is|s? coming|rising|burst|up .. to|door|house|fast|up
    burst pipe .. electrics|ceiling|fizzing|pouring|lights|everywhere
    cable|wire|line|pylon|wires is? down .. garden|road|buzzing|sparking|storm|street
    power|electricity cut|off|out|is .. oxygen|machine|ventilator|dialysis|medical
    no power|electricity and|for .. oxygen|machine|ventilator|medical
    building next|is|s .. collapsing|collapsed
    wall .. down|fell|fallen on someone|him|me|her|a
    trapped|stuck in a|the .. lift|elevator|mud|bog|quicksand|snow|fire|flood
    trapped by .. fire|water|smoke|tide|flood|snow
    lost|stuck|stranded|trapped|injured on|up|in the|a|ben .. <hill>|mist|forest|rocks|island
    lost on .. hill|hills|mountain|ben|moor
    stuck|crag|crags|trapped on a ledge
    broken|hurt|twisted ankle|leg .. hill|way|mountain|path|munro|walk|ben|nobody
    someone|man|woman|person|kid|kids|boy|girl|child|friend|dog|he|she is|has|s|fell|fallen|gone|jumped|in|are? .. in|into|through the <water>|ice
    gone|went|fell|fallen through the ice
    jumped|fell|fallen|gone in|into|off the|a <water>|bridge|pier|rocks .. and|has|not|$|help|come
    not come up .. $
    paddleboard|kayak|canoe|dinghy|boat|lilo|inflatable|swimmer|surfer is|has|s|blown|been|the|our? .. out|blown|sinking|capsized|drifting|
        overturned|taking|water
    taking on water
    cut off by|on .. tide|rocks|water|snow|flood|island
    blown|swept|drifting out|away to|from|by .. sea|tide|shore|water
    swept away|out .. $|by|to
    chemical smell|spill|leak .. eyes|everyone|stinging|people|in
    eyes are? stinging
    fire brigade|engine|service quick|now|please|help|needed
    evacuate .. building|fire|now
    gorse|wildfire|grass|hill|forest|moor fire .. coming|towards|house|houses|near|spreading
    avalanche|landslip|landslide
    can not go down|out|get .. fire|burning|smoke|flames
    burning .. third|second|first|top floor
    the oven on and now
    flames coming|out|at|in
    there is|s? .. smoke|flames .. everywhere|coming|under|in
    up the|a ben|munro|hill .. lost|stuck|hurt|dark|mist|fallen
    started a fire
    flames|smoke coming|everywhere|pouring|billowing|rising
    can not|no .. see|breathe|get|way .. smoke|fire|flames
    smoke|burning smell|coming|from|in .. flat|next|below|stairs|close|socket|neighbours|plug|door|loft|room
    alarm|alarms|detector is|going|gone|s off|going|stop .. smell|smoke|burning|headache|sick
    headache|dizzy|sick .. boiler|gas|monoxide|heater|fumes
    boiler|cooker|pipe|hob|meter|heater is? leaking|hissing|smells|smelling|smell
    leaking gas|petrol|fuel
    pan|oil|fat|cooker|oven|toaster|microwave|kettle|socket|charger|heater|battery|blanket|candle|bbq|sofa|bed|curtains|tv|fridge|dryer|
        washing .. fire|flames|smoking|alight|exploded|sparks|sparking|burning|melted|melting
    exploded|exploding in|and|my|the .. kitchen|house|fire|hand|flat
    water is|s|coming|getting|pouring|up|flooding in|into|up|rising|through|to|under .. house|door|car|knees|ceiling|street|fast|flat|quickly|stairs|
        sockets
    river|burn|loch|sea|canal has|is|s burst|rising|flooding|coming|over
    car|van .. sinking|water|floating|river|flood .. in|stuck|filling|trapped|ford
    struggling|shouting|waving|floating|face|swimming|struggle|trouble in|down|for .. water|sea|river|loch|canal|help|waves
    capsized|sinking|overturned .. boat|kayak|canoe|dinghy|loch|sea|yacht
    boat|yacht|kayak|canoe|dinghy|jetski is|has|engine|got .. sinking|capsized|adrift|drifting|broken|failed|rocks|stuck|aground|overturned|water
    adrift|drifting in|on|out|off
    mayday|coastguard
    stuck|stranded|trapped|lost|caught on|in|up|at|off the|a .. ben|munro|glen|sandbank|mud|marsh|bog|moor|cave|well|mine|tunnel|cairngorms|
        cairngorm|nevis|glencoe|lomond|snowdrift|blizzard|storm
    fog|mist|snow|dark|whiteout|blizzard .. lost|path|down|hill|mountain|munro|cold
    lost .. fog|mist|snow|dark|blizzard|cairngorms|glen|path
    off|down the|a hill|mountain|cliff|crag|gully|path .. fallen|fell|slipped|broken|hurt
    fallen|fell|slid|slipped|tumbled .. crag|cliff|gully|ravine|quarry|rocks|mountain|waterfall|ridge|glen
    hypothermia|frostbite|freezing .. hill|mountain|lost|cold|stuck
    powerline|electric|live wire|cable|line|wires down|hanging|sparking|exposed
    trapped under|beneath|inside a|the|car|rubble|it
    set fire to my|our|the
    roof|wall|tree|chimney|ceiling|scaffolding has|have|is? come|fallen|blown|collapsed|fell off|on|down|onto|over|across|in
    no electricity|power and .. machine|oxygen|ventilator
    broken ankle|leg on|up|in the
    gas is leaking|hissing|escaping|on
    leaking gas
    fire|bonfire|flames has|have caught|spread
    set|setting|lit|started a fire in|at the|our|my close|stairwell|hall|landing|building|school|bins
    man|person|people overboard
    electrocuted|electrocution
    drowning
    someone|they|he|boys|kids has|have|is|just|been? set|setting fire to|the|my
    river|water|tide|sea|loch has|have|is? come|came|coming|risen|rising|rose up? round|around|over|in me|us|my
    tent has|is|blew blown|away .. away|freezing|cold
    firework|fireworks|rocket|petrol .. through the|my|our|her|his letterbox|window|door
    ice broke|cracked|gave|breaking .. and|in|way|under|on
    fell|fallen|gone|went through the ice
    lilo|dinghy|inflatable|paddleboard|kayak|canoe is|has|are? .. out|away|drifting|drifted past|to|from|off|sea|the
"""

DOUBT = """
    power cut .. mum|medical|machine
    smell|smells .. burning|gas
    gas smell
    is|are on fire
    flooded|flooding now|and|again
    lost on the|a hill|mountain
    smells funny|of chemicals
    setting|putting|lighting|starting a? fire|fires .. bins|bin|wheelie|car|cars|van|vans|fence|hedge|shed|garage|flat|flats|bus|gorse|grass|park|
        playground|field|building|school|door|bench|hut
    setting|putting .. bins|bin|car|cars|van|fence|hedge|shed|garage|bus|hut|bench alight|ablaze
    smoke|flames out|from of|the|my|a|under|next
"""
