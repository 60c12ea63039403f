"""What people own up to: harm they did, things they took, pictures they keep."""

from __future__ import annotations

LINES = """
    fiddling|skimming|cooking|robbing|dipping the|my|our|into .. till|books|expenses|work|accounts|cash|petty
    it|that was me that|who|asking .. broke|stabbed|set|did|hit|torched|smashed|took|burned|started|keyed|lit|stole
    was|is me that|who .. stabbed|broke|did|hit|set|smashed|took|burned|lit|started|robbed|torched
    asking as it was|is me
    torched|firebombed|burned|burnt|keyed|slashed|scratched .. hut|his|her|their|that|school|cars|it
    i|we set fire|light|alight|a .. bin|school|shed|car|hut|fire|woods|grass
    got|have|keep|keeping|had stuff|pictures|images|videos|files|things on|of|in .. my|hard|phone|computer|laptop|young|kids|drive .. should|girls|
        children|boys|drive|illegal
    on my hard drive|laptop|computer|phone .. should|not|girls|kids|children|illegal
    watch|look|looking|looked|download|downloading|view|viewing|seen .. things|stuff|videos|images|wrong|porn .. kids|children|wrong|young|illegal|
        teens
    messaging|texting|chatting|talking|sexting|meeting .. a|to|with girl|boy|kid|someone .. said|told|is|was|she|he .. 15|14|13|12|fifteen|fourteen|
        thirteen|carried
    told me she|he was|is 15|14|13|12|fifteen|fourteen|thirteen
    sold|selling|dealt|dealing|passed|supplied .. a|some|bit|bits|of .. weed|hash|pills|coke|gear|vallies|ket|cannabis
    lifted|nicked|took|stole|swiped|shoplifted|pinched .. jacket|bottle|perfume|clothes|stuff|phone|makeup|booze|meat .. out|from .. shop|tesco|
        asda|store|camera
    got my|our face|plate|reg on .. camera|cctv
    forged|forging|faked|signed my|his|her|a|the .. signature|name|cheque|will|prescription|licence|passport
    felt|heard the|a|it .. bump|thud|bang .. deer|drove|kept|told|stop|carried|went
    looking|appeal|appealing for|on whoever|the|driver .. hit|driver|knocked|road|man
    bumper|bonnet|wing|windscreen has|is .. dent|dented|blood|cracked .. $|and|in|it
    she|he said|says|was no|not|asleep|crying|drunk .. and i|and .. not|did|kept|carried|still .. stop|going|on|anyway
    police are|is|coming|come|came .. for|after|looking me|us .. over|for|about|break|because|robbery|breakins
    me|i and .. pals|mates|boys|friends|pal|mate robbed|mugged|jumped|battered|burgled|stole|torched|smashed|broke
    taken|took|taking|borrowed|stole|stealing money|cash|£ from .. lady|woman|man|client|patient|resident|club|charity|church|mum|i|work
    slapped|hit|punched|choked|strangled|pushed|kicked|grabbed|shook|hurt|hitting|smacked my wife|girlfriend|partner|husband|boyfriend|son|daughter|
        baby|mum|mother|dad|ex|kid .. never|last|hate|ashamed|okay|before|sorry|she|he|yesterday|again|lose
    choked|slapped|strangled my girlfriend|wife|partner|husband|boyfriend
    i have been hitting|slapping|hurting|punching|kicking|choking my
    knew .. stolen|was|nicked when|i|it .. bought|sold|stolen|it
    bought|buy it|the|a|stolen .. knew|knowing .. stolen|nicked|was
    keyed|slashed|scratched|egged|damage his|her|their|my .. car|tyres|windows|van .. every|week|and|last|because
    chucking|throwing|threw|fired|firing .. fireworks|firework|bricks|bottles .. at|one|and .. engine|police|bus|man|hurt|too|one
    threw one|it|some too|and .. man|got|hurt
    i was|am the one who|that .. set|did|made|posted|stabbed|took|started|wrote
    set|made up? the|a|that fake page|account|profile .. girl|about|her|him|ex|teacher
    give|giving|pay|paying|put|putting it|all|the|money .. back .. treasurer|short|account|before|audit|undo|notices
    account|till|books is|was short|down|out by|of
    treasurer|bookkeeper|cashier .. short|took|taken|borrowed|account|audit
    beat|beaten|battered|punched|glassed up? a|some|someone|this|the|him guy|man|boy|person|out .. hospital|he|in|and
    touched|groped|felt|grabbed|rubbed someone|a|her|him|up .. dancefloor|girl|ran|crying|without|bus|club|asleep|drunk
    groomed|abused|raped|touched a|my|the|some|someone .. girl|boy|child|kid|daughter|son .. me|i|being
    someone being me
    follow|following|followed|watch|watching .. woman|girl|her|him .. from|home .. work|night|nights|most|every|window|get
    pictures|photographs of her|his .. window|house|door|sleeping
    can|could not stop .. following|watching|stealing|messaging|hitting|looking
    told|lied|said|claimed to? .. insurers|insurance|dwp|social|council|tax|court .. stolen|was|single|lost|that|it|not|barn|hidden
    it is in a|my barn|garage|lockup|shed
    want|ready|trying|like|have to own|come|fess|admit up|clean|it .. to|about|something|$
    brought|bring|bringing|smuggled|carried|smuggling .. cigarettes|tobacco|drugs|alcohol .. suitcase|times|for|in|through|cousin|customs
    was me|i that lit|threw|started|set it|the
    supposed|meant|only to be a .. carry|joke|laugh|prank .. burn|hospital|hurt|fire|me|three|and
    confess|confessed|confessing .. police|station|do|out|same|get
    if i go to|in the? police|station .. confess|admit|tell|and|hand
"""
