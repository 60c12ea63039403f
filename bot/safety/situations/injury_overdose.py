"""Somebody who will not wake, who staggers, whose wound will not close; what was swallowed and what was breathed in."""

from __future__ import annotations

LINES = """
    can|could not rouse|waken|wake|stir|revive him|her|them|my|the
    hard|impossible|difficult|struggling|unable to rouse|waken|wake|stir
    can not|nobody get|gets|getting him|her|them to open|wake|waken|stay|come|respond|answer|stand|speak|talk|breathe
    not|hardly|barely open|opening|opened his|her|their eyes .. $|and|for|at|properly|now
    get|stay|staying|keep|keeping him|her|them awake .. $|and|he|she|long|hit|head
    can not|will|does not .. stay|keep awake .. $|and|he|she|hit|after|since|head
    get a|any word|sense|answer|response|squeak out of|from him|her|them
    rattle|rattling|gurgling|gurgle|snoring|grunting|rasping .. chest|breath|breathing|throat|noise|sound|funny|weird|blue|wake
    slow|weird|funny|strange|wet|horrible|odd rattle|gurgle|rattling|gurgling|snore|snoring|breathing
    chest|breathing|breath is? barely|hardly|not|slow|shallow|funny|weird|stopping|stopped|rattling|noisy .. $|moving|breathing|and|shallow
    needle|needles|syringe|spoon|foil|bottle|pills|tablets beside|next|near|in|hanging .. him|her|them|his|arm|leg .. not|slumped|barely|blue|chest|
        moving|wake|asleep
    slumped|slouched|sprawled|keeled|sparked|sliding|slid .. over|out|in|on|against|off .. chair|stool|toilet|wheel|doorway|floor|bench|close|
        pavement|needle|bus|seat
    injected|jagged|shot|smoked|sniffed|inhaled|huffed|took|popped .. and .. slumped|collapsed|dropped|keeled|out|fainted
    inhaled|sniffed|huffed|breathed .. gas|canister|canisters|balloon|balloons|aerosol|deodorant|butane|glue|fumes|lighter .. out|collapsed|blue|
        dizzy|sick|cold|not|fitting
    out cold in|at|now
    slept|sleeping|sleepy|drowsy|dozy|groggy|sick|vomiting|dizzy|confused|vomited .. after|since|from .. bang|blow|knock|fall|bump|kicking|hit|head|
        fell
    head|kerb|skull|temple .. and .. sleepy|drowsy|sick|vomiting|confused|groggy|dozy|slurring|vomited
    head .. kerb|floor|pavement|radiator|step|table|wall|concrete|bath .. sleepy|drowsy|sick|vomiting|confused|now|groggy|not|bleeding|wake
    banged|hit|bumped|cracked|dunted|smacked his|her|my|their head .. sleepy|drowsy|sick|vomiting|confused|groggy|slurring|funny|different
    eyes|pupils|pupil are|is|have|has|look|looks|gone|went .. different sizes|size
    eyes|pupils .. rolling|rolled|glazed|pinpoint|pinned|unequal
    one pupil|eye .. bigger|larger|different|blown
    side|half of .. mouth|face .. dropped|drooping|droopy|fallen|sagging|slipped|gone
    mouth|face|smile is|has|looks|gone .. dropped|drooping|droopy|sagging|lopsided|squint
    face|mouth|smile dropped|drooping|drooped|sagging .. one|side|and|arm|speech
    speech|words|word|talking|voice .. slurred|slurring|jumbled|make|making|mixed|come|coming .. no|not|nonsense|out|arm|face|side
    word|words make|making|makes no|not sense
    slurring|slurred .. words|speech|word .. and|now|not|face|arm|staggering|only
    does not know|recognise who i|she|he am|is .. bottom|fell|found|mouth|side
    staggering|stumbling|wobbling|swaying .. and .. words|word|speech|eyes|sick|slurring|sense|talking
    <child>|she|he is|looks|are .. staggering|stumbling|floppy|limp|listless|unresponsive $|and|with|swears
    sick on the|her|his pillow|bed|floor|herself|himself .. not|wake|open|mum|eyes|breathing
    keeps|keep|kept|been being|on? sick|vomiting .. recovery|head|drunk|overdose|took|pills|tablets|unconscious|position|blood
    recovery thing|position .. but|and|he|she|now
    whitey|greening|greened out|and|but .. not|hour|wake|answering|still|breathing
    not answering|responding|reacting|talking us|to|when|back .. whitey|slap|shout|voice|pain|floor
    not moving when|if|even .. shout|shake|touch|shouted|pinch
    lying|lies|lay|laid face|flat down|on .. $|at|in|and|his|her|the|blood .. not|moving|bottle|needle|back|water|street|road
    lying|slumped|found face down
    drank|drunk|drinking|swallowed|ate|eaten|sipped|licked something|stuff|it|some .. from|out|off .. under|sink|cupboard|bottle|shed|garage|bin
    something|stuff .. from under the sink
    under the sink .. drank|drunk|swallowed|mouth|child|baby|little
    took|taken|swallowed too many by mistake|accident
    double|wrong dose|amount|medicine|insulin .. taken|took|given|gave|him|her|baby|mum|dad
    given|gave .. wrong|double|too .. dose|insulin|medicine|tablets|much
    methadone|fentanyl|nitazene|nitazenes|xanax|etizolam|street valium|heroin .. not|rouse|asleep|sleepy|word|wake|out|blue|collapsed|gone
    taken|took|had|drank|drunk|swallowed .. methadone|fentanyl|nitazenes|xanax|etizolam|antifreeze|bleach
    his|her|my hand|finger|fingers|foot|arm|leg|thumb|ear|toe|toes is|are? hanging|near|nearly|almost|half|cut|sliced .. off|through
    cut|sliced|sawn|chopped|severed|took|taken .. hand|finger|fingers|foot|arm|thumb|leg|toe .. off|near|nearly|saw|axe|mower|open|bone
    bleeding .. bad|awful|affa|terrible|heavy|heavily|badly|not|nonstop
    stabbed|cut|slashed|bleeding .. leg|arm|neck|thigh|belly|stomach|chest|side|back|hand|head .. not stop|stopping
    blood|bleeding .. not|never stop|stopping
    blood .. soaked|soaking|spurting|squirting|pumping|dripping|pouring|pooling|puddle|gushing|everywhere
    soaked|covered|drenched in blood
    coughing|vomiting|passing|peeing|spitting|throwing up? blood
    side|shirt|jumper|jacket|leg is|s? .. wet .. blood
    think it is blood
    white|pale|grey as a sheet|ghost and sweating|shaking|cold
    white as a sheet .. bleeding|blood|step|floor|hand|sitting
    bone .. sticking|poking|showing|out
    can not lift|move|feel .. foot|feet|leg|legs|toes|neck|side $|properly|since|after|and|he|she|drink|fell
    fell|come|came|fallen|landed .. awkward|badly|head|back|neck .. and|not .. back|lift|move|feel|neck|legs
    back|neck is|feels|s? fizzy|tingling|tingly|numb|broken .. and|after|fell|legs|can|move
    burned|burnt|scalded|scalding|blistered all|badly|half .. arm|face|hand|hands|leg|chest|body|back|neck
    burned|burnt|scalded|burns|scald .. chip|boiling|kettle|oil|pan|tea|bath|iron|petrol|acid
    skin is|s? peeling|coming|hanging|melting|bubbling|blistering .. off|$|burn|arm|hand
    acid|bleach|ammonia|caustic|cleaner in|on|over .. face|eyes|eye|mouth|skin
    hammer|bat|brick|bottle|pole|axe|crowbar to|off|over the|his|her|my|their head|face|skull
    took|taken|got|had a kicking|beating|battering|doing .. eyes|head|blood|breathe|sick|seemed|wake|hospital|sleepy
    someone|they|he .. jagged|jabbed|injected|needled me|her|him|us .. with|in|arm
    jagged|jabbed|injected|needled me|her|him .. with|in|on .. something|needle|dance|arm|leg|back
    drink|glass|pint|cocktail|vodka|beer|juice|cup tasted|tasting|tastes|smelled|looked|was|went .. salty|funny|bitter|strange|weird|fizzy|odd|
        chalky|cloudy .. and|now|legs|feel|dizzy|i|she
    left|leave|came|come|back .. his|her|my|the pint|drink|glass .. and|smoke|toilet .. sliding|slumped|floor|dizzy|spiked|legs
    think|sure|reckon|believe her|his|their drink|pint|glass was|is|got|has|been spiked|drugged $|and|now
    drink|drinks got|been|was|were|is spiked $|and|tonight|we|she|he|now|think|i
    feel|feeling|feels .. sick|dizzy|floaty|weird|numb|sleepy|strange|spaced .. and .. floaty|spaced|legs|woozy|numb|drink|dizzy|drunk
    only|just had one|two|a drink|drinks|juice|pint|glass|all .. floor|slurring|stand|legs|sliding|staggering|collapsed|sick
    throat|tongue|lips|face is|are|has|feels|s? swelling|swollen|closing|closed|tight|swelled .. $|up|and|stung|after|breathe
    stung|nuts|peanut|prawn|shellfish .. throat|tongue|lips|breathe|hives|wheezing
    wheezing|gasping|struggling|fighting .. breath|breathe|air|inhaler
    inhaler .. not|empty|gone .. working|work|helping|breathe|lost|wheezing
    crushing|tight|tightness|heavy|elephant .. pain|chest|weight .. chest|arm|jaw|left|now|sweating
    pain|pains .. chest|jaw|left .. arm|jaw|sweating|breathless|sick|spreading|down
    trapped|crushed|pinned under|beneath|below|ablow .. tractor|quad|machine|car|baler|bale|bales|wall|beam|digger|trailer|lorry|bus
    struck|shocked|zapped|electrocuted|shock .. lightning|electric|current|wires|cable|socket|mains .. not|collapsed|smoke
    baby|newborn|infant|toddler .. floppy|limp|blue|grey|mottled|lifeless|unresponsive|rash|fitting|cold
    rash .. not|glass|fade .. fade|glass|temperature|stiff|sleepy|floppy
    stopped breathing|moving|responding|fitting
    lips|fingers|face|nails .. are|is|gone|going|turned|look|turning .. blue|purple|grey
    miscarrying|haemorrhaging|waters|contractions .. bleeding|now|broke|minutes|coming|car|bathroom
    pregnant .. bleeding|blood|fell|pain|contractions
    hypo|hyper|diabetic .. not|sugar|low|unconscious|wake|confused|sweating|insulin
    sugar|bloods .. low|high .. not|confused|wake|unconscious|sweating
"""
