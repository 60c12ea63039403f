"""People who take the assistant for a police desk."""

CERTAIN = """
    want|like|need|wish|wanting to report my|a|the|an|this|some|someone|that|him|her|what|something
    how|can|could|may|do i|we log|report|record|register .. crime|this|incident|theft .. with|to|here you|here|now
    want|like|need to make|lodge|register|file|give|submit a|the|my .. complaint|report|statement
    complaint of|about .. assault|theft|against
    can i report .. here|to you
    take a|my statement from|please
    give the police a statement
    statement from me
    please report this|him|her|my|that|a|it
    registration|reg is|number .. and|please|$
    report this man|woman|guy|person|car|driver|to
    report it to you|the police for
    i .. to report a .. crime|theft|robbery|burglary|assault
    send an officer to take
    can|could|may i report .. to you|here
    do i tell|report .. you
    make|file|give|lodge a? .. report here|to you
    want|like|need|wish|wanting|have to report a|the|some|my|that|damage|this|racist|antisocial|something|stolen .. <crime>|stolen|damage|car| quad|
        bike|wallet|theft|someone|abuse|break|fight|attack|hit|company|parcel|something|incident|crime|bin
    ^ i? am? reporting a|the|my|damage|racist|stolen|theft|vandalism|fraud|assault|robbery|housebreaking|antisocial
    reporting a .. hit and run|theft|robbery|stolen|break
    ^ report|reporting <crime>|stolen|damage|antisocial|racist .. $
    crime to report
    take my statement please|$
    want|like|need to give|make a statement
    ^ statement on|that|my|at
    can|could|please you? log|record|note|register|file this|a|that|my|it .. incident|crime|report|theft|for|please|$|down|fence|damage|broken|he
    log this please|for|$
    ^ please note|record|log
    please note it|this|that|$
    crime|incident|police number|reference|report please
    ^ tell the officer|police what
    tell|inform the police about|that|what .. i saw|a|my|had
    want|wanting to tell the police about
    inform the police that
    pass|send|forward this on? to .. police|officer
    this to the police .. for|$|please
    police to know what
    i? have|got some? information about a crime
    i saw|witnessed a .. steal|stealing|robbery|assault|theft|fight|attack .. where|want .. tell|report
    where do i tell you
    witnessed a .. and want to tell
    like it|this to be? recorded|logged
    want|like this|it on record|recorded
    for the attention of
    dear sir|madam|officer .. inform|report|police
    ^ where is the report|reporting form
    did not send .. can you take
    can you take it|this|my|a|the statement|report|$|details|down
    add to my report
    ^ make a police report
    ^ police report .. $
    ^ report a|the drunk|crime|theft|robbery|assault|hit i|that|from|to|on|at
    report .. i saw yesterday|today|last
    his|her|their name is|s and .. address|lives|reg
    wish to lodge|report
    report someone for animal
    lodge a complaint of
    removed on the night
    suspicious .. seen in|at
    i am report crime
    give|pass you|the|police some? information|details|evidence about|on
    ^ can you log|record|file|note
    get|need|want an? incident|crime number|reference .. for|please|$
    make a report here
    ^ tell an officer
    like it recorded|logged|noted
    ^ report antisocial|noise|behaviour|vandalism|dumping
    can|could|may|let i|me|we give|make you|a|to|my|the a|my|statement statement|evidence|information|details|$
    ^ report|reporting .. drug|drugs|dealing|dealer|dealers|stolen|theft|assault|robbery|vandalism|damage|crime|fraud|harassment|attack
    ^ crime|incident|theft|assault report
    inform|tell the police|officers my|that
    write|note|take this|it|that|them down
    i? have|has|got|with some? info|information|intel about|on|regarding
    officer|sir i|we saw|witnessed|wish|want
    send|need an? officer|officers to|round
    put|want|have this|it on the? record
    inform you that|about|of
    details|description of a|the|my robbery|crime|theft|thief|attacker|assault|burglary
    report it|this|him|her|them here
    tell|telling you about a crime|robbery|theft|assault i
    can|could you come out|round .. $|please|now
    just witnessed|saw|seen a|the|someone|two|some .. shoplifter|robbery|theft|mugging|stealing|robbed|mugged|steal
    caught|got|have|holding a|the|this? man|boy|guy|thief|teenager .. stealing|nicking|robbing
"""

DOUBT = """
    can|could|may i report my|a|the|this|someone
"""
