"""Followed, cornered, held or waited for, told by where the others stand."""

from __future__ import annotations

LINES = """
    have|has|are|they|just surrounded my|our|the|me|us .. car|van|taxi|house|bus|$|cab|tent
    circling|rocking me|us|my|our|the .. car|van|taxi|bikes|bike|cab
    circling me|us
    has|have|is|are got? hold of my|me .. $|arm|wrist|hair|throat|coat|bag|hand|collar|and
    got|has|took|grabbed|grabs|holding|taken hold|a grip? of|on? my|me|us arm|wrist|wrists|hair|throat|neck|ankle|coat
    here|come|hurry|get|send .. fast|quick|quickly please|now|someone|police
    get here fast|quick|now|quickly
    man|men|someone|guy|him|he|boys in|behind|at|by the bushes|trees|shadows|hedge|doorway|alley|lane|close again|now|$|and|watching
    run run|he|they|she
    police needed|wanted|required urgently|now|immediately|quick|fast
    trapped|stuck|cornered .. can|could not .. get|move|run|leave|escape .. $|out|away|past|please|help
    taxi|driver|uber|cab|lift .. past|wrong|locked|locks|road|turn|different .. locks|doors|road|not|let|stop|way|down|house
    driver|taxi|uber|he|cab .. gone|going|driven|driving|drove past my|the .. road|house|street|stop|turn .. and|not|doors|locks
    put|pressed|clicked the .. locks|lock .. down|on
    wrong way and|he .. locked|not|doors
    followed|follaed me|us .. home|off|out|here|from .. outside|foot|now|and|still|waiting|bus|train|at
    followed|following me|us .. train|bus|carriage|tram|platform|station|club|pub|gym|shop|work .. $|off|and|from|now|home|to|moving|again
    moved|changed|switched carriage|carriages|seat|seats|deck .. and|again|he|twice .. followed|moved|did|too|sat|so|came
    got off .. so|and .. did|has he|they|him|too
    sat|sitting|standing|stood right|down? behind|beside|opposite|across .. bus|train .. again|moved|staring|touching|empty
    staring|smiling|grinning|glaring at me .. and|stalker|not|tables|train|bus|outside|followed
    stalker|ex|attacker|rapist is|has|s? .. here|sitting|outside|behind|watching|waiting|standing|parked|street|tables|station .. smiling|at|away|
        me|now|$|outside|in|table
    man|person|guy|boy|one who|that .. attacked|assaulted|raped|mugged|hurt|stabbed me .. is|outside|here|in|on|at|has
    at the foot|bottom of my|the close|stairs now|waiting|and|he|looking
    jumped|mugged|attacked|robbed .. they|he|and|still|are .. coming|come|back|still|after .. back|up|for|here|after|me
    hiding|hid|hidden|crouched|crouching|ducked|lying in|behind|under|inside|into|between|down|round a|the|my|some .. skip|hedge|bin|bins|wall|
        library|shop|van|lorry|steading|barn|ditch|garage|trees|wheelie|counter|doorway|cubicle|boot|car .. they|he|looking|waiting|split|outside|
        and|from|but|someone
    hiding behind|in|under|inside a|the|my skip|hedge|bins|bin|wall|doorway|barn|ditch|lorry|trees|cubicle|counter
    looking|searching|hunting for me|us outside|with|round|everywhere|upstairs|torches|in
    split|spread up|out .. look|looking|search|find .. for me
    same|a|the|this car|van|man|guy|bike .. past|round|around .. me|block|twice|again|times|three|four|five .. $|times|me|now|no|lights
    slowed|slowing|stopped|stops|stop|crawling .. when i|we .. slow|stop|do|walk|stopped|cross|run|turn
    when i .. stop|walk|cross|run|turn|speed .. he|they|she|it|so .. stop|stops|does|do|crosses|too|walks
    keeps|keeping|kept pace|up with me
    crossed the road|street .. and|so .. he|they .. did|too|followed|crossed
    brick|bottle|stone|rock|hammer|bat|firework|fireworks through|at|off|getting|flung|thrown my|the|our|flung .. windscreen|window|door|car|
        windows|head|at
    between me and|the .. door|van|car|exit|house|gate|way|road|path|phone
    parked|pulled .. in|across front of|mine|me .. so|not|and|can|they
    tapping|banging|hammering|knocking|thumping on? my|the|our glass|window|windows|windscreen|bonnet|roof .. $|get|telling|open|and|shouting|out|to
    telling|shouting|screaming|demanding|ordering .. me|us|at|for .. to get|come|hand out|over|open
    five|ten|two|one minutes|minute|seconds .. get|to|or out|leave|else|hand|he|they|door
    or else .. $|he|they|big|men
    big|two|three|heavy men|guys|boys .. with|in|at|outside .. hall|door|him|landlord|my|car .. telling|or|saying|minutes|money|and
    know|knows|found where i|we live|stay|am|are|work .. and|on|outside|they .. way|coming|outside|messaged|sent|waiting|posted|picture
    message|messaged|texted|sent|text .. picture|video .. my|our .. door|house|street|car|window|gate .. see|saying|now|with|soon
    see you in|soon|tonight .. five|ten|minutes|an|5|10
    pacing|prowling|lurking up|outside|at|round|by .. outside|cubicle|toilet|car|work|gate|staffroom|library|gym
    shouting|whispering|singing my name .. outside|through|over
    dealer|dealers|loan|debt|sharks|shark is|are|here|at|has|outside .. collect|money|here|door|holding|house|with|waiting|outside
    holding|swinging|lifted|raised the|a|up .. poker|pan|bat|bottle|brick|chain|pole|spade|hammer|axe|iron|scissors|screwdriver|club and|at|to|in|$|
        shouting|me
    pulled|pulling|put|putting hoods|hood|masks|mask|balaclavas up|on|down .. and|round|they|checking|he|walked|watching
    walking|going|looking round|around checking|looking|counting|at .. cameras|camera|exits|till|staff|where
    tried|trying|tries|started to? drag|pull|grab|force|bundle|get|push me|us .. in|into|out|off|away|down .. trees|car|van|bushes|lane|woods|alley|
        house|$|taxi|room|flat
    jumped|stepped|came out|of .. and|at .. tried|grabbed|grab|drag|dragged|pushed me|my|us .. in|into|down|bag|arm|trees|against
    got|broke|pulled|wriggled loose|free|away|my .. free|arm|but|hear|can|he|and|i .. hear|calling|looking|still|him|hiding|behind|round|coming
    can hear him|them|her .. calling|shouting|looking|coming|whistling|laughing|outside|searching|footsteps|talking
    will|would not stop|quit|give touching|grabbing|feeling|rubbing|pestering|following|filming|pushing me|us|my|up
    guy|man|he|boy|driver|men .. not stop|quit touching|grabbing|following me
    one|each|either each|on side|of .. me|us|$|walking|and
    walking|walked|kept|keeps with|beside|alongside me|us .. one|each|and|not|both|asked|will
    took|has|had|got hold of|my .. wrist|arm|hand|keys|phone .. and|said|will|not .. let|stay|go|drink|leave|give
    children|kids|youths|gang|neds|boys|crowd|mob .. at|outside|in|round|kicking my|our|the .. gate|door|house|garden|window .. night|throwing|
        fireworks|stones|eggs|every|flung|pulled|again
    pulled|kicked|knocked the|my|our .. fence|door|gate|wall .. down|in|off|over .. and|they|there|now
    shouted|shouting|screaming they|he|she would|will|are|is .. kick|burn|smash|batter|find .. in|me|us|out|door
    lying|sitting|crouched|i am on .. floor|ground in|behind|of|with .. lobby|hall|lights|dark|kitchen|off|bathroom|he|they|outside|counter
"""
