"""What burns, hisses, sparks or rises; heads that ache beside a boiler; people on hills, on ice and in the water."""

from __future__ import annotations

LINES = """
    up|going|gone|went|is|are in flames
    curtains|sofa|bed|bedding|bin|bins|hedge|fence|shed|barn|van|loft|roof|chimney|tent|caravan|cooker|grill|carpet|blinds|gorse|heather is|are|has|
        have up? alight|ablaze|blazing|smouldering
    alight|ablaze outside|inside|next|in|at|near|beside
    wall|ceiling|cladding|roof|floor|carpet|curtains|cupboard|worktop|hood is|are|has|s? .. burning|blazing|smouldering|scorching|melting|glowing
    flat|house|window|windows|neighbour|neighbours|door is|are|s? glowing|lit|orange|bright .. orange|red|up .. answer|smoke|fire|flicker
    glowing orange|red .. and|inside|behind|hot|smoke
    flame|flames|lick|licks of? .. coming|out|up|behind|from|under|through .. back|wall|socket|dryer|drier|oven|boiler|fuse|cooker|chimney|$
    drier|dryer|fridge|freezer|boiler|cooker|meter|socket|plug|charger|battery|telly|heater|toaster|scooter|ebike .. red hot|smoking|flames|flame|
        glowing|sparking|burning|smouldering|melting|bulging
    red hot and .. flame|smoke|smell|coming
    chimney is|s? .. shouting|fire|sparks|alight|burning|glowing|flames
    chimney fire .. $|now|help|spreading|and|sparks
    sparks|embers everywhere|flying|landing|coming|shooting|pouring .. $|out|from|on|roof|thatch|everywhere
    sparks everywhere
    chip|frying|deep pan|fat|fryer|oil .. ceiling|flames|fire|up|wall|alight|black|caught
    water on|over the|a .. pan|oil|chip|fat .. fire|burning|flames|wall|exploded
    lit|started|made|got|have a fire .. under|in|inside|beside|next .. flats|flat|close|bins|stairwell|building|school|woods|shed|cladding|bin|tent
    fire going|lit|started|burning|set under|in|beside|against .. flat|flats|close|bins|building|stairwell|fence|shed|house
    bins|bin|rubbish|skip|wheelie .. catching|alight|burning|flames .. cladding|building|flats|wall|house|close|door|next
    hay|straw|bales|bale|stack|silage .. smoking|smouldering|glow|glowing|fire|burning
    shed|tub|cylinder|canister|bottle|tank|bbq|stove|boiler|oven|battery|van is|has|s|just exploded|blew|blown|burst|erupted
    explosion|bang .. boiler|gas|kitchen|shed|garage|cylinder|meter
    eggy|egg|eggs|rotten|gassy|sulphur smell|smells|eggs|stink|stench
    smell|smells|smelling|stinks|reeks of|like .. eggs|egg|gas|burning|fumes|sulphur
    hissing|hiss|whistling from|in|at|behind|near|by|coming .. meter|boiler|cooker|hob|pipe|cupboard|kitchen|gas|stove|street|valve|cylinder
    meter|boiler|cooker|hob|pipe|stove|cylinder|valve|gas is|has|s|started .. hissing|whistling|leaking
    drilled|hit|cut|nicked|burst|drill|put through|into|a|the .. gas pipe|main|mains
    gas pipe|main|mains is|has|s|been|got? .. hit|cut|burst|nicked|hissing|leaking|drilled|ruptured
    alarm|detector|thing .. by|near|beside|above|next .. boiler|fire|stove|heater|cooker .. not stop|stopping
    monoxide|co|carbon alarm|detector|thing|reading is|has|s|keeps|going|went|will|showing .. off|beeping|bleeping|flashing|red|ringing|sounding|
        not|on|going
    alarm|detector .. not stop .. bleeping|bleepin|beeping|ringing
    headaches|headache|dizzy|sick|sleepy|woozy|drowsy|vomiting .. all|both|whole|everyone|kids|cat|dog .. boiler|heater|stove|fire|gas|fumes|burner|
        bbq
    headache|headaches|dizzy|woozy|drowsy|spinning|sick|sleepy|nausea|faint .. boiler|stove|burner|heater|gas|fumes|flue|generator|bbq|monoxide
    boiler|stove|burner|heater|gas|flue|bbq|generator|fumes .. headache|headaches|dizzy|woozy|drowsy|spinning|sick|sleepy|faint|collapsed
    headaches all of us|the
    all|both of? us|them .. headache|headaches|dizzy|woozy|sleepy|sick .. boiler|gas|stove|heater|fire|$
    spinning|dizzy|sick|headache .. gas fire|heater|boiler is|lit|on|s
    cherry|bright pink|red .. and .. rouse|wake|sleepy|sick|headache|hard
    cat|dog|bird|budgie|hamster|parrot is|s? .. dead|lying|collapsed|funny|floppy .. cage|funny|alarm|boiler|gas|fumes
    thumping|pounding|splitting|banging head .. boy|kids|husband|wife|sick|boiler|stove|all
    bbq|barbecue|generator|stove|burner|engine inside|in .. tent|caravan|house|van|garage|kitchen|bothy .. sick|sleepy|headache|dizzy|wake|head
    heater|fire|stove|boiler gone|went|is .. out|on|lit .. all|we|everyone .. sleepy|dizzy|sick|headache
    live|overhead|power|electric|electricity|telegraph|leccy cable|cables|line|lines|wire|wires|pole|pylon is|are|has|have|s|came|come|been|
        hanging? .. down|fallen|dangling|hanging|sparking|live|across|low|garden|road|car
    cables|wires|line|lines are|is|come|came|has|hanging|lying|dangling|fallen down|across|over|in|on|sparking .. road|garden|car|field|street|
        drive|fence|puddle|sparking|live
    <water>|rain|flood|leak|water .. down|in|into|through|onto|near|over .. wires|electrics|sockets|socket|fuse|leccy|lights|plugs|meter|consumer|
        board
    leccy|electric|electricity|electrics|power is|s? still? on .. water|flooded|flood|wet
    fuse|consumer box|board|unit is|has|s|keeps .. smoking|sparking|hot|buzzing|burning|melting|crackling
    buzzing|crackling|fizzing from|in|behind|at|coming .. socket|wall|fuse|meter|lights|ceiling|plug
    oxygen|ventilator|concentrator|dialysis|feeding|breathing|hoist|machine .. battery|power|powercut|off|minutes|stopped|beeping|out|dark .. cut|
        left|minutes|battery|power|street|electricity|backup|dark|off
    ventilator|concentrator has|is|s|only|with .. minutes|hour|battery|power|stopped|off
    tree|crane|scaffolding|chimney|roof|wall is|has|s|just|came? .. through|come|fallen|fell|down|blown|leaning|collapsed|on .. roof|house|car|us|
        him|her|someone|in|bedroom|onto
    wall|gable|roof|ceiling|floor|bank|building|chimney is|s|has .. leaning|cracking|bulging|collapsing|sagging|caving|giving|falling .. in|over|
        way|now|$|down|on
    burn|river|loch|water|flood|sea|tide has|is|s .. moved|over|rising|up|round|through|in .. gable|road|door|step|garden|car|house|sandbags|
        windows|us|bridge|knees
    tide|sea|water has|is|s? .. come|coming|came|risen|rising|got in|up|round|around|all|behind .. us|him|her|me|rocks|girl|boy|swim|fast|car
    tide come|came|coming in
    <water>|water|ice|pier|burn|dam|reservoir|weir|pool|pond .. can|could not .. see|find|reach|swim|get|spot .. him|her|them|any|out|anymore
    under|through|below the ice
    fell|fallen|fall|went|gone|jumped|pushed|slipped .. off|from|over .. pier|rocks|harbour|bridge|quay|jetty|dock|breakwater|cliff|weir|
        slipway and|after|not|he|she|into|dog
    went|gone|jumped|dived|fell|swam .. in|into|off|out .. after|for his|her|the|a|their dog|ball|son|boy|girl|pal|daughter
    can|could not swim .. $|and|water|in|sea|tide|out|river|loch|far|current
    kayak|canoe|paddleboard|board|dinghy|boat|lilo|rowing|yacht|jetski|raft came|come|found|floating|is|drifting|has|s .. past|empty|upside|
        upturned|capsized|adrift|overturned|without
    empty kayak|canoe|paddleboard|dinghy|boat|lilo
    inflatable|lilo|flamingo|dinghy|paddleboard|paddleboards|paddleboarder|kayak|kayaks|swimmer|swimmers .. mile|out|off|away|blown|drifting|
        struggling|current|far|wind|trouble|sea|offshore
    wind|current|tide is|s|has|keeps? blowing|pulling|taking|dragging|carrying|pushing|blown|taken|swept .. out|them|him|her|us|away|off|sea|boat
    caught in a|the? rip|current|undertow|riptide|weir
    head|heads|arm|arms .. going|keeps|gone|waving|above|below|bobbing .. under|water|sea|river|loch
    car|van|bus .. floating|sinking|submerged|river|floodwater|ford|flood|canal|loch|water .. doors|in|it|us|inside|windows|open|not|trapped
    river|burn|water .. over the road .. car|stuck|floating
    floating a|down|away|in|off .. bit|car|river|doors|street|water
    ridge|gully|crag|corrie|scree|munro|plateau|bothy|cornice|mountain|hillside .. slipped|fell|fallen|lost|hurt|ankle|dark|cold|stuck|mist|broken|
        not
    slipped|fell|fallen|slid|tumbled .. ridge|gully|crag|corrie|scree|munro|hill|mountain|path .. hear|can|not|hurt|ankle|leg|blood|off
    hear her|him|them but|and i? can not .. see|reach|get|find
    on the ridge|hill|mountain|moor|plateau|scree .. dark|night|cold|mist|lost|slipped|torch|snow
    hanging|dangling|clinging|holding on|off|from|onto|by the|a? gutter|ledge|rope|roof|scaffolding|cliff|branch|balcony|window|edge
    ladder .. slipped|fell|fallen|gone|collapsed .. hanging|gutter|head|not|leg|hurt|ground
    cloud|fog|gas|fumes|vapour|dust|spray|leak .. from|over|come|coming|out .. plant|factory|works|tanker|refinery|lorry|pool|site .. throat|
        coughing|eyes|burning|smell|choking|sick
    throat|eyes|chest is|are|s? closing|burning|streaming|stinging|tight .. whole|street|everyone|smoke|fumes|cloud|coughing|chemical
    mixed|mixing bleach|cleaner|cleaning|chemicals .. cough|coughing|breathe|eyes|fumes|dizzy|sick
    panel|alarm says|shows|showing .. zone|fire|smoke .. smoke|grey|stuff|under|door|residents|smell
    grey|black|thick|brown stuff|smoke|fumes|haze curling|coming|pouring|seeping|creeping|rolling|under|from
    smoke|fumes|haze under|from|in|through|behind|coming .. door|laundry|landing|stairs|close|vent|wall|neighbours|loft
    stuck|trapped|caught .. in|under|inside|down .. well|drain|manhole|slurry|silo|grain|pit|ditch|bog|mud|shaft|hopper|tank
    slurry|silo|grain|tank|pit .. collapsed|fumes|fell|overcome|went|gone|not .. in|down|out|moving|breathing|after
    loose|galloping|running .. on the? .. motorway|railway|tracks|runway
"""
