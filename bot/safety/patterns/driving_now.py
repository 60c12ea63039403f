"""People at the wheel, drunk drivers, and crashes."""

CERTAIN = """
    chased|followed|rammed|pursued by .. car|van|guy|man|driver .. on|in|and|motorway|road
    in front of me is|keeps|swerving|drunk .. all|over|swerving|weaving|drunk|lane
    crashed my car .. and|other|he|help|$
    there has been|is a .. accident|crash|smash
    mate|friend|mum|dad|boyfriend|husband|he|she is|s? drunk and .. driving|drive|behind
    driving and .. in the back|passenger|scared|drunk|someone|following|followed|asleep
    pints|drinks|beers|glasses and .. about|going|need|have|driving|drive
    about to drive|going to drive .. home|now|drunk|car
    i|we am|are driving .. now|right|just|$|and|home|on|the|with
    ^ i? am? driving $|right|now
    i am|m? driving right|just now
    typing|texting|reading|chatting .. while|whilst .. driving|drive
    while i am driving
    texting|typing|messaging|writing while driving
    driving the? now
    using voice .. motorway|driving|car
    texting this at the lights
    at|behind the wheel .. falling|drunk|asleep|now
    i .. am .. behind the wheel
    i|we .. am|are .. motorway|m74|m9|m90|a9|a90|m77|m80
    in the car on the .. and someone|he
    car|van|guy|someone|man|lorry|driver is|s|has|keeps|been? .. following|chasing|ramming|tailgating my|me|us .. car|and|in|flashing|van|lights|
        driving|since|for|bumper|home
    following my car
    chasing me in|with his|her|a|their car|van|$
    flashing me to|his|lights
    a? van|car has? been on my bumper
    every turn i take
    trying|try|tried to .. ram|run me|us off the road|motorway
    ram|ramming me|us|my|our
    run|force|forced|push me|us off the road
    drunk|drink driver .. in|just|left|now|ahead|front|all|got|weaving|swerving|on
    driving behind a drunk
    driver .. drunk .. and|back|i|we|in
    drunk|drinking and|he|she .. driving|drive|car .. off|home|my|now|away|to
    driving|drives|drove|drive off|away|home drunk
    driving .. drunk now|$|and|in|with
    got|getting|gets|get in|into his|her|the|their car and .. drunk|drinking
    mum|dad|he|she|mate|friend is|s? drunk and driving|drive
    car and she|he is drunk
    bottle|bottles|pints|pint|drinks|glasses of? .. wine|beer|vodka|and .. drive|about|driving
    about to drive .. drunk|kids|home|me
    had a few .. drive|driving
    had too much to drink .. wheel|driving|drive|car
    had four|three|two|five|six drinks|pints .. drive
    drank|drinking until|till .. drive|driving
    smoked|joint|weed|stoned .. and|i .. drive|pick|driving
    am i over the limit
    over the limit .. keys|now|driving|car
    am i safe|fine|alright|okay to drive now|$|if|home
    drunk and in my car
    falling asleep driving|at|while
    at the wheel falling
    painkillers|tablets|medication .. wheel|driving
    head is|s? spinning .. miles|drive|car
    car|van|bus|lorry swerving|weaving .. over|road|a90|all|lanes|about
    swerving all over
    texting and swerving
    wrong way .. driver|motorway|m9|up|down|on|road
    wrong way driver
    ^ car crash|accident .. $
    crash|accident just|has|happened happened|now|outside|on
    just crashed my|the|our|into
    been|was|got|we|he|she hit by a car|van|lorry|bus|taxi|motorbike|truck
    knocked off|down|over .. in front|bike|car|now|road|me|by
    into the back of someone
    motorbike|motorcyclist|cyclist|biker|bike down .. on|road|in
    overturned|flipped|rolled car|van|lorry|bus|tractor|over .. road|at|roundabout|$|motorway|me
    car|van|lorry|tractor has? overturned|flipped|rolled|spun|cowped
    car spun
    black ice .. car|spun|crash
    cowped the|my
    just hit a|someone|the .. sheep|deer|cow|man|tree|person|cyclist|kid|dog|wall|car
    broken|broke down on|in .. hard|motorway|shoulder|m74|a9|level|lane|dark
    hard shoulder and
    stuck|stalled|broken on|at .. level crossing|tracks|railway
    unmarked car|police .. pull|stop|stopping|real|following|flashing
    blue light|lights .. stopping|stop|behind|following .. me|dark|no
    pull over is it
    road rage .. behind|following|chasing|now|me|man|driver|guy|bat|out|right
    got out at the lights
    brakes|brake are|is|do|have not|failed|gone .. working|$|help|work
    brakes failed|gone
    tyre blown|blew|burst|gone .. on|lane|motorway
    will not slow down
    not slow down
    doing 120|100|110|90|130
    driving and low on fuel
    taxi|bus|uber driver is|s? drunk|texting|asleep|falling|high|swerving
    cow|cows|horse|horses|sheep|deer|cattle|dog|people on the road|motorway|carriageway|a9|a90 .. cars|braking|swerving|now|bend|loose|$
    car across the road
    driving off drunk
    unmarked car wants me
    just|have been in a|an crash|accident
    drank|drinking|drunk until .. drive|driving
    middle of the .. motorway|carriageway|dual|road .. kid|child|man|someone
    kid|child|man|person|cow|horse on .. middle of the motorway|dual|road
    lorry|car|van|bus|bike|motorbike|truck|taxi|train has|have|just crashed|overturned|flipped|hit|skidded|rolled
    crashed in front of|into
    crash in front of
    there has been a .. crash|accident|smash|collision
    ^ been a crash|accident
    had|drank|drunk|after .. pints|pint|drinks|wine|beers|cans|glasses|bottle .. drive|driving|car|keys
    just|has driven|drove off|away and|he|she|after|with .. pints|drink|drunk|drinking
    voice|hands typing|free|text .. road|driving|wheel|car
    cars racing|chasing .. street|road|now|minute
    am|is typing|texting .. at|behind the wheel
    cow|cows|sheep|horse|horses|cattle|bull|debris|boulder|mattress|tree|ladder loose|lying|is|are? on|across|all the? over? the road|motorway|
        dual|carriageway|bypass|a9|a82|m74
    jack knifed
    <loved>|driver who|is|s|he|she|at? .. driving is|am|are|me|us .. drunk|stoned|drugged|high
    driving .. us|me home .. he|she is drunk|high|stoned
    in a|the|his|her car .. driver .. drunk|high|stoned
    <i>|car|van|lorry is|am|are|has stuck|stopped|broken|stranded|stalled down? in|on the middle|live|fast|outside of? the? road|lane|motorway|
        carriageway
    had <count>|four|five|six|three|two|2|3|4|5|6|a|some|few pints|drinks|wine|beers|cans|vodkas .. .. .. .. drive|driving home|anyway
    dad|daddy|mum|mummy|he|she .. drank|drinked|drunk|drinking .. .. .. .. .. driving us|me
    oil|diesel|ice all|spilled over|across|on the? road|motorway
    cars are sliding|skidding|crashing
    on the wrong side of
"""

DOUBT = """
    road rage
    drunk driver .. now|just|seen|saw|today|on
    car crash|crashed
    am|are driving
    drunk .. drive
    just crashed
    can i drive $
    drunk|pissed|drink .. driver|driving .. in|on|road|front|now|back|me|and
"""
