"""What a passer-by, neighbour or colleague sees and hears done to somebody."""

from __future__ import annotations

LINES = """
    stamping|jumping|kneeling|standing|sitting on a|an|the|his|her|their|someone|him|some .. boy|head|guy|man|leg|girl|neck|chest|face|throat|back
    kicking|kick|booting|stamping lumps|the|a|on|into|him|her .. head|lumps|boy|out|ground
    girl|woman|lady|someone|kid|boy|child in|inside|from that|the|a .. car|van|boot|house|flat|window|shed|container is|s|are? .. screaming|banging|
        shouting|crying|waving|mouthing|begging|calling
    next door|doors|flat|upstairs|downstairs .. thumping|banging|crashing|thuds|smashing|screaming|bumping .. and .. crying|screaming|shouting|
        begging|again|sobbing
    heard|hear a|the|an? .. thud|crash|bang|scream|thump|yell|crack .. then|and|now .. silence|quiet|nothing|crying|silent|begging|stopped|moaning
    thud|crash|bang|scream|screams|screaming .. then|now|gone silence|silent|quiet
    yelling|shouting|screaming|crying|begging|saying|pleading .. get|let|leave|stop|please off|me|go|it|him|her|no|do|that .. $|me|alone|off|and|
        next|upstairs|over
    screaming|shouting|yelling no|stop|help|please .. $|and|over|upstairs|again|next
    has|have|got|is got? her|him|them .. cornered|pinned|trapped $|in|at|against|and
    <loved>|ex|man .. has|have|got her|him cornered|pinned|trapped
    cries|crying|banging|screams|knocking|voice|shouting|thumping from|in|inside|coming .. boot|shed|container|garage|cellar|basement|van|loft|
        cupboard .. $|of|car|and|next
    tying|taping|gagging|binding|tied|taped up|a|her|his|their|the .. guard|staff|security|hands|wrists|mouth|him|her|cashier|woman|man|girl|boy
    on his|her|their knees .. behind|in|begging|gun|while|at|outside|crying|head
    swinging|swung|swings|waving|going|came|lunging a|an|at|the|for|some .. club|bat|chair|bottle|golf|fists|chain|belt|pole|his|hammer|
        shovel .. at|his|her|brother|people|folk|dad|the|man
    grabbing|grabs|snatching|pulling|tugging|yanking|shaking|pushing her|his|their|an|a|the|this|some .. bag|hair|arm|coat|wheelchair|woman|old|
        lady|pensioner|girl|little|man|handbag
    shouted|screamed|yelled|roared|mouthed|whispered at|to|by|her|his|my|the|for .. name|help|police|hung|call|bank|woman|old .. $|and|hung|up|
        police|in|off
    neighbour|woman|girl|someone|child|man|lady shouted|screamed|yelled|mouthed|begged for|to|help .. police|help|me|us|call
    filmed|filming|video|live|stream|streaming .. getting|being .. punched|battered|kicked|beaten|attacked|hit|stripped|forced
    getting|being punched|kicked|battered|stamped|spat|slapped|swung|headbutted|jumped|dragged|pushed|beaten on|at|about|by|around|along|off|out|
        and .. $|stream|swung|people|fans|load|men|gang|boys|car|group|four|three|two|street
    staff|driver|nurse|conductor|steward|bouncer|guard|teacher|cashier|colleague|worker is|s|has|are|getting? being|getting|been .. attacked|spat|
        punched|hit|threatened|swung|assaulted|kicked|headbutted|held|beaten|followed
    walked|carried|held|dragged|marched|led|steered|helped|bundled|guided|pulled between|up|along|away|out|by|off|into|upstairs .. two|three|older|
        man|men|guys|strangers|car|van|lane|taxi .. barely|drunk|can|not|stand|she|and
    barely|hardly|can not? stand|walk|talk .. and .. man|men|guys|he|they|two .. taking|with|car|taxi|carrying|upstairs|her|lane
    they|he say|says|said|saying she|he is fine|okay|drunk|asleep|only
    pushed|tipped|pulled|dragged|hauled|knocked|flung|threw her|him|the|my|an|a .. out|off|down|over .. wheelchair|chair|bed|car|stairs|bike|bus|
        moving|window
    shaking|throttling|choking|strangling|slapping|battering|smashing|booting a|an|his|her|the|some|this|my|that .. man|woman|boy|girl|kid|guy|
        little|old|wife|dog|neighbour|girlfriend
    followed|following|follows|stalking|chasing .. the|a|that|this|same|another|some .. girl|woman|lady|boy|kid|pensioner .. round|around|outside|
        into|down|out|along|home|aisles|car|street|off|past|and
    passed|slipped|handed .. me|us|my .. note .. it|says|saying|with|that .. says|husband|call|please|not|police
    not her|my|his husband|dad|father|uncle|boyfriend|mum .. please|call|help|phone|and
    mouthed|mouthing|mouths help|call|please|save
    whispered|said my .. name|address and|then hung|rang|went|cut
    whispered|screamed|sobbed|crying .. and|then .. hung|cut|line|phone .. up|off|dead|went
    pals|mates|friends in .. again|his|her|flat .. screaming|crying|shouting|laughing
    on the ground|floor|deck|pavement .. and|by|they|one|keeps .. jumping|kicking|stamping|punching|still|keep|kick|hitting|head|leg
    got|have|has a|an|the|some|him|her .. guy|boy|man|girl|woman on|up|pinned|down|by|against .. ground|floor|wall|knees|deck|throat|fence .. and|
        behind|kicking|by|at|they
    meant|supposed|due to text|call|phone|ring|message at|by|when .. did|not|nothing|and|has|never
    answered|answering her|his phone .. saying|says|busy|fine|man|laughing
    getting|being|been pushed|punched|kicked|jostled|chased|cornered|harassed about|around|by|into .. load|fans|group|gang|men|boys|crowd|guys|
        people
    hanging|dangling|holding|dropping|swinging|held a|an|him|her|the|someone|some .. boy|kid|child|baby|girl|dog|over|off|from|out|by .. side|
        bridge|balcony|window|wall|ankles|edge|railing|over
    furniture|things|chairs|plates|glass|doors going|crashing|smashing|flying|being|thrown over|about|everywhere|against|slammed|next|upstairs .. $|
        and|screaming|crying|quiet|now|please
    son|dad|please|stop that is my .. arm|hand|leg|sore|throat|bad|good
    tape|rope|cable|cuffs|ties|duct on|round|around|over .. wrists|wrist|mouth|hands|ankles|eyes
    sat|sitting|stood|standing beside|right|next .. whole|entire|not .. time|let .. talk|speak|not|let|answer
    will not let her|him talk|speak|answer to|for|and|the
    grabbed|squeezed|held|gripped my|his|her .. wrist|arm|hand|sleeve and|said .. call|said|help|please|someone
    going to finish|kill|do|batter|end|bury her|him|me|them .. tonight|the|night|when|now|$
    burned|burnt|scalded|branded|locked|whipped|starved her|him|them .. with|in|up .. iron|cellar|cigarette|water|cupboard|belt|room|kettle|basement
    takes|taking|took|dragging|dragged|locks|locking her|him|them .. to|into|in|down|up .. cellar|basement|woods|lane|garage|cupboard|attic|boot|
        shed|flat .. $|now|and|he|screaming
    dragging|bundling|stuffing|forcing|shoving a|an|the|some|her|him|them|someone .. girl|woman|boy|man|kid|in|into|person .. car|van|boot|lane|
        bushes|into|in|woods|close
    fight|brawl|battle .. outside|street|pub|park|shows|someone|car|station|club .. down|blood|now|knife|bottles|glass|ground|unconscious|hurt|
        bleeding
    someone|man|boy|guy|girl is down .. $|blood|fight|moving
    balcony|window|ledge|stairs|doorway .. man|he|guy|husband choking|hitting|strangling|holding|dragging|dangling|punching|hanging
"""
