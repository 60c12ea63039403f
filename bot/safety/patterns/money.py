"""Money that is leaving or has just left, a stranger in the computer, and ransom for a firm's files."""

CERTAIN = {
    "money_just_sent": """
        just|now <sended> .. <money>|scammer|scammers|fraudster|everything|all|it|them|him
        <sended> .. <money>|savings|everything|it|all .. minutes|hour|minute|hours|seconds ago
        just been|got|get|was|fallen scammed|conned|defrauded|swindled|swicked|done|rooked|for
        i have? been|got just? scammed|conned .. minutes|hour|now|just|today
        just|i realised|realise|found|know|noticed .. scam|fraud|fake|con|scammed .. sent|paid|gave|given|stop|card|money|$
        just paid|sent|transferred|bought|wired|approved|authorised|clicked|pressed .. and|it|scam|fake|con|now|them|to|a|realised|send|payment|money
        paid|sent|transferred|wired .. minutes|hour|hours|seconds ago
        sent|paid|transferred|wired .. this morning|today|tonight .. gone|blocked|scam|fake|away|vanished
        account .. being|getting|is|has|been|just being? emptied|drained|cleared|wiped|cleaned
        emptied|emptying|draining|cleared|cleaned|clearing my|her|his|our .. account|bank|savings
        taking|taken|leaving|coming .. money .. from|out|of .. account|bank .. now|just|right
        money is? gone|leaving|coming out
        gave|given|give .. card|bank details .. ago|just|minutes|now|them
        on|still on the|phone|line .. with|to|the|now|from .. bank|fraud|scammer|them|him|hmrc|police|amazon|microsoft|department|safe|team|now
        on the phone .. bank|fraud|safe|hmrc|scammer|savings|scam .. now|move|wants|savings|transfer|money|account|saying|says|guy|team
        they|he|she|man|someone|lady is|are|still on the phone|line .. now|to|with|saying|and|wants|bank|me|mum|dad|granny|asking
        is|are still? on the phone to|with|now|me
        move|moving|transfer|put my|her|his|all|the|money .. safe account
        wants|want|telling|asking|told|tells me|him|her|my|us to? .. move|transfer|send|withdraw|take|buy .. <money>|account|out|cash|savings|cards .. safe|now|phone|line|police|bank
        courier|taxi|someone|man|driver|police|officer|they|he is|are|coming|sending|will|sent .. collect|pick|coming|get|come .. card|cash|money|pin|envelope|package|bank
        sending someone .. for|cash|card|collect
        buying|buy|bought .. vouchers|voucher|steam|cards|itunes|apple|gift|google .. phone|read|numbers|gave|hmrc|told|him|codes|they
        reading out .. card|bank|number|code|her|his|pin
        approved|authorised .. payment .. not|did|make|just
        payment .. pending .. stop|scam|can
        payment .. just|now|pending|gone .. stop|cancel|out
        payments have gone|left
        oh god|no .. sent|paid|money
        sent all|it|everything .. of|deposit|fake|gone|scam|savings|fake
        sent|paid .. fake|scam|fraud|scammers|not him|her|real
        pay|paid .. one more|another|fee|again .. hour|out|release|ago
        not tell the bank
        in my ear
        bank counter|teller|cashpoint|machine|atm .. phone|told|now|him|police|ear
        call|calling|ring|ringing|phone back .. minutes|second payment
        they|he keep|keeps ringing|calling|phoning .. payment|money|more|another
        clicked|tapped .. link .. put|entered|gave|payments|money|details|now
        my card or|is stopped
        hung up .. have|but .. sort|card|password|code|details|pin
        is my money gone|safe|lost
        just pressed send|transfer|pay
        all gone .. what|do|revolut|bank|savings
        revolut|monzo|starling|barclays|santander|hsbc .. all? gone
        bank says|say|said .. never|not .. rang|rung|called|them
        never rang|called .. put|moved|transferred|bank
        transfer|payment .. pulled|stopped|cancelled|back .. ago|minutes|just
        sent|paid .. thought|thinking .. was|it .. son|daughter|bank|friend|landlord
        thought it was my|the .. sent|paid|transferred
        daughter|son|mum .. new number .. sent|paid|money
        sent|wired|paid .. and .. blocked|gone|vanished|disappeared|not answer|away
        help .. sent|paid .. scam|scammer
        i .. sent .. by mistake .. fraud|scam
        help money gone
    """,
    "remote_access_open": """
        he|she|they|someone|man|hacker|guy|microsoft|bt|stranger|scammer|engineer|amazon|sky|virgin|scammers|technician|team|people is|are|been|has|have|got|getting|still in|on|into|inside|control|using|controlling|access|got|took|taken .. my|the|our|her|his .. <computer>|computer
        <computer> .. moving|opening|closing|typing .. itself|own|by|now|windows|things
        cursor|mouse|arrow .. moving|moves
        moving my|the|around mouse|cursor|arrow
        control|controlling|controlled|controls .. my|the|of|her|his .. <computer>
        <computer> .. controlled|hijacked|taken|being .. by|over|now|scammers|scammer
        remote|remotely .. access|control|controlling .. now|still|open|my|right|have|they|me
        have|has|got|gave|given|let .. remote access
        ^ remote|anydesk|teamviewer $
        <remote> .. open|now|still|running|and|connected|on|told|in|because|they|my
        let|letting|gave|given|give .. in|on|into|access|control|onto .. <computer>|<remote>|with|bank|now|still
        downloaded|installed|download|install <remote>|an|app|something|it .. because|told|they|he|now|asked|and
        still connected
        they|he are|is installing|deleting|opening things|files|my|stuff|emails
        watching him|them|it|her .. transfer|computer|type|screen|move|bank
        screen|computer|laptop .. frozen|locked|black|beeping .. number|rang|phone|call|man|let|siren|microsoft|him|now
        sharing|shared|share my|the screen .. with|bank|whatsapp|now|and|stop|logging|him|man
        screen sharing|share with|now|and|should
        kick|get|stop|block them|him|someone|her .. off|out|in my|of|is .. computer|laptop|screen|phone|tablet
        can not|cant .. stop|turn|close|control|move it|off|mouse|him|them .. in|computer|laptop|mouse|it|off
        turn it off .. he|they|in
        hacker|hackers .. in|inside|on my .. phone|computer|laptop|tablet|account .. now|apps|opening|right
        they|he put|set a password .. computer|laptop|on
        camera light .. on|voice
        unplug it $|now
        turned|switched|shut off .. laptop|computer .. they|he|still|phone
        in my bank|banking|account .. screen|now|computer|see|still|right
        looking|lookin at my|his|her bank
        my? <family> .. let .. on|onto|in|into|access .. computer|laptop|ipad|tablet|still|now
        <family> .. phone|man .. screen|guiding|computer|laptop|remote .. see|now|man|him
        do not switch|turn off .. technician|working|computer|man
        is|are now on my .. page|account|bank|santander|screen|computer|laptop
        leave .. on overnight
        remote access .. not|turns|our
        on my machine|computer|laptop|screen|tablet|ipad and|now|asked|right|still|$
        opening|closing .. windows|apps|files itself|and|by
        give|gave|given .. logmein|anydesk|teamviewer|code|supremo|access
        logmein|teamviewer|anydesk|supremo|quicksupport code|id|open|running|now
        install|installed .. app .. not|let|out|control|mad
        has|have|got|taken|took control of my|the|her
    """,
    "ransomware_work": """
        <system> .. encrypted|scrambled|scrambling|ransomed|hijacked|infected|held .. 
        <system> .. locked .. ransom|pay|bitcoin|money|hackers|timer|records|note|message|asking|all|work
        encrypted|scrambled|locked our|all|my|the .. <system>|documents|invoices|records
        ransom note|demand|email|message|screen .. on|from|computer|server|screen|in|$|our|came|asking
        ransom .. server|computer|computers|files|screen|note|email|boss|hackers
        our .. <system>|company|business|charity|shop|firm|school|website|till|tills .. hacked|down|locked|encrypted|attack|attacked|frozen|pay|bitcoin|infected|ransom
        my company|business|firm|work|office .. hacked|attacked|cyber|encrypted .. now|right|been|is
        cyber attack|cyberattack .. happening|now|on|at|my|our|just|under
        <system> .. wanting|asking|demanding|says|saying|want|demand|note|message|readme|timer|skull|bitcoin .. pay|bitcoin|money|£|hours|days|ransom|on|lose|us
        every file|document .. ends|in|extension
        readme .. pay|telling
        in our network|systems|system|server
        threat actor
        data is? being copied|stolen|leaked|taken
        copied|copying|stealing .. off|from our .. server|system|network
        publish|leak|release .. patient|customer|client|our|payroll .. records|data|files
        denial of service
        website .. under attack
        backups|backup .. encrypted|locked|gone|too
        do|should we|i|boss pay the .. hackers|ransom
        pay the ransom
        disconnect|unplug|switch|turn|shut .. everything|all|computers|machines|server .. internet|off|machines|down|network
        switch off all
        opened|clicked .. attachment|link .. screens|computers|files|everything|staff|virus .. red|locked|encrypted|gone|spreading
        spreading .. computers|network|machines|systems
        lockbit|locky|monero|cryptolocker|blackcat
        <system>|hotel|booking|till|medication|email|server|mailbox .. held|taken to|over
        system|server|network .. is|has|are .. down|locked|encrypted .. hackers|message|ransom|pay|attack|care|medication
        hacked .. invoices|suppliers|customers .. now|speak|fake|sending
        mailbox|email .. hacked|taken .. sending|invoices|customers|suppliers
        changed all the .. passwords
        computers|laptop|pc at|in|on the|our|my .. office|work|surgery|school|charity|farm|club .. locked|infected|encrypted|hacked|down|frozen|virus
        office|work|surgery|school|charity|farm|club|church|business|company .. <system> .. locked|infected|encrypted|hacked|frozen|pay|ransom|down|says
        it firm|department|support .. not .. files|locked|answering
        attack on our
    """,
}

DOUBT = {
    "money_just_sent": """
        just been|got scammed|conned
        gave|given|told .. pin|card|code|bank|details .. him|her|them|phone|caller
        bank .. on the phone
        is my money gone
        pay one more|another
        wired it|money
        they have my card|bank|sort|details|password
    """,
    "remote_access_open": """
        <remote> .. told|asked|installed|downloaded|on
        in|on my computer|laptop|pc .. now|they|he|$
        access to my|her|his computer|laptop|phone .. now|still
        still connected|in
        do i unplug
    """,
    "ransomware_work": """
        encrypted
        ransom .. files|computer|server|work
        cyber attack .. now|work|our|my
        hacked .. company|work|business|office|firm
        our .. hacked
    """,
}
