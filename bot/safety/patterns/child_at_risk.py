"""A child in danger, told by an adult."""

CERTAIN = """
    bruises|burns|marks|welts .. told|says|said|boyfriend|stepdad|dad|mum|neck|arms|back|legs
    <child> .. upstairs|downstairs|next|in|been|are|is .. alone|themselves|own|abandoned .. days|hours|night|for|since|all
    <child> at my door
    kids|children to come .. see|with|puppies|car|sweets
    babysitter|mum|mother|sister|dad|partner|ex|childminder is|was|are .. drunk|high|stoned|unconscious|asleep|out .. and|with|baby|kids|children|
        car|screaming|home
    drunk and .. has|driving|with|her|the .. baby|kids|children|son|daughter|car
    told|tells|says .. dad|mum|stepdad|boyfriend|mother|father|uncle puts|locks|shuts|makes|hits|burns|ties|kicks|touches|hurts .. him|her|them
    teacher|coach|babysitter|uncle|leader|priest|stepdad|carer|grandad has|is|been|was|keeps been? touching|touched|kissing|kissed|grooming|
        messaging|abusing .. her|him|my|them|child
    is hurting|harming|hitting|shaking|abusing his|her|their|the|my .. baby|kids|child|children|son|daughter
    burst|split|fat|bleeding|black lip|eye|nose .. child|girl|boy|kid
    trying|tried to get|put|take|pull|force|drag|coax .. <child> .. into|in|away|off .. car|van|him
    heard|hear a .. child|kid|baby|boy|girl .. getting|being|screaming|crying|hit|beaten|battered
    <child> is|are|was|gets? .. being|getting <hit-ed>|starved|groomed|touched|shaken|neglected|harmed|abused|molested
    <child> being shaken|hit|beaten|hurt|abused|harmed
    <person>|mother|carer|babysitter is|are|keeps|has|just|been? .. <hit-ing>|<hit-s>|shaking|abusing|starving|touching|harming|slapping a|her|his|
        my|their|the|that|our|those|this little? <child>
    <hit-ing>|abusing|molesting|touching that|those|the|her|his|their|my|a|our little? <child>
    going to hurt|harm|kill|shake|drown|smother the|my|her|our|his <child>
    will|going hurt|kill|harm them|the|my|our? kids|children|baby .. $|if|and
    has|have my|the|our kids|children|child|son|daughter and .. will|says|hurt|he|drunk
    <child> is? screaming downstairs|upstairs|next
    <child> .. left|home|locked|alone|wandering|crying|lost alone|home|in|on|unattended|road|street .. car|house|road|street|own|night|alone|
        motorway|main|pub|days
    <child> left alone|home
    on his|her own .. nobody|no|not .. with|adult|one
    left the|her|his|their|my <child> .. alone|themselves|own|car|pub|house|unattended
    <child> .. wandering|walking alone|on|in|about|the .. road|street|own|at|motorway|alone|nobody
    <child> .. locked|trapped|stuck in .. car|cupboard|room|house|shed
    locks|locked|keeps him|her|them|my in a? .. cupboard|room|shed|cellar
    trying|tried|tries to take|grab|snatch|lure|get|abduct a|the|my|our|some? .. <child>
    <attacker> .. took|taken|snatched|grabbed|abducted|lured a|my|the|our little? <child>
    has taken the|my|our <child> .. and|will|not
    <stranger>|man .. filming|following|watching|photographing|approached|approaching .. children|kids|child|girls|boys .. and|at|following|swings|
        school|park|now
    driving|drive|drives|driven off|away? with my|our|the <child>
    <child> in the back .. drunk|drinking
    hurts|touches|hits him|her|them .. at|in bath|night|bed
    gets|comes|got into her|his bed
    <child> .. just disclosed
    disclosed .. abuse|hurt|to
    secret game|games
    marks|bruises|burns all|on|over .. arms|legs|back|body .. terrified|scared|child|home|her|his
    cigarette burns
    terrified|scared|frightened to go home .. pupil|child|she|he|at|tonight|$
    grooming my|a|the|her|our <child>
    has our|my|his|her address|school .. groom|grooming|son|daughter
    wants|arranged|going|asking to meet .. today|tonight|tomorrow|her|him|my|alone
    messaging|messages|texting my|the|our .. <child>|year .. meet|wants|today|nudes|tonight
    picked up by men|a|older
    too|so drunk|high|stoned|out to look|care|watch|get
    mother|mum|parents|dad .. drunk|high|lying|passed .. baby|kids|child|children|look|couch|couches
    drunk .. baby|toddler|child|children|kids .. crying|alone|in|there|own|screaming|with
    baby|toddler in there
    <child> .. not have? eaten|fed|food
    not allow|let|letting .. feed|eat
    not feed|feeding .. child|baby|kids|children
    kid|kids|child|children|baby in|at danger|risk
    <child> .. is|are not safe
    child who is not safe
    fgm .. tomorrow|tonight|now|girl|soon|going|week|cousin
    taking|take|taken my|her|the .. abroad to be cut|circumcised
    to be cut
    taking her|him|them|girl to a .. flat|house|men .. men|with
    crying and .. taking her|him
    <child> .. selling|dealing|carrying drugs
    abusing|abused|abuses|molesting|molested|raping|raped my|her|the|our <child>
    <child> .. abused|raped|molested|threatened .. by
    father|dad|mother|mum threatened her|him|them with
    left my child|son|daughter|baby|kids with .. not|neither|answering
    gripping|grabbed|holding|dragging .. by the neck|arm|throat .. shouting|child|boy|girl
    worried about a|my|the child|kid|baby|toddler right|now|tonight
    toddler|baby|kid|child|children in? .. hot car
    <child> .. on|in the|a road|window|ledge|balcony|windowsill
    hits|hit|hurts|beats by his|her|my dad|father|mum|mother|stepdad
    <child> is? .. being? hit|beaten|hurt by his|her
    messages the boys|girls|kids|children
    flinched
    <child> .. about seven|eight|six|five|nine|ten|four|three .. alone|walking|own|1am|street
    three year old|olds? .. alone|own|road|nobody
    baby|toddler|child|kid|boy|girl locked|left|alone|strapped in|inside|home|on|outside .. car|flat|house|room|pram|cold|rain|sun|heat|street|hours|
        itself|themselves
    child|baby|toddler|kid|boy|girl|kids|children crying|screaming|wailing|sobbing|begging .. for|hours|nobody|no|stop|please|mum|dad|next|upstairs|
        flat|hitting|alone|help
    child|kids|children|baby|boy|girl .. bruises|bruise|bruised|burns|marks|cuts|welts|scars|bleeding|broken .. $|on|all|his|her|and|arm|again|face|
        back|legs
    <child>|she|he .. scared|terrified|frightened|afraid to go home|back
    scared of her|his dad|mum|stepdad|mother|father|uncle
    hitting|hit|hits|beating|slapping|punching|kicking|shaking|strangling|dragging|abusing|hurting|starving|shouting a|the|her|his|their|my|at|that|
        these little|two|young? child|kid|kids|children|baby|boy|girl|toddler|son|daughter|niece|nephew
    neglecting|starving|drugging|beating|abusing|hurting|molesting her|his|their|the|my kids|children|child|baby|son|daughter|grandchildren
    groomed|grooming|groom|sexting|exploiting my|our|a|the|her|him daughter|son|child|niece|nephew|girl|boy|sister|brother|granddaughter|grandson
    daughter|son|niece|granddaughter|sister|girl is|has|gone|went|going|off|away|run .. meeting|meet|with|see|to .. older|man|stranger|guy|online|
        boyfriend|men|hotel
    hanging|lurking|loitering about|around|round|near|at .. school|nursery|playground|park .. children|kids|filming|sweets|car
    taken|kidnapped|snatched|abducted|grabbed my|our|the child|kids|children|baby|son|daughter|grandson|granddaughter
    <child> .. drunk|drinking|drugs|drugged|overdose|unconscious|stoned .. and|party|house|in|with|adults
    parents|mother|father|mum|dad|couple|they .. drunk|drugs|unconscious|fighting|high|passed|out .. kids|baby|children|child|toddler
    kids|children|baby|toddler are|is in|inside|there|upstairs .. fighting|fight|drunk|drugs|violence|knife|danger|screaming|unsafe
    not safe .. home|with|him|her|child|kids|tonight
    going to|will hurt|harm|kill|take|hit .. my|our|the|his|her|them kids|children|baby|son|daughter|child
    cut|fgm|circumcised|circumcision .. girl|daughter|niece|abroad|holiday|sister|girls
    teacher|coach|babysitter|priest|scout|tutor|leader|carer|driver|swimming .. touched|touching|sexual|naked|alone|kissed|inappropriate|messages|
        abused
    <child> .. nightie|pyjamas|barefoot .. door|street|outside|alone
    girl|boy|child|kid .. taken|led|going into|to a|the .. hotel|flat|house|car|van
    shook|threw|battered|dropped|smothered her|his|our|my|the|a son|daughter|baby|child|toddler
    baby|child|kid|toddler next door is being|getting
    daddy|mummy|dad|stepdad|uncle touches|hurts|hits her|him|them
    getting into a car with a|an|some older? man|stranger|men
    <child> .. on .. own by the|a burn|river|road|water|canal
    kids|children .. have|has not|nt? eaten
    is|are|keeps following|filming|watching|photographing|touching|approaching .. school|schoolgirls|little|young? girls|boys|kids|children|girl|boy
    <child> .. on his|her|their own next|in|on|at|by|near
    <child> .. been? left alone|unattended|behind
    <child> .. left|sitting|standing|wandering|crying|walking .. alone|street|road|midnight|rain|cold|dark
    <child> .. crying .. midnight|night|2am|3am|street|alone
    boyfriend|partner|husband|dad|mum is|keeps hitting|hurting|shaking|slapping|beating the|her|his|my baby|child|kids|son|daughter|boy|girl
    drunk mum|dad|parent|father|mother|driver .. kids|children|baby|child
    driving her|his|my|our|the kids|children|child|baby|son|daughter .. drunk
    is driving her|his|the kids|children home
    <child> .. alone|own|unattended|themselves since|again|for|all|in|at|next
    <child> .. been left on|alone|with
    uncle|stepdad|stepfather|boyfriend|grandad|brother|cousin|he|dad gets|comes|got|came|goes in|into .. bed|room|shower .. night|her|him
    <child>|baby .. screaming|crying .. hours|nobody|stop
    drunk|heroin|high|stoned|unconscious|asleep .. <child> .. house|alone|with|there
    meeting|meet|meets someone|a|him|man|stranger .. off|from snapchat|instagram|roblox|discord|online|game|internet|tiktok
    <child>|little|one|ones .. out|outside|street|road .. .. in .. jammies|pyjamas|nappy
    child|children|kids|ones|twins|toddler .. been|left .. on their|her|his own since|all|overnight
    left|locked|alone|sitting in|inside a|the|that? hot|boiling|roasting car|van
    kids|children|child|boy|girl .. .. .. trying to talk|speak|chat
    someone|they|he|she|<stranger> has|have|just? stole|stolen my|the|our baby|child|toddler $|help|from|and|please
    talking|chatting|speaking|waving|shouting to|at|with .. kids|children|girls|boys .. .. and|to .. giving|offering|them .. sweets|car|van|puppy
    giving|offering|gave|offered .. kids|children|them|girls|boys|child sweets|money|chocolate .. man|stranger|car|playpark|park|swings
    talking|chatting|speaking to|at|with .. kids|children|girls|boys at|in|by the swings|playpark|park|gates .. wants|asking|trying|offering|telling
    wants|asking|asked|telling|trying them|kids|her|him|girls|boys|children to come|go|get .. his|their car|van|house|flat
    <child>|she|he .. gone|went|left|away|off to meet .. .. she|he met|knows|talked|speaks .. online|snapchat|roblox|internet|app
    if he|she|i can not have .. .. nobody|no will|one
    at the airport with them|the|my|our .. kids|children|$|son|daughter|and
    crack|heroin|drugs|spice with|beside|near|around the|a|her|their|his baby|kids|child|children|toddler|babies
"""

DOUBT = """
    <hit-ing>|abusing .. child|children|kids|baby|boy|girl|toddler
    <child> .. selling|dealing drugs
    young boy|boys|girl|girls .. alone|selling|drugs|own
    child|kid|baby in danger
    <child>|she|he .. gone|away|went to meet .. online|internet
    group of school? girls|children|kids|boys
    no adult in|around|with|anywhere
    <child> .. hanging|leaning|climbing out|on|from
    unsafe|danger for|at|risk|to .. child|children|kids|baby|tonight
"""
