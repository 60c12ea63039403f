"""Danger in a named place outside Scotland, in the short way people write it: `Prague. wallet gone`."""

from __future__ import annotations

LINES = """
    robbed|mugged|attacked|stabbed|raped|beaten|spiked|assaulted|kidnapped|arrested|gunpoint|knifepoint|drugged .. in|at|on|near|
        outside? .. <overseas>
    robbed|mugged|attacked|stabbed|raped|beaten|spiked|drugged|kidnapped <overseas>
    wallet|passport|phone|bag|bags|money|cards|purse|everything|medication gone|stolen|taken|missing|away|lost|snatched .. <overseas>
    missing|vanished|followed|trapped|held|locked|intruder in|at|near|from? <overseas>
    <overseas> wallet|passport|phone|bag|bags gone|stolen|taken|missing
    in <overseas> and .. will|is|has not|he|she|let|they .. not|let|out|beat|hit|locked|leave|kill
    collapsed|fell|fallen|crashed|hurt|injured|ill .. in|on|off|at .. <overseas>
    off a|the balcony in <overseas>
    kidnapped|held|stuck|detained|lifted|lost in|at .. <overseas> .. no|not|passport|help|money|and|phone
    police|ambulance|emergency|embassy .. number|speak|english|call|dial|ring .. in|here|out .. <overseas>
    in <overseas> .. tonight|now .. they|someone|he|followed|taken|cash|robbed|help
    <loved> .. in|from <overseas> .. boyfriend|husband|man|someone|not|father .. let|hitting|locked|hurt|knife|out|room|help
    rang|phoned|called|texted|messaged from <overseas> .. knife|he|help|downstairs|scared|attacked|crying
    backpacking|travelling|holiday|holidaying|wintering|interrailing|studying .. in|around .. <overseas> .. help|missing|answered|nothing|blood|
        attacked|robbed|not|hospital
    not bring|brought|bringing|return|returned|send .. children|kids|boys|girls|son|daughter .. from|back|home .. <overseas>
    kids|boys|girls|children|son|daughter .. back|home from <overseas> .. on|not|says|school|now|kept
    we hired|rented|took .. in <overseas> .. robbed|forced|crashed|two|men|took|attacked
    our|the|my villa|apartment|hotel|hostel|airbnb|caravan|campsite .. in|near <overseas> .. robbed|broken|turned|burgled|man|someone|door|no|
        intruder
    got|get|escaped|ran out of .. house|flat|hotel|place in <overseas> .. baby|passport|help|where|british
    until|unless i|he|she|they|we pay .. euro|euros|dollars|baht|lira
"""
