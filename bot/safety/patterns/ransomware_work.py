"""Attacks on a firm's computers."""

CERTAIN = """
    <files>|drive|drives|records|practice|till|tills|screens has|have|is|are|been .. locked|encrypted|hacked|hijacked|frozen|compromised|taken .. $|
        and|by|over|message|bitcoin|for|they|hackers
    hackers|attackers|criminals|malware|virus|ransomware .. locked|inside|in|spreading|our|on|taken|has|have .. files|network|system|systems|server|
        office|computers|company|records|data
    our|work|office|company|practice|shop|school .. computers|server|network|systems|files|till|website|practice|email .. hacked|locked|encrypted|
        ransomware|taken|malware|infected|down|ransom
    computers|server|pcs|network|laptops have|has|got .. ransomware|malware|virus|ransom
    ransom screen|note|message|demand|email
    malware|virus|ransomware spreading
    taken over and they want
    ^ ransomware .. help|attack|now|us|$
    hit by ransomware
    ransomware on|in|attack|has .. our|every|at|all|work|the|server|now
    <files>|system|drive|office|work|network|server|everything .. encrypted|scrambled|scrambling .. $|they|exams|tomorrow|pay|work|and|too|us|note|
        completion
    our .. <files> .. encrypted|scrambled|infected|hacked|locked|down .. $|and|by|pay|the|money|message
    encrypted|scrambled|locked our|all|every|the .. <files>|documents|invoices|records
    ransom note|demand|email|message .. on|from|computer|server|came|screen|in|$
    ransom .. server|computers|files|computer|screen
    hackers|hacker|attackers|criminals|someone .. have|has|are|is|in .. locked|inside|encrypted|into our|all|my <files>|systems|network|company|
        business
    in our network|systems|server
    my company|business|firm has|is|been|was .. hacked|attacked .. now|right|just|$|and
    computers|computer|pcs|tills|screens|server|servers|systems|system|laptops at|in|on|all|are|have|is .. locked|frozen|encrypted|pay|skull|hacked|
        ransom|bitcoin|infected .. $|and|with|asking|pay|message|or
    computers .. say|saying|asking|wanting|want|message .. pay|bitcoin|money
    <files> .. down .. message|ransom|wanting|bitcoin|hackers|hours|pay
    wanting|asking|demanding for? bitcoin .. files|computers
    computer|computers|laptop|laptops|pcs|system|systems|till|tills|server|servers .. .. wanting|asking|demanding for? bitcoin
    note|screen|screens|text|window|notice|popup .. wanting|wants|asking|demanding for? bitcoin
    every file .. ends|in|locked|renamed
    file|files now? ends|end in
    readme .. pay|telling|bitcoin|us
    threat actor
    data is being copied|stolen|taken
    copied|copying|stealing|being .. off our server|systems|system|network
    publish|leak|release .. patient|customer|client|our|payroll .. records|data|files
    denial of service .. ransom|with|now|email
    website is|s? under attack
    backups .. encrypted|locked|gone .. too|$|and
    do|should|boss|wants we|i|to? pay the ransom|hackers
    pay the ransom
    pay the hackers
    disconnect|unplug|turn|switch|shut .. everything|all .. internet|machines|computers|network
    switch off all the
    opened attachment and .. screens|computers|files|everything|all
    screens went red
    spreading through|across|to .. computers|network|machines
    lockbit|monero|cryptolocker
    held to ransom .. system|booking|we|files
    system is held|locked|hijacked
    all|documents|files|case|records locked|encrypted
    system is locked|encrypted|down and|with|message
    medication system is
    mailbox|email server .. hacked|taken .. sending|over|invoices|attackers
    hacked and they are sending
    changed all the .. passwords
    laptop|computer infected
    office|farm|church|club|surgery|school|charity computer|computers|laptop|network is|s|are|locked|infected|encrypted|says .. locked|encrypted|
        infected|documents|records|pay|and|$|exams|all|members
    computer had a note
    note on it wanting
    timer on .. computers|our|all
    hackers emailed us
    hackers .. price|payroll|sample
    files are .. scrambling|encrypted|scrambled|changing
    attack on our .. systems|system|network|council|servers|website
    system .. nobody can get in
    get into anything at work
    have stopped ransom
    message from hackers
    hacked right now
    can not get into|open any|our|the files|anything|systems|computers .. work|message|timer|tor|bitcoin|note
    <files> .. encrypting|encrypted|scrambled|locked itself|now|$|and|message
    clicked an|a|the invoice|link|attachment and|now|then .. none|drive|files|everything|open
    network has been penetrated|breached|compromised|encrypted
    timer|countdown on the|our screen|screens|server
"""

DOUBT = """
    files|systems|computers|server|network .. encrypted
    ransom .. files|server|systems|computers
    cyber attack .. now|our|business
    company|business .. hacked .. now|today
    attackers are
    our .. company|business|charity|shop|firm|website|till|tills|hotel|office|surgery|school|system|systems .. hacked|encrypted|attack|ransom|pay|
        bitcoin|infected
    been hacked and .. can|records|files|open|access
    cyber attack|cyberattack .. happening|now|right|on|at|progress .. my|our|business|company|now
"""
