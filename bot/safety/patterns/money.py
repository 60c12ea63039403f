"""Money that is leaving or has just left, a stranger in the computer, and ransom for a firm's files."""

CERTAIN = {
    "money_just_sent": """
        just transferred|wired|sent|paid .. to a|the|some|an fake|scammer|fraudster|con
        transferred|sent|paid|wired|gave .. minutes|mins|minute|seconds|moment|hour ago
        just gave|told|given|sent .. my .. code|details|pin|card|number|password|account
        got|have me on the line|phone
        want|wants|telling|told|asking me|him|her to .. go|drive|run .. bank|cashpoint|cash|shop
        buying|bought|buy .. gift|steam|itunes|google|apple cards|vouchers .. for someone|him|them|phone
        pressed|clicked|hit|tapped approve|accept|yes|confirm
        went|gone|going out .. was|it not me|mine
        realised|realise|found|know|seen .. it|is a .. scam|fake|fraud|con
        draining|emptying|clearing|cleaning|wiping|raiding my|her|his|our|the .. account|accounts|bank|card|savings
        conned|scammed|swindled|cheated|done out of my|her|our|his .. savings|money|deposit|pension|amount|wages
        bank|fraud|man|guy|lady|someone .. on the phone|line .. says|saying|wants|telling|asking|to|now .. move|transfer|send|money|account|code|card|cash|withdraw
        deleted|blocked|vanished .. profile|me|account .. paid|sent|deposit
        paid the deposit .. now|and|ago .. deleted|blocked|gone|vanished|fake
        i|have|has|we .. just <send-ed>|given .. money|£|pounds|savings|everything|all|scammer|thousand|hundred|grand|them|half
        ^ just <send-ed>|given .. money|£|and|it|them|scammer|all|my|thousand|hundred
        just|only <send-ed> .. scammer|scammers|fraudster|fraud|scam|fake|someone|him|them
        <send-ed>|sent|transferred .. money|it|£|savings|thousand|hundred|deposit|them .. minutes|hour|seconds ago
        <send-ed> .. minutes|hour|seconds|hours ago .. and|to|it|$
        transferred .. minutes|hour ago
        it was .. transfer .. minutes ago
        transfer .. minutes|hour ago
        have|just been|got scammed .. just|now|minutes|hour|ago|today|help|$
        just been scammed|conned|defrauded|done
        i have|ve? .. just been scammed
        just realised .. scam|fraud|scammed|scammer|fake|con
        just paid .. scam|fake|it|scammer|con|and
        just approved|authorised|pressed|clicked .. payment|send|link|it|transfer
        approved a payment .. not|did
        payments have gone out
        help money gone
        money is leaving|disappearing
        money is going|coming out
        is my money gone
        account .. being|getting|is|been|just emptied|drained|cleared|wiped|cleaned
        have|has|just|are|is emptied|emptying|drained|draining|cleared|cleaning my|her|his|our .. account|bank
        taking|taken money out|from .. now|my|account .. now|bank|account|and
        just given|gave|told|read him|her|them my|the .. card|pin|code|passcode|bank|password
        given|gave|told him|her|them my .. card|pin|code|bank|details .. minutes|digits|just
        i have given him|them my card|pin|bank
        gave|given|told|give him|her|them|out my|the .. pin|passcode|code .. $|and|just|number
        gave them my card .. ago|minutes|just|now
        given|gave|give .. card number and the
        reading|reads out .. card|pin|code|number|bank
        on the phone|line .. to|with|now .. my|the|saying|from .. bank|fraud|hmrc|police|scammer|microsoft|amazon .. now|wants|and|saying|they|me
        on|is on the phone to|with .. them|scammers|scammer|bank .. now|and|wants|reading|right
        on the phone to|with me|them now
        they|he|she|man|lady is|are still on the phone|line
        is|are|he|they on the phone now
        from .. fraud|bank|hsbc|barclays|police is|s? on the line|phone
        is on the line and|now|wants|with
        wants|want|telling|told|asking|asked|tells|says me|him|her|us|mum to .. move|transfer|withdraw|take .. money|savings|cash|it|out|all .. safe|now|account|phone|out|for|another|police
        police .. told me to .. cash|withdraw|take .. out
        courier coming|is .. card|collect|pick|cash|half
        sending someone|courier|taxi|driver|officer .. for|to|collect|round|it|card
        handed|gave|given|put .. card|cash|envelope .. man|courier|driver|someone|guy|officer .. now|just|ago|minutes
        just handed over|him|them|my
        buying|bought|buy .. vouchers|voucher|steam|cards|itunes|google|apple .. phone|read|numbers|codes|hmrc|him|them|told
        in the shop buying .. vouchers|cards|gift
        bought .. cards and read|sent|gave
        transferring money|savings .. as|right|now|and|we
        at the .. cash machine|bank|counter|atm|cashpoint .. phone|now|him|he|police|in
        in my ear
        stay|keep|kept on|me the? line|phone .. and|bank|not|tell
        not tell the bank
        call|calling|ring|ringing|phone|back back|again in .. minutes|hour
        back in ten|five|twenty|10|5 minutes .. second|payment|to
        second payment
        they|he keep|keeps|are ringing|calling|phoning .. payment|wanting|money|more|another
        stop|stopped my card or
        hung up .. they|but|and have .. sort|password|details|code|card
        they have my .. sort code|password|card .. and|now|$
        just pressed send
        ve|have just pressed
        revolut|monzo|starling|barclays|santander all|is|s? gone
        put it|them|money across .. bank|account|yesterday|attack
        <send-ed>|put .. because .. bank man|account was under
        bank say|says|said they|it|he never rang|called|phoned|sent
        just handed .. cash|card|money
        payment .. pending .. stop|can|cancel|scam
        pending can i stop|cancel
        <send-ed> .. thought|thinking it was .. son|daughter|mum|bank|my
        thought it was my .. whatsapp|needing|money|sent|paid|just
        <send-ed> it|money to my .. new number
        sent .. it is not|nt? him|her|real|my
        <send-ed> .. they|he|and .. blocked|vanished|gone .. me|straight|now
        they|he|seller .. blocked me straight|after|now
        paid .. on|for .. today|just|hour|morning .. vanished|gone|disappeared|fake|blocked
        wired|sent|paid it|money|them this|the morning .. and|gone|away|seller
        <send-ed> .. today|tonight .. scam|fake|gone|scammer|all|fraud
        <send-ed> all of|it|my|our|the .. savings|deposit|wages|money|it|house
        sent all my .. wages|savings|money
        oh god .. sent|paid
        pay one more .. fee|payment .. ago|paid|hour|get
        sent it just|now|minutes
        sent|send .. now he|they not answer
        need to? stop it|the|payment .. now|sent|payment
        gave|send|sent half .. refund|microsoft|back|scam
        too much and now|i|have .. send|back
        by mistake to a fraud|scammer
        sent £ .. by mistake
        just bought .. fake|scam|vouchers|steam|cards
        fake royal|evri|dpd|hmrc|paypal|bank mail|page|site|email .. just|put|paid|sent|now
        transferred money to fake|a
        thousand all today
        £ .. all today
    """,
    "remote_access_open": """
        is|are|still|been|has|have|get|got connected|logged|linked|hooked into|in|to|on .. my|her|his|our .. <device>|pc
        taken|took|taking|has over my|our|her|his .. <device>|pc
        clicking about
        there is a .. hacker|man|guy|stranger|someone .. on|in my|our|her .. screen|computer|laptop|pc|phone
        got|get|getting|gone|broke|broken into my .. pc|computer|laptop|phone|tablet .. with|and|now|using
        gave|given|let|letting .. control of|over|access|onto .. pc|computer|laptop|phone|tablet|screen
        moving money .. laptop|screen|account|computer
        <attacker>|man|hacker|hackers|microsoft|bt|scammer|scammers|engineer|technician|guy is|are|in|has|have|been|was|got|still .. in|on|into|inside|controlling|using|control my|the|our|her|his|ma <device>
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
        <device> being|is|s? controlled|taken by|over
        controlled by scammers|them|someone|hackers
        have|has|got remote access .. now|still|right|$|to my
        gave|given|give .. remote access .. and|turns|not|now|our
        ^ remote|anydesk|teamviewer $
        <remote> is? open|running|still|connected|on .. and|now|my|i|stop|$
        <remote> .. he|they|bank .. looking|now|in|see|is|are
        <remote> on my .. and|they|he|looking
        let|gave him|her|them|someone in|on|onto|into with|my|the|to|now|and|it .. teamviewer|anydesk|laptop|computer|pc|connected|still|device|phone|fix
        i let him|her|them|someone on .. to|now|and|he|still
        i? let him in with
        rang it and let
        let microsoft|bt|sky|virgin|amazon in|into|on|onto
        downloaded|installed <remote>|an|something|app .. because|they|he|told|now|cant|and .. told|me|move|not|asked|now|looking
        got me to install|download .. app|and|anydesk .. not|let|control|now|looking
        still|been connected .. my|to|for|now|laptop|$|an hour
        ^ still connected
        connected for an hour
        he|she|they is|are|can|him .. typing|transferring|opening|deleting|installing|going|browsing|moving .. on|my|emails|files|things|money|photos|through|apps
        they are installing things|software|stuff|apps
        watching him|them|it|her .. transfer|computer|type|screen|move
        see him|them|it .. opening|typing|moving|working|files|transferring
        he|they|she is|are .. now? on my .. page|account|bank|santander|screen|computer|laptop|machine|pc
        is|are typing on my
        locked|frozen|froze|black|taken my|the|is|over? screen .. call|phone|siren|now|stay|let|number|they|and
        screen frozen .. number|siren|call|let|with
        gone black .. computer|microsoft|laptop|screen|now
        sharing|shared my|the screen .. with|bank|man|whatsapp|logging|him
        screen sharing .. with|should|support|now
        kick|get|block|stop|remove them|him|someone|her off|out|who of|is|my .. computer|laptop|screen|phone|in
        stop someone who is in
        kick|get them|him|her out|off of? my? computer|laptop|pc|screen|phone|tablet
        can not stop it|him|them|turn .. anydesk|open|in|off
        turn it off .. he|they|in
        cant|can not turn it off .. him|he|in
        hacker|hackers .. in|inside my .. phone|computer|laptop|tablet .. now|opening
        in my bank|banking account|app|on .. screen|now|right|see|my
        looking at my .. bank|accounts|emails|files|photos|banking .. now|$|and|right
        <family> .. let .. someone|him|man|them on|onto|in|into|connect .. computer|ipad|laptop|tablet|pc|her|his .. still|now|they
        on the phone .. guiding|man|see .. him|screen|his .. 
        the man can see his|my|her screen
        they put|set|he a password on .. computer|laptop|my .. while|in|and
        camera light is|s? on|voice
        ^ do|should i unplug|switch|turn|shut it|off
        do i unplug it
        turned|switched|shut off .. laptop|computer|pc .. they|he|still .. phone|shouting
        do not switch off .. technician|working
        ask|asked|told me to leave my? .. computer|laptop|pc on overnight
        see it working
        remote access .. it turns|not our
        my machine|computer|laptop|screen|pc and|now asked|opening|he|they|there
        on my machine|screen|pc right|now
        logmein|teamviewer|anydesk|supremo code|id given|gave|now
        running on my .. computer|pc|laptop
        moving|opening .. closing windows|apps|files
        says .. do not touch anything
        do not touch anything
        has|have control of? my
        he have control
        is in my pc|computer|laptop
        going through my photos|emails|files|phone
        working my screen
        password while he|they
    """,
    "ransomware_work": """
        <files>|drive|drives|records|practice|till|tills|screens has|have|is|are|been .. locked|encrypted|hacked|hijacked|frozen|compromised|taken .. $|and|by|over|message|bitcoin|for|they|hackers
        hackers|attackers|criminals|malware|virus|ransomware .. locked|inside|in|spreading|our|on|taken|has|have .. files|network|system|systems|server|office|computers|company|records|data
        our|work|office|company|practice|shop|school .. computers|server|network|systems|files|till|website|practice|email .. hacked|locked|encrypted|ransomware|taken|malware|infected|down|ransom
        computers|server|pcs|network|laptops have|has|got .. ransomware|malware|virus|ransom
        ransom screen|note|message|demand|email
        malware|virus|ransomware spreading
        been hacked and .. can|records|files|open|access
        taken over and they want
        ^ ransomware .. help|attack|now|us|$
        hit by ransomware
        ransomware on|in|attack|has .. our|every|at|all|work|the|server|now
        <files>|system|drive|office|work|network|server|everything .. encrypted|scrambled|scrambling .. $|they|exams|tomorrow|pay|work|and|too|us|note|completion
        our .. <files> .. encrypted|scrambled|infected|hacked|locked|down .. $|and|by|pay|the|money|message
        encrypted|scrambled|locked our|all|every|the .. <files>|documents|invoices|records
        ransom note|demand|email|message .. on|from|computer|server|came|screen|in|$
        ransom .. server|computers|files|computer|screen
        hackers|hacker|attackers|criminals|someone .. have|has|are|is|in .. locked|inside|encrypted|into our|all|my <files>|systems|network|company|business
        in our network|systems|server
        our .. company|business|charity|shop|firm|website|till|tills|hotel|office|surgery|school|system|systems .. hacked|encrypted|attack|ransom|pay|bitcoin|infected
        my company|business|firm has|is|been|was .. hacked|attacked .. now|right|just|$|and
        cyber attack|cyberattack .. happening|now|right|on|at|progress .. my|our|business|company|now
        computers|computer|pcs|tills|screens|server|servers|systems|system|laptops at|in|on|all|are|have|is .. locked|frozen|encrypted|pay|skull|hacked|ransom|bitcoin|infected .. $|and|with|asking|pay|message|or
        computers .. say|saying|asking|wanting|want|message .. pay|bitcoin|money
        <files> .. down .. message|ransom|wanting|bitcoin|hackers|hours|pay
        wanting|asking|demanding for? bitcoin .. $|files|computers
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
        office|farm|church|club|surgery|school|charity computer|computers|laptop|network is|s|are|locked|infected|encrypted|says .. locked|encrypted|infected|documents|records|pay|and|$|exams|all|members
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
    """,
}

DOUBT = {
    "money_just_sent": """
        just <send-ed> .. £|money|them|it|scammer
        just been|got scammed|conned
        been scammed .. just|today|now|help
        <send-ed> .. scammer|scammers|fraudster .. help|now|just|minutes
        safe account .. told|wants|move|now
        account .. emptied|drained
        bank .. on the phone now
        money .. all gone
        sent .. deposit|rent .. blocked|gone|fake
        is there any chance|way .. transfer|payment|stop
    """,
    "remote_access_open": """
        <remote> .. open|now|still|connected
        in|on my computer|laptop|screen right? now
        let .. on|into|onto my|the|her|his computer|laptop .. now|still
        remote access .. now|still
        unplug it
        is it too late .. connected
    """,
    "ransomware_work": """
        files|systems|computers|server|network .. encrypted
        ransom .. files|server|systems|computers
        cyber attack .. now|our|business
        company|business .. hacked .. now|today
        attackers are
    """,
}
