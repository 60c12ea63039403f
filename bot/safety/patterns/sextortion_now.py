"""Blackmail with intimate pictures that is going on."""

CERTAIN = """
    screenshots|video|videos|pictures|recording of me naked|nude|wanking|topless|undressed|doing
    <post>|<post-ing>|put|putting|leak .. my|the|our .. pictures|nudes|video|naked .. on|to|tonight|unless|if .. porn|sites|everyone|family|mum|i|
        send|pay
    tricked|conned|caught|fooled|recorded|filmed .. on cam|camera|webcam|video .. demanding|wants|asking|now|money
    sent|forwarded|posted my .. nudes|nude|naked|dick|pictures .. to|and|online .. my|next|everyone|group|sister|mum
    is|says next .. nudes|pay|picture
    blackmailed .. over|with|by|for|about a|my|nudes|naked .. video|picture|nudes|pictures
    getting blackmailed
    threatening|threatened|threat|going to <post>|put|leak|spread a|the|my|our|pictures|nudes|some .. video|pictures|nudes|naked|of|me|wanking
    keep|keeps asking|wanting|demanding for? money|more .. pictures|nudes|video|son
    blackmailing|extorting|sextorting|blackmailed me|us|him|her|my|with .. with|for|over|$|nudes|pictures|and|now
    being|am|is|are|getting blackmailed|sextorted|extorted .. with|over|by|for|please|help|on|right|now|$
    being blackmailed|sextorted|extorted .. over|with|now|by|please|on|help|$
    someone is? .. blackmailing me|my|him|her
    nudes threat|blackmail|extortion
    extortion naked|nude|video|nudes
    threatening|threatens|threatened|threats to <post>|put|leak|tell .. <image>|nudes
    will|going|to|or|they|he|she .. <post>|<post-s> it|them|my <image> to? my|all|everyone|the mum|family|everyone|friends|school|work|dad|contacts|
        boss|wife|in|parents|unless
    or .. <post>|<post-s>|tells|shows it|them|my|everyone|him|to .. mum|dad|everyone|school|family|friends|wife|work|boss|class|parents
    or he|she|they <post>|<post-s>|posts it|them|$
    <image>|nudes unless|if i|we do? not? pay|send
    pay|paypal|money|£|cards|bucks|bitcoin .. or .. <post>|<post-s>|everyone|show|tell .. it|them|my|sees|everyone|him
    <post>|<post-ing>|<post-s> .. my|the|our <intimate>|pictures|video .. online|to|everyone|if|unless|all|facebook .. $|now|i|pay|family|me|my
    have|has|got my nudes .. and|wants|want|threatening|they|he|she|$|or
    has|have|got pictures|video|nudes|film of me .. and|wants|want|says|she|he|they|or
    recorded|filmed|videoed|screenshotted me|us .. naked|and|on|wanking|undressing .. wants|want|says|money|£|threatening|now
    nudes|naked .. wants|want|demanding|asking|pay|money|send .. £|money|500|now|pay|or|quid|bitcoin|grand|200
    naked .. want|wants|pay £|money|500|200|300
    wants|want|asking|demanding|demands|ask|asks .. £|money|bitcoin|voucher|cards|paypal|cash|thousand|grand .. or|not .. <post>|<post-s>|everyone|
        tell|show|put
    wants|want|demanding|demands|asking|asks for? more pictures|nudes|videos .. or|tell|he|the|and|now
    paid .. already|once|them .. want|wants more
    they|he|she want|wants more .. money|now|they|or|$
    on cam|camera again or
    <image>|leak|post|posted .. in ten|10|5|five|one|an|two|1|2|24|48 minutes|hour|hours|mins
    they|it goes|go|leak|leaks|post|posts|send|sends|share .. in ten|10|5|five|one|an|two|1|2|24|48 minutes|hour|hours|mins
    going to leak it|them|my
    minutes left .. what|nudes|do|help
    one more hour
    got my contacts|contact|followers|friends list
    made a group chat .. all|my|friends|with
    already sent|posted it|one|them|some to|of
    sent it to one person
    sent|send a|my|him|her|some? picture|nude|nudes .. and now|being|am|he|they .. threatened|blackmailed|wants|threatening|being|want
    did|done something stupid|daft|silly|foolish on|with|in .. webcam|cam|video|call|girl|online|him
    filmed|recorded .. through my webcam|camera|laptop .. and|sent|wants|pay|watching
    my? son|daughter|brother|friend|flatmate|husband|boyfriend is|being|been|getting .. blackmailed|extorted|sextorted .. over|with|on|now|by|$|online
    being extorted
    used ai to make .. nude|naked|fake
    the <image> of me .. going|will|unless|if|pay
    video|film|pictures of me .. going around|round|out
    send it|them anyway unless
    out|expose him|me|her to .. family|work|parents|everyone
    ruin|ruining my life .. pay|send|pictures|nudes|if|unless|abroad
    they will ruin <me>
    naked picture|video .. ticking|countdown|message|clock|wants|minutes
    has my film|nudes|video .. she|he|they|money|ask|want
    someone|they|he|she has a picture|video of me .. says|will|group|get
    everyone|bitcoin or everyone sees
    sextortion .. now|me|help|happening
    she|he|they .. has my nudes
    my nudes .. please|help|now|he|they|she
    our pictures|videos on .. unless|if|facebook
    they|he said|say|says .. not block or
    going to|will send|post|share|show it|them to my|the|all|everyone .. unless|if|pay|money
    picture|video|film of me and|an .. wants|want|asking
    has|have|got a|my .. picture|video|film of me .. and|wants|pay|if|send|unless
    will send it to my .. if
    has my naked picture|video
    found my real name and
    threatening to tell my .. family|wife|husband|work|parents|mum|dad
    gift|steam|apple|itunes cards|card .. or .. facebook|post|share|send|everyone|instagram
    recorded me|him|her .. naked|clothes|undressed|video|cam .. threats|threatening|money|pay|wants|want
    screenshotted|screenshot|list .. followers|friends|contacts .. pay|help|money|unless|send
    after|wanting|wants money for|over a|the|his|her video|picture
    each|every one|friend .. get|gets|see|sees my|the picture|video
    or the tape|video|clip|film|pictures goes|go|gets|get to|on|up|out
    put|puts|post|posts|upload|uploads|share|shares .. internet|online|facebook|instagram|youtube if i do? not|no pay|give|send|come
    amount|£|money|quid .. or it goes|gets to|on|online
    want|wants|wanting amount|£|money|quid .. or it goes|gets
    pay .. or .. .. gets|get|sees|see .. pictures|picture|video|vids|nudes|them
    leak|post|share|send my nudes|naked|nude|dick
    putting|posting|sharing|put|post|share my|our private? videos|video|pictures|nudes .. .. tonight|if|unless
    nudes|pictures|video .. .. .. .. unless i send|pay
"""

DOUBT = """
    blackmailing|blackmailed|extorting|sextorted me|him|her|us
    threatening|threatens to post|share|send|leak
    should i pay them|him|her $
    do i block him|her|them or
    have|has my nudes
    they|he will ruin
    wants|want more pictures|videos
    blackmail .. now|please|help
    unless|if i .. pay|send|give .. he|she|they|money|£|will|or
    messaging|messaged|sending|adding all my .. mates|friends|contacts|family|followers
"""
