"""A partner, ex or relative at home who is violent, threatens or imprisons."""

CERTAIN = """
    he|she|<partner> <shove-ed>|grabbed|smacked|whacked|slammed|flung|lifted me|us by|in|on|against|across|down|into|over|round|and|up
    hands|hand|fingers round|around|on|over|across my|the throat|neck|mouth|face
    driving|going|walking|searching round|around looking for me|us|her
    coming|come|on|way .. to|and finish|kill|batter|do|hurt|sort .. what|me|it|us
    <partner> .. broke|broken|smashed|forced|kicked .. in|into|door|way
    broken|kicked|smashed|broke the|my|our .. door in|down .. and|he|she|coming
    he|she will|going|is to? batter|kill|murder|beat|strangle|hurt me|us
    <partner> is|has|s chasing|chased|attacked|attacking|threatening|strangling .. me|us
    she|he bit|scratched|stabbed|headbutted|hit me
    locked me|us out
    my son|daughter|dad|brother|mum has|just|is .. attacked|hit|attacking|hitting|punched|pushed me
    run|ran out of the house and|he|she
    under the table|bed|stairs and|kids|he
    kids|children|child are|is under|hiding|screaming|crying .. he|she|table
    back in a|ten|five|twenty minute|minutes|second|hour and
    <partner> .. drunk .. and|says|he .. tonight|kill|hit|threat|coming
    <partner>|<parent>|son|brother|daughter has|is|was|keeps|just? .. <hit-ing>|<hit-ed>|<shove-ing>|<shove-ed> me|us
    <partner> .. <hit-ed>|<hit-ing>|<hit-s>|<shove-ed>|<shove-ing>|<hit> me|us
    he|she is|keeps|has|just|was|started .. <hit-ing>|<hit-ed> me|us
    he|she just? <hit-ed>|<hit-s> me|us again|and|in|with|last|tonight|now|so|until|$|when|what
    he|she <hit-s> me|us
    he|she choked|strangled|throttled|headbutted|punched|stabbed me|us
    he|she threw|pushed|dragged|kicked me|us down|out|across|into|against|through|around
    threw|pushed|kicked me down|against .. stairs|wall|floor
    has|had|got me pinned|trapped|cornered|by
    had|has|got me by the hair|throat|neck
    <partner>|he|she .. locked|trapped|barricaded|keeps|kept|holding|held me|us|myself .. in|out|hostage|here|against
    <partner>|man|he|she will not let me|us .. out|go|leave|see
    will not let me|us out of .. house|flat|room
    took|taken|hid|has|smashed|broke my .. phone|keys|shoes|card .. and|i|locked|on can|not|locked|leave|am
    he|she is|keeps|started|has .. smashing|trashing|wrecking|destroying|burning .. place|house|everything|up|my|flat|furniture|clothes
    smashing the place|house|flat .. up
    she|he .. throwing|chucking .. plates|things|knives|stuff .. at me|my|us
    ex is|has|just .. outside|here|back|turned|in|at|kicking|banging .. house|door|garden|now|and|work|my|me|flat|not|the|$
    ex at the|my door
    ex has? turned|shown up .. at|and|here|outside|now
    ex .. says|said .. has|will|is|going .. gun|knife|shooter|kill|use
    restraining|harassment|protection order .. he|and is|here|in|outside|garden|door
    he|she is|gets|came|comes|coming|got .. drunk .. again|and|smashing|shouting|he|kill|hit|says
    drunk again and
    drinks it gets worse
    in one of his|her rages|moods
    he|she is angry and .. i|he|children|scared|drunk|now|crying
    he|she is|turned|got|gets|very? violent .. and|again|now|with|$
    <partner> is|gets|got|was|being|turned .. violent
    violent <partner>|man .. here|now|outside|home|back|coming
    threatened by my? <partner>
    <partner>|he|she .. says|said he|she|i is|will|am|would .. kill|dead|next|finish|find|burn|hurt|going|be .. me|us|him|$|next|to|wherever|it|kill|
        if
    says i am|will dead|next|be
    i am|would|will be? next $
    it would|will be me next
    only the start|beginning
    next time he|she will|would .. kill|finish|do|me
    next time .. finish|kill me|it|us
    will find us|me wherever|if|and
    <kill> me|us if he|she|they
    going to kill me $
    is going to kill|hurt|beat me|us when|tonight|now|$|he
    he|she is|will|due be? .. home|back|in .. minutes|soon|hour .. and|he|i|hit|scared|said
    i packed|have a? bag|packed .. he|found|ready
    packed a bag and he|she
    barricaded|locked myself|ourselves|us|me in|into .. bedroom|bathroom|toilet|room|car|shed|kitchen
    i am in the bathroom|toilet|bedroom|shed|car|cupboard .. he|she|hiding|with|kids
    i am in the shed|bathroom|toilet|cupboard|wardrobe
    scared|terrified|frightened of my|the? <partner>|husband .. he|is|now|here|right|please|$
    scared|terrified|frightened .. he|she will|is going to? kill|hit|hurt|come|do
    <person>|they has|just|have? killed|kicked|strangled|drowned my|the|our cat|dog|pet|rabbit
    poured petrol on|over|through
    pillow on|over my face|head
    my|the dad|mum|stepdad|father|mother|brother is|are|keeps|just .. <hit-ing>|<hit-ed> up? my|her|him mum|dad|mother|father|sister|brother|up|$|
        again|now
    <hit-ing> up? my mum|mother|sister|dad|brother|granny
    mum is|s? boyfriend|husband|partner .. <hit-ing>|<hit-s>|<hit-ed>
    boyfriend is hitting her
    i am? pregnant and|he
    kicked|punched|pushed|hit me .. pregnant|bump|stomach|belly
    pregnant and he|my .. <hit-ed>|<hit-s>|<shove-ed>
    between me and the door
    held a|the? knife|blade|gun|scissors to|at|against me|my
    <hit-ed> me .. in front of the|my
    hits|beats|punches|kicks me .. and|if|when|what|every
    broke|broken|fractured my ribs|arm|nose|jaw|wrist|finger|leg|eye|teeth
    goes|went for me with|again
    and if i say no
    lives with me and hits
    lost it .. throwing|chucking|smashing|hitting|plates|kids
    my man is|has|just|coming|keeps|s? .. <hit-ed>|<hit-ing>|home|drunk|going|coming
    will take my children|kids .. country|abroad|away
    has never been this bad
    he|she did it again tonight|last|now|today
    he|she is .. angry .. children|kids .. crying|screaming
    if he|she sees|finds|catches|reads|knows this|me|out|i .. kill|dead|$
    he|she will kill|murder|beat me
    he|she is reading .. my messages|texts|phone .. violent|and|now
    need|have|got to get|escape|run out|away before|from|now|tonight he|him|now|tonight
    escape|run|get away? from .. <partner>|him now|tonight|he|please
    i|we am|are|feel not safe .. at home|here|with him|my|her|$|he
    house with him|her
    pushed me out of
    burning my clothes|things|stuff
    shouting .. i am dead|finished
    back in a|ten|five|twenty|an minute|minutes|hour .. and|he|she|batter|hit|kill
    he|she will|is|going .. batter|kill|strangle|murder me
    took|taken the .. car keys|bank card|shoes|phone .. leave|and|can
    is|are|keeps <hit-ing> the|my|our kids|children|child|son|daughter|baby|mum
    my man|woman is .. off|mental|mad|angry
    off his|her head and .. he|she <hit-ing>|is|smashing
    i am|m .. scared|terrified|frightened to go home $
    my? son|daughter|grandson|granddaughter|stepson|carer .. <hit-s>|<hit-ed>|<hit-ing>|<shove-ed>|<shove-ing>|batters me|us
    he is|has|just? come|came home|back .. he? is? drunk|furious|violent
    found|knows|finds out? where .. refuge
    scared|terrified|frightened to go home to|because|as him|he|my
    before he|she gets|comes|is|wakes back|home|in|up
    he|she is due|back home? in|soon|any
    taken|took|removed .. door handles|handle|keys off|away|so .. .. can|not
    will not let me use|have|touch the|my telephone|phone
    sign|signing .. house|flat|home over .. until|unless|or|hit|hurt
    <he> is|has|have? breached|broken|broke his|the .. bail|order|interdict|conditions .. .. and|is|outside|here|at
    drilled|nailed|screwed|boarded the|my|our windows|window|doors|door shut
    mother|brother|father|sister in law .. <hit-s>|<hit-ed>|<hit-ing>|hit|lock|locks|locked me
    <partner> family|mother|brother|father|parents|sister .. <hit-s>|<hit-ed>|<hit-ing>|hit|lock|locks|locked|not let|took|threw me|us|my
    ex|he|she|husband|boyfriend broke|broken|breached .. .. order|bail|interdict .. tonight|now|again|today
    until|unless i sign|signed .. house|flat|home
"""

DOUBT = """
    <partner>|he|she .. <hit-ed>|<hit-s>|<hit-ing> me|us
    <partner> .. outside|violent|drunk now|again|and|tonight
    scared|terrified|frightened of .. <partner>|him|her now|$|and|coming
    scared of what he|she will|might|could do
    he|she .. violent again|now|tonight|drunk
    <partner> .. kill me|us
    he|she threatened|threatens me|us
    ^ scared|terrified|frightened to go home
    afraid of my? husband|wife|boyfriend|him now|$
    lost his|her temper .. with|now|again
    smashing|throwing things|stuff|plates
"""
