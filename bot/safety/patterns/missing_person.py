"""Somebody who is missing."""

CERTAIN = """
    nobody|none has|have|s? heard|seen from|him|her|them|since|anything
    not heard from him|her|them .. since|in|for|and|$
    gone|went|run|ran|away off with .. someone|man|boy|guy|stranger|older
    lost my|our .. kid|kids|child|son|daughter|toddler|boy|girl|mum|dad|granny|grandad .. at|in|on|the|$
    gone out in|without|with .. slippers|nightie|coat|pyjamas|shoes
    gone|missing|vanished|wandered .. dementia|alzheimers|confused|autistic|suicidal
    left|sent|leaving a .. worrying|strange|goodbye|odd|weird message|text|note
    have|has anyone|you seen my
    our? <child_age>|<young_age> year old .. gone|missing|run|left|away
    my|our|a|the .. <loved>|person|someone|client|resident is|has|have|gone|went|are|been gone|been|went|now? missing
    <loved>|someone|person is|has gone? missing
    ^ gone missing .. $
    gone missing .. please|help|since|tonight|from
    <child>|toddler missing .. $|since|from|help|please
    ^ lost child|toddler|$
    can|could not find my|our .. <loved>|little|<child>
    has|have|did|is not come|came|returned|arrived|turned|been home|back|up .. $|and|from|yet|last|since|she|he|tonight|now|phone|for|to
    not|never come|came|comes home .. $|last|tonight|from|and|she|he|yet
    he|she|<loved> has|did|is not come|came home|back
    never came home
    not been home|back|seen since|in|for|to
    not home and it is|s? after|3am|midnight|late
    went out and .. not|has .. come|back|home
    phone is|s? off|dead|closed .. missing|worried|gone|home|hours|days
    wandered|wandering off|away|out .. dementia|confused|right|and|not|from|no
    dementia and .. gone|left|wandered|missing|not
    left|escaped|walked|slipped|got out? of? the .. care home|house|hospital|ward .. and|nobody|no|$
    nobody knows|has|s? where|seen .. he|she|they|him|her
    nobody has|s? seen him|her|them
    run|ran|runs|running away from|again|and|$
    <child>|teenager|teen has|have|is? run|ran away|off $|and|again|from
    has run|ran away
    absconded
    took|taken|has? his|her passport and .. gone|left|away
    separated from us|me|the
    <child>|he|she was|is not on it
    school rang|phoned|called .. not|never
    she|he never arrived|turned|made .. school|this|home|morning|up|it|at
    my .. <loved> .. disappeared|vanished
    he|she has? disappeared|vanished .. since|tonight|phone|worried
    <loved> have|has|just disappeared|vanished
    find someone who .. vanished|missing|disappeared
    is depressed and .. took|gone|left|not|answering|car
    location stopped|shows .. river|bridge|water|at
    hill|walker|hillwalker|climber|walking .. not back|returned
    not back .. it|and|from .. dark|snowing|night|hill|late
    out in the boat .. and|should|not
    should be|have in|back|been by now
    meant|supposed|due to .. bring|be|have .. back|home|kids .. not|no|it|and|10|word|hours
    climbed|sneaked|went|got out .. window .. night|and|not|in
    son|daughter|dad|mum|grandad|granny|he|she|kid|child|husband|client has|is|s? got|gone|slipped|away? out of the .. house|ward|home
    slammed the door .. yesterday|gone|not
    went home with .. not|nothing|heard
    we .. heard nothing since|from|$
    <family>|friend|she stopped answering|replying|messaging .. ago|week|landlord|days
    not been in|at for|since|home .. days|three|two|week|friday
    is not in his|her|their bed|room
    is not in .. bed and|where|is|$
    not|can get hold of .. door|days|grandad|worried|granny|mum
    door is|s? lying open
    nipping|nipped|popping|popped out for .. milk|minutes|shop|hour
    my <loved> .. gone|left and .. is|not|no|i|left
    lost my daughter|son|child|mum|dad|granny at|in
    missing .. autistic|dementia|vulnerable
    she|he was|were right here
    no coat no money
    meet|met .. we have|ve? heard nothing
    can not reach her|him|them .. friend|worried|club|hours|night
    no return|come from work|home|school .. phone|days|day|two
    is not home .. midnight|after|and|yet
    has not come back .. shops|from|hospital|and|it|she|he|$
    friend|mate|pal .. left .. note .. gone|missing
    nobody|none .. heard from|seen him|her|them since|all|$
    how long .. wait to? report someone|a|him|her|my
    is not in his|her bed
    girl|boy|son|daughter|mum|dad|grandad|granny|husband|wife is|has not home|back|returned .. and|it|$|yet|after
    left|leaving his|her .. phone|wallet|purse|keys .. away|gone|table|behind
    went for a walk|drive|run|swim|message .. hours|ago|not|phone
    needs her|his insulin|medication|inhaler
    should|was|were|supposed have|to been|be home|back|here|down .. by|ago|hours|at
    not answering|seen|heard|replied|picked .. since|for .. night|days|yesterday|sunday|morning|hours
    <loved> .. out|away|gone since last|yesterday|this|friday|saturday
    not been in touch|contact for|since
    ^ missing $
    <loved>|friend is|are missing
    <family> is|has? wandered $|off|away|out|from
    my little? one|ones|<child> was|is|are|has gone|away|vanished
    text|texted|messaged|sent me|us|her|him? goodbye|bye and .. phone|off|switched|turned
    wait 24 hours
    never|not came|come|gone|been back|home .. from|since|yet
    is gone from|and .. house|bed|home|i|not
    took|taken|packed|grabbed his|her|some|a? .. clothes|bag|passport|money|teddy .. and .. left|gone|ran|away|off|out
    went|gone|left out .. friday|saturday|yesterday|night|hours|days .. nobody|no|not|phone|and
    <person>|<child>|teenager|pupil|resident|patient|teen missing since|from|tonight
"""

DOUBT = """
    someone|person|friend|child|son|daughter|mum|dad is|has|gone .. missing
    not come home|back .. tonight|last|and|since
    has disappeared|vanished .. my|friend|son|daughter
    not been seen
    never came|come|returned back .. from|looked|nobody
    vanished tonight|this|since|from|last
    vanished|disappeared|gone|missing from|without|since|and .. car|house|home|ward|bed|hospital|trace|school|phone|friday|yesterday|nobody
    turned|looked round|around|away .. gone|vanished|disappeared
"""
