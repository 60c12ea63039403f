"""What is seen and heard while somebody comes in: a hand through the catflap, a key that turns, voices on the stairs."""

from __future__ import annotations

LINES = """
    window|windows|glass|pane has|is|s? just .. gone|smashed|broken|shattered|put .. in|through|$
    window just gone in
    lock|locks|cylinder|barrel|hinges is|are|being|getting .. drilled|snapped|forced|picked|sawn|jemmied|levered|unscrewed
    getting|being drilled|snapped|jemmied|levered|ransacked .. $|out|off|now|in|as
    torchlight|torch|torches|flashlight|light moving|flickering|shining|going|sweeping .. in|round|around|through .. my|the|our .. kitchen|hall|
        garden|shed|room|house|stairs|yard|office
    torchlight in|outside|moving
    someone|he|they|man|men|footsteps is|are .. on|coming|creeping|halfway .. my|the|our|up|down stairs|landing|staircase
    heard|hear|hears the|a|my|our .. patio|back|side|front|garage|kitchen .. door|window .. slide|sliding|open|opening|go|creak|click|bang|being
    hand|arm|arms|wire|hook|stick|rod|leg|head|foot|coathanger .. through|in .. catflap|flap|letterbox|window|door .. $|my|now|feeling|reaching|
        fishing
    letterbox|catflap .. wire|hook|stick|rod .. scraping|keys|fishing|hook
    wire|hook|stick|rod .. scraping|fishing|poking|through|in .. letterbox|keys|door
    balaclava|balaclavas|masked|masks|hoods|hooded .. garden|drive|door|shed|house|window|crowbar|yard|gate
    crowbar|jemmy|screwdriver|hammer at|on|in|to|is|are|working|trying .. door|window|lock|patio|conservatory|garage|shutter|shutters
    door is|has|was? burst|kicked|forced|rammed|jemmied|prised|levered open|in|down|off and|now|someone|they
    humphing|lugging|carting|carrying|loading|lifting|taking|piling|humping|shoving my|our|the|her|their|his .. telly|tv|bikes|laptop|jewellery|
        furniture|tools|safe|lawnmower|quad|stuff .. out|in|into|off|away|down
    lifting|putting|stuffing|loading|piling .. in|into|to the|a|his|her|their .. van|transit|pillowcase|lorry|holdall|bags
    stuffing|filling .. jewellery|pillowcase|bags|rucksack|drawers
    stranger|strangers|drunk|strange asleep|sleeping|sitting|standing|lying|man|woman in|on|at|is .. my|our|the .. sofa|couch|bed|kitchen|hall|
        landing|chair
    strange man|woman|boy|person in|inside|on|asleep|at .. my|our .. house|flat|kitchen|sofa|couch|bed|hall
    have|has|got|is|are the|our|my|got .. safe|till|drawers|cash open|out .. $|now|and
    key|keys turning|turned|rattling|scratching in|the|nobody|and|my .. lock|door|nobody|alone|else|only
    handle|handles|latch|bolt turning|moving|rattling|going|lifting|twisting|jiggling .. $|slowly|again|now|and|up|nobody|back
    someone|they|he|she|man|stranger is|are? .. going|rummaging|raking|looking|searching through my|our|the .. wardrobe|drawers|cupboards|bedroom|
        things|room|stuff|handbag|jewellery
    wardrobe|cupboard|en|ensuite|attic|loft|pantry|suite|bathroom with|in|and .. lock|cat|kids|light|children .. they|someone|he|going|laughing|on
    camera|cameras|ring|cctv|app|blink shows|showing|sees|picked|caught .. boys|men|man|people|guys|someone|figures|youths .. at|in|
        by .. conservatory|shed|garage|garden|kitchen|patio|window|yard|hall
    neighbour|neighbours .. away|holiday|hospital|abroad .. folk|man|men|van|light|lights|someone|people|boys .. lifting|in|loading|on|at|inside|
        carrying
    cut .. phone|power|alarm|camera|cameras|electric|security .. wire|line|wires|cable|light|off
    security|outside light .. smashed|broken|cut|shot|went|off and|someone|hear
    two|three|four|people|men|someone|boys in|inside .. pharmacy|chemist|office|school|shop|church|clubhouse|warehouse|suite|surgery|club .. alarm|
        shut|closed|dark|torch|torches|night
    roof|floor|ceiling hatch|skylight is|has|s? .. up|open|off|lifted|broken
    mud|footprints|blood|glass on|across|all .. carpet|floor|stairs .. cough|noise|voice|footsteps|someone|bedroom
    back|front|side|patio door is|s|was|lying? open .. and|mud|someone|noise|cough|footsteps|voice|upstairs|lights|dog|hear
    cough|whispering|whispers|footsteps|giggling|laughing|creaking|voices|breathing from|in|on|above|below|outside|coming|through|upstairs|
        downstairs .. bedroom|hall|lobby|loft|kitchen|stairs|attic|landing|cellar|room
    crash|bang|thud|smash|noise from|in|at|down .. lobby|hall|kitchen|stairs|cellar|bedroom|loft .. whispering|voices|footsteps|someone|now|torch
    now there is whispering|voices|footsteps|movement|banging
    trying|checking|testing every|each .. lock|handle|handles|doors|locks|windows|door
    working his|their way along|up|down|round|through the|our .. close|street|houses|cars|doors|flats
    walked|came|slipped|tailgated|snuck|sneaked in|into|straight|through .. behind|after|past|front|back .. trying|someone|resident|bold|handles|
        upstairs
    lights|light|electric|power went|gone|go|going|on .. off|out|and .. only|just|street|mine|my|fuse|dining|upstairs|empty .. street|still|mine|
        off|hear
    cupboard|meter|lodge|hut .. been|is|was forced|jemmied|prised|levered|cut from|and .. hear|there|outside|quad
    hear|hearing someone|them|him|people|men|something moving|climbing|dragging|shifting|walking|creeping|breathing|talking|whispering|laughing|
        cutting|at .. $|about|under|upstairs|bin|shed|in|outside|the|around
    moving|dragging|standing|climbing on|the|my|a|up .. wheelie|bin|ladder|trellis|drainpipe|wall under|to|at|against|below|outside|by|and
    put|pushed|dragged|jammed|wedged .. chest|drawers|chair|wardrobe|bed|dresser|sofa|table|couch against|under|behind|across|at the|my|door|handle
    do|does not know|realise|think i|we am|are|is home|here|in|inside|upstairs .. $|because|and|they|car|yet
    not know i am home|here|in|upstairs
    man|men|someone|stranger|strange voice|voices|talking|whispering .. down|in|from|up|below|cellar|loft|hall|stairs|basement|downstairs
    dog|dogs barking|growling|mental|mad|barkin|crazy .. door|footsteps|someone|noise|downstairs|cellar|open|window .. burst|open|there|someone|
        voice
    ^ they are in $
    broke|broken|smashed|kicked|forced .. door|window .. down|in|of|off .. looking|look|i|am|they|under|where|he
    under the|my|a bed|desk|stairs .. they|he|someone .. house|room|flat|downstairs
    someone|he|they|stranger|man|men is|are in|inside .. mums|mum|neighbour|neighbours|granny|daughters|sisters|office|church|school|nursery|hall|
        clubhouse|polytunnel|byre|steading .. $|house|now|shed|flat|and|i|room
    alarm is? not ringing|going
    lit|walked|came|climbed|got .. in the? front|back|side|bedroom|bathroom|kitchen door|window .. bold|and|while|i|see
    see|watching them|him through|from .. window|glass|street|camera|app|bushes .. taking|putting|going|lifting|loading|in|jewellery
    quad|tractor|trailer|digger|van running|revving|being|getting|driving|hitched|started|engine .. out|by|away|off|now|yard|field|larder|loaded|
        nobody|no
"""
