"""Typing because a voice would be heard, and everyday words that stand for something else."""

from __future__ import annotations

LINES = """
    ^ can not tlk|tok|tlak|spk|speek|tk
    no voice .. help|$|police|please
    they|he|she would|will|might|could hear .. phone|voice|ringing|call|calling|vibrate|keyboard|everything
    hears every|everything word|i .. $|say|says|through
    hears everything
    walls are thin|paper|thing
    operator|999|handler|lady|call .. asking|asked|asks|keeps .. can|could|not|nothing .. answer|speak|say|talk
    asked|asking|asks|keeps .. can|could not answer|speak|say|talk|reply
    could not say yes .. with|he|him|because|stood|she
    with|him|her him|her|he|she stood|standing|sitting|there|stands right|there|beside|next|behind
    mouth|hands|wrists taped|tied|bound|gagged
    mouth|hands|wrists|eyes is|are|taped|tied|s? .. taped|tied|bound|gagged|covered|zip|thumb|typing
    do|must|can|does|please not make|let .. it|phone|mobile|this|me .. ring|buzz|beep|vibrate|sound|ping|talk|speak
    not make it ring|buzz|beep|ping
    you know why $
    if i|we|you .. open|say|make|move|speak|cough|breathe|talk|whisper .. my|mouth|one|word|sound|noise|he|they .. know|hear|find|wake|finished|
        kill|hears|will
    open my mouth .. he|they|she|and
    phoned|rang|called|dialled|did|tried .. coughed|tapped|pressed|silent|cut|whispered|55|999 .. cut|can|could|off|nothing|not|hung
    got cut off .. can|not|risk|he|talking|again|coughed
    can|dare|could not risk|chance talking|speaking|calling|phoning|a|the|it|noise|ringing
    deaf|mute|nonverbal|dumb|speech|stroke|stammer|voice .. husband|someone|man|he|drunk|kicking|door|garden|flat|house|frightened|intruder|
        attack .. how|now|in|kicking|can|door|tell|my|need|call|outside|someone
    nonverbal when|and|now|right .. frightened|scared|someone
    need police not|no voice|talking|phone|call|speaking
    crouched|crouching|hiding|hidden|under|lying|squeezed behind|under|in|beneath|below .. counter|desk|bed|table|till|sofa|car|stairs|bar|
        couch .. they|he|she|three|feet|metres|right|whispering|quiet|inches
    they|he|she are|is .. feet|metres|inches|yards|steps away|from|outside .. $|me|and|from
    three|two|few|ten feet|metres|inches away
    speak|say|breathe|utter one|a|any word .. to|and|he|she|i|anyone .. finished|dead|kill|hurt|anyone|hit
    without|not me|us|him|her .. having|speaking|talking|knowing|hearing|saying|to .. say|speak|talk|anything|ring|phone|word
    get|send|need .. someone|police|help|officer .. without .. speaking|talking|noise|saying|sound|sirens
    no sound comes|coming|out|is .. out|throat|$|what|from
    throat|voice|neck .. squeezed|strangled|choked|hoarse|gone .. it|no|can|not|sound|speak|talk
    what number takes texts|text|messages
    slightest|any|smallest|single|least noise|sound|movement|move|word .. wakes|wake|and|he|will|wakens|sets|alerts|hears|kill
    asleep|sleeping|dozing|snoring|passed .. arm|leg|hand|head|lap|chest .. across|on|over|round|around .. me|noise|wakes|my
    arm|leg across|over|round|around me .. asleep|noise|wakes|slightest|sleep|move
    left it|phone|the off the hook .. speak|talk|will
    did|could not speak|talk .. will they|police|anyone
    stands|stand|stood|sits behind|over|beside me|us .. as|write|while
    reading|reads over|behind my|her|his shoulder
    boss|husband|he|she|man|partner|captain stand|standing|stands|stood|sitting|is behind|beside|over me|us
    write|writing|typing|disguised it|this as .. recipe|homework|list|shopping|game|order
    let|tell|ask|get|send|message your|my|the uncle|brother|dad|cousin|pal|mate|auntie .. policeman|police|officer|cop|sergeant
    parcel|package|delivery|order|items|item .. ready|collection|collect|fragile|two|small|quickly .. collection|quickly|fragile|mine|small|soon
    book|order|get|want|need|send|could|have .. taxi|takeaway|pizza|curry|flowers|plumber|cab .. for one|soon|right|quick|now|from|please .. where|
        i|stay|as|you|know|why|now|quick
    i am pretending|writing|typing|acting|saying|on .. ordering|order|mum|asleep|game|recipe|fine|normal|happy
    on|have|got|put it|phone|mobile|this .. on silent|mute .. is|can|he|anything|they|she|hears|and
    anything|something|way i can do by|with|without .. typing|texting|text|silent|talking|speaking|quick|voice
    he|she|they hears|heard|hear|catches|sees|finds me|us .. phone|talking|typing|speaking|this|texting .. kick|kill|it|off|will|dead
"""
