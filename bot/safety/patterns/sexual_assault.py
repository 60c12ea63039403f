"""Rape and sexual assault, above all when it has just happened."""

CERTAIN = """
    told|asked|begged|said|shouted him|her|no|them to? stop .. and|but .. carried|kept|did|would|continued|not
    had sex with me when|while|as|without
    attacked by my date
    did it to me again|last|tonight|when
    put|stuck|slid their|his|her|a hand|hands|fingers .. in|up|down|under|inside .. my|me
    just tried to rape|touch|grope
    sexually attacked|assaulted|abused|harassed .. me|$|by|last|on|in|tonight
    touched me up
    drugged and raped
    forced me|him|her to have|give|do|perform .. sex|oral|things|it
    raped my|her|his friend|sister|daughter|mum|pal|mate
    ^ raped .. in|at|on|last|tonight|just|by
    been|was|got|gets|getting|me|her|him|them|and raped .. in|at|on|last|tonight|just|by
    ^ rape|raped|groped .. $
    <i> have|was|am|got|had .. been|was|just|got? raped
    ^ been? raped .. $
    been raped
    raped|rapes|raping me|us
    was|been|am|being|got|is being|been|just? sexually assaulted|abused|attacked|molested
    i|just|been .. sexually assaulted
    attacked me sexual|sexually
    <attacker>|<partner>|someone .. raped|raping my|her|him sister|daughter|friend|mum|pal|son|$
    trying|tried|tries|going|wants to rape
    forced himself|herself|themselves|me|him|her on|into|to|$ me|him|her|sex|$|have|us
    he|she forced me $|to|and|on|i|made|makes|forces|forced|make me .. have sex|oral|do things
    made|makes|forces|forced me have sex
    having|had sex with me .. asleep|woke|while|without|drunk|not|when
    sex when i do|did not
    held|pinned|holding me down .. and|he|on|$
    <attacker>|<other>|boss|uncle|coach|teacher|carer|doctor|driver|flatmate .. touched|groped|fingered|molested|felt me|my .. where|up|without|on|
        in|between|under|bum|breast|chest|private|legs|crotch|down|he
    groped|touched me .. in|on|at|where|without .. taxi|club|bus|train|street|minutes|he|should|bed|sleep|toilet|massage
    touched me where .. should|not
    someone touched me on|in|at|up
    grabbed me|my between|bum|boobs|breast|breasts|arse|crotch .. legs|$|and|in|on|at|he
    hand|hands|fingers up|on|in|inside|down|under my|me skirt|top|legs|trousers|pants|bum|boobs|today|knickers|dress
    put his hands|hand|fingers on|up|in|down|inside|under me|my
    i said no and|but he|she just? held|forced|pinned|pushed|did|had|carried|kept|took
    i said no and|but they just? held|forced|pinned|did
    said no and .. did|not|kept .. stop|going
    kept going even|though|when|while|after
    woke|wake|woken up .. naked|sore|bleeding|no clothes|strange
    woke up .. in|with a|no strange|clothes|hotel
    woke .. no clothes
    flat|bed|hotel|room with no clothes
    my clothes were|was off
    not remember .. sore|naked|clothes|raped|touched
    something was done to me
    drink spiked and .. assaulted|raped|touched
    took|slipped|pulled the|off condom .. without|off
    got|climbed|came|gets in|into my bed .. asleep|while|was|sleeping|and
    exposed|flashed himself .. then|and grabbed|followed|touched|chased
    friend|daughter|sister|son|mate|pal|wife|girlfriend|mum|flatmate|she has|been|was|just|got? .. just|been? raped|assaulted|molested|forced .. $|
        sitting|and|by|tonight|last|she|now|in|minutes|friday|saturday
    daughter|sister|friend|son .. told me .. boyfriend|he|man|someone .. forced|raped|touched
    attacked by .. men .. in|toilets|toilet|park
    after being raped
    raped .. tonight|last|hour|hours|minutes|just|by
    still smell him
    keep my clothes .. on|after|raped|police
    if i should keep my clothes
    morning after pill .. forced|raped|he
    after what he did
    just want a doctor
    let me leave and then it
    sex stuff|things to me
    did sex|stuff|things to|with me
    still|is .. assault it? was yesterday|last|tonight
    froze and .. not|did|could|fight
    male rape
    does|did things to me in|at the|my
    i? never wanted it
    held me down
    she|he forced herself|himself
    he|she|they filmed it .. as|too|and|$
    would not|nt leave and .. held|raped|pushed|touched|on
    it was a .. policeman|teacher|doctor|priest|cop who|that did
    happened .. tent|festival|party|halls|hotel .. morning|night|tonight|tent
    been sat in the shower
    in the shower .. hours|hurt|crying|he
    walked me home and .. held|raped|would|not
    drugged and raped|assaulted|touched
    assaulted by .. know|knew|date|boyfriend|taxi|boss|uncle|friend
    he|she|they forced me|himself|herself $
    ^ been? sexually? assaulted .. by
    ^ been? sexually assaulted .. in|on
    took|takes|slipped off the condom
    no|not consent|consented
    hospital or the police after being raped
    on top of me
    woke up and .. he|someone|hands|inside|on
    would|did not stop when i|$|and
    does|did|doing it when|while i|am asleep|sleeping|drunk
    push|pushed|drag|dragged me in|into .. toilet|room|bushes|car .. bad|did|do|touch|forced
    attacked|assaulted|raped .. wash|shower|clothes
    hands|hand .. skirt|pants|trousers|bra|knickers
    landlord|boss|manager|driver|coach|teacher|doctor|supervisor|colleague .. touch|touches|touching me|my
    at|in my house|flat|room .. wants|telling|making|made me to? take|strip .. clothes|off|naked
    landlord|boss|manager|driver|coach|teacher|doctor|supervisor .. .. .. .. .. .. touch|touches|touching me
    he|boy|man|guy|someone|stranger|they|friend|cousin|uncle|ex|party|school raped me|her|him|them|my|us
    i froze .. .. he|him|did
"""

DOUBT = """
    am|was|been|got .. raped
    groped me
    sexually assaulted|abused
    touched|grabbed me .. drunk|party|club|taxi|bus
    forced me to
    he|she|someone did .. to me
    i froze
"""
