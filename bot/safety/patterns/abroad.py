"""Danger outside Scotland, where other numbers and other forces answer."""

CERTAIN = """
    i|we am|are in <abroad>|<elsewhere_uk> and
    in <abroad>|<elsewhere_uk> and|but .. has|have|been|someone|my|i|need .. broken|stolen|stole|attacked|robbed|hit|followed|following|missing|
        taken|assaulted|lost|hurt
    robbed|mugged|attacked|raped|assaulted|stabbed|arrested|spiked|scammed|beaten in <abroad>|<elsewhere_uk>
    gone missing in <abroad>
    missing in <abroad>
    <loved> in <abroad> .. says|said|is|has|being .. beating|hitting|hurt|attacked|missing|threatening|scared|husband|kill|trapped
    in <abroad> and .. been|someone|my|i|he|she|they|lost|need .. attacked|robbed|mugged|stole|outside|followed|raped|hit|help|me|bank|phone|bag|
        hurt|passport|cloned|flatmate|boyfriend|threatening|is|beating
    attacked|robbed|mugged|followed|raped|assaulted|arrested|spiked|lifted|kidnapped|beaten in|on|at <abroad>|holiday|cruise
    abroad and .. help|need|robbed|attacked|lost
    arrested abroad|overseas
    lost everything in <abroad>
    on holiday in .. and .. attacked|robbed|assaulted|hit|raped|missing|mugged|husband|he|been|help
    on|our holiday .. been|was|got attacked|assaulted|raped|mugged
    attacked|raped|assaulted|robbed|mugged on|while|whilst holiday
    <loved> is|has|s|are|in .. in <abroad>|<elsewhere_uk> .. raped|threatening|threatened|missing|spiked|hitting|beating|attacked|kill|being| lifted|
        scammed|stabbed|followed|killing|no|and|says|hit .. $|him|her|been|now|in|herself|himself|back|scammed|me|flatmate|on
    <loved> .. in <abroad>|<elsewhere_uk> .. is|has|been|being|getting .. raped|threatening|threatened|hitting|beating|attacked|scammed|spiked|
        followed|going|hurting|mugged|kill
    in|from <abroad> says|said .. kill|hurt|die
    in|from <abroad> is going to .. kill|hurt|die
    in <abroad> and he|her|his|she .. beating|hitting|dad|boyfriend
    i am|m|we are? in <elsewhere_uk> and|being .. followed|someone|being|there|my
    <elsewhere_uk> .. someone|man|there .. following|breaking|attacking|threatening
    i live in|down england|wales|london
    <elsewhere_uk> .. hitting|beating|killing her|him now|right|$
    mum|dad|granny .. in|lives england|wales|<elsewhere_uk> .. man|door|scammed|broken|someone|robbed
    what|which|is? number|112 .. ring|call|for|police|emergency|it|use .. in <abroad>
    emergency number|services|police in|for <abroad>
    does|do|is 999|112|101 .. work|it|in .. <abroad>|abroad|england
    police in <abroad>
    do i|who call|ring|phone .. in <abroad>
    help me in <abroad>
    who .. call|ring in <abroad>
    is it 112
    ^ not|outside in? scotland $
    i am|m outside|not of? in? scotland .. $
    am not in scotland
    consulate|embassy number|please|help
    british embassy
    took|taken|takes our|my|the <child> .. to .. <abroad>|england|abroad .. and|will|without
    took our|my kids|children|son|daughter|child to <abroad>
    taken my .. to england|<abroad>|abroad
    police cell in
    cruise ship .. attacked|assaulted|raped
    plane landed in|at <abroad>
    hotel .. broken|robbed .. in <abroad>
    in|at a hotel in <abroad> .. not|man|let|trapped
    <abroad> .. no|not been back to the
    holding me|us .. until .. pay .. bar|bill
    earthquake .. where|in|here
    riot in <abroad>
    driven me somewhere
    ^ i am|m in <abroad> $
    ^ in <abroad> .. help|attacked|robbed
    driver in <abroad>
    came|down|over to blackpool|london|newcastle .. fight|attacked|robbed
    emergency number|services in|for <abroad>
    in <abroad> and got|was|been|someone|my|i
    on a cruise .. attacked|assaulted|robbed|stolen
    stuck|stranded in <abroad>
    mum|dad|son|daughter|brother|sister|friend|granny|<loved> lives|stays|is|in in? <elsewhere_uk>|<abroad> .. door|threatened|attacked|missing|
        scammed|builder|outside|robbed
    <loved> in <elsewhere_uk>|<abroad> has|is|was|says|had
    emergency|police number in|for <abroad>|france|europe
    <loved> .. in <abroad> .. not|missing|hospital|prison|answering|touch|attacked|robbed|hurt
    gap year|backpacking|travelling .. not|missing|attacked|answering|robbed
"""

DOUBT = """
    abroad .. help|attacked|robbed|arrested|emergency
    in <abroad> .. robbed|attacked|stolen|help
    on holiday .. attacked|assaulted|robbed
    am|are stuck|trapped|stranded|lost? abroad
    stolen|snatched in <abroad>|<elsewhere_uk>
    am abroad
    passport|bag|phone|wallet .. stolen|snatched|taken|stole|lost in <abroad>
    snatched|robbed|mugged|attacked|stolen in <elsewhere_uk>
"""
