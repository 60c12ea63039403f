"""Somebody who is missing, and people in danger outside Scotland."""

CERTAIN = {
    "missing_person": """
        nobody|no one|none has|have|s? heard|seen .. from|him|her|them|since|anything
        not heard from him|her|them .. since|in|for|and|$
        gone|went|run|ran|away off with .. someone|man|boy|guy|stranger|older
        can not get hold|through|find|reach|contact|locate .. my|our|him|her .. <loved>|anywhere|phone|since|worried|missing|and
        lost my|our .. kid|kids|child|son|daughter|toddler|boy|girl|mum|dad|granny|grandad .. at|in|on|the|$
        vanished|disappeared|gone|missing from|without|since|and .. car|house|home|ward|bed|hospital|trace|school|phone|friday|yesterday|nobody
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
        <i>|have|just lost my|our little? .. mum|dad|child|son|daughter|boy|girl|toddler|granny|grandad .. in|at|shop|the|and|centre|crowd|$
        has|have|did|is not come|came|returned|arrived|turned|been home|back|up .. $|and|from|yet|last|since|she|he|tonight|now|phone|for|to
        not|never come|came|comes home .. $|last|tonight|from|and|she|he|yet
        he|she|<loved> has|did|is not come|came home|back
        never came home
        not been home|back|seen since|in|for|to
        not home and it is|s? after|3am|midnight|late
        went|out for|a|out .. hours ago .. phone|not|and .. off|back|answering|worried|home
        went out and .. not|has .. come|back|home
        phone is|s? off|dead|closed .. missing|worried|gone|home|hours|days
        wandered|wandering off|away|out .. dementia|confused|right|and|not|from|no
        dementia and .. gone|left|wandered|missing|not
        left|escaped|walked|slipped|got out? of? the .. care home|house|hospital|ward .. and|nobody|no|$
        nobody|no one knows|has|s? where|seen .. he|she|they|him|her
        nobody has|s? seen him|her|them
        run|ran|runs|running away from|again|and|$ ..
        <child>|teenager|teen has|have|is? run|ran away|off $|and|again|from
        has run|ran away
        absconded
        took|taken|has? his|her passport and .. gone|left|away
        separated from us|me|the
        <child>|he|she was|is not on it
        school rang|phoned|called .. not|never
        she|he never arrived|turned|made .. school|this|home|morning|up|it|at
        how long .. wait .. missing
        wait 24 hours
        my .. <loved> .. disappeared|vanished
        he|she has? disappeared|vanished .. since|tonight|phone|worried
        <loved> have|has|just disappeared|vanished
        vanished tonight|this|since|from|last
        find someone who .. vanished|missing|disappeared
        not answering|answered .. phone|calls|texts|me|and|her|his .. worried|days|location|car|depressed|river|gone|hours|took|stopped
        is depressed and .. took|gone|left|not|answering|car
        location stopped|shows .. river|bridge|water|at
        hill|walker|hillwalker|climber|walking .. not back|returned
        not back .. it|and|from .. dark|snowing|night|hill|late
        out in the boat .. and|should|not
        should be|have in|back|been by now
        meant|supposed|due to .. bring|be|have .. back|home|kids .. not|no|it|and|10|word|hours
        left .. phone and .. wallet|keys|coat .. table|away|gone|home|behind
        climbed|sneaked|went|got out .. window .. night|and|not|in
        son|daughter|dad|mum|grandad|granny|he|she|kid|child|husband|client has|is|s? got|gone|slipped|away? out of the .. house|ward|home
        slammed the door .. yesterday|gone|not
        needs her|his .. insulin|medication|tablets .. missing|gone|not|she|he|no
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
        is gone from|and .. house|bed|home|i|not
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
    """,
    "abroad": """
        i|we am|are|im in <abroad>|<elsewhere_uk> and ..
        in <abroad>|<elsewhere_uk> and|but .. has|have|been|someone|my|i|need .. broken|stolen|stole|attacked|robbed|hit|followed|following|missing|taken|assaulted|lost|hurt
        robbed|mugged|attacked|raped|assaulted|stabbed|arrested|spiked|scammed|beaten in <abroad>|<elsewhere_uk>
        gone missing in <abroad>
        missing in <abroad>
        <loved> in <abroad> .. says|said|is|has|being .. beating|hitting|hurt|attacked|missing|threatening|scared|husband|kill|trapped
        am|are|is|in|we .. in <abroad> .. attacked|robbed|mugged|followed|raped|assaulted|stolen|help|arrested|stole|scared|threatened|trapped|held|hit|hurt|stuck|cloned|outside|spiked|emergency|police|needs
        in <abroad> and .. been|someone|my|i|he|she|they|lost|need .. attacked|robbed|mugged|stole|outside|followed|raped|hit|help|me|bank|phone|bag|hurt|passport|cloned|flatmate|boyfriend|threatening|is|beating
        attacked|robbed|mugged|followed|raped|assaulted|arrested|spiked|lifted|kidnapped|beaten in|on|at <abroad>|holiday|cruise
        passport|bag|phone|wallet .. stolen|snatched|taken|stole|lost in <abroad>
        stolen|snatched in <abroad>|<elsewhere_uk>
        missing in <abroad>
        am|are stuck|trapped|stranded|lost? abroad
        abroad and .. help|need|robbed|attacked|lost
        am abroad
        arrested abroad|overseas
        lost everything in <abroad>
        on holiday in .. and .. attacked|robbed|assaulted|hit|raped|missing|mugged|husband|he|been|help
        on|our holiday .. been|was|got attacked|assaulted|raped|mugged
        attacked|raped|assaulted|robbed|mugged on|while|whilst holiday
        <loved> is|has|s|are|in .. in <abroad>|<elsewhere_uk> .. raped|threatening|threatened|missing|spiked|hitting|beating|attacked|kill|being|lifted|scammed|stabbed|followed|killing|no|and|says|hit .. $|him|her|been|now|in|herself|himself|back|scammed|me|flatmate|on
        <loved> .. in <abroad>|<elsewhere_uk> .. is|has|been|being|getting .. raped|threatening|threatened|hitting|beating|attacked|scammed|spiked|followed|going|hurting|mugged|kill
        in|from <abroad> says|said .. kill|hurt|die
        in|from <abroad> is going to .. kill|hurt|die
        in <abroad> and he|her|his|she .. beating|hitting|dad|boyfriend
        i am|m|we are? in <elsewhere_uk> and|being .. followed|someone|being|there|my
        <elsewhere_uk> .. someone|man|there .. following|breaking|attacking|threatening
        snatched|robbed|mugged|attacked|stolen in <elsewhere_uk>
        i live in|down england|wales|london
        <elsewhere_uk> .. hitting|beating|killing her|him now|right|$
        mum|dad|granny .. in|lives england|wales|<elsewhere_uk> .. man|door|scammed|broken|someone|robbed .. 
        what|which|is|what? number|112 .. ring|call|for|police|emergency|it|use .. in <abroad>
        emergency number|services|police in|for <abroad>
        does|do|is 999|112|101 .. work|it|in .. <abroad>|abroad|england
        police in <abroad>
        do i|who call|ring|phone .. in <abroad>
        help me in <abroad>
        who .. call|ring in <abroad>
        is it 112
        ^ not|outside in? scotland $
        i am|m outside|not of? in? scotland .. $
        am not in scotland
        consulate|embassy number|please|help
        british embassy
        took|taken|takes our|my|the <child> .. to .. <abroad>|england|abroad .. and|will|without|wont
        took our|my kids|children|son|daughter|child to <abroad>
        taken my .. to england|<abroad>|abroad
        police cell in
        cruise ship .. attacked|assaulted|raped
        plane landed in|at <abroad>
        hotel .. broken|robbed .. in <abroad>
        in|at a hotel in <abroad> .. not|man|let|trapped
        <abroad> .. no|not been back to the
        holding me|us .. until .. pay .. bar|bill
        earthquake .. where|in|here
        riot in <abroad>
        driven me somewhere
        ^ i am|m in <abroad> $
        ^ in <abroad> .. help|attacked|robbed
        driver in <abroad>
        came|down|over to blackpool|london|newcastle .. fight|attacked|robbed
    """,
}

DOUBT = {
    "missing_person": """
        someone|person|friend|child|son|daughter|mum|dad is|has|gone .. missing
        not come home|back .. tonight|last|and|since
        has disappeared|vanished .. my|friend|son|daughter
        not been seen
        not .. heard from .. days|since|week .. worried|friend|mate
    """,
    "abroad": """
        abroad .. help|attacked|robbed|arrested|emergency
        in <abroad> .. robbed|attacked|stolen|help
        on holiday .. attacked|assaulted|robbed
    """,
}
