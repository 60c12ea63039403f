"""A named person, a place and a thing in the hand: somebody is about to hurt another."""

from __future__ import annotations

LINES = """
    will|would not walk|breathe|see|live|get|wake|talk .. again|up|morning|christmas .. when|after|once|if .. i|am|done|finished
    when i am|get done|finished|hold with|of? him|her|them|$
    got|have|has|bought|filled|put .. the|some|a .. petrol|machete|hammer|axe|knife|bat|acid|lighter|matches .. in|on|with .. boot|car|seat|bag|
        jacket|coat|pocket .. and|outside|waiting|sat|sitting|end|his|her
    petrol|matches|lighter|fuel in|and|for|outside|through .. boot|his|letterbox|hand|her|pocket|house .. and|outside|sat|street
    sat|sitting|parked|stood|standing|waiting|am|i at|outside|on|by|round|in .. end|corner|foot|landing|door|house|street|work|car .. his|her|their|
        of .. street|house|landing|door|work|road|flat .. $|with|waiting|and|right|now
    on his|her|their landing|doorstep|stairs|drive .. right|with|now|hammer|bat|knife
    claw hammer|axe|bat|machete|dumbbell|knife .. and|in .. when|next|hand|that .. door|time|opens|he|she
    got|have|holding the|a|my .. dumbbell|hammer|bat|poker|crowbar|knife|bottle|golf .. in|and|next|waiting .. hand|time|when|he|him
    not stop till|until he|she|they .. get|move|breathe|dead|gone|up|does
    next time|once|when|if .. he|she|they .. i .. going|will|am|not|swing|take .. in|stop|him|her|swing|axe
    one more|next time .. and|i .. axe|bat|hammer|taking|swing|swinging|knife
    taking|take|took|using|bringing|getting|swinging the|my|a|an axe|hammer|bat|knife|machete|shotgun|gun|crowbar|golf to|at|for|round|over him|her|
        them|his|$
    axe|hammer|bat|machete to|at|for him|her|them .. $|and|not|he
    voices|voice|demons say|says|saying|tell|tells|telling|want|keep .. push|stab|hurt|kill|burn|attack|hit|smother|drown
    can not|do trust myself|be .. near|around|with|alone|round|holding .. baby|kids|children|him|her|mum|wife|them|knives|knife|dad
    trust myself near|around|with|alone
    can not be trusted|left|alone near|around|with|alone .. baby|kids|him|her
    someone is|s|will|be|are|they|he|teachers|everyone getting|get|going .. it|hurt|stabbed|killed|get|plugged|done .. at|tomorrow|monday|today|
        tonight|when|school|the|$
    getting it at|tomorrow|tonight|today|monday|when school|work|$|tomorrow|he|the|i
    he|she is getting it|plugged|done|stabbed|shot|ripped|slashed today|tonight|$|the|now|tomorrow
    getting plugged|slashed|ripped $|tonight|tomorrow
    they|everyone are all going to be sorry
    are all going to be|get|pay sorry|it|monday|tomorrow
    going be sorry .. monday|tomorrow|tonight|when|friday|i
    hands|hand round|around|on|over his|her|their .. throat|neck|mouth|face .. i|and|let|before .. let|knew|stopped|squeezed|know|go|not
    had|put|got my hands|hand|belt|pillow round|around|on|over his|her|the|their .. throat|neck|face|mouth
    deserves|deserve|needs|wants|getting|get|gets .. acid|bullet|battering|knife|kicking|stabbing|blade|beating|hammering in|his|her|$|from|and|
        face|tonight|back|their
    acid|bullet|blade|knife in|through|at|into|to her|his|their face|head|back|neck|eyes|guts
    worked|figured|found out .. time|where he|she .. walk|walks|parks|sleeps|jogs|leaves
    what time he|she|they walk|walks|leaves|gets|finishes
    know where he|she|they stay|stays|live|lives|drinks|works|parks .. and|had|drink|knife|petrol|bat|keys|tonight
    had a|some drink and .. keys|knife|bat|going|his|know|her
    keys are in my|the hand
    going up|round|over|down .. his|there|her|their .. with .. bats|bat|knife|knives|petrol|hammer|hammers|gun|machete|axe
    going up there with .. bats|knives|hammers|sticks
    me and .. cousins|cousin|mates|pals|brothers|brother|boys|dad|uncle .. going|are|away|heading .. get|up|round|batter|kill|sort|there|to|over|
        do .. him|with|that|his|them|her|bats
    get|getting|kill|batter|stab|burn|find|do|hang|hunt|lynch that|the|this paedo|beast|nonce|pervert|grass|rapist|bastard|dealer|creep
    i am|think i? dangerous|a danger|monster to|$|and|now|around|people|with
    i think i am dangerous
    he|she|they dies|die|dead for|because|over|tonight|when that|this|it|what|i|$
    dies for that|this|it
    dead man|woman|meat walking|when|tonight|$|if
    getting out|coming|released .. jail|prison|court|hospital|pub|work .. and|on .. i|will|be|we waiting|ready|there|will|be
    i|we will be waiting .. $|for|with|and|him|outside|knife
    stop|control|help|thinking about|of|from .. doing|hurting|touching|something|stabbing|smothering|drowning .. bad|kids|children|baby|someone|
        people|her|him|terrible|to
    bad|terrible|awful|sexual things|thoughts|something to|about|of .. kids|children|baby|child|toddler
    off|stopped|without|missed my .. meds|medication|tablets|lithium|injection|clozapine .. and|want|to|voices|angry .. stab|kill|hurt|voices|
        people|folk|hit
    want|wants|wanting|need|feel|going|urge|like|ready|tempted to|like stab|stabbing|shoot|shooting|kill|killing|hurt|hurting|batter|slash|
        attack folk|people|someone|anyone|everyone|strangers|randoms
    i|we will|am|would|going .. fire|shoot|shooting|firing .. at|on them|him|her|anyone|if|whoever|next
    fire|shoot|shooting at|on them|him|her|anyone if|when|next|who
    cabinet is? open
    hidden|hid|hides|moved the|my|our .. shotgun|gun|rifle|guns|knives|keys .. but .. know|found|where
    he is|she|they getting it today|tonight|now|the
    told|warned|promised|swear|swore .. if he|she|they comes|come|touches|touch|goes|go|looks .. leaving|leave|dead|kill|bag|out .. bag|box|
        ambulance|him|coffin
    leaving|leave|going|go|carried|out in|home a|an bag|box|coffin|ambulance|hearse|bodybag
    meant it|every .. and all|too|word|$
    hit|slapped|punched|kicked|choked|shook|pushed her|him|them|my .. yesterday|today|tonight|again|last .. will|going|again|might|want|harder|
        and .. hit|again|harder|do|kill
    will|would hit|hurt|slap|punch|kick|do her|him|it again .. $|tonight|if|i|harder
    shame|shamed|dishonour|disrespect|disrespected|insult my|our family|sister|mother|name|wife|house .. is|must|will|finish|finished|die|pay|kill|
        tonight|i|blood
    i|we go|going|drive to his|her|their house|home|work|flat tonight|now|with|and|today|$
    bigger|stronger than him|her .. now|and|next
"""
