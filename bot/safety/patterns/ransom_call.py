"""Kidnap, extortion, and calls that demand a ransom."""

CERTAIN = """
    has|have|s|got|taken|took|holding|hold|grabbed|snatched|kidnapped my|our .. <loved> and|says|wants|want|demanding|need|for|until|unless .. money|
        cash|pay|bring|amount|thousand|ransom|kill|hurt|£|want|i
    cut|kill|shoot|hurt|harm|torture|drown|stab her|him|them|my|me|us .. if|unless .. send|pay|money|do|cash
    shoot|kill|stab|cut my|our|his|her .. unless|if|until .. pay|money|cash
    help .. they have got me
    crying|screaming .. they have|got me|him|her
    pay|paying|paid for protection
    be|get torched|burned|burnt|smashed|petrol .. if|pay|unless
    pay .. or|otherwise .. torched|burnt|burn|kill|shot|hurt|smashed|windows
    or they|he|we|i will kill|hurt|shoot|burn|cut|break
    kidnapped|snatched|abducted my|our|him|her|me <loved>|$|and
    been kidnapped|abducted
    <loved>|boy|girl|child|kid has|have been taken|grabbed|snatched .. they|he|someone .. asking|ask|want|wants|demand|demanding
    ^ kidnap|kidnapped|snatched|hostage|kidnapping .. $
    says|said|say|saying|claims|claiming they|he have|has|got|is|holding my|our|your <loved>|boy|girl|grandson
    they have|has got? my|our|your <loved>|boy|girl .. and|in|want|for|money|is|help|$
    we have your <loved>|boy|girl
    someone|man|men|he|they|dealer|dealers has|have|got|holding .. my|our <loved> .. until|hostage|money|pay|ransom|kill|release
    got my boy|girl|son|daughter in a
    is holding my|our <loved>|boy
    want|wants|demand|demanding|asking|send .. money|cash|£|ransom|thousand .. or|and|they .. kill|hurt|harm|die|dies|dead|release|daughter|son
    money or they|he|she will? .. kill|hurt|die|dies
    pay .. or .. dies|die|kill|break|burn|burns|hurt|shoot|legs|dead|else|gone
    pay or else
    or else $
    or we break|burn|kill|take|hurt
    kill|hurt|harm|break|cut|shoot|burn him|her|them|my|his|us .. if|unless i|we|he .. do|not|pay|go|police
    if i|we do not pay .. kill|hurt|burn|break|kids
    burn|smash|torch my|our|the house|shop|takeaway|windows .. if|unless|pay
    will|they take|cut|break his|her|my|their fingers|legs|kneecaps|hands
    virtual kidnapping call|now|happening
    being? held for? ransom
    held for ransom
    crying|screaming|screamed|hurt .. phone .. man|money|asked|pay
    sounded|sounds|voice|exactly like my <loved> .. hurt|crying|money|cash|want
    paid protection
    loan shark .. coming|kill|hurt|kids|threatening|threatened|tonight|door|house
    coming for my|our kids|children|family|son|daughter|wife
    extorting me|us|my|him
    is|are extorting
    know where you|we|i live .. pay|or|and|else
    picture|pictures of my|our <loved> .. tied|demand|school|and .. demand|money|pay|up
    tied up .. money|pay|brother|son|picture|parents
    no police .. or|they|he .. said|dies|kill|die|$
    and no police
    do not|nt? hang up or
    or they|he|she shoot|kill|shoots|kills her|him|them|me
    bullet in|through it|the
    car park alone or
    alone or else
    never|not see .. kids|children|son|daughter .. again .. unless|pay|until
    is|are .. really? taken or|by .. is|ai|scam|it
    she|he is in his|their boot
    they will not? let me talk|speak to her|him
    put him|her on .. he|she|and screamed|crying|was
    say|says they have my|a grandson|son|daughter .. crashed|harm|cash|money
    will harm|hurt|kill him|her if .. cash|money|pay|not
    son|brother|daughter owes|owe .. money|dealers .. fingers|kill|hurt|take|holding|say|threatening
    owes|owe dealers .. say|take|kill|hurt
    have killed|to have me
    have me killed
    returned|released when|if|once i|we pay
    pictures of me tied
    hide in a? hotel
    under investigation and
    blackmailing my .. dad|mum|husband|wife .. hurt|police|kill|us
    the kids again unless
    has|have got? him|her in .. car|boot|flat|house|van
    cousin|brother|son|daughter .. taken .. money|ring|phone
    someone|they has|have|is got him|her $
    do my|your|her .. windows in
    hurt us if he|she|i|we
    or .. never|not see .. him|her|them|again|alive
    see .. alive again|$
    proof of life
    release|free|let|return him|her|them .. when|if|once|until|unless|go .. pay|money|cash|paid
    kidnapper|kidnappers|captors
    tied|bound|gagged up|to|and|in .. chair|picture|video|basement|van|boot
    blackmailing|extorting|squeezing|shaking me|us|my|him|our|her|down .. business|shop|cash|money|debt|family|weekly|payments|
        protection|pay
    threatening me|us|my|him|our|her .. cash|money|debt|weekly|payments|protection|pay
    pay .. weekly|monthly|every .. week|month|or|gang|protection
    owe|owes|owed|owing .. threatened|threatening|kill|hurt|legs|break|coming|burn|kids|house|torch|gang|dealers|beat
    loan|money shark|sharks|lender|lenders .. door|threatening|threatened|coming|hurt|kids|kill|outside|house|beat|break|family
    says|said|claims|telling .. has|have|got|holding|kidnapped|taken .. my|our|your son|daughter|wife|husband|mum|dad|brother|sister|kids|baby|
        family|grandson|granddaughter|child
    cut off his|her|my|a finger|fingers|ear|hand|toe
    hurt|kill|shoot|get|come|coming|visit|rape|stab .. my|your|our family|kids|children|wife|mum|daughter|son|parents .. if|unless|pay|or|money|debt|
        police
    ^ ransom call|note|demand $
    put him|her on and|then .. screamed|crying|cried
    we have|got got? your kid|son|daughter|child|wife|mum|husband|boy|girl
    ransom for my
    said they took|have|got my
    pay|money or be|get|he|she|they arrested|deported .. hotel|talk|tell
    kidnapped|abducted my|our <loved>
    says|said|saying|claims|claimed my|our <loved> is|was|are|being|has been|being? kidnapped|bound|hostage
    tied up and .. .. pay|money|want|wants
    pay .. or .. my|our family|parents|kids|children|wife|husband|son|daughter|mum|dad will|is|are|get|gets|go|goes|end|$
    pay .. or they|he|she take|takes|get|gets my|our kids|children|family|son|daughter
    says|said|saying|claims they|he|she has|have? taken|took|got my|our <loved> .. money|pay
    taken|took|got my|our <loved> do not call|ring|phone|tell
    hostage taken|by|and|for
    <loved>|worker|cousin has|is|have|was|been|got .. kidnapped|snatched|abducted|hostage
    debt .. threatened|threatening|kill|hurt|legs|kids|house|torch|burn|break|collectors|family
    protection money|every|for
    bring|leave|drop|send|transfer|wire|deliver|find|get .. money|cash|amount|grand|thousand|ransom .. or|else|by|before|if|tonight|otherwise|they|
        kill|hurt
    pay .. or he|they comes|come|coming
    taken|took my|our <loved> .. .. .. .. .. .. demanding|demand
    until|unless i|we pay .. debt
"""

DOUBT = """
    kidnapped|kidnapping .. my|now|call|just
    they have my <loved>
    or he|she|they dies|die
    extorting
    hitman
    holding my|our|her|his|the .. hostage|captive|prisoner|son|daughter|wife|husband|brother
    pay weekly|monthly
    threatening my|our .. business|shop|family
    dog and want|wants £|money|2000
    pay|paying|paid .. release|free|ransom|kidnappers|gang|dealers|debt|shark
"""
