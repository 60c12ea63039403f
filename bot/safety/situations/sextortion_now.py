"""Blackmail with pictures, told by the clock, the list of followers or the sum that grows."""

from __future__ import annotations

LINES = """
    she|he|they is|has|have|got|s? got? the|my|our .. video|clip|recording|screenshots|film|footage .. $|and|of|she|he|they|wants
    has|is got the video|clip|recording
    send|show|sending|showing|share it|them|this|the|my .. to my .. mum|dad|wife|boss|school|family|friends|work|husband|class|team|followers
    will send it to my|everyone|all
    tag|tagging|tags|message|messaging|naming|listing|adding|dm|dming .. my|all .. work|followers|mum|family|friends|contacts|school|team|boss|
        wife .. if|one|unless|now
    naming my followers|friends|contacts|family
    recorded|recording|filmed|screenshotted|screenshots .. .. naming|followers|friends|contacts|minutes|pay|list
    followers|friends|contacts|contact .. one by one
    did|done stuff|things|something on|in .. camera|cam|video|call|facetime .. recorded|now|turns|she|he|they
    turns out it was|is recorded|filmed
    need|needs|got|have|has|want|wants|make|makes|making|says to|me|i|us|more .. send|sending|do .. more|another|one|videos .. or|goes|first|every|
        before|unless
    send more or|else
    first one goes|gets|is
    paid|sent|gave|pay .. once|twice|already|first|before|for .. pictures|back|more|again|now|him|wants|nudes .. back|again|more|wants|still
    paid once .. back|again|more
    timer|countdown|counting|clock|deadline|minutes|hour|hours|till|until .. leaks|leak|posts|post|sends|send|shares|goes|uploads it|them|out|my|to
    timer till|until
    counting down .. nudes|pictures|video|chat|next
    nudes|nude|pictures|video are|is next
    group|chat with|of everyone|all|my .. i|know|friends|nudes|breathe|contacts
    making|made|setting|creating a group .. chat .. everyone|all|friends|my
    wasny|was not a .. girl|boy|him .. money|pictures|want|pay
    young|a|some woman|girl|lady|person on .. skype|facebook|telegram|whatsapp|video .. film|video|asking|thousand|has
    has|have|got a film|video|recording|clip of .. him|me|her|us|my .. and|asking|wants|£|thousand|money
    sent|send one|a|some pictures|picture|nude .. mistake|regret|now|blackmail|sorry|wants|help
    upload|uploads|post|posts|leak|leaks|share me|us|my|them .. unless|if i .. sleep|pay|send|meet|go|come|do|again
    unless i .. sleep|have sex|meet|do .. him|her|again|what
    tag|post|send|leak|upload|share|show .. if|unless .. steam|apple|cards|itunes|pay|vouchers|bitcoin|money|google
    wants|want|asking|demands|demanding|get|buy .. apple|steam|itunes|google|amazon|gift cards|card|vouchers .. or .. posted|it|he|she|they|else|
        post
    cards|money|£|amount or .. posted|sent|leaked|shared|uploaded|shown
    or it is|gets|goes sent|leaked|shared|online|public|live|out
    screenshots|pictures|nudes|clip|video .. contacts|followers|friends .. list .. pay|minutes|hour|money
    minutes to pay|send|decide|answer
    has|have|got my|his|her pictures|nudes|video|clip .. and|an .. my|is|asking|says|wants|real|do|name|address .. name|money|says|address|school|
        asking
    stripped|undressed|naked|nude|wanked|flashed .. for|on|to|with .. guy|someone|girl|cam|video|camera|him .. address|now|has|wants|recorded|money
    my|her|his address .. nudes|pictures|naked|stripped|video
    doing|do|did things|stuff|anything on|in video|camera|cam|call .. threatening|by|or|because|he|man
    by threatening to show|send|post|tell|share
    threatening|threatens|threaten|going|threats to .. send|show|post|upload|leak|share|tag .. it|them|to|my|her|last .. boss|friends|family|work|
        mum|last|girlfriend
    making|makes|forces|forcing|made me .. send|say|do .. one|pictures|good|more|things|videos .. day|every|before|morning|daily|school
    got|has|have my .. team|class|school|swim|football|clubs .. page|list|group
    first it was .. now
    it was 50|20|£|amount|100 now|then
    says i|he will|have|must|do|to .. do what he|she|they says|say|want
    il do what he|she|they
    do what he|she|they says|say|wants|want or|4ever|forever
    someone has|have|got my .. pictures|nudes .. asking|wants|demanding .. money|£|cash
    real pictures threats|threatening|and
    list|pal|friends|contact of everyone|people|list|my .. i love|know|pictures|nudes|clothes|video|naked
    clothes came|come off .. then|and|now
    stolen|lost|old phone .. asking|wants|demanding|whoever .. clips|pictures|video|nudes|bedroom
    for the|our|my|a bedroom|sex|private|naked|intimate .. clips|video|clip|pictures|tape|film
    demanding|demands|wants|asking|want|extorting £|amount|5k|1k|2k|money|thousand|grand|bitcoin .. over|for|or .. video|pictures|clip|film|me|clips
    pictures|video|nudes of me .. on|in .. story|1hr|hour|online|site|minutes|tonight|an
    deleting|delete|closing|deactivating my .. account|instagram|snapchat|facebook .. stop|help|work .. it|pictures|him|them|threat
"""
