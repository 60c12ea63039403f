"""Somebody who follows, waits, is on the way, holds fast, or lets know that he watches."""

from __future__ import annotations

CLOSING_IN = """
    man|guy|stranger|someone|driver|car|van|boys|they|he .. .. asking|asked|telling|told|wants|shouting|asks me|us? to get in|into|inside .. his|
        their|a|car|van|$|and|i|but
    guy|man|he|they|someone|boys|men got|gets|getting off .. .. behind|after me|us and|still he|they|she|still is|are|there|walking
    guy|man|he|car|van|boys .. .. .. behind me|us and|but he|they|she is|are still
    guy|man|he|someone|boys|men .. on|at the .. train|bus|tram|subway|carriage will|would not leave|stop .. me|staring|touching
    keeps sitting|getting|moving|coming|edging closer|nearer
    coming .. round|to|over|up .. .. to .. jump|batter|break|do|stab|get|smash|kill|hurt me|us|my|our
    drug? dealer|dealers|gang is|are coming to|round|for|over my|mine|me|our|tonight
    they|he|men|guys|boys|gang|dealer|people is|are outside my|our|the house|flat|door|window .. wanting|demanding|after .. money|cash|drugs|debt|me
    <he>|car|van|guy|driver is|keeps|are|was? driving|crawling|going|pulling|rolling|creeping .. slow|slowly? next|beside|alongside|along .. me|us
    past me|us and slowing|slows|slowed|stopping|staring|stops .. .. i|and|am|down|own|alone
    taxi|uber|cab driver will|would not stop|pull .. $|and|the|driving|over|or|car
    taxi|uber|cab driver will|would not let me|us out|go|leave
    know where you live .. .. come|coming|visit|tonight|round
    owe|owed money .. .. .. .. .. .. come|coming|comes tonight|now|here|round
    loan|debt man|men|guy|collector|shark .. outside
    dragged|pulled|knocked off my bike|motorbike|moped|scooter
    says|said|saying you are dead|next $|and|now|tonight
    in the boot of
    i am locked|shut|tied in|up|inside a|the|my|his shed|garage|cellar|boot|van|cupboard|loft|container
    sent|texted|posted|messaged|sends me|us? a? picture|video|pictures of my own? front|back? door|house|flat|window|bedroom
    picture|pictures|video of me asleep|sleeping|walking|tonight
    with the|a words? found you
    or he|they|she will .. jag|stab|cut|shoot|hurt|batter|slash me|us|him|her
    at|outside .. gate|door|house|window|wall with petrol|matches|acid|fuel
    stranger|man|someone|guy|drunk in my car .. will not|not
    passengers|passenger|customers|customer|patient|pupils|boys|girls|they are|is <hit-ing>|spitting me|us
    mugged|robbed|jumped at knifepoint|gunpoint .. just|now|minutes
    text|texted|message|messaged|says|said|saying .. i can see you
    come outside or
    kneecap me|him|us|my
    locked the|my front|back? door and|so .. he|will|not .. .. let|open
    key|keys in his pocket .. $|and|will|not|he
    locked the front? door and put|took|taken the? key
    stood|standing|staring|looking .. bottom|end of my|the|our garden
    looking|staring|peering up|in|into|at .. at? my bedroom|window|windows
    walks|walking|goes round|around and round|around my|our|the tent|house|car|van
    windows are going in|through tonight|and
    followed|pushed me|us in|into .. toilet|toilets|changing|cubicle
    landlord|boss|carer|neighbour|flatmate|housemate|manager|stranger is|keeps <hit-ing> me|us
"""
