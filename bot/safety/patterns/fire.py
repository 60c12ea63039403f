"""Fire, gas, floods, storms, hills and water."""

CERTAIN = {
    "fire_gas_flood": """
        smoke|flames|fire|fumes coming|pouring|billowing|rising|spreading|shooting|leaking .. out|from|of|under|through|up|into|in
        smoke|flames out|from of|the|my|a|under|next
        full of gas|smoke|fumes|water
        burst into flames
        has|have|is|s gone|went|going up in flames|smoke
        stuck|trapped|stranded|marooned|caught on|in|at|by|off .. island|tide|rocks|beach|hill|mountain|ledge|cliff|snow|mud|flood|floodwater|lift|water|river|cave|mine
        tide is in|coming|rising
        flooding|flooded|filling fast|up|with|quickly|badly|and|now ..
        climber|walker|hillwalker|man|woman|friend|someone|husband|he|she has|is|s fallen|stuck|hurt|injured|lost|slipped .. crag|cliff|hill|ben|mountain|munro|ridge|ice|gully|glen|path
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
        gas leak .. $|in|at|and|my|now|help ..
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
        fallen|fell|slipped off|on|from|down .. path|cliff|ben|hill|mountain|munro|corrie|ridge|gully|crag|rocks|quarry
        broken|hurt|twisted ankle|leg .. hill|way|mountain|path|munro|walk|ben|no one|nobody
        drowning
        someone|man|woman|person|kid|kids|boy|girl|child|friend|dog|he|she is|has|s|fell|fallen|gone|jumped|in|are? .. in|into|through the <water>|ice
        gone|went|fell|fallen through the ice
        jumped|fell|fallen|gone in|into|off the|a <water>|bridge|pier|rocks .. and|has|not|$|help|come
        not come up .. $
        paddleboard|kayak|canoe|dinghy|boat|lilo|inflatable|swimmer|surfer is|has|s|blown|been|the|our? .. out|blown|sinking|capsized|drifting|overturned|taking|water
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
        lost .. hill|mist|mountain|munro|glen .. dark|cold|snow|phone
    """,
}

DOUBT = {
    "fire_gas_flood": """
        smoke .. from|in|under .. house|flat|door|car|window
        power cut .. mum|medical|machine
        smell|smells .. burning|gas
        gas smell
        is|are on fire
        flooded|flooding now|and|again
        lost on the|a hill|mountain
        smells funny|of chemicals
    """,
}
