"""A wedding fixed over somebody's head, a flight that is no holiday, and talk of shame."""

from __future__ import annotations

LINES = """
    nikah|nikkah|mangni|walima|rukhsati|mehndi is|on|for|next .. friday|saturday|sunday|monday|tomorrow|week
    nikah|wedding|ceremony|marriage|engagement|match .. i said no|not
    wedding|nikah|marriage|match|engagement is? .. tomorrow|saturday|friday|sunday|thursday|week|made|fixed|set .. nobody|not|can|crying|force|
        asked|scared|mother|stop
    wedding tomorrow .. can|crying|stop|not|help|scared
    nobody|none asked me|her
    they have|are picked|betrothed .. him|man|husband|groom|boy .. i|and|am|for
    have picked him|someone
    my cousin to be my|her husband
    cousin is|to|will .. be .. my|her husband
    i am|been|was|is promised|betrothed|engaged|pledged to .. man|cousin|someone|him|boy|uncle .. not|met|never|terrified|i|have
    am promised to a|some|my man|cousin
    passports|passport are|is|s|have|has? gone|taken|hidden|packed .. flight|fly|flights|airport|tuesday|wedding|tickets|they
    flight|flights|fly|flying|plane|airport is|are|on|at|in|out|leaves? .. tuesday|friday|thursday|monday|saturday|sunday|wednesday|tomorrow|
        five .. not|marry|holiday|scared|passports|want|gone|wedding|man
    it is|was not .. holiday|visit|a .. told|marry|marrying|wedding|flight|husband|$
    not a holiday
    holiday .. has|is|with .. hall|wedding|booked|husband|guests|groom .. booked|and|guests|there|waiting
    hall|guests|venue booked|invited|and .. two|guests|hundred
    shame|dishonour|dirtied|dirty|izzat|sharam .. mean|means|family|name|their|brought .. blood|death|kill|dead|name|me|by|on|finish
    shame mean|means blood|death
    dirtied|blackened the|their|our|his|my .. name|family|honour
    offered|going|wants|will|vowed to? deal|sort|handle|fix .. with|out|it|her|me .. lands|her|home|back|honour
    deal with it|me|her when|she|i .. lands|home|land
    16|fifteen|sixteen|seventeen|15|17|fourteen and .. sending|send|marry|picked|away|match|marrying|wed|wedding
    sending|send|sent|taking|shipping|flying me|her .. away|back|home|abroad|there .. marry|marriage|him|husband|wed|aunt|no
    they are|will|want sending|send me away
    caught|saw|seen|found me|us|pictures .. with|of .. him|boyfriend|her|boy|girlfriend|club|me .. uncles|uncle|brothers|brother|dad|father|
        headscarf|kill|meeting
    they caught me|us with
    honour killing|kill .. they|talk|of|me|her|my
    talk|talked|talking|speak of|about .. honour|shame|killing .. me|killing|$
    girls|daughters|women|sisters get|are|have|like .. buried|killed|burned|drowned|stoned .. for|less|me
    spat on me .. girls|shame|honour|buried
    gate|airport|departures|terminal|security|boarding|checkin .. help|marrying|marry|take|taking .. me|marrying|they|not|husband
    they are marrying me|her
    being|been handed|given|sold|promised|traded|married over|off|to|away $|now|tomorrow|to|for|on|by|next
    my sister|cousin|friend being|is|gets|be .. handed|sold|promised|married .. over|off|away|to
    showed|show|sent me|her a|his .. picture|photograph|pictures of|and .. man|smile|him|husband|groom
    smile for the .. video|call|family|camera
    stopped|stopping|took|taken|pulled|kept me|her .. going|out|from|off .. school|college|uni|work .. boyfriend|found|since|flying|marry|husband
    found out about my|her boyfriend|girlfriend .. flying|locked|beat
    flying out|home|back .. to .. marry|husband|wedding|him|cousin
    locked|lock|locks|keep|keeping|kept .. me|her|in|room|up .. till|until|unless .. i|she .. say|says|agree|agrees|marry|accept|yes|sign
    till|until i|she say|says|agrees yes|to
    send|take|give|marry my .. sister|cousin .. in|instead place|of|if .. me|i|refuse|no
    in place of|instead|if me if|i|refuse
    sign|signing the|a|these paper|papers|contract|certificate or|and|he|she|so .. never|see|die|imam|priest|marry|beat
    she|he|i is|am to be? wed|married|wedded .. on|before|after|at|next|in .. sixteenth|birthday|sixteen|eighteenth|snow|summer|week|school
    asked me to hide|help|take her|him .. $|from|away|wedding|before|she
    drag|take|bring|fly|force|send|march me|her back to .. him|husband|pakistan|village|them|my
    drag me back
    delete|deleted|blocked|refused|rejected|hid|ran .. groom|fiance|match|him|man .. from|beat|hit|they|now|and
    community|family|uncles|elders|cousins|brothers .. meeting|gathering|council|sitting|talking .. about|tonight|what|decide .. me|do|her|about|
        with
    about what to do with|about me|her
    drives|driving|takes|taking|drive me .. airport|plane .. tomorrow|tonight|at|not|friday .. not|tomorrow|five|want|i
    paid|pay|pays|bought|money|dowry|gold .. my|to|for .. father|dad|parents|family|uncle|brother .. for|me|bride|daughter
    paid my father|dad|parents|family for
    her|my own folk|family|parents|people .. locked|taken|took|keeping .. her|me .. till|until|in|agree|agrees
    divorce|leave my|her|him .. son|husband|him|man .. and|marry|take .. man|one|they|husband want|chosen|picked
    have|has to|must marry|wed .. lady|man|girl|cousin|him|someone|woman .. so|can|visa|come|she|he|not|for
    i|she|he do|does not want .. lady|husband|wife|groom|wedding|marry|go|him $|and|they|he|with
    marry|wed .. so she can come|stay
    groom|husband|fiance|bridegroom|inlaws lands|land|arrives|comes|coming|flies|is .. thursday|friday|tomorrow|tonight|saturday|sunday|monday|
        tuesday|wednesday|lands|next .. and|taken|they|not|my|night
    match is|has|s? been? made .. and|my|i|for
    wed|married before the|i|my|she
    family|people|they|aunties|man is|are coming|come|came .. with|to|for|see sweets|ring|look|rings|proposal|see .. and|me|ring|not|said
    sweets and .. ring|rings|gold
    deep lochs|rivers|graves|holes
    is|are? marrying|marry|married some|an|a|to .. old|older|stranger|cousin|man .. clear|debt|abroad|for|visa|guy|dads
    clear|pay|settle her|my|the|his dads|dad|fathers|family|father debt
    she|he|they|i kicks|kick off .. leave|left|there|abroad
    leave|left|abandon her|me|us there|abroad|behind .. $|and|passport|with|no|if
    husband|wife|marriage on paper|visa .. now|lands|come|not|said
    never|not agreed|agree|consented|consent .. to .. marry|marriage|wedding|son|husband
    brought|taken|flown|sent here|there|over to marry|be .. son|wife|cousin|him
    mother in law|laws .. never|hit|keeps|locks|takes .. out|agreed|phone|alone|me
    taken|took|takes|removed the handle|lock|door off|from my|her
    cut|cuts|beat|beats|hit|hits|burn me|her .. because|for|with|hanger|belt .. groom|talking|boy|boyfriend|headscarf|phone|refused|scarf
"""
