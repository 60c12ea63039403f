"""Frightening words in what people ask calmly: accusations, things to carry or hand in, money they are owed, titles of a matter."""

from __future__ import annotations

ORDINARY_MATTERS = """
    say|says|saying|claim|claims|claiming|claimed|think|thinks|thinking|reckons|accuses|alleges that? i have? robbed|stole|stolen|nicked|shoplifted|
        mugged|burgled
    rape|burglar|overdose|attack|assault|kidnap|kidnapping|stab|stabbing|bomb|suicide|murder alarm|alarms|whistle|whistles|awareness|prevention|
        deterrent|deterrents|bars|insurance|course|poster|posters|leaflet|leaflets|vest|vests|scam|scams
    not believe|believed i|she|he was|am|got|is spiked|drugged
    free pizza|pizzas
    passport picture|pictures|copy|number|scan
    threatened|threatening|threatens|threaten to? shoot|kill|poison my|the|our|a dog|dogs|cat|cats|sheep
    link to upload|send
    where|who do|can|should|could|must i|we .. send|forward|report .. screenshot|picture|email|text of|about a|the|an|this scam|fake|dodgy|phishing
    ^ do|does|must|should i|you|we|they need|have|want|ought? to? be? report|make|give a|the|my|it|any|every crime|theft|statement|report|fraud
    in|at the|a concert|gig|match|festival|crowd last night could not breathe
    last night|week could not breathe
    could not breathe .. last night|week
    should|do|can|must|may|could|would|ever|never we|i|you|a|the|they .. pay|paying|paid the|a|any? ransom|ransoms
    firms|firm|business|businesses|companies|people ever|never|should? pay|paying|paid the|a|any? ransom|ransoms
    ^ pay|paying the|a? ransom $
    ^ ransom|ransomware note|notes|letter|letters|police|insurance|gang|gangs|group|groups|news|uk|scotland|law $
    ^ lockbit|cryptolocker|monero $
    ransomware .. who|what|whom must|should|do|to|can we|i|you? tell|report|notify|inform|do
    who|whom must|should|do|to we|i|you? tell|notify|inform|report .. .. ransomware|ransom
    ransom demand|note letter|template|prank|font
    fake|prank|pretend|joke ransom
    if i want it on record
    late|dead <family> passport|papers|documents
    blackmail|sextortion|extortion email|emails|scam|scams
    find my .. phone|call|pizza|knife
    police|council|bank|officers|insurer|landlord|airline will|can not go|come|leave|move|shift|budge
    burglar|burglars|thief|thieves|robber|they .. cut himself|themselves|his|their .. .. .. blood
    blood .. .. clean|cleaned|cleaning|cleaner|mop|stain|stains
    sitting|sit|sleep|sleeping with a|the hammer|bat|poker|torch
    make|making them|him|her|it pay for my|the|our|her|his? damage|damages|compensation|calling|deposit|
        repair|repairs|bill|rent|fine
    make|making them|him|her|it pay me|us|back|compensation|damages
    told|says|said|saying|claims .. .. .. gas leak .. .. legit|real|true|genuine|scam|really|fake
    giving|give|given|gave up on my|the|this|our|that|smoking|drinking|sugar|alcohol|vaping|work|golf|booze
    giving|give|given up the? smoking|drinking|sugar|alcohol|vaping|work|golf|booze|fags|driving|seat
    stolen|nicked|taken|pinched|scammed|theft .. .. .. giving|given up
    what|how|fit can|do|should|will|could|would i|we die
    see me|us|in through|from the|my window|windows|glass do|should|must|can|could i|we
    were|was only|just in|on|there .. .. five|ten|two|one|a|three|minute|minutes|hour
    tell|report|pass|say|telling .. police .. who|about|that|someone .. .. dealing|selling|dealt .. drugs|cocaine|weed|heroin|$
    who|people|neighbour|neighbours is|are|has|have been? dealing|selling .. drugs|cocaine|weed|heroin $|in|from|at|on
    someone is|are selling|dealing drugs in|on|from|at my|the|our street|close|flat|estate|stairs|school
    wish to complain|report .. about|of|the|noise
    boss|bouncer|colleague|manager|customer|teacher|coach pushed|slapped me .. in front of the|my|everyone
"""
"""Harmless uses: a danger that shares a word with one of these is none."""
