"""Somebody has a weapon, or one was found."""

CERTAIN = """
    a|an|his|her|the|with|what shotgun|handgun|pistol|hatchet|axe|machete|sword|rifle|crossbow|gun|guns|knives|machetes|cleaver| blade
    with|holding|has|have|got|waving|carrying|swinging|wielding a|an|the|some .. bat|hammer|crowbar|bottle|screwdriver|scissors
    threatened me with
    pulled|pulling|pull a|an|out|the <weapon>
    running|walking|going|coming|wandering about|around|down|along|at|up|in .. with .. <weapon>
    found|find|finding a|an|some|his|her|my .. gun|handgun|pistol|knife|blade|machete|bullets|shotgun .. in|under|on
    boys|men|people|guys|gang|they fighting|running|out with .. <weapon>
    with a gun|knife|weapon
    <person>|who is|has|have|had|got|with|carrying|holding|waving|pulled|wielding|brandishing|swinging|pointing .. <sharp>
    has|have|got|pulled|pulling|waving|holding|swinging|brandishing|wielding|carrying|pointing|showed|drew a|an|the|his|her|their|out|some <weapon>
    <stranger>|boy|they|he|gang with|have|has|carrying weapons|weapon
    <weapon> in|to|at|against|up his|her|my|their|the hand|throat|face|neck|waistband|pocket
    <i> .. carry|carrying|got|have|taking|take a|my|this|kitchen? <sharp> on|with|because|to|out|and me|i|school|protect|scared|with|am|my|how
    i? always? carry|take a kitchen? knife|blade
    am carrying a knife|blade|gun
    a <sharp> on me|him|her|them
    found a|an|some|something <sharp>
    <sharp> in my|his|her|the|our|their .. bag|schoolbag|room|bed|wardrobe|drawer|locker|house|car|jacket
    <sharp> under the|his|my|her bed|pillow|seat|mattress
    keeps|hides|hid a <sharp>
    gunshots|gunshot|gunfire
    like gunshots|gunfire|shots
    <attacker> is|are|keeps shooting|firing
    shooting .. in our|my|the street|close|park|town|pub
    someone is|are|has? shooting|shot|fired
    ^ armed robbery $
    armed robbery now|happening|in|at
    ^ <sharp> $
    ^ a? man|someone|boy|guy with a <sharp>
    look|looking after|hold|hide|keep|mind|stash a|his|her|the|their|this <sharp>
    bring|bringing|brought|taking|take <sharp> to|into|in .. school|fight|work|park
    threatened|threatening|attacked|came|coming|come|chasing|ran|running|went .. with a|an|the <weapon>
    bottle|jar|cup of acid
    <person> .. stabbed|slashed|glassed someone|him|her|my|a|me|people|them|another
    machete|knife|sword|blade fight|attack at|in|now|outside|$
    samurai|zombie|butterfly|flick knife|sword|blade .. in|outside|at|my|$
    ^ samurai sword $
    says|said he|she|they is|has|have|will|got|would .. <sharp>
    knife|blade|gun at|to|in school|college
    hand in|over a|my|the <sharp> without
    someone|person|man on|at|in .. bus|train|street|park|school have|has|with .. weapon|knife|gun
    gang|boys|crowd|guys|men .. with|have|has|got <weapon>
    a gang|boys|crowd with weapons|knives|bats
    air rifle|gun out|at|pointing|pointed
    <stranger>|boys|they with|have|holding|carrying .. bats|bat|hammers|bottles|poles|sticks|chains|golf
    bats|knives|blades|weapons|machetes outside|at|in|and
    i .. carry|have|keep|got .. <sharp>|stanley .. scared|pocket|protection|them|team|bag
    stanley|blade|knife in my pocket|bag|jacket
    pulled|pulling|holding|threatening|came .. a|the? needle|syringe on|at|against me|him|her|us|staff
    boys|people|men|gangs|youths|teenagers|folk|two fighting|fight .. .. with .. golf|clubs|bottles|bats|knives|sticks|hammers|poles
    guy|man|shoplifter|customer|he|she|boy has|holding|with a needle|syringe .. and|at|is|threatening|pointing
    taken|took|got|grabbed|has the bread|kitchen|carving|big knife .. to|in|into|upstairs his|her|room|bedroom|and
    man|guy|someone|he|boy .. has|with a syringe
    has a syringe
"""

DOUBT = """
    <i>|someone|person|he|they .. have|has|got a? gun|knife|weapon
    threatened <me>|us|staff with
    a bullet
    <weapon> .. outside|fight
    shots fired|outside
    shooting at
    a knife|gun|blade|machete
    with knives|blades|bats|machetes|guns
"""
