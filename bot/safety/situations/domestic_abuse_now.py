"""What somebody at home does, holds, hides or gets ready, in the words of who lives with it."""

from __future__ import annotations

LINES = """
    <partner>|he|she|man .. angry|mad|drunk|mental .. in|locked|lavvy|bathroom .. $|toilet|lavvy|bathroom|bedroom|cupboard
    i am in the lavvy|loo|toilet|bathroom
    smashing|smashed my .. phone|glasses|inhaler|crutches|wheelchair|hearing next|now|so|and|again
    is smashing my phone
    wife|husband|partner|boyfriend|girlfriend is|has|got? got? the .. scissors|hammer|poker|screwdriver|rope|axe|shotgun|petrol|bleach|lighter out|
        and|$
    poured|pouring|threw|thrown|flung|chucked|tipped .. boiling|petrol|bleach|acid|hot|scalding|kettle|lighter|white|paint|soup|tea .. water|on|
        over|at|in|spirit|me
    poured boiling water|kettle|oil
    petrol|fluid|white on|over|round .. my|me|clothes|door|bed|us|house .. he|she|laughing|lighter
    flicking|holding|waving|lighting|striking his|her|a|the .. lighter|match|matches
    hunting|looking|searching|coming|shouting for me .. room|upstairs|house|downstairs|hammer|door|knife
    room to room
    partner|husband|wife|boyfriend|girlfriend will not let me .. breathe|move|go|out|eat|sleep|leave|up|speak
    he|she is|will be|gets|comes home|back in .. i am|he|she|it .. dead|finished|terrified|done|next
    home in ten|five|twenty|an|minutes|half .. dead|finished|terrified
    boyfriend|husband|partner|wife|girlfriend|ex .. holding|sitting|kneeling|pinning|pinned me|on .. down|me|top|neck
    holding|pinning me down
    trapped|stuck|locked|alone|stranded in|here|inside|with .. with|him|her .. him|her $|and|he|she|again
    trapped here with
    is got|has|holding|took|taken|grabbed|grabs the|my|our baby|kids|children|dog .. threatens|threatening|says|window|balcony|knife|drop|car|will|
        stairs|hostage
    threatens|threatening to? drop|throw|burn|drown|shake .. her|baby|him
    tag is|has|off|cut|removed .. off|and|he .. walking|outside|path|here|coming|my
    bail|order|conditions|interdict|released|tag|licence .. sofa|couch|here|outside|door|house|bed|garden|path|street|kitchen .. $|with|and|feet|now
    can not .. come|allowed near|in|within|here .. street|house|me|us .. he|she .. is|here|sofa|outside|couch
    digging a .. hole|grave .. garden|says|woods|and|for|guess
    guess who it is for
    every|all|half plate|plates|dishes|glass|thing|door|window|mirror in|the|is|are .. broken|smashed|kicked|house .. and|he|she|started|now
    is|has starting|started|moving|moved|going|now on|onto|for the|my|our kids|children|baby|dog|me|mum|room|childrens
    drives|driving|takes|taking|took|drove me .. up|to|down|out|into .. forest|woods|quarry|moor|cliff|loch|bridge|wall|walls|middle
    drives|driving|drove at|towards|into .. walls|wall|trees|me|cliff .. and|brakes|last
    brakes at the last
    moved|moves in next door .. ex|he|banging|she
    what he|she will do to me|us|mum|her
    ex|he|she is|has|s through|at|over|behind|in the|my wall|fence|garden|window|bushes .. banging|shouting|watching|again|ex
    pushed|forced|held|slammed|rammed|smashed|ground|pressed my|her|his face|head|hand|fingers|arm .. in|into|on|onto|against|under|through|down|
        off .. grill|oven|hob|wall|door|water|bath|pillow|stairs|floor|mirror|sink|plate|car|window|toilet
    shut|slammed|trapped|crushed|jammed|closed my|them|her fingers|hand|arm|in|foot .. in|door|drawer|the .. door|drawer|car|purpose|window
    on purpose and|he|she .. will|not|laughed|then|hospital|said|took
    will|would not|never take|call me .. to? hospital|doctor|ambulance
    black eyes|eye|stitches|bruises|ribs|broken|swollen .. he|she|and|here .. outside|door|screaming|banging|coming|back|found
    she|i|you is|am|are|belong his|mine|hers|to him|me and|nobody|he|screaming
    sent the|my|our boys|kids|children|girls .. out|upstairs|away|to .. play|bed|garden|neighbours|and
    the|that|his|a|got look .. now|again|eyes|he|got .. sent|knows|tonight|boys|kids|scared
    has got the look|that
    is got the look
    found|finds|reading|read|seen|saw .. my|the|our .. messages|texts|diary|bag|ticket|passport|emails|search|leaflet|money|number|app|chat .. aid|
        womens|refuge|packed|police|solicitor|loud|slowly|case
    reading|reads them|it|my .. out|aloud .. loud|me|slowly
    got|ran|run|getting|escaped|fled away|out to|from|with .. pals|pal|mums|neighbours|neighbour|house|friend|garden|shoes .. shoes|barefoot|
        driving|looking|pyjamas|outside|after|hunting|he
    no|bare|without shoes|feet .. and|on he|driving|looking|outside|street
    driving|going|walking|drives|passing round|around|past|by|up|the .. scheme|street|streets|block|window|house|estate|road .. looking|me|again|
        window|passing|searching|shouting
    keeps passing the|my window|house|door
    against my leg|neck|throat|ribs|cheek|face|stomach|belly|chest|eye
    if i|we move|moved|scream|cry from|he|she|this|again
    put|puts|putting|slipped|slips|ground|mixed .. in|into my .. tea|drink|food|coffee|juice|dinner .. sleep|make|again|to|me|before
    to make me sleep
    pretended to .. drink|sleep|asleep|dead it|asleep|$|he|she|and
    battering|hammering|belting|beating|kicking|thumping|punching|hitting my|our|the mum|mother|dad|sister|brother|granny|wife|stepmum
    got|has|had|have her|him|mum|me in|locked .. bathroom|bedroom|kitchen|room|shed|car|garage|cupboard|boot .. $|and|i|screaming|with|door
    unscrewed|disabled|disconnected|ripped .. smoke alarms|alarm|detector
    is|has put the chain|bolt on
    chain on .. and|the key
    loaded|loading|cleaning|oiling|polishing|took|got|brought his|the|a|her .. shotgun|gun|rifle .. kitchen|table|out|and|tonight|in|on
    pillow|pillows|cushion over|on|across my|her face|mouth|head
    taking|drilling|unscrewing the|my|our .. hinges|handle|door .. off
    locked|hiding|shut|barricaded in|inside the|a|our bathroom|bedroom|toilet|room|cupboard .. with|and|he|she .. baby|kids|little|hinges|drill|
        kicking|outside|door|one
    opened|cut|slashed|sliced|bit|scratched|burned|burnt|stabbed|clawed my|me .. arm|face|hand|leg|neck|back|head|with .. tonight|night|glass|
        broken|knife|again|nails
    at me for years .. nails|fists|teeth|hand
    not|never finished|done|over $|with|yet|and|he|she|me .. shouting|looking|says|he|she|coming
    shouting|screaming it is not finished|over|done
    burned|burnt|ripped|tore|destroyed|shredded my|our .. documents|visa|passport|papers|clothes
    visa .. he|she|husband .. reminds|threatens|cancel|burned|passport|says|send
    my back|arms|legs|face|lip|eye|head is|are .. open|split|bleeding|swollen|cut|black|burst|burned .. from|belt|he|and|she
    collect|fetch|get|bring|getting|gone .. his|her .. brother|brothers|cousin|cousins|mates|dad|pals|uncle .. and|come|back|they|together
"""
