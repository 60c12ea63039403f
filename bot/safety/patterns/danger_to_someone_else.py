"""Somebody else is in danger, as a neighbour, friend or passer-by sees or hears it."""

CERTAIN = """
    is|are throwing|chucking|hurling|dropping|firing|lobbing|launching bricks|brick|stones|rocks|slabs|bottles|fireworks|rockets|bangers .. at|off|
        over|from .. bus|buses|cars|traffic|train|trains|bridge|folk|people|motorway|firefighters
    getting a doing|kicking|beating|battering|hiding
    getting|being battered|beaten|kicked|stabbed|attacked|mugged|robbed|assaulted|dragged|raped|strangled|held|slapped|jumped .. outside|in|at|on|by|
        up|across|next|now|street|$
    <weak>|<other>|<family>|someone|woman is|s|was being|getting .. mugged|attacked|beaten|battered|dragged|robbed|raped|assaulted|hit|stabbed|
        strangled|held|hurt|threatened|kicked
    being dragged|bundled|forced|pulled|pushed|carried into|in|to|off|along|away
    hear|hearing|heard .. neighbour|him|man|someone|her|husband|them|dad .. hitting|beating|battering|screaming|shouting|throwing|smashing|strangling
    locked her|him|them in|up|inside|out
    has|had|got a|the|my|his|her .. woman|girl|lady|wife|friend|boy up|against|by|in|on .. wall|throat|hair|neck|ground|corner|car
    man|guy|men|someone|gang|husband|boyfriend is|are hitting|beating|punching|kicking|strangling|attacking|dragging|stabbing|robbing|threatening|
        choking a|an|his|the|her|some|another|my
    held in|by|at a|the|her|him|someone .. flat|house|ex|man
    neighbour|woman|girl|someone|lady is|are .. screaming|shouting|crying|yelling for|and|help|stop|next
    going mad|mental|crazy .. her|him|locked|in
    friend|sister|daughter|mum|pal|mate is getting|being beaten|battered|hit|attacked|hurt|threatened|abused
    <other>|<weak>|<family>|someone|person|woman|people|worker|driver is|are|was|keeps|gets? being|getting <hit-ed>|mugged|chased|followed|
        threatened|raped|killed|kicked|robbed now|by|up|outside|across|in|$|at|on
    <other>|<weak>|<family>|someone|worker is|are? being|getting <hit-ed>|mugged|killed|raped|dragged|chased
    <other>|<weak>|someone|worker is|are? being|getting? attacked|threatened|followed|robbed|set|held .. now|by|upon|against|outside
    getting a|his|her|their beating|kicking|hiding|doing|head
    getting .. head kicked|stamped|smashed
    <attacker> is|are|keeps .. <hit-ing> her|him|them|a|another|someone|some|his|my|the|up
    <partner>|<family>|man|he|she is|are? .. <hit-ing> my|his|her|their <partner>|<family>|<other>
    <hit-ing> her|him|them right|just|now|again now|$
    <attacker> .. <hit-ing>|<hit-s> a|his|another|some|the woman|girl|wife|girlfriend|boy|man|guy|lady|driver|old|dog
    kicking|beating|stamping|punching|attacking a|the|some|on man|guy|boy|woman|girl|him|her|someone who|on|up|in|at|$
    dragging|dragged|carried|carrying|pulling her|him|a|the .. by|into|along|out|off|down
    trying to drag|pull|force|push a|the|her|him|someone|delivery
    carried|dragged out of
    has|got|have a|the|my|his|her .. by the throat|neck|hair
    hear|hearing|heard .. screaming|screams|begging|beating|fighting|hitting|thumping
    hear a|the|my|him|her|someone|neighbour .. crying|shouting|screaming|begging|being|hitting|getting
    woman|girl|lady|man|someone|boy|neighbour|person|people is|are? screaming|shouting|crying|yelling|begging .. help|stop|outside|next|upstairs|
        downstairs|for
    screaming|shouting|crying|yelling|calling for? help
    begging him|her|them|for
    shouting|screaming stop|help
    scream|screams and|from|help|next
    bangs|bang .. scream|screams|screaming
    fighting|screaming next door again|and|now
    <other>|<family>|<child> is|are in danger|trouble now|and|$|she|he
    <other>|<family> .. texted|sent|messaged .. sos|help|trouble|word
    sent|text|texted|is .. sos
    slipped|wrote|handed|passed .. note .. help
    whispered help
    <other>|<family> .. locked in|up
    boyfriend|husband|ex|partner .. has her|him locked|trapped|pinned
    ex is in her|his|the
    ex is .. house and she|he
    <other>|<loved> .. hiding in|from
    she|he is hiding
    waiting for her|him|them outside
    is on his|their way to find|kill|hurt|get her|him|them
    climbing|breaking|broke into|in .. next|neighbour|neighbours
    going|home to kill|stab|beat|hurt his|her|someone|their|my wife|partner|mum|dad|girlfriend|someone|him|kids|ex
    <hit-ing>|killing his|her|my mum|dad|wife|sister|brother|granny|girlfriend|partner|mother|father
    man|woman|person|someone|guy lying|lies in|on the|a .. street|road|pavement|close|floor|ground
    lying|laid .. being robbed
    not seen|heard my|from .. neighbour|elderly|old|woman|man .. days|week|weeks
    for days and he|she will not|is
    mob outside
    throwing|smashing .. windows|things|stones|bricks at|of|in|going the|a .. family|bus|neighbour|house|people
    slapping|shouting|hitting|slaps|hits .. the|a old|elderly
    got into a car with .. drunk|man|stranger|know|not
    streamer|facebook|live|discord|stream .. attacked|kill|jump|killing|stabbed
    will not let her|him|them speak|talk|leave|go|out
    fight|fighting .. outside|street|pub|corridor|close and|someone|now|got|in|with
    fighting with someone
    stranger|man|guy shouting|screaming at her|him|my
    is scared of her|his son|daughter|husband|wife|partner|boyfriend|carer
    being carried|dragged|bundled
    someone|she|he held against
    being threatened by
    old|elderly lady|man|woman .. crying|attacked|robbed|lying|collapsed|shouting
    getting mugged|robbed|attacked|beaten across|outside|in|up|on|at
    locked the door .. wrong|inside|screaming|them
    something is wrong
    not me my friend|pal|sister|mum|neighbour|mate
    else is in trouble|danger
    man|husband beat|beats|hits woman|wife|girl|mother
    drag|drags|dragged her|him
    going|gone|away to meet|see a|some|this boy|man|guy|someone .. not|online|know|answering
    texted|sent|used me|us the|our code|safe word
    girl|woman|she|someone looks|seems drugged|drunk|scared|terrified|out .. taking|him|them|men|guys|man
    bruises .. shouting|nephew|carer|husband|boyfriend
    not been seen for|since days|sunday|monday|week
    pulled|dragged|forced|bundled into|in a|the car|van
    <loved>|he|she|they says|said|is|threatening|wants he|she|they is|are|will going|to? burn|torch|firebomb her|his|their|my|our|the house|flat|car|
        home
    man|woman|someone|person|boy|girl|kids|people|guy is|are|walking|standing|sitting? on|along|near the? railway|train|rail line|lines|tracks|track|
        bridge
    taken|took|taking|pulled|dragged|carried my|our|a|the friend|mate|pal|sister|girl|flatmate into|in|to|upstairs .. bedroom|room|upstairs|toilet|
        toilets|car|van
    locked himself|herself|themselves .. .. .. with my|our|a|the|one .. colleague|staff|manager|girl|worker|kids|children
    note|paper|sign .. .. .. says|saying|said|asking .. call|phone|ring|get .. police
    written|wrote help on|in|inside
    tied up my|our|the manager|boss|colleague|staff|mum|dad|friend
    hands round|around her|his|their throat|neck
    has|have|holding|got her|him|another|a .. by the throat|neck|hair
    playing|messing|running on|near the railway|train|rail|tram line|tracks|track|lines
    moaning|groaning|crying|shouting for help
    inside is|was moaning|groaning|screaming
    driving|car|bus|van down|on|along the tram|train|railway tracks|lines|track
    put|putting|forced|bundled|dragged|pushed him|her|them|someone|a|my .. in|into the|a|his boot|van
    <loved>|<child>|she|he|someone is|s? hanging|dangling|leaning|climbing out .. .. window|balcony
    my? brother|sister|cousin|uncle|aunt|nephew .. <hit-s>|<hit-ing>|screams|<shove-s>|<shove-ing>|starves|starving|locks|locked my|him|her|
        them .. mum|dad|mother|father|$|and|in|with
    robbing|raiding the shop|bookies|bank|post|garage .. .. wife|husband|son|daughter|mum|dad|friend|is|in|now
    man|guy|someone .. .. .. taking|took|dragging|carrying her|him to|into his|a car|taxi|house|flat|room
    do not know .. taking|took|dragging|carrying her|him to|into
    has|have had? him|her locked in|inside
    dogs are|is fighting .. .. .. bit|bitten|bleeding
    selling|sold|giving .. drugs|pills|weed to my .. girl|boy|son|daughter|child|kids
"""

DOUBT = """
    boys|youths|children|teenagers|gang|group|neighbour|men|they throwing|chucking|firing|launching|dropping bricks|rocks|bottles|fireworks|
        rockets|bangers at|off|from .. people|folk|cars|traffic|buses|bus|firefighters|bridge
    being|getting beaten|battered|attacked|hurt|kicked|abused now|up|by|outside|next
    <other>|<family> .. in danger|trouble
    is|are <hit-ing> her|him|them
    will not let her|him|them
    black eye
    <other>|<family> .. is scared of
    something .. wrong next|neighbour|upstairs
    fight outside|next
    screaming|screams .. next|through|upstairs|downstairs|outside|wall
    hitting|beating her|him
    <other>|<family>|friend|woman|man has|have been|just attacked|beaten|assaulted|stabbed|mugged|hurt|robbed
    my <other>|<family> .. been attacked|assaulted|beaten|mugged|stabbed|threatened
"""
