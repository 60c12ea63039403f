"""People who tell what they have done."""

CERTAIN = """
    i have|just|ve killed|stabbed|hurt|murdered|raped|shot|robbed|attacked|battered|assaulted someone|a|my|him|her|people
    i beat|beaten|battered .. up|my|him|her|someone
    i .. hit|knocked|ran .. someone|man|person|cyclist|woman|kid|over|down .. car|drove|off|away
    i have indecent|child|illegal .. images|pictures|videos|material|on|porn
    i .. been taking|stealing|nicking|selling|dealing|hitting|beating|looking|watching|downloading|lying|scamming .. money|from|drugs|my|at|to|
        people|till|work
    ^ i? sold|dealt .. weed|drugs|pills|coke|hash|cannabis
    i robbed|mugged|burgled|stole
    i have been hitting|beating|hurting|abusing my
    i have|ve|just|once|had|did? stole|stolen|nicked|shoplifted|burgled|mugged|robbed .. something|a|my|from|some|money|car|bike|shop|him|her|
        someone|the|and|because|out
    i stole|nicked|shoplifted|burgled|robbed
    i have|did committed|done a crime|offence
    committed a|an crime|offence
    did something illegal|criminal
    done something really? bad|terrible|awful .. and|confess|police|$
    i hit|punched|slapped|assaulted|stabbed|battered|strangled|choked|kicked|headbutted|glassed my|a|someone|him|her|them|some .. girlfriend|
        boyfriend|wife|husband|partner|guy|man|boy|girl|last|someone|and|in|woman|him|mum|$|down|hard
    i assaulted|stabbed|raped|killed|murdered|attacked
    i think i raped|killed|assaulted|hurt
    killed a|the man|woman|person|someone|guy|boy
    looked|looking|watched|watching|downloaded|viewing|viewed|clicked|searched|searching at|for|on|child|some|of? .. images|pictures|videos|porn|
        abuse .. of|children|child|kids|abuse|underage
    looking at pictures|images|videos .. of kids|children|underage|child
    images and kept looking
    i|have|been|ve been stealing|shoplifting|robbing|dealing|scamming
    been shoplifting
    ^ shoplifted
    took|taking|nicked|stole money|cash|£ out|from|off my|the|of .. granny|mum|dad|till|employer|work|boss|purse
    steal|stealing|stole from my .. employer|work|boss|granny|job|mum
    i|have|been sell|sold|selling|deal|dealing drugs|pills|weed|coke|cocaine|gear|hash .. to|at|for|and|in|$
    ^ selling|dealing pills|drugs|weed|coke at|to|in
    i|am|have|been selling|dealing pills|drugs|weed|coke at|to|in
    i am|been running|carrying|moving drugs for
    been running drugs
    i hit|knocked|clipped|struck a|an|someone|the .. cyclist|man|woman|person|pedestrian|kid|boy|girl|child|parked|car|motorbike .. did|drove|and|
        not|stop|off|left|down
    hit a .. and .. did not|drove|left .. stop|off|scene
    drove|driven|drive home|off|car? .. drunk|drinking .. last|night|and|clipped|yesterday|i|this
    drove|drive|driving off|away from|after .. accident|crash|scene|hitting|it
    knocked .. down .. drove off|away
    money|it through my account .. for|and|man|frozen|him|someone
    moved money through
    i lied|lying to|on|in the|my|to? .. police|benefits|statement|court|dwp|form
    i am|been claiming .. single|benefits
    ^ been claiming
    i|we set fire|light|alight to
    i sent|shared|posted|leaked|showed|forwarded .. nude|nudes|pictures|video .. of|ex|her|his|group|chat|pals|mates|friends
    shared a .. pictures|nudes|video .. in|group
    slept|sex|had|went with a|someone|girl|boy .. who|was|and .. too|drunk|underage|14|15|13|asleep|12
    she|he was|is only? 15|14|13|12 and|but|i .. know|did|not|thought
    i touched|abused my|a|little? .. sister|brother|cousin|niece|child|girl|boy
    i raped a|an|the|my|her|him|someone|some
    i threatened .. my|a|him|her|someone|neighbour
    i|have .. breached|broke|broken|breaching my|a|the .. order|bail|harassment|curfew|tag
    ^ breached|broke|broken|breaching my|a|the .. order|bail|harassment|curfew|tag
    breached my bail
    i sold|handled .. stolen .. phones|phone|goods|gear|bike|car|stuff|property
    i hacked|hack .. my|into|his|her|someone
    made a fake account and
    ^ i? .. been growing|grow .. plants|weed|cannabis|cupboard
    growing .. plants|weed|cannabis in .. my|the|cupboard|loft
    i went with a girl
    carrying a .. knife|blade and .. cut|stabbed
    kept|spent .. money .. mistake|came
    hand|turn|turning|handing myself in
    ^ there is a warrant out
    have|got a warrant out
    if i admit|confess
    will|do|can|could|how the? police .. find|know out|what|it .. i did|me|done
    i slapped|smacked|shook|belted|hit|hurt my .. kid|child|son|daughter|baby|toddler|boy|girl|mum|wife
    slapped my kid|child|son|daughter
    shook my baby
    on the rob
    we got|broke into a|the|his|her|someone .. garage|shop|house|car|shed|school .. and|took|stole
    i have|ve been violent|abusive
    been violent in|to|with my|marriage|her|him
    my conscience
    robbed a shop|bank|man|house|woman|guy
    i .. on the run
    police are looking for me
    i have|had|just hit|punched|slapped|beaten|hurt|battered|strangled|choked|kicked|pushed my
    i hit|punched|slapped|beat|kicked|choked my
    i pushed|slapped|punched|hit|grabbed|hurt|choked my wife|husband|girlfriend|boyfriend|partner|mum|dad|kid|son|daughter
    i crashed|bumped|hit|scraped .. and|then drove|drive|did|left|ran off|away|runner
    i grow|grew|am growing cannabis|weed|plants
    walk|hand|turn into|myself in|the station|police
    my fingerprints|dna are|is
    i stole|nicked|lifted|took a|his|her|someone car|van|bike|phone|purse|moped
    i grow|grew|am cannabis|weed|hash|plants .. for|in|and
    my fingerprints|prints|dna are|is in|on
    i was|got|am so|really|just|very? angry|drunk|mad|upset|jealous|furious|high and|so i? <hit-ed>|<shove-ed> my|him|her|a|some|
        someone|them
    i lost my|it .. and .. <hit-ed> my|him|her|a|some|someone|them
    i had|have|had? sex with|on her|him|a|my|someone .. .. when|while|and|but .. she|he .. sleeping|asleep|drunk|unconscious|crying
    i grabbed|groped|touched|squeezed a|her|some|his woman|girl|boy|bum|breasts|boobs|arse|bottom
    i put|hid|placed|installed a hidden|secret|spy? camera|recorder in|under|at .. toilet|toilets|shower|bathroom|bedroom|changing
    i filmed|recorded|photographed|videoed my|a|her|him|the|some|someone .. .. in|having|getting|without .. shower|toilet|changing|sex|knowing|asleep|
        undressed
    i .. blackmailed a|my|him|her|someone|them
    i have|am|was been? stalking|harassing|spying my|her|him|on|a|someone
    i have|am|was|keep been? following her|him
    i have|am|was|keep been? following my|a ex|wife|girlfriend|neighbour|girl|woman|lady
    i keep|kept|always driving|going|walking|drive|go|hanging past|to|by|round|around|outside my|her|his ex|exes|house|flat|work
    i have|i made|set|got|use|created .. fake|secret account|accounts|profile .. .. watch|follow|message|see|check .. .. ex|her|him|what
    i put|hid|installed|fitted|have a|an tracker|airtag|spyware|bug on|in|under her|his|their|someone
    i put|hid|installed|fitted|have a|an tracker|airtag|spyware|bug on|in|under my <partner>
    i shouted|screamed|yelled|said .. .. racist|homophobic|sectarian name|names|stuff|things|abuse at|to
    i called a|him|her|someone|my .. .. .. .. .. racist name|names|word
    i sent .. .. threats|abuse on|to|because
    ^ sent .. .. threats|abuse on|to|because
    i .. pretended to be .. .. .. .. got|took|get|getting money|cash|£
    i have|had|once|just|also? broke|broken into a|some|the|my|his|her house|flat|shop|car|school|garage
    i kicked|killed|hurt|beat|strangled|drowned|poisoned my|a|the|his|her dog|cat|pet|puppy|kitten|horse
    i .. downloaded|kept|saved|found|got something|stuff|videos|pictures with|of kids|children|a in? .. .. .. .. kept|keep|saved|looked
    i|a .. sell|sold|deal|dealt a? bit|bits|little|some of coke|cocaine|weed|hash|gear|pills|drugs
    ^ knocked|hit|clipped a|an|someone|the cyclist|pedestrian|man|woman|kid|person .. .. and|but|then .. did not|never stop
    i knocked|hit|clipped a|an|someone|the cyclist|pedestrian|man|woman|kid|person .. .. and|but|then .. did not|never stop
    i sent|wrote|posted|send nasty|horrible|abusive|threatening|hateful messages|texts|comments|stuff
    let someone|him|them|a use my .. bank|account
    let|lent a|some|the|them guy|man|them|friend .. through|use my account
    did a runner after|and|from
    confess to|$|something
    want|need|have|like to confess|turn|hand myself|$|in|to
    i|we smashed his|her|their|someone
    i|we vandalised|graffitied|keyed|torched|damaged a|the|my|his|her|someone|some
    i scammed|conned|defrauded
    i bought stolen
    bought .. stolen .. .. .. knew
    i burned|burnt|hid|destroyed the evidence
"""

DOUBT = """
    i hit my .. partner|girlfriend|boyfriend|wife|husband|kid|child|son|daughter
    confess
    i punched|assaulted
    i .. sold drugs
    i did something .. bad|terrible|wrong|stupid
    i am|was .. drink driver|driving
    did a runner
    my dog bit|attacked|killed a|an|someone|another .. kid|child|ran|i|off|sheep|dog|man|woman
"""
