"""A stranger who is in the computer or phone."""

CERTAIN = """
    is|are|still|been|has|have|get|got connected|logged|linked|hooked into|in|to|on .. my|her|his|our .. <device>
    taken|took|taking|has over my|our|her|his .. <device>
    clicking about
    stranger|someone|man|guy|they|people|hacker is? on|in|into|inside her|his|my|our <device> right|now|through
    there is a .. hacker|man|guy|stranger|someone .. on|in my|our|her .. screen|computer|laptop|phone
    got|get|getting|gone|broke|broken into my .. computer|laptop|phone|tablet .. with|and|now|using
    moving money .. laptop|screen|account|computer
    <attacker>|man|hacker|hackers|microsoft|bt|scammer|scammers|engineer|technician|guy is|are|in|has|have|been|was|got|still .. in|on|into|inside|
        controlling|using|control my|the|our|her|his <device>
    <attacker>|scammer|hacker|guy is|s? in my <device> .. now|still|moving|$|right|opening|the
    they|he|someone is|are|still in|on|inside my <device>
    someone|hacker|guy|man|boy in my <device> .. the|now|right
    <device> .. moving|opening|closing|typing .. itself|by|own|windows|things|apps
    mouse|cursor|arrow is|s?|keeps moving|going .. itself|by|own|on|$|around
    mouse|cursor|arrow .. by itself
    moving my|the|around mouse|cursor|arrow
    moving the mouse|cursor|arrow
    <attacker>|they|scammer|scammers .. control|controlling|controls|controlled of? my|her|his|the <device>
    has|have|got|took|taken control of my .. <device>
    <device> being|is|s? controlled by|over
    <device> being|is|s? taken over
    controlled by scammers|them|someone|hackers
    ^ remote|anydesk|teamviewer $
    <remote> is? open|running|still|connected|on .. and|now|my|i|stop|$
    <remote> .. he|they|bank .. looking|now|in|see|is|are
    <remote> on my .. and|they|he|looking
    let|gave him|her|them|someone in|on|onto|into with|my|the|to|now|and|it .. teamviewer|anydesk|laptop|computer|connected|still|device|phone|fix
    i let him|her|them|someone on .. to|now|and|he|still
    i? let him in with
    rang it and let
    let microsoft|bt|sky|virgin|amazon in|into|on|onto
    downloaded|installed <remote>|an|something|app .. because|they|he|told|now|and .. told|me|move|not|asked|now|looking
    got me to install|download .. app|and|anydesk .. not|let|control|now|looking
    still|been connected .. my|to|for|now|laptop|$|an hour
    ^ still connected
    connected for an hour
    he|she|they is|are|can|him .. typing|transferring|opening|deleting|installing|going|browsing|moving .. on|my|emails|files|things|money|through|
        apps
    they are installing things|software|stuff|apps
    watching him|them|it|her .. transfer|computer|type|screen|move
    see him|them|it .. opening|typing|moving|working|files|transferring
    he|they|she is|are .. now? on my .. page|account|bank|santander|screen|computer|laptop|machine
    is|are typing on my
    locked|frozen|froze|black|taken my|the|is|over? screen .. call|phone|siren|now|stay|let|number|they|and
    screen frozen .. number|siren|call|let|with
    gone black .. computer|microsoft|laptop|screen|now
    sharing|shared my|the screen .. with|bank|man|whatsapp|logging|him
    screen sharing .. with|should|support|now
    kick|get|block|stop|remove them|him|someone|her off|out|who of|is|my .. computer|laptop|screen|phone|in
    stop someone who is in
    kick|get them|him|her out|off of? my? computer|laptop|screen|phone|tablet
    can not stop it|him|them|turn .. anydesk|open|in|off
    turn it off .. he|they|in
    can not turn it off .. him|he|in
    hacker|hackers .. in|inside my .. phone|computer|laptop|tablet .. now|opening
    in my bank|banking account|app|on .. screen|now|right|see|my
    looking at my .. bank|accounts|emails|files|banking .. now|$|and|right
    on the phone .. guiding|man|see .. him|screen|his
    the man can see his|my|her screen
    they put|set|he a password on .. computer|laptop|my .. while|in|and
    camera light is|s? on|voice
    ^ do|should i unplug|switch|turn|shut it|that
    ^ do|should i unplug|switch|turn|shut off|down $|it|my|the|this .. $|computer|laptop|router|wifi|internet|tablet|phone
    do i unplug it
    do not switch off .. technician|working
    ask|asked|told me to leave my? .. computer|laptop on overnight
    see it working
    remote access .. it turns|not our
    my machine|computer|laptop|screen and|now asked|opening|he|they|there
    on my machine|screen right|now
    logmein|teamviewer|anydesk|supremo code|id given|gave|now
    running on my .. computer|laptop
    moving|opening .. closing windows|apps|files
    says .. do not touch anything
    do not touch anything
    has|have control of? my
    he have control
    is in my computer|laptop
    going through my emails|files|phone
    working my screen
    password while he|they
    screen|computer|laptop|phone is|being being? controlled|hacked|used|taken|moving .. now|stop|by|over|not
    being controlled and|by|remotely|$
    they|he|she|someone can see my|the|her screen|banking|bank|app|emails|files|everything
    letting|let a|the caller|man|stranger|someone .. take|control|onto|on .. ipad|laptop|computer|tablet|phone|over
    opening|moving|typing|doing things|itself|stuff .. itself|own|itself
    out of my|her|his|the tablet|laptop|computer|phone .. now|minute|please
"""

DOUBT = """
    <remote> .. open|now|still|connected
    in|on my computer|laptop|screen right? now
    remote access .. now|still
    unplug it
    is it too late .. connected
    disconnect|kick|throw|get him|them|her|these|people off|out
    have|has|got remote access .. now|still|right|$|to my
"""
