"""Somebody is after the person who writes."""

from bot.safety.patterns.animals_and_crowds import ANIMALS_AND_CROWDS
from bot.safety.patterns.closing_in import CLOSING_IN

WORDS = """
    threatening|going|wants|trying|threatened to .. do me|us in|over
    going to|will do me in|over
    not|never stop|quit <chase-ing>|harassing|threatening|shouting .. <me>
    at my throat|back
    scared|fear|afraid|fearing for my|our safety|life|lives|family|kids
    need urgent|immediate help|assistance
    urgent help needed|please|$
    help urgently|immediately
    they|he|she have|has seen|spotted|found <me>
    looking|searching for <me> .. $|and|with|now|they|i
    they|he|men|someone is|are looking|searching|coming for <me>
    <attacker> .. <chase-ing> .. <me>
    want me|us $|dead|outside
    outside and want|wants
    know|knows i grassed|told|spoke
    chasing|following <me> .. down|up|round|through|along|across
    fight going on|outside|here
    he|they|she is|are coming back $|now|for|soon
    coming up|down the stairs|path|drive
    cornered|surrounded|ambushed|trapped me|us|in|by
    going to hurt|harm|injure me|us
    squared|squaring up to me
    kicking off and|at|with .. i|me|we|threatening
    ^ sos $
    sos please|help|police|now
    ^ help help
    someone|anyone help me $
    please help me now|quick|quickly|he|she
    help he|she|they is|are|has|have
    help me|us he|she is|has
    please someone|anyone help
    please? someone help <me> now
    need help now|right|quick|quickly|urgently|immediately
    ^ need help the now
    hear me please
    no time please
    please send someone|help|police
    send|get the? police|someone|help $
    send|get|call|phone the? police now|quick|quickly|please|he|they|she
    ^ please? send|get the? police
    ^ police now|quick|quickly|help
    police .. right now $
    need the? police now|here|quick|quickly|right|urgently|help
    ^ he|she|they is|are? here .. $
    he|she|they is|are here now|i|please|help
    he|she|they found|tracked <me>
    he|she|they has|have found <me>
    he|she|they is|are coming $
    ^ someone is coming $
    he|she|they is|are coming for|after|at|towards|back|closer|now|to|down|up <me>|$|here|the|get|now
    coming to get|kill|hurt|beat <me>
    still|keeps coming at|for|after <me>
    right|just|is|are behind <me> $
    <attacker> .. is|are .. right|walking|been|close|just? behind <me>
    walking|running|driving|been behind <me> since|for|all|and
    <stranger>|someone|he|they behind <me> since
    getting|coming closer|nearer and|to|$
    <i> am|are .. being? followed|chased|stalked
    i|we am|are being followed|chased|attacked|mugged|robbed|hunted
    ^ being followed|chased|attacked|mugged
    being followed|chased by|home|and|now|$ <stranger>|someone|he|i|$|them
    am|are getting jumped|mugged|attacked|chased|followed|beaten
    am|are going to be|get attacked|killed|hurt|stabbed|jumped|beaten|raped
    <attacker>|car|van .. is|are|keeps|keep .. <chase-ing> <me>
    <stranger>|someone|they <chase-ing> <me>
    ^ stop <chase-ing> <me>
    <stranger>|someone|they|he|she is|are? after <me>
    surrounded|cornered <me>
    we|am|are surrounded|cornered
    life is? in danger
    i|am|we in danger
    ^ in danger $
    <i> am|are|feel|do .. not feel? safe now|here|tonight|$|and|please|in
    scared|fear|fearing for my|our life|lives
    can not get|run away|past|out|free from|$|of|he|she|they him|them|her|$|the|he|it|man|door
    hurt and i can not
    locked|trapped|shut <me> in|inside $|a|the|my|his|and
    <attacker>|drunk .. will not let <me> out|go|leave|off|past|pass|by
    will not let <me> .. out|go|leave|off|past|away
    blocking|blocked my|the|our way|door|path|exit|car
    <attacker> is|are? going|trying|wants|want|will to? <kill> <me>
    going to <kill> <me> $
    going|trying|wants to kill|stab|get|jump|do <me>|my|our when|if|now|at|he|she|they|outside|after|please|$
    waiting for|on <me> outside|at|downstairs|in|by|near|down|when|now|and|$
    waiting to <kill>|jump|get <me>
    <i>|just .. been|got|getting|was mugged|attacked|jumped|assaulted and|just|now|by|$|minutes
    <i> .. just .. been|got mugged|attacked|robbed|jumped
    has|have just robbed|mugged|attacked <me>
    robbed|mugged|attacked <me> .. still|now|here
    still standing|waiting|sitting|parked over|outside|there|at|across <me>|my|the|there|$
    robbery|fight|mugging|attack is? happening|ongoing|now|in|going now|right|progress|here|on|at|$
    pulled|dragged|grabbed|pulling|dragging|grabbing <me> .. into|off|behind
    <i> am|are? hiding from|in|under|behind|upstairs|and|with|at .. <hideout>|him|them|now|he|she|they|the|scared
    hiding in|under|behind the|a|my <hideout>
    am hiding $
    hidden|hid myself|ourselves? in|under|behind the|a|my <hideout>
    driver .. wrong way
    kill|kills <me>|the|us|lot|all lot|all|if|tonight of|$|now
    run|running <me> off|over|down the|$|pavement|road|with
    throwing|chucking|firing bottles|stones|bricks|things at <me>|staff|people|the <me>|counter|staff|windows|behind
    kicking|smashing my|our|the car|van|taxi|cab .. in|and|we|i|now
    turned up with .. his|her|their brothers|pals|mates|cousins|friends
    shouting|screaming .. that? they|he will do|kill|get|beat <me>
    stalker is|has in|here|outside|at|found|the|come|turned
    after <me> in|now|outside|through|and the|park|street|i|he|now|am
    running|ran|run away? from him|them|her|a and|he|they|man|right|now|please
    <stranger>|someone|he .. watching <me> and|now|from|in am|i|on|the|now|he|bushes
    nowhere to|else go|run .. he|following|hands|and
    blood and he|she|they
    can anyone|someone|you hear <me>
    keeps turning|showing up .. now|outside|sat|sitting|parked|facing
    shouting at me and|he pushing|hitting|kicking|grabbing|pushed|hit
    feel like he|they|she is|are going to
    punching|kicking .. lumps|shit|fuck out
    <stranger> follow <me>
    angry man|guy|neighbour is? coming|outside|chasing
    on|got|have .. on the ground kicking|punching|hitting
    following|followed <me> and i
    <attacker> is|are out|still to get|here me|now
    take|took me somewhere i do not know
    someone|they|he .. break|broke|breaks|smash my|our legs|face|head|jaw
    send|need someone|help|police|anyone quick|quickly|fast|now|urgently
    driver .. locked the doors
    <stranger>|someone|they just robbed|mugged|attacked <me>
    can not get past him|her|them
    in the bushes watching
    walking|walked|standing|been|running|creeping|driving right|close|just? behind <me>
    brick|stick|pole|bottle|rock|chain|glass and .. coming|running|chasing|is at|after|towards <me>
    is|are coming|running|charging at|towards|for <me>
    please come quick|quickly|now|fast|$
    come quick|quickly
    has|have|got me|us .. up against|backed|cornered|pinned|surrounded
    backed|pinned|pushed me|us up? against
    someone|he|she|they is|are going to get|be killed|stabbed|hurt|battered|shot
    threatened|threatening to .. set|go about|for <me>
    throwing|chucking|firing|flinging .. bottles|stones|bricks|things|eggs|rocks|fireworks at <me>
    he|she|they is|are here .. please|help|quick
    will not let me|us past|by|through|out|go
    is shining a
    <stranger>|someone outside my|our window|windows|bedroom|flat|house .. staring|looking|watching|peering|shouting
    driving slowly beside|behind|alongside <me>
    men|man|guys|boys|gang are|is shouting|screaming at <me>
    pulling|slowing|driving up|down|slowly next|beside|alongside|behind to? <me>
    got off|out .. same stop|bus|train .. behind|following|after|speeding
    same car|van|man|guy .. times|again|stopped|past .. next|outside|me|now
    following <me>
    <stranger>|someone hiding|lurking|waiting between|behind|in the parked|cars|trees|bushes|dark
    someone|he|she|they|man|men trying to pull|drag|grab|run|push|knock|force me|us|my
    someone|he|she|they|man|men is|are trying to pull|drag|grab|run|push|knock|force me|us|my
    is|are threatening <me>|to $|now|and|kill|stab|hurt|he
    he|they will get|find me|us
    at my gate|window
    mob|gangs|group of? .. outside|chasing|attacking|surrounding|coming <me>|my|and|to|down|for|the|a
    <stranger>|someone|he|they|car|van follow|follows|chases <me>
    quick quick
"""
CERTAIN = WORDS + ANIMALS_AND_CROWDS + CLOSING_IN

