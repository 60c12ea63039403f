"""Debts that only grow, wages that somebody else takes, a bed at the place of work, and people who are moved about."""

from __future__ import annotations

LINES = """
    say i still owe
    i still owe .. for
    till|until .. debt is|gets paid|cleared
    can not go|leave|stop|return|out home|until|till .. debt|paid|pay .. paid|finished|debt|clear|done
    each|every week|month|day she|he|they .. add|adds|added more|to
    sleep|sleeping|live|stay in|on|at|behind|beside .. back|kitchen|shop|car|washing|warehouse|salon|restaurant|floor .. room|floor|machine|wash|
        with|and .. seven|days|boss|owner|nobody|they|owe
    seven|six days .. sleep|sleeping|live .. back|shop|kitchen|floor|room
    i sleep on kitchen|floor|the .. floor|kitchen
    sleep|sleeping beside|next|behind .. washing|machine|boiler|bins
    nobody|none knows|know i exist|live|am here|there
    no|not wages since|until
    never|not once? given|paid|gave me .. money|wages|pay|anything|penny
    food is my money|wages|pay
    got|gave me .. job takes|keeps .. card|wages
    got|gave|found me .. job|work|here takes|keeps|has|took .. card|wages|money|passport|bank|phone
    they take our pay|wages|money
    the man who got|brought me
    brought|took|bought|sold|sent|moved|flew me|us from|out|to|here|on|another .. village|home|country|farm|flat|house|city|man|boss|minded|
        children|work .. mind|children|work|clean|sleep|now|cook
    being|getting|am|be moved|sold|swapped|sent|taken to|on .. another|new|different .. city|town|house|flat|place|man|boss|owner|farm
    put|sent|send|sends|made|make|makes me|us|them|her|him out? .. sell|beg|steal|sleep|dance|count|carry|clean|work .. roses|money|streets|men|
        drugs|flowers|back|coins|shops|parcels|count|clients
    out to sell|beg|steal roses|and|on|for|money|flowers
    i|she|we do|does|have|has|see the|his|their clients|customers|men he|she|they|and|so|all .. has|keep|takes|money|take
    calls himself|herself .. boyfriend|uncle|manager|friend|aunt .. clients|men|money|customers
    mouthed help .. me|us|at
    saying|says|said|note not free
    not allowed .. phone .. using|customers|must|customer|finish
    not allowed phone|passport|out|leave
    using|used|borrowed .. customers|customer|clients|guest|guests phone|laptop|tablet
    promised|offered|told|thought|came for .. hotel|waitress|job|work|restaurant|nanny|cleaning|model|modelling|farm .. now|not|but|it|
        instead .. allowed|waitress|men|clients|locked|passport|phone|must|pay|owe
    it is|was not waitress|cleaning|hotel|modelling|nanny|dancing
    thought|said it was|is waitress|waitressing|cleaning|modelling|nanny|hotel
    must|has|have|make|made to? .. finish|work|keep .. paying|off|until|working .. first|debt|package|what
    dealers|gang have|has taken over my .. boy|flat|son|house
    going|go|went|sent|goes|forced county lines|country|cuckoo
    trap house|cuckoo|cuckooed|cuckooing .. flat|in|trapped|sent|help|14|15|out|head
    trapped in|got .. trap house
    stuff|drugs|packages|it on the train|bus .. to|and .. sit|some|flat|house|aberdeen|give
    ran|escaped|got|run|fled from|away|out .. that|the|house|farm|them|flat .. nothing|no|papers|money|looking|driving
    no papers no money
    no|not papers no|not money
    if i|we go|tell|run|leave|went .. police|anyone|away|home .. send|hurt|kill|jail|deport|find .. me|my|back|us|mother|family
    hurt|kill|find|beat|harm|shame|visit my|our mother|family|sister|children|parents|kids .. home|if|back|in|that|village|$
    want|wants|wanted out but .. they|said|he|kill
    would|will kill my|our family
    they have|got|hold my .. daughter|son|sister|child|mother .. so|and i must|have|do|work|can
    so i must|have to? do|go|work|obey
    taken|took|getting|picked|driven|brought .. to|by|up|in .. hotels|hotel|parties|flats .. by|with|aulder|older|men|guys|boys .. guys|men|boys|
        gives|vapes|strangers|man
    asked|begged me|us .. for|through .. bread|food|help|phone .. fence|window|paid|out|door|not
    is|are not paid|free or|and|to let|allowed|leave|go
    sponsor|agency|agent|employer|owner|manager says|said|takes|threatens|wants|will .. pay|cancel|visa|wages|back|me .. 15k|visa|cancel|debt|he|or|
        wages
    cancel|cancels|cancelling my|the|our visa|sponsorship if|unless|or|he
    or he|she|they cancel|cancels visa|sponsorship|the|my
    four|five|six|eight|ten|twelve to|in a|one|each room|bed
    am being? exploited and|by|afraid|scared|frightened
    get|getting away|out|free from the? people|man|woman|family|house|boss .. i? work|works|cook|live|clean|keeps
    people|man|family i|we work for
    lock|locks|locked me|us .. with|in|inside|when .. alarm|wedding|shop|go|out|night|leave|work
"""
