"""Somebody is breaking in, or is in the house."""

CERTAIN = """
    <stranger>|someone|neds|they|people|robber is|are .. smashing|breaking|forcing|climbing|kicking|jemmying|prising|cutting .. door|doors|window|
        windows|fence|wall|in|into|shed|hut|garage|lock|gate|over
    men|man|someone|people|strangers|neds with|in .. torch|torches .. garden|yard|shed
    torch|torches in|at|round|outside .. my|the|our garden|shed|window|house
    man|men|someone|stranger|people in my|our garden|yard|shed|close|garage|shop
    hear someone|something|people|them .. on|in|at|outside|trying .. stairs|loft|window|door|house|roof|landing|hall|garden
    broken|broke|forced|snapped|smashed the|my|our lock .. on|of|and
    just broken|broke|smashed|forced|kicked .. lock|door|window|way
    trying to get|break|climb in .. window|door|back|house|through
    they|he are|is breaking|smashing .. in|my
    come|came|got in the|my|our back|kitchen|bathroom window|door .. and|i|now|locked
    everyone is in bed and|someone
    someone|they has|have|is just? got|broken|come in
    ^ a? <robber> .. $
    there is|are a|an|some? <robber>
    <robber> in|inside|downstairs|upstairs|outside|at my|the|our|$|here
    <attacker>|who is|are|was|be in|inside my|the|our <room>|<grounds>
    someone|man|men|stranger|strangers|people|guy in|inside|on my|our <room>|roof|shed|garage|attic
    there is|are .. <stranger>|someone|people in|on|inside|outside|under my|the|our <room>|<grounds>|bed|stairs
    <stranger>|someone|they|he is|are .. breaking|climbing|smashing|forcing|coming in|into|through
    is|are being|getting broken into
    break in ins? .. happening|progress|now
    am|are|getting being? burgled now|the|right|$
    he|she|they|someone|man is|are still? in|inside the|my|there house|kitchen|hall|loft|building|shed|garden|there|flat
    he|they|someone is|are upstairs|downstairs|inside $|and|help|now|i
    they|he|someone is|are still inside|in|there $|there|the|my
    <attacker> .. trying|tries|tried|attempting|try to .. get|break|open|climb|force|pick|hook in|into|window|door|my|the|house|lock|our|$
    trying to get|break|climb|force in|into|through my|the|our|$|window|house
    trying the|my|our .. handle|doors|door|windows|window
    <break-ing>|cutting|grinding my|the|our|through|at .. lock|door|window|handle|chain|shutter|roof|letterbox|windows
    <break-ing> the door handle|lock
    working on my|the|our lock|door|window
    handle .. moving|turning|rattling
    hear|hearing|heard .. noises|footsteps|voices|someone|movement|glass|drawers|talking|breathing|people|men|them|him .. downstairs|upstairs| house|
        flat|below|attic|loft|kitchen|hall|garden|inside|wall|my|alone|breaking|smash
    hearing noises|footsteps|voices|someone
    noises|footsteps|voices|movement|talking .. downstairs|upstairs|attic|below|loft|in .. house|$|now|i|and|my
    noises|noise in the|my|our house|hall|garden
    hear .. footsteps|breathing|talking .. and|i|$
    heard .. bang|smash|crash .. footsteps|voices|talking|downstairs|now
    just|heard .. glass|window smash|smashed|breaking|break
    door|window|doors just .. booted|kicked|panned|smashed in
    booted|kicked|panned in they|he|now
    just been? got? booted|kicked in
    window|windows getting smashed|broken|panned
    smashed|broke|panned|tanned|put|booted|kicked the|my|our .. window|windows|door .. in|and .. they|he|in|are
    put the window in
    door|window is|was open .. someone|inside|hear|still|talking|noise
    they|he|someone might|could|may .. be .. inside|there
    they|he|someone is|are|be? still? inside $|the|my
    burglar|someone|thief|thieves|they|guys|men is|are? loading|stealing|taking|lifting|nicking|stripping my|our|the|lead
    thief|thieves in|at|on my|the|our .. now|garden|right
    shop|store|warehouse|bookies is|getting|being .. robbed|raided
    raiders in|at|outside
    strange|random|unknown man|guy|woman|person .. in|asleep|inside|on my|the|our
    not alone in the
    torch|light|lights .. moving .. in|house|garden|shed
    saw a torch|light .. door|garden|shed|house
    a torch in|outside|at|moving
    camera|app|ring .. shows|showing|see .. stranger|someone|man|men|people .. in|inside|walking|through|house
    came in|into and|now .. hiding|i|cupboard|still|he
    hiding|hidden .. cupboard|wardrobe|bed .. man|someone|came|in|he
    opened the .. door and .. not|was my|dad|mum
    robbed us .. at|back|again
    they have|are come|coming|came back .. robbed|shed|same|burgled
    climb|climbing|climbs my|the|up|onto|over .. balcony|roof|drainpipe|window|fence|wall .. try|in|now|open|get
    rattling .. door|handle|window
    see them from|breaking|taking|in
    people|someone|men in the empty|neighbours
    punched|drilled|snapped the lock
    is in the loft|attic|hatch|kitchen|hall|garden|cellar
    shadow|shadows|figure|face at|in|outside|through|moving .. window|garden|door|hall|house
    light|lights on|went|moving in|on .. and|no|nobody|we|should|house|away
    rummaging|rifling|raking|going through my|our|the|her .. drawers|house|room|things|stuff|bedroom|car|shed|kitchen
    alarm is|has|s gone|going off|ringing .. house|shop|downstairs|and|now
    who|someone has a key .. in|inside|downstairs
    he|they got|is|are|have|came|come|climbed in|through by|the|via|through window|back|roof|door|kitchen|skylight|loft
    door|window|lock|gate is|has|being|s been? forced|kicked|prised|levered|jemmied|drilled|battered|smashed|opened .. now|in|right|as|by|and|
        someone|he|they
    levering|prising|drilling|forcing|picking|sawing|grinding at|the|my|our|open|through .. door|lock|window|bars|shutter|gate|handle
    crowbar|jemmy|drill|grinder at|on|to|in .. door|window|lock|shutter|bike|chain
    man|men|someone|boys|guys .. over|climbing|jumped|jumping|scaling .. my|our|the fence|wall|gate|balcony|drainpipe
    loading .. van|car|trailer
    van|lorry|car outside .. loading|emptying|taking|stealing|shed|garage
    emptying|clearing|ransacking|raiding|robbing|looting my|our|the|next|neighbours .. house|shed|garage|shop|flat|till|safe|store
    woke|wakened|woken .. to|up|by .. someone|man|noise|stranger|footsteps|figure|voices|intruder
    stranger|man|someone|woman standing|sitting|sleeping|walking|looking|hiding|crouching in|at|on|over|inside|under my|our|the .. bed|bedroom|
        kitchen|hall|garden|living|house|window|room|loft|garage|stairs
    someone else in|inside here|the|this|my house|flat|home
    there is someone|movement|a noise|people|men|voices .. downstairs|upstairs|inside|loft|garage|below|garden|shed
    i am|we are hiding|locked .. bathroom|bedroom|loft|wardrobe|upstairs .. they|he|someone|burglar|downstairs
    someone|they|he|men|people|neds is|are|in|keep? breaking|forcing|smashing|jemmying in|into|my|the|to
    someone|they|he|men|people|neds is|are|in|keep? trying my|the|our|all|every
    someone|they|he|men|people|neds is|are|in|keep? trying to get|break|force|open|climb|kick|pick|prise|come|push|smash|jemmy|unlock|lift|cut
    trying to jemmy|force|prise|open my|the|our .. door|window|lock|shed|garage
    someone is braking in
    then|heard a? bang|crash .. footsteps
    brick|stone|bat|hammer through my|our|the window|door
    is|are climbing|crawling|breaking|squeezing|coming in $|and|the|through|my
    <stranger>|someone in|inside my|our <room>
    trying|putting|turning a|the|his? key|keys|handle in|of my|the door
    cutting|jemmying|forcing|prising the|a padlock|lock|shutter|door .. off|now|container|shed|open
    hear|heard|hearing doors|door|footsteps|stairs|windows opening|creak|open|going
    nobody|no else|one lives|stays|is|should here|in|be .. hear|noise|door|doors
    <stranger>|guys|someone .. in|at my|our|the|her|his .. garden|shed|garage forcing|breaking|jemmying|smashing
    footsteps in|on|above|across the|my|our loft|attic|stairs|hall|landing|roof
    over|through .. gardens|fences|walls trying|checking doors|door|handles|windows
    window|glass just smashed|shattered .. .. kitchen|downstairs|hall|back|door|room
    burglars are|is? in|inside|at the|my|our|next
    torch|torches|torchlight|flashlight moving|in|inside about? in? the|their|my|next neighbours? house|garage|shop|garden
    <stranger>|someone|he|they is|are? climbing|crawling|coming|getting|breaking in|into|through .. my|the|our .. window|skylight|roof
    window|door just|has? went|gone|came|been in|through .. $|and|downstairs|now|someone
    downstairs|kitchen|back|front window|door just went|came in
    <stranger>|someone|he|they|caller|nurse|worker .. is|are? looking|searching|raking|going in|through my|our|her drawers|cupboards|handbag|bedroom
    trying to|and kick|boot|batter|smash|put|ram|break my|the|our front|back? door|doors|window in|down|open
    kicking|booting|battering|smashing my|our front|back? door in|down
    glass|door|window breaking|smashing|smashed|being downstairs|now|just|and|in
    someone|they|he|man|men|people is|are? in my|our|the shop|cafe|office|garage|church downstairs|upstairs|and|i|now .. .. hear|heard|glass|alarm|
        hiding
    i .. hear|heard|hearing glass $|downstairs|upstairs|in|inside|now
    someone is? moving|walking|creeping about|around downstairs|upstairs|inside|below
    panning in my|the|our
"""

DOUBT = """
    ^ a? strange? man|men|guy|someone|stranger|people in my|the|our? garden|house|flat|shed $
    ^ a? strange man|men|guy|people outside $
    noises|footsteps downstairs|upstairs|outside|in
    breaking in
    trying to get|break in
    someone .. in my garden|house|flat|loft|shed|home
    thief .. now
    glass breaking|smashing
    who is that|there downstairs
    trying|checking|testing car|door|doors|van|handles .. doors|handles|street|now|cars
    sensor|motion|alert|notification .. house|garden|moving|someone|man|camera|away
    breaking into .. now|house|car|garage|shed|flat|shop|my|next|neighbours
    away|off .. with my|our tractor|quad|car|van
    ^ breaking in
    trying|opening all the|our|my? .. car|door doors|handles
    cctv|camera|cameras .. shows|show .. people|someone|man|men|person
"""
