"""People who are hurt, poisoned, spiked or not breathing."""

CERTAIN = """
    is|was|are|not not waking|moving|breathing|responding|talking|conscious|reacting .. $|up|and|he|she|at|now|to
    gone|turned|going|goes|turning|went|looks blue|grey|limp|floppy|purple|lifeless
    not making .. sense
    bleeding .. will|and|it not|nt stop
    bleeding and it|i|he|she
    having a stroke|seizure|fit
    fell|fallen|fall|jumped|pushed off|from|out|down .. scaffolding|roof|window|ladder|balcony|wall|stairs|building|bridge|tree|horse
    someone|they|he put|slipped|dropped something in|into my|her|his|the drink|glass|pint
    something in my drink
    swallowed|eaten|ate|drank|drunk|taken|licked|bitten a|an|some|the|his|her|my|loads .. battery|bleach|pills|tablets|magnet|coin|medicine| poison|
        washing|mushroom|berries|nail|glass|bottle|chemical|something
    unconscious .. on|in|at|person|man|pavement|floor|street|friend
    someone|man|woman|person is unconscious|collapsed|dying|dead|hurt|injured
    hit by a car|bus|van|train
    spiked and .. can|i|feel|move|legs|stand|wake
    will not stop bleeding
    had|taken|taking|having|took an overdose
    not|stopped|hardly|barely breathing
    ^ overdose|overdosed|overdosing|unconscious|bleeding|ambulance|stabbed .. $
    has|is|have|just|been|i|think|my overdosed|overdosing
    overdose .. on|of|not|now|help|heroin|pills
    <loved>|he|she|someone|person is|was|looks|went|gone unconscious|unresponsive
    unconscious .. on|and|in|outside|not|help
    passed out .. and|in|on|not|toilet|wake|breathing
    has|have|just|is collapsed
    will|does|can|could not wake .. up|him|her|them
    can not wake
    not waking|wake|woken up
    not moving .. floor|ground|street|road|blood|$|breathing|and|help
    fell|fallen .. not moving
    not responding .. breathing|floor|me|help|$
    fallen|fell|falls down|off|from|out|over .. stairs|roof|ladder|wall|window|balcony|scaffolding .. not|and|head|bleeding|hurt|is|$
    fallen and .. can not|bleeding|hurt
    fell|fallen .. can not .. get up|move
    can not get up .. bleeding|hurt|fallen|pain
    bleeding badly|heavily|out|everywhere|lots|bad|from|really|to|and
    i|he|she|am|is|are|was bleeding $|from|badly|and|a|so|help|lots
    blood everywhere|pumping|pouring|coming|gushing
    lots|loads|much|lot of? blood
    much blood
    pumping out|$|blood
    cut .. pumping|pouring|deep|bleeding
    heart attack .. $|help|now|he|she|i|think|please|and
    having|had|has|think a? .. heart attack|stroke|seizure|fit|allergic
    is|are|started fitting|seizing|convulsing|choking
    having a? seizure|fit|stroke
    choking on .. food|something|a
    lips|face are|is|have|has|going|gone|turned? blue|purple|grey
    is|gone|going|turning|turned blue|grey|cold|floppy|limp .. and|$|help|not|lips
    he|she is? going cold|blue|grey
    foaming at|from
    someone|man|boy|guy|friend|he|she|mate|pal stabbed|shot in|outside|on|at|and|help
    <i> have|ve|am|was|got|been .. been|got|just? stabbed|shot|glassed|slashed|spiked|poisoned
    spiked .. my drink .. and|i|feel .. feel|strange|sick|dizzy|now|funny
    <i>|friend|she|he|pal|mate|drink .. been|was|got|is spiked .. can|feel|stand|strange|and|sick|legs|now|she|he|help|funny
    someone|they|he spiked my|me|her|his|us
    i have|ve? been spiked
    think i have|am|ve? been spiked|drugged
    drink was|got|is|has|been? spiked .. can|feel|dizzy|sick|legs|now|stand
    jabbed in the arm|leg|back
    stood|sat|pricked|stuck on|by|myself a|with? .. needle|syringe
    threw|thrown|throw|sprayed acid|bleach|ammonia .. on|at|in|over
    acid .. face|eyes|on him|her|me|someone|skin
    bottle|glass in|to|over my|the|his|her face|head|eye
    arm|leg|ankle|wrist|nose|jaw|neck|back|ribs is|are? broken|snapped|dislocated
    he twisted it
    dog has|just|bit|is|s? .. bitten|bit|attacked|mauled|attacking|biting me|my|a|our|the|him|her|someone|child .. badly|child|face|boy|son|daughter|
        arm|bleeding|help|now|kid|girl|$
    <child>|he|she|toddler has|have|just|drank|ate|swallowed|been|took|s? .. eaten|swallowed|drank|drunk|ate|taken|took|had .. tablets|pills| bleach|
        battery|vape|liquid|edible|medicine|poison|coin|something|cleaner|pill|too|much|drugs|acid
    children|kids|child been at the tablets|pills|medicine
    ate|eaten|eat edible|gummy
    swallowed drugs|bleach|battery
    taken|took|had too many|much .. pills|tablets|drugs|of|ket|mdma|eccies|something|drink|and
    taken|took|taking|had|done|on <drug> .. not|blue|fitting|seizure|unconscious|wake|collapsed|move|sick|burning|seeing|shaking|lips|can|passed
    pills|drugs .. burning up|fitting|overheating|seeing
    seeing|hearing things .. taken|took|drugs|pill
    gone over .. now|naloxone|heroin|not
    injected and|himself .. went|gone|down|not
    went down and|$
    snoring .. blue|lips|funny|wake
    knocked out .. cold|outside|by|and|he|she|$
    knocked out cold
    hit|banged|cracked|bashed on|over|his|her|my|their the|head .. head|sick|dizzy|blood|bleeding|vomiting|unconscious
    hit over the head
    head injury .. sick|being|fight|now|dizzy|vomiting|bleeding|$
    and hit her|his|my head
    being sick in her|his sleep
    eyes are? rolling|rolled
    feel|feeling really? strange|weird|woozy|funny|odd .. drink|spiked|club|drugged
    can not feel my legs|arms|body|face|hands
    can not|took .. move .. legs|ketamine|$|arms|body|after
    ketamine and can
    need|send|get|call|want|phone|needs a? ambulance .. $|now|quick|please|for|he|she|here|my
    ^ ambulance|paramedic|paramedics
    ambulance please|now|quick|quickly|needed
    paramedic|paramedics quick|now|please
    someone|he|she|friend|mum|dad|kid is|s? badly? hurt|injured .. $|help|bad|and|needs|badly|lots
    chest hurts|pain|pains .. since|arm|breathe|help|and|now|$
    is he|she|it|they dead
    he|she|dad|mum|friend|baby|man|granny is|are|looks dead $|i|help|please|and
    think he|she|they|dad|mum is|are|s? dead|dying
    he|she|mum|dad|friend|baby|i is|am|are? dying .. $|help|please|now
    lying on|in the floor|street|road|pavement|bathroom|ground|rain|snow not moving|breathing
    man|woman lying on the pavement|street|road|ground
    rain not moving
    allergic reaction|shock
    anaphylactic|anaphylaxis|epipen
    waters have|broke|broken|baby
    breathed balloon|gas
    scalded|burned|burnt .. badly|baby|child|face|boiling|toddler|himself|herself
    glassed
    need .. hospital now|quick|help|bleeding
    hurt bad|badly
    floor .. blood
    pill and is having
    hypothermia
    can|could not breathe $|properly|and|my|help|please|he|she|i
    ^ badly|seriously hurt|injured|bleeding $
    need|needs|want|get|send|call|phone an|a? ambulance|paramedic
    friend|mate|pal|she|he|daughter|son has|is|was|been been? spiked
    been spiked .. can not
    naloxone .. he|she|now|gone
    he|she|i|child|baby|mum|dad|friend can not breathe
    took|taken|swallowed|had .. amount|£? .. paracetamol|tablets|pills|vallies|valium
    took|taken|swallowed|drank|drunk|ate .. hour|hours|minutes ago
    drank|drunk|swallowed bleach|antifreeze|petrol|poison|cleaner|battery
    not breathing right|well|properly|much
    keeps|keep passing|falling out|unconscious|asleep
    legs|arms|face|side are|is|has|have gone|numb|dropped|dead
    acid .. face|eyes|skin
    ^ <count>|amount|£? <pills> $
    had|have|took|taken|eaten|swallowed|ate|after|on <count> .. <pills>
    ^ was|got|been|just|am slashed|stabbed|glassed|shot .. in|with|by|at
    been|got|was|just stabbed|shot|glassed|knifed|bottled|poisoned|electrocuted .. $|in|and|by|with|help|he|she|now|outside|on
    naloxone .. now|quick|over|going|blue|please
    sprayed|squirted|poured .. in|into|on my|her|his|the eyes|eye|face
    arm|hand|leg|finger|hair|foot is|are|s? stuck|caught|trapped|in in|inside? a|the|my? .. machine|baler|press|mixer|auger|mower|conveyor
    baby is? coming now|and|blood
    have|having baby|a .. coming? now .. blood|help|please
    been|was|got stabbed|shot|glassed at the|a
    electric shock .. .. .. .. ground|floor|not|moving|breathing
    cow|horse|bull|stag|pig|bullock|cows trampled|kicked|gored|crushed|charged my|him|her|me|a
    see her|his|their feet|legs|body .. .. .. floor
    insulin twice|wrong|too|double
    clammy and confused
    stung .. .. .. .. swelling|swollen|throat|breathe
    <parent>|granny|grandad has|is .. sick|blood .. .. face|mouth .. .. not|will
    took|taken|swallowed|had .. .. co codamol
    take|took|taken|had|ate .. powder .. .. .. shake|shaking|sick|bite|breathe|collapse|collapsed|fit
"""

DOUBT = """
    overdose|overdosed
    bleeding from|badly|a|and
    need|needs an|a ambulance|doctor .. now|please
    passed out
    really hurt|sore|ill|unwell .. help|now
    dog .. bitten|bit me|my|him|her|child
    something in my drink|glass
    seizure
    ^ dying $
    found him|her|my|a .. dead|collapsed|unconscious|hanging
    swallowed|swallow|taken|took|had|eaten .. whole|entire|double|twice|week|two .. week|box|strip|dose|pack|dosette|bottle .. tablets|pills|
        medication|insulin|$|heart|by
"""
