"""Questions for advice and about services."""

from __future__ import annotations

QUESTION = """
    what|how if
    what should|would|do|can|could i|you|we|they|folk|people .. if|when|about
    what|which happens|happen|happened|would if|when|to|after|happen
    what is|are|does|counts|was|were a|as|county|sextortion|grooming|domestic|human|modern|coercive|virtual|cuckooing|ransomware|honour|hate|stalking
    what is|are the law|difference|advice|sentence|penalty|best|rules|limit|rate|signs|risk
    what|which .. law|laws|sentence|penalty|locks|lock|alarm|rights
    what does .. mean
    <opener> burglars|scammers|thieves|police|people|drugs|men|boys|victims|courts|dealers|cameras|signs|alarms|drink
    how do|does|are|can burglars|scammers|thieves|bogus|fraudsters|people|criminals|small|honour|victims|courts|police|rogue
    how often|common|many|much|likely|long|dangerous|old|young|bad|safe
    how do|can|should|could|would|to i|you|we|people|someone? .. prevent|avoid|protect|keep|spot|know|tell|support|check|recognise|deal|reduce|
        secure|choose|talk|teach|warn|explain|report|prepare|cope|help|learn|find
    how do|can|should|could|to i|you|we|people? stop a|the|my|these|them|burglars|burglar|scammers|scam|calls|people|someone|getting|being|thieves|
        nuisance
    how to
    <opener> i|you|we|they|anyone|someone|people|police|it|he|she get|go|be|need|carry|take|ask|search|apply|claim|force|come|arrest|stop|track|
        charge|open|answer|tell|wait|really|ever|legally|always|still|leave|hit|wash|keep|give
    <opener> it|this|that|there|they a|the|okay|safe|legal|illegal|against|true|common|normal|stalking|abuse|domestic|still|worth|possible|free|
        wrong|hate|bad|just|any|real|revenge|smacking
    <opener> revenge|smacking|pepper|cannabis|roblox|misogyny|airsoft|facial
    ^ <opener> .. legal|illegal|dangerous|allowed|law|crime|normal
    ^ is|are .. at risk
    signs|sign|meaning|definition|examples|statistics|types|history|causes|effects of|that
    how would|could|can i|you|we|they know|tell|spot|recognise
    just? in case
    if i ever|get|was|were|had|become|fall|see|hear|think|find|suspect|catch
    if someone|you|a|anyone|they|your ever|breaks|tries|is|are|follows|attacks|comes|has|knocks|calls|gets|asks|phones|overdoses|goes|wants|needs|
        got|broke|take|takes
    when someone|you|a breaks|tries|is|are|follows|attacks|comes|has|knocks|calls|gets|asks|phones
    worried|worry|worries|anxious about being|getting|burglars|attacks|terrorism|crime
    advice|tips|information|guidance|leaflet|training|course on|about|for|if
    who|where do|can|should i|you|we go|complain
    where can|do|could i|you|we
    where is|are the|there|a|my nearest|closest|local
    who supports|helps|investigates|runs|deals|pays
    why do|does|are|is|did
    support|help|helpline|helplines|charity|charities|counselling|refuge|services|service for|after
    victim|victims|survivor|survivors of
    compensation|sentence|sentencing
    preventing|prevention
    protect|safe|secure|insurance against|from
    guard|guarding|protecting|protection against|from
    what|which help|support|services|training|leaflets|advice is|are|can .. there|for
    what|how can|could|should|would|do|does a|an|the|folk|staff|pupils|parents
    best|safest|right way|ways to secure|store|keep|stop|lock|protect|avoid|report|hand
    avoid being|getting
    would a|an|it
    is|are|was it? against the law
"""
"""Questions for advice: a danger that begins after one of these is only asked about."""

SERVICE = """
    silent solution
    999|101|112|emergency|police .. by accident|mistake
    can you|i text 999
    register .. 999|emergency
    999 .. or|instead|rather .. 101
    what|when|why|how|does|will is|do|does|should|the|you|they|i|happens|long|ring|would .. 999|112|101|55
    does 55|101|112 work|cost
    dialled|called 999 .. accident|mistake|yesterday|toddler
    pressing|press 55 on
"""
"""Questions about how services work."""