DOUBT = """
    ^ unsafe $
    i feel|am unsafe $|now|here|tonight
    help <me> please
    ^ help <me> $
    please help <me> $
    ^ please help $
    ^ emergency $
    emergency please|now|help|right
    ^ urgent|urgently help|please|$
    ^ 999 $
    ^ police $
    ^ police please $
    ^ quick|quickly please|$
    quick please
    i|we not|never safe
    <i> am|are not safe
    <stranger>|someone|he|they is|are waiting outside
    <attacker> .. harassing|threatening|intimidating <me>|my now|again|tonight|outside|still
    will stab|kill|jump <me>
    he|she|they .. outside my|work|the|window house|flat|school|work|window|door
    scared to go out|outside .. they|he|waiting|are
    <i> .. am|feel being watched|followed
    screaming|shouting at <me> and|he|i|in
    threatened to <kill> <me>
    ^ am|are|i .. trapped $
    cornered
    is|are going to get <me>
    still here with
    i .. so scared right now
    please hurry
    ^ help $
    <stranger>|someone|he|they .. followed <me> .. home|off|into|street|bus|all|here
    fight .. going on|outside|here|someone|broke|broken
    threatened|threatens|threatening <me> and|with|again
    <stranger>|he|they .. outside|at .. shouting
    screaming|shouting outside my|our|the
    ^ he|they|she is|are|has|have? come|came? back|in|inside|outside again|now|here? $
    <stranger> follow|follows .. me|us
    ^ not safe $
    wearing today|now|tonight|right
"""
