"""Things that tick, beep or leak where they should not be, old shells, and an attack seen or told of before it comes."""

from __future__ import annotations

LINES = """
    ticking|beeping|humming|buzzing|hissing|flashing|smoking|leaking in|from|inside|on|under .. locker|bin|bag|holdall|parcel|box|luggage|rack|seat|
        car|suitcase|cupboard|toilet|package|case|drawer
    <bag>|holdall|locker|box|carrier|cool|bin|pram|tin|flask|canister|can is|has|s|was|started? .. ticking|beeping|humming|buzzing|hissing|smoking|
        leaking|flashing|vibrating
    holdall|locker|bag|case|box beeping|ticking|humming|buzzing
    they|someone|he|man|men|people|gunmen is|are|s|started? firing|shooting|stabbing|slashing|throwing|hacking .. into|at|in|on|the|round .. crowd|
        people|folk|shoppers|queue|school|bar|everyone|passengers|hall|station|mall|kids
    firing into the|a|at
    grenade|grenades|shell|shells|gelignite|dynamite|detonators|detonator|mortar|landmine|torpedo|mine|ordnance|explosives|ammunition .. in|under|
        among|at|on|up|found|through .. loft|shed|garage|attic|cellar|garden|beach|field|house|drawer|wardrobe|box|cupboard|nets|net|deck|river|
        loch|boat|byre|dads|grandads|grandad
    found|find|trawled|pulled|hauled|netted|unearthed|fished|uncovered|clearing|got .. a|old|an|sticks|some|big|out|up|live .. gelignite|dynamite|
        grenade|shell|mine|mortar|torpedo|ordnance|detonators|iron|detonator|landmine|explosives
    sticks of gelignite|dynamite|explosive|explosives
    gelignite|dynamite|sticks|explosives is|are|they .. sweating|leaking|sweatin|old|weeping|unstable
    digger|workie|workmen|plough|ploughed|dredger|excavator .. uncovered|hit|struck|turned|brought|lifted .. big|iron|metal|old|a|up .. thing|shell|
        bomb|fins|german|cylinder|iron|writing|metal
    german|russian writing|markings .. on|and|foreman|$|says
    caller|man|voice|message|someone|he|they|text|note says|said|saying|claims|told .. it|building|everything|bomb|device|school|place .. timed|
        goes|going|set|go|will|blow|up .. for|off|at|up|three|noon
    building|school|place|shop|office|station|whole|hospital|mall|everything goes|going|go|will go|blow|is? up|sky|off .. at|noon|in|three|midnight|
        five|minutes|today|tonight
    acid|ammonia|bleach|chemical|chemicals|spray|gas|petrol .. thrown|released|sprayed|squirted|chucked|poured .. over|at|on|in|into .. passengers|
        passenger|people|crowd|queue|everyone|train|bus|carriage|kids|station|us
    letter|envelope|parcel|package|card|jiffy|packet full|with|has|split|of|containing|leaking|burst|come .. strange|white|brown|greasy|powder|dust|
        wires|stains|liquid|crystals .. powder|dust|hands|stains|humming|wires|eyes|over|in
    powder|dust|liquid|substance over|on|all|in|up .. my|our|the|hands .. hands|desk|eyes|face|floor|streaming|office|arms|post
    post|mail room .. powder|dust|split|leaking|eyes|burning
    greasy stains|stain
    barricaded|locked|hiding|lockdown|sheltering .. gunshots|shots|gunfire|shooting|stabbing|explosion|bangs|popping|shooter|gunman .. $|in|
        corridor|outside|hall|downstairs|closer
    gunshots|gunfire|shots|popping|bangs .. in|outside|getting|on|coming|from|closer .. corridor|closer|hall|nearer|school|mall|stairs|class|
        building|downstairs|canteen|playground
    popping noises|sounds|bangs
    noises|bangs|shots|popping getting|coming closer|nearer
    police|security|staff|they|tannoy said|say|told|telling|saying|shouting .. evacuate|evacuated|device|lockdown|suspicious
    massacre happening
    rucksack|holdall|suitcase|bag|backpack|package|case|parcel by|under|beside|behind|chained|taped|strapped .. machine|railings|railing|platform|
        seat|table|changing|bins|wall|station|court|mosque|entrance|gate|toilet .. nobody|wires|battery|left|since|ran|outside|tape|phone
    battery|wires|wire|phone|mobile|timer|clock|antenna|tubes|pipe sticking|poking|hanging|coming|taped|strapped|wired|attached out|from|on|to|round
    phone|mobile|clock|timer taped|strapped|wired|on|attached on|to|round|top|it .. kids|still|keeps|lighting|outside|and|that|top|bag
    tape round|around|on it and|a .. mobile|phone|battery|wires|clock
    nobody|none is|has|been|s? .. near|claimed|sat|touched|come|owner|there since|it|for|there|back .. two|battery|hours|and|hour|tape|wires|ages
    drone .. dropped|dropping|carrying|hovering|landed|left|crashed .. package|parcel|box|something|device|crowd|consulate|prison|stadium
    filled|filling|mixing|mixed|brewing|stirring|boiling .. peroxide|acetone|ammonium|nitrate
    peroxide|acetone|ammonium|nitrate|bearings|gunpowder|thermite and|in|receipts|for|with|says|delivered|bath .. acetone|nails|bath|wires|map|town|
        says|ball|bearings|stay|saturday
    ball bearings .. $|receipts|and|map|powder
    receipts for ball|chemicals|fertiliser|acid|knives
    stay|keep|get out|away|off of|from|the? .. town|school|work|centre|match|station|church|mosque|trains|city .. on|tomorrow|saturday|monday|
        friday|today|sunday|next|that
    not|do be|come|go|around .. here|near|in|there|to on .. remembrance|sunday|saturday|monday|parade|match|friday
    plan|map|maps of the|a|his .. school|shopping|station|mosque|church|concert|stadium .. names|exits|list|crossed
    exits|doors .. crossed|chained|jammed|locked|blocked .. out|and|someone|stabbing|people|fire
    none|nobody of us|you|them|here would|will be laughing|alive|left|here|safe|smiling
    rifle|scope|gun|crosshairs|shotgun .. pitch|school|crowd|match|final|picture|church|playground|kids|parade
    goodbye|farewell|martyr|heaven .. video|unbelievers|paradise|knife|brothers|heaven|message .. heaven|unbelievers|knife|train|paradise|talking|
        took
    going|goes|went|gone|running|walking|moving round|around|about|through .. stabbing|slashing|shooting|hacking|swinging|attacking .. folk|people|
        everyone|kids|at|us|anyone|something
    drums|fuse|nails|jars|pipes|wires|powder .. fuse|nails|jars|drums|gunpowder|powder .. in|and|jars|allotment|told|shed
    parked|left|dumped|drove|abandoned|crashed|rammed .. van|car|lorry|truck .. against|outside|into|at|near|tight|and .. mosque|synagogue|church|
        parliament|school|gates|doors|station|crowd|legged|ran|embassy
    put|puts|stuffed|dropped|leave|left|hid|planted .. bag|rucksack|parcel|box|package|carrier .. in|under|behind|by|at|on .. bin|seat|drain|zone|
        bench|crowd|table .. and|then|sprint|ran|pull|hood|walked|legged
    hood .. and sprint|sprinted|ran|run|bolt|bolted|legged
    people|everyone|folk|kids|passengers lying|collapsing|falling|dropping|gasping|choking|fainting|coughing down|over|on|at|after|in .. station|
        gasping|canister|can|smell|gas|train|after|ground|platform|choking
    can|canister|bottle|cylinder|tin .. rolled|thrown|set|lobbed|left|let .. down|into|off|on|in .. escalator|carriage|crowd|station|train|hall|
        platform
    wrong|straight|right|through|up|into side|through|the|at|onto|into .. barriers|barrier|crowd|band|parade|pavement|people|queue|pedestrians|
        stalls|market .. not|brake|did|knocking|driver|hit|folk|and
    straight through the|a|our .. crowd|band|parade|people|barriers|queue|stalls
    driver|he|man|someone|they got|jumped|came|climbed|leapt out|off .. swinging|stabbing|shooting|slashing|knife|machete|started|with
"""
