"""People at the wheel, drunk drivers, and crashes."""

CERTAIN = {
    "driving_now": """
        i|we am|are driving|behind|at|drivin .. now|just|home|and|$|the|right|here|wheel|this|while|drunk|on|someone|a
        ^ i? am? driving $
        typing|texting|using .. while|at|voice|as .. driving|drive|wheel|lights|motorway|traffic
        while|whilst i? am? driving
        texting .. lights|wheel|driving
        car|van|guy|someone|man|lorry|driver|vehicle .. following|chasing|ramming|tailgating|behind|on|flashing|ram .. my|me|us|lights|bumper .. car|stop|since|turn|miles|motorway|van|lights|driving|turns|flashing
        following my car
        tailgating me
        trying to .. run|ram|force|drive|push .. me|us|off|car .. road|off|me|$
        run me|us off the road
        drunk|drink driver|driving|drivers .. now|ahead|in|swerving|just|front|all|left|road|behind|got|and|my|on
        drunk|steaming|wasted|drinking|drink|pissed|wine|pints|drinks .. drive|driving|car|wheel .. my|and|now|home|is|off|kids|he|she|just|going|about
        got|getting|gets|get in|into|behind .. his|her|car|the|motor|wheel .. drunk|steaming|drinking|wasted|and he|pissed
        driving|drives|drove|drive off|away|home drunk
        driving|drive drunk
        had|drank|drunk|having|have|too .. drinks|pints|drink|wine|beer|beers|few|vodka|much|glasses|bottle .. drive|driving|wheel|car|ok
        had a few .. drive|ok|am
        drank|drinking|smoked|joint|weed .. need|have|got|going to? drive|pick|driving
        am i|he|she over the limit
        can i drive .. drinks|now|drank|had|pints
        four|five|three|six drinks|pints .. drive
        drunk and in my car
        falling asleep .. driving|wheel|drive
        asleep at the wheel
        swerving|weaving .. road|all|car|lanes|driver|bus|a90|m8
        wrong way .. driver|motorway|m9|m8|up|down|round|traffic|road
        ^ a? car? crash|crashed|accident $
        been|was|got hit by .. car|lorry|van|bus|truck|motorbike|taxi
        hit|knocked by a car|van|lorry|bus
        overturned|flipped|rolled .. car|van|lorry|tractor
        car|van|lorry|tractor .. overturned|flipped|upside|rolled|cowped|spun|ditch
        just hit .. sheep|deer|cow|someone|man|tree|car|person|cyclist|kid|dog
        hit a sheep|deer|cow|tree|person|cyclist
        broken|breakdown|break down .. hard shoulder|motorway|m8|lane|a9|dark|dual
        broken down on
        stuck|stalled on .. level|crossing|tracks|motorway|railway|carriageway
        level crossing .. stuck|car|broken
        unmarked|police|blue .. car|light|lights .. stop|pull|stopping|real|following|behind .. me|over|driving|dark|police
        pull over .. real|unmarked|police
        road rage .. got|out|guy|now|following|man|window|me
        got out .. at .. lights .. window|coming
        brakes .. not|failed|gone .. working|work|stopping|$
        no brakes
        lost .. driving|fuel|road .. snow|dark|forest
        speeding|120|100|racing|doing|fast .. will|wont|boyfriend|driver|passenger|he .. not|slow|down|stop|out
        will not slow down|stop
        will not stop .. car|driver|taxi
        taxi|bus|uber driver .. drunk|texting|asleep|swerving|speeding|falling
        driver is|are .. drunk|texting|asleep|falling
        black ice .. spun|car|crash
        car .. spun
        on my bumper
        every turn i take
        she|he|mum|dad .. is|are .. drunk .. driving|drive|car
        in .. car .. drunk|driver .. driving|and
        tractor .. overturned|on|tipped|rolled .. me|him|top|side
        tyre .. blown|blew|burst .. lane|motorway|fast|road|now
        drive|driving .. painkillers|tablets|medication|drugs .. asleep|falling|drowsy|wheel
        drunk .. white|red|black|blue|silver .. car|astra|van|corsa|now
    """,
}

DOUBT = {
    "driving_now": """
        drunk driver
        car crash|crashed
        am driving
        drive .. drunk|drinks|drinking
        crash|crashed .. just|now
        cowped
        swerving
    """,
}
