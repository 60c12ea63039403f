"""Marriage against the will, and violence for the honour of a family."""

CERTAIN = """
    making|forcing|telling me .. marry|wed|get married
    to be married .. $|in|next|when|off|abroad
    flights|tickets|flight .. married|wedding|marry|marriage
    hurt|kill|beat|disown|harm me|her|us if i|she|we .. wedding|marry|no|marriage|boyfriend|refuse
    kill|hurt|beat me if|when .. finds|find|about|out .. boyfriend|girlfriend
    brought|bring|bringing shame|dishonour on|to|upon .. family|them
    taken to <abroad> .. forced|married|marry|marriage
    send|sending me back .. marry|married
    forcing|forced|force|making|make|makes|pushing me|her|him|us|my|them .. into|to|get|a|in? .. marry|marriage|married|wed|wedding|engaged
    being|am|is|are|be forced|made|pushed to|into|in .. marry|marriage|married|wedding
    want|wants me|us to marry a|my|him|someone|cousin|man|this|her|in|now
    marry .. cousin|man|stranger|uncle .. pakistan|india|bangladesh|not|never|tomorrow|no|scared|want
    not want this|the|a wedding|marriage
    not want to marry
    not want to get|be married
    do not want|accept this|the wedding|marriage|engagement
    i will not? get married i
    i am|m? getting|being married this|next|in|on|to|tomorrow .. summer|week|man|weeks|month|tomorrow|cousin|holidays|someone
    getting married .. against|forced|do not want|scared|14|15|13|mum says|dad says
    taking|take|flying|fly|sending|send|sends|sent|flown me|her|my|us|sister .. away|to|abroad|home|pakistan|india|bangladesh|village .. marry|
        married|wedding|get|not|marriage|back|forced
    sending her|me away to
    take me|her|us home to .. village|pakistan|india|country|not
    kill me .. dishonouring|shaming|honour|marry|refuse
    family|brothers|dad|parents|mum .. took|taken|take|have|hid|stole|hiding|confiscated my .. passport|passports .. and|wedding|off|plane|
        flight|married|marry|ticket|booked
    they .. took|taken|take|have|hid|stole|hiding|confiscated my .. passport|passports .. wedding|plane|flight|married|marry|ticket|booked
    took|stole|taken my passport .. and|off .. booked|put|wedding|plane|flight
    booked|bought|buying me|us|a? .. on|ticket|tickets|flight|plane .. next|week|married|marry|why|pakistan|plane
    wedding|marriage is|in|on|tonight|tomorrow .. tonight|tomorrow|friday|saturday|sunday|days|week|nine|soon .. i|scared|$|not|help|and|breathe|never
    wedding in .. days|weeks|week|hours
    it is my wedding
    at|in the|glasgow|edinburgh|heathrow|aberdeen airport .. family|parents|marry|married|dad|uncle|take|loo|toilet|mum|brothers
    put|putting me|her on a|the plane
    stop me being put
    engaged to someone|a|man|my .. never|not|cousin|met
    brother|dad|father|mum beats|beat|hits me because .. not|will|refuse
    shamed|dishonoured|disgraced the|my|our family .. $|and|will|they|now|pay|so
    have shamed|dishonoured|disgraced
    ^ dishonoured
    ^ honour .. $
    honour .. killing|kill|beat|beaten|hurt me|us|her|now|if
    cousins|brothers|uncles|family are|is|keep|were? looking|searching|hunting|watching|follow|following for|me .. because|me|i|everywhere|since|left
    family follow|follows me everywhere
    ran|run|running away? from my|the|a wedding|marriage
    if i go back .. they|he|will .. hurt|kill|find|marry
    found .. my texts|messages .. marriage|girlfriend|boyfriend|kill .. fix|says
    marriage will fix
    been|being|get|be married off
    marrying|marry me|her|him|us off
    sister|friend|cousin|girl|pal|daughter|student is|has|being|going|not? .. forced|made|sent|taken|promised|back .. marry|married|marriage|abroad|
        off|wedding
    is being made to marry
    she is to be someone|a .. wife
    be someone|his wife
    imam is|s? coming|on .. never|said|yes|sunday
    picked|chosen|chose|promised .. wife|husband|her|me|bride .. for|to|his|a|him .. me|nephew|cousin|man|not|want
    has promised her|me to
    marry or be|leave|get|never
    marry .. or .. disowned|beaten|killed|never see|dead
    marry cousin no
    marry my cousin .. or|not|but|no
    in laws .. keep|lock|hit|beat .. me|in|no|phone
    my? parents must not know
    acid on me
    i should be married
    girl who goes with boys
    wedding clothes|dress .. in|case|my|suitcase
    showing me rings
    wants me to come home and marry
    a wedding waiting|planned
    family pressure .. wedding|marry
    never said yes .. marry|wedding|imam|sunday|marriage
    made to marry
    mother will die of shame
    marry her or|him
    at the airport .. family|parents|marry|help
    talk|talking of honour
    lock my room .. refuse|marry|marriage|and
    refuse .. lock|die|shame
    being|been taken|sent|flown to <abroad> .. marry|married|wedding|get
    taken|taking|sent me|her to <abroad> .. marry|married|wedding
    to get married $
    wedding|marriage|engagement|nikah is|in|on|this next|friday|saturday|sunday|week|days|month .. not|force|forced|against|scared|till
    parents|family|dad|mum|father|mother say|says|said .. marry|married|wedding
    <family> .. booked .. flight|flights|ticket|tickets .. husband|wedding|marry
    engaged|married without asking|telling|my
    they|family|parents found|find me|her a husband|wife|man
    cut me|her .. abroad|holidays|away|home
    will meet my|her husband|fiance
    family .. find|finds|found|know|knows .. gay|lesbian|boyfriend|girlfriend
    they|family|parents|mum|dad|mother|father|uncle have|has|are? booked|arranged|fixed|organised my wedding|marriage|nikah
"""

DOUBT = """
    forced marriage .. me|now|tomorrow|friend|sister
    marry .. or
    made|being|forced .. marry
    my passport .. wedding|family|marriage
    they watch my phone .. $
    honour .. family|me|kill
    do not|never want to? marry|marriage|wedding
    tickets for next week
    family will kill me
    get married i
    married off
"""
