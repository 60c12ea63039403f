"""Somebody who should have been back, who wandered out, or who answers no more and is feared for."""

from __future__ import annotations

LINES = """
    <loved>|his|her|my|granny|grandad bed is|was|s? empty
    bed is|was|has? empty and|this|morning|window
    pillow|pillows under the covers|duvet|blanket|blankets
    out|outside|away|off|wandered|wandering|gone|left|walked in|wearing|with his|her|their|only|just|bare nightie|nightdress|pyjamas|slippers|gown|
        dressing|socks|feet|underwear
    out somewhere|there|alone in|on .. snow|cold|dark|rain|storm|night|frost|own
    dementia|alzheimers|alzheimer|autistic|vulnerable|confused .. out|outside|gone|slipped|missing|snow|wandered .. somewhere|alone|gate|snow|cold|
        dark|hour|hours
    autistic|vulnerable|disabled boy|son|girl|daughter|man|adult|brother .. slipped|gone|ran|out|away|missing|off|escaped|bolted
    vulnerable adult|person|man|woman .. missed|missing|not|gone|left
    not at|in .. home|house|flat|centre|school|work|hospital .. not at|in|with
    missed his|her|the|their bus|train|appointment|pills|insulin|medication .. not|at|phone|home .. home|answering|seen
    slipped|sneaked|snuck|crept|bolted|climbed|wandered|escaped out|away|off of? the gate|garden|ward|hospital|home|door|unit|window|house|school|
        nursery|centre|grounds
    walked|wandered out of|from the? hospital|ward|unit|care .. ago|gown|nobody|and
    no sense of traffic|danger|direction
    resident|patient|client|tenant|pupil .. not|failed|gone|absconded|missing|left .. return|room|returned|back|from|bed|ward|grounds|door
    failed|fails to return|come|turn|arrive|show .. $|from|back|home|up|his|her|pass|leave
    should|was|were have|to .. been|be|meant|due .. home|back|here .. at|by|from|for|hours .. it|phone|not|near|and|phones
    should have been home|back|here .. $|from|by|at|hours|ago|and|an|now
    due|expected|supposed|meant|promised .. home|back|here|down|ashore .. at|by|hours|ago|yesterday|last|for .. not|phone|no|it|nothing|and|word
    should|was .. been down|off .. hill|munro|ben|mountain|water|loch
    did|has|have|is|are|never not? .. come|came|been|got down|off .. hill|munro|ben|mountain
    did not come|get|make down|off|back|home|ashore .. off|hill|ben|munro|mountain|$|from|last|and|night
    never got|arrived|made home|there
    meant|supposed|due|going to .. get|catch|take|share .. taxi|bus|train|lift|uber|plane|ferry .. never|not|and|home
    went to|for .. toilet|loo|bar|smoke|shop|shops|cash|milk|walk|run|swim .. never|not .. come|came|back|returned|seen
    we .. looked|searched all over|everywhere $|for him|her|and
    done|searched|checked|been|round the|every|all .. ground|grounds|park|wards|streets|woods|beach .. twice|no|nothing|sign|him|her
    no|not sign|trace|word|contact|sighting of|from|since .. <loved>|him|her|them|since|anywhere|pub|night|morning
    last seen .. .. never|not .. home|back|seen|arrived|since|$
    last seen|spotted getting|leaving|wearing|walking .. street|station|bus|park|woods|night|yesterday|bridge|morning|ago|hours|club|jacket
    gone|missing|awol since this|last|the|yesterday|lunchtime|teatime|noon|midday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|early $|
        and|from
    awol .. since|nights|days|inhaler|medication|insulin|from
    inhaler|insulin|medication|meds|walking|pills|glasses is|are still on|in|here .. table|hall|house|kitchen|room|counter
    little|big|older|younger|my|our brother|sister|son|daughter|boy|girl|child|toddler|kid|nephew|niece|granddaughter|grandson has|s? just? ran|run|
        bolted|vanished off|away
    runaway .. from|she|he|care|tonight
    ^ runaway $
    she|he|they is|are|s? not .. where .. said|says|supposed|meant|should .. phone|off|be|$
    phone is|s|has|been|just? off|dead|switched|turned|straight|ringing|voicemail|out .. and|worried|should|near|since|home|bed|midnight|late|
        anywhere|his|her|nobody|not|battery .. home|back|seen|answer|here|worried|bed|dark|missing|gone
    nobody|none is|has|have|s? .. seen|heard|spoken .. my|our|from|to|him|her|them .. since|all|cousin|son|daughter|brother|sister|dad|mum|friend
    nobody .. knows|knew|tell|can|say|idea .. where .. he|she|they|my|is|are|has|went|gone
    nobody knows where
    nobody can find him|her|them|my|our
    not been|was|were|is online|active|seen|on|heard .. for|in|since|from .. days|yesterday|friday|week|hours .. never|not|phone|landlord|worried|
        unlike|untouched
    his|her room|bed is|s|was|looks? untouched
    so unlike|not like|out of him|her|them|character
    car found no|but|and not|mum|dad|nobody
    found .. car|bike|bag|clothes|coat|shoes|jacket|scooter .. beach|shore|river|canal|loch
    car|bike found no|but|and|not mum|dad|son|daughter|him|her|sign|driver|one
    bike|bag|clothes|coat|shoes|jacket is|are|were .. at|by|on|beside|near the? canal|river|loch|bridge|shore|harbour|quarry|cliff|water
    kids|children|twins|boys|girls .. playing|out|park .. only|just one|see|two
    can|could|now only|just see|find one of
    he|she|they was|were only|just|right|playing|beside|here|there .. at|in|on|with|a|here|swings|beside|me|front .. a minute|second|minutes ago|
        and|now|before
    only|just at the swings|park|slide|shop|trolley|beach|pool
    lost|losing sight|track of .. him|her|them|my|our|child|son|daughter|boy|girl
    they lost him|her|them at|in|near|on|after|outside
    bank|his|her card|account|phone is|has|s? not|never .. been|used|touched|switched
    sorry and took|left|drove|gone|walked .. car|$|off|out|phone
    said|text|texted|wrote|says|left|messaged .. bye|goodbye|sorry|farewell|final|weird .. vanished|gone|phone|disappeared|nobody|left|off|took
    bye|goodbye weird|funny|strange|odd|strangely|oddly .. then|and
    deleted|wiped|left .. messages|phone|accounts|snapchat|tablet|computer .. friends|bed|gone|seen|where
    kettle boiled dry
    landlord|neighbour|neighbours|police|flatmate|work|boss|manager|school say|says|said|rang|phoned .. .. not|never .. seen|been|turned|arrived|in|
        showed
    did not|never .. pick|turn|show|log up|for|in .. work|shift|call|school|phone|nor|sunday|he|she|this
    in|out in|on the snow|cold|storm|frost|rain .. dementia|confused|pyjamas|nightie|alone
"""
