"""Bombs and attacks, fire, gas, water and hills, and people who are hurt."""

CERTAIN = {
    "bomb_attack": """
        there|is|a|someone|with|wearing|planted|left|the|has|have|found .. a|the|an|nail|pipe|old|some? bomb|bombs|grenade|explosive|explosives
        ^ a? bomb|explosion|gunman|unexploded|terrorist $
        bomb|bombs threat|scare|in|at|on|under|has|went|near|off
        phoned|called|rang|email|emailed|says|said|text|caller .. bomb|device
        left|leaving|dumped|put|leave a|an|his|the|some|this .. <bag> .. outside|at|on|in|under|by|and|station|walked|ran|court|against|run|train
        <bag> .. ticking|wires|wire|nobody|no one|claiming|unclaimed|near|smoking|light
        ticking
        terrorist|terror attack .. now|at|in|happening|going|here|$
        terrorist|terrorists .. at|in|here|outside
        attacking|stabbing|shooting|killing .. people|everyone|crowd|folk
        people .. being|getting|been|are|were stabbed|shot|attacked|killed|run
        <person> .. shooting|stabbing|attacking|firing .. people|at|everyone|street|in|us|mosque|school
        van|car|lorry|truck .. driven|drove|driving|ploughed|rammed|into into|people|crowd|through .. people|crowd|pedestrians|market|$
        explosion|exploded|explosions .. at|in|near|just|outside|been|heard|has
        massive|big|huge|loud bang|explosion|blast .. smoke|centre|and|people|at
        shooter|gunman .. in|at|here|on|building|inside
        shooting|gunfire|shots .. at|in|school|building|outside|now|people|college|mosque|church|hear
        hear .. shooting|shots|gunfire|gunshots|explosions
        run hide tell .. happening|now|is
        wearing .. bomb|vest
        will|going|says|said|threatening|wants|planning|gonna to? .. blow|bomb|attack|shoot .. up|school|mosque|church|chapel|people|college|march|building|everyone
        blow|blowing|blown|blaw up .. school|mosque|church|chapel|building|place|us|the|house|march
        shoot|shooting up .. school|his|my|the|a|college|work
        do|doing|planning|plan|carry an|a|out|his attack .. on|tomorrow|at|mosque|school|today
        device under|in .. car|van|seat|my
        locked in .. classroom|school|office|building .. someone|shooter|out
        taking photos|pictures .. cameras|doors|exits|security|guards
        fertiliser bags
        bomb|explosive|explosives .. instructions|parts|desk|room|making|recipe
        fireworks factory
        war .. bomb|shell|grenade|mortar
        shell|mortar|grenade|ordnance .. garden|beach|field|found|dug|live
        unexploded
        they are|is shooting
        petrol cans|bombs|bomb
        gas cylinder .. left|purpose|stairwell|petrol
        martyr|martyrdom|jihad .. knife|bought|town|attack|going
        30|minutes to get out
        car|van .. parked .. airport|parliament|smoking .. no|smoking|nobody
        an attack $
        ^ an? attack|terror $
        big|large|black|strange .. case|bag|box .. no one|nobody|near .. hour|near|it
        bag .. mosque|church|station|train|subway|airport|platform|bus|court|march .. nobody|left|ran|run|unattended|alone|wires|away|hour
    """,
    "fire_gas_flood": """
        ^ a? fire|smoke|flood|flooding $
        ^ fire .. in|at|now|help|brigade|here|next|upstairs|downstairs|close|house|flat|$
        house|flat|kitchen|car|shed|bin|bins|bedroom|building|barn|room|roof|pan|oven|cooker|home|tent|caravan|neighbour|garage|battery|dryer|school|close|van|door is|are|was|on|has|caught|been|set|just? on|caught|up|in? fire|flames|alight|burning|ablaze|smoking
        set|sets|setting|put fire|light to|at .. my|the|our|her|his|a .. house|door|car|flat|bins|bin|close
        set .. alight|fire .. my|door|house|outside|bins
        on fire
        burning down
        house|flat|close|stair is? burning
        is burning .. floor|house|flat|we|cannot|help
        caught fire
        smoke in|coming|from|filling|everywhere|pouring|under .. stairwell|close|house|flat|room|kitchen|the|my|hall|stair|door|from
        full of|all smoke
        smoke|fire alarm .. going|smell|burning|and
        smell|smelling|smells of? burning|smoke .. and|in|smoke|alarm|cant|coming|house|flat
        i|can|strong|we|think|there|a|the smell|smelling|smells|smelled of|like|a|some? gas
        gas leak|leaking|smell|explosion|hissing
        smell of|a? gas
        smells of|like gas
        carbon monoxide|co alarm|beeping|going|poisoning
        ^ carbon monoxide $
        co alarm
        petrol .. through|poured .. letterbox|door
        smoking $
        dryer|battery|oven|cooker|socket|plug .. smoking|fire|sparking|sparks|burning|smoke
        hissing .. gas|smell|kids
        gas .. hissing
        flood|flooding|flooded|water|river .. in|coming|rising|pouring|through|up|is .. my|ceiling|house|door|flat|lights|we|electrics|stuck|trapped|now
        water .. pouring|coming|rising|gushing|through .. in|ceiling|lights|up|house|flat
        burst pipe|pipes|main .. electrics|fizzing|ceiling|everywhere|flooding
        power|electricity cut|off|out|gone|outage .. oxygen|machine|ventilator|on|dialysis
        no power|electricity .. oxygen|machine|ventilator|medical
        tree|roof|wall|chimney|ceiling|building|scaffolding .. fallen|collapsed|collapsing|come|fell|blown .. on|house|down|someone|off|in
        collapsing|collapsed .. building|wall|roof
        building|wall|roof|ceiling .. collapsing|collapsed
        trapped|stuck in .. lift|elevator|mud|snow|car|water|bog|quicksand|fire|house|smoke
        trapped by .. fire|water|smoke|tide|flood
        lost|stuck|stranded|trapped on|up|in|by the|a? .. hill|hills|mountain|mist|ben|moor|forest|snow|glen|munro|loch|tide|island|rocks|ledge|cliff
        fallen|fell|fall|injured off|on|from|down|through .. path|ben|hill|cliff|mountain|ledge|ice|crag|munro|corrie|ridge|gully
        on|above a|the ledge|corrie|crag .. stuck|above|cliff
        ankle|leg|hurt|injured|broken .. hill|mountain|highland way|path|ben|munro|walk|glen|no one
        drowning
        someone|kid|man|woman|boy|girl|child|dog|person|somebody|friend|pal|my is? in|into|fallen the|into water|river|loch|canal|sea|harbour|clyde|dock
        in the water|river|canal|loch|sea .. help|cannot|drowning|struggling|not|$
        jumped|fell|fallen|gone in|into|off|through .. canal|river|water|sea|loch|clyde|ice|bridge|harbour|pier
        paddleboard|kayak|canoe|dinghy|boat|lilo|inflatable|swimmer|surfer .. out|blown|sinking|capsized|water|sea|drifting|overturned|trouble|taking|stuck
        taking on water
        cut off .. by|on .. tide|rocks|island|water|flood
        blown out to sea
        swept away|out|off
        chemical|toxic|acid smell|spill|cloud|leak|fumes .. eyes|everyone|stinging
        eyes .. stinging
        all|full smoke
        fire brigade|service|engine quick|now|please|help|needed
        evacuate|evacuated|evacuating .. now|building|fire|flood
        gorse|wildfire|grass|hill|moor|forest fire .. coming|towards|house|houses|spreading|near
        avalanche|landslide|landslip
        powerline|pylon .. down
        can not|cannot go down .. fire|burning|smoke
    """,
    "injury_overdose": """
        not|stopped|hardly|barely breathing|breathe|breathes
        can not|barely breathe|breath|breathing
        can|is|are not .. breathe|breathing
        been|got|just stabbed|shot|glassed|slashed|spiked|knifed
        overdose|overdosed|overdosing
        is|has|have an|had|taken|took|taking|having|has overdose|overdosed
        took|taken|had|has|takes too many|much
        lips .. blue
        blue lips
        unconscious|unresponsive|comatose
        knocked out|unconscious|over|down .. cold|outside|bleeding|blood|and|head|by
        has|have|just|is|been collapsed|fainted
        will|can|could|does not wake|waking|rouse|be .. up|him|her|woken|them
        not|wont wake|waking|woken up
        can not wake him|her|them|my|up
        not responding|moving|respond|answering .. floor|breathing|blood|fell|pale|cold|and|to
        not moving .. floor|ground|stairs|he|she|blood|street|road|and|help|pavement|$
        bleeding .. badly|heavily|out|from|lots|everywhere|head|and|bad|lot|neck|not|help|really|stop|$
        is|am|are|was bleeding
        blood everywhere|pumping|pouring|all|coming|loads|gushing
        lots|loads|much|lot of? blood
        there is|are? blood
        pumping .. blood|hand|cut|out
        pumping $
        cut|gash|wound .. deep|bleeding|blood|pumping|glass|bone
        heart attack
        is|are|started|keeps fitting|seizing|convulsing|choking|hallucinating
        foaming at|from
        fallen|fell|fall down|from|off|over|and|in|out .. stairs|window|wall|roof|ladder|not|bleeding|cannot|cant|head|hurt|can|get .. up|moving|bleeding|hurt|head|talking|move|and|is|help
        fallen and .. can|cannot|not|bleeding
        can not|could get up .. fallen|hurt|bleeding|fell
        fell|fallen|falls .. can not|could .. get|move
        head injury|wound|bleeding|cut
        hit|banged|bumped|hurt|cracked my|his|her|their|on|over head .. sick|dizzy|blood|bleeding|fight|unconscious|passed|now|vomiting
        hit .. over|on the head .. and|dizzy|bleeding|hurt|$
        dizzy .. hit|head|spiked|drink
        spiked .. my|me|drink|friend|her|him|feel|think|someone|been|just|i|club
        think .. spiked .. 
        jabbed|injected|needle|pricked .. club|arm|leg|sick|dancing|bar|me|park
        stood|sat|pricked on|by|my a|finger? needle|syringe
        threw|thrown|throw|sprayed acid|bleach|ammonia|something .. on|at|in|face
        arm|leg|ankle|wrist|nose|jaw|neck|back is|are? broken|snapped|dislocated
        broken|broke|snapped my|his|her .. arm|leg|ankle|wrist|nose|jaw|neck|back|ribs .. he|twisted|help|hurt|fell|and|she|now
        dog .. bitten|bit|attacked|mauled|biting .. me|my|child|him|her|badly|face|boy|girl|son|daughter|someone
        <child>|weans|toddler|baby|kid|son|daughter .. swallowed|eaten|ate|drank|drunk|took|taken|been .. tablets|pills|bleach|battery|liquid|edible|something|medicine|poison|magnet|coin|drugs|at
        swallowed .. drugs|battery|bleach|tablets|bag
        burns|burned|scalded|burnt badly|face|hand|water|herself|himself|baby|acid|child
        drunk|drink .. sick .. sleep|unconscious|asleep|choking|not
        being|been sick in .. sleep
        choking on
        is|was|being|keeps slurring|eyes
        eyes are? rolling|rolled
        feel|feeling really? .. strange|weird|funny|woozy|sick .. drink|spiked|club|arm|jabbed
        can not|cant feel my legs|arms|body|face
        can not move my|$
        injected and|himself|herself|too .. went|gone|not|down
        gone over|under .. now|naloxone|not
        naloxone .. now|need|over|where|quick|narcan
        need|send|get|call|want|phone an|a? ambulance|paramedic|paramedics|doctor
        ^ ambulance|paramedic
        ambulance please|now|quick|needed|help
        badly|seriously|really hurt|injured|cut|burned|bleeding
        someone|he|she|my .. is|been badly? hurt|injured .. and|help|bad|now|$|on|at
        chest hurts|pain|pains
        is he|she|it dead
        he|she|<family>|<other>|<partner>|<child> is|are|looks dead|dying
        think he|she|they is|are dead|dying
        going|gone cold|blue|grey|floppy|limp
        lying|laying|lies on|in .. not moving
        snoring .. lips|funny|blue|drugs
        allergic reaction|epipen
        labour|waters .. baby|broke|coming
        on floor .. blood
        seeing things .. taken|took|drugs|son
        knocked out
        burning up .. pills|drugs|taken
        miscarriage|haemorrhage
        been at the tablets|pills|medicine
        hypothermia|hypo|insulin .. cold|not|help
    """,
}

DOUBT = {
    "bomb_attack": """
        bomb|bombs
        explosion
        terrorist|terror attack
        attack .. mosque|school|church|parliament|people
        acting weird|suspicious|strange .. near|station|parliament|airport
    """,
    "fire_gas_flood": """
        fire .. in|at|my|the
        smoke .. house|flat
        power cut
        lost on|in .. hill|mountain|forest
        burning
        gas .. smell
    """,
    "injury_overdose": """
        overdose
        hurt|injured .. badly|help|ambulance
        dying
        stabbed|shot
        dog .. bitten|bit
        passed out
        fell .. hurt
    """,
}
