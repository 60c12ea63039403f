"""Money or bank details that have just gone, or are going."""

CERTAIN = """
    just|literally|now|only transferred|sent|paid|wired|gave|moved .. amount|£|money|quid|grand|thousand|hundred .. to|and|fake|scam|out|someone|a
    just transferred|wired|sent|paid .. to a|the|some|an fake|scammer|fraudster|con
    transferred|sent|paid|wired|gave .. minutes|mins|minute|seconds|moment|hour ago
    just gave|told|given|sent .. my .. code|details|pin|card|number|password|account
    got|have me on the line|phone
    want|wants|telling|told|asking me|him|her to .. go|drive|run .. bank|cashpoint|cash|shop
    buying|bought|buy .. gift|steam|itunes|google|apple cards|vouchers .. for someone|him|them|phone
    pressed|clicked|hit|tapped approve|accept|yes|confirm
    went|gone|going out .. was|it not me|mine
    draining|emptying|clearing|cleaning|wiping|raiding my|her|his|our|the .. account|accounts|bank|card|savings
    bank|fraud|man|guy|lady|someone .. on the phone|line .. says|saying|wants|telling|asking|to|now .. move|transfer|send|money|account|code|card|
        cash|withdraw
    i|have|has|we .. just <send-ed>|given .. money|£|pounds|savings|everything|all|scammer|thousand|hundred|grand|them|half
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
    just given|gave|told|read him|her|them my|the .. card|pin|code|passcode|bank|password
    i have given him|them my card|pin|bank
    gave them my card .. ago|minutes|just|now
    given|gave|give .. card number and the
    reading|reads out .. card|pin|code|number|bank
    on the phone|line .. to|with|now .. my|the|saying|from .. bank|fraud|hmrc|police|scammer|microsoft|amazon .. now|wants|and|saying|they|me
    on the phone to|with me|them now
    they|he|she|man|lady is|are still on the phone|line
    is|are|he|they on the phone now
    from .. fraud|bank|hsbc|barclays|police is|s? on the line|phone
    is on the line and|now|wants|with
    police .. told me to .. cash|withdraw|take .. out
    courier coming|is .. card|collect|pick|cash|half
    sending someone|courier|taxi|driver|officer .. for|to|collect|round|it|card
    just handed over|him|them|my
    in the shop buying .. vouchers|cards|gift
    bought .. cards and read|sent|gave
    transferring money|savings .. as|right|now|and|we
    in my ear
    stay|keep|kept on|me the? line|phone .. and|bank|not|tell
    not tell the bank
    call|calling|ring|ringing|phone|back back|again in .. minutes|hour
    back in ten|five|twenty|10|5 minutes .. second|payment|to
    second payment
    stop|stopped my card or
    they have my .. sort code|password|card .. and|now|$
    just pressed send
    ve|have just pressed
    revolut|monzo|starling|barclays|santander all|is|s? gone
    put it|them|money across .. bank|account|yesterday|attack
    bank say|says|said they|it|he never rang|called|phoned|sent
    just handed .. cash|card|money
    payment .. pending .. stop|can|cancel|scam
    pending can i stop|cancel
    thought it was my .. whatsapp|needing|money|sent|paid|just
    <send-ed> it|money to my .. new number
    sent .. it is not|nt? him|her|real|my
    they|he|seller .. blocked me straight|after|now
    wired|sent|paid it|money|them this|the morning .. and|gone|away|seller
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
    given|gave them|him|her my .. card|bank|account .. details|number .. minutes|ago|money|just|and
    paid the|a deposit .. minutes|ago|now|just
    sent the|my|some|all? crypto|bitcoin|money|cash .. minutes|mins|ago|just|realised
    is|are coming to collect the|my|her envelope|cash|card|money|package
    call|ring back in .. minutes
    put my card in an envelope
    bought .. cards and read|gave|sent
    transfer .. pulled|stopped|reversed|cancelled .. back|minutes|ago|if
    just read|gave|told|sent|typed|shared|given out? .. the|my|a code|pin|passcode|password|number|details
    taking money out|from .. now|account
    money .. out of my|our|her account|bank .. now|right|just
    sent|paid|transferred|wired .. hundred|thousand|grand|£|quid|amount|savings .. to a|some|the fake|scammer|fraudster|scam
    sent|paid|transferred|wired .. fake|scam .. ago|just|now|minutes|hour
    <send-ed> .. an|a hour|minute|moment ago
    payments|money .. going|gone out .. not|did
    out of my account .. now|right|not|make|did
    <send-ed>|paid|gave|given|read|told|typed .. minute|minutes|mins|seconds|moment ago
    collecting|collect|collects|pick|picking|fetch up? my|her|his|the cash|card|money|envelope|package
    courier|rider|driver|boy|someone|motorbike .. coming|way|on .. card|cash|money
    stop|block|cancel|recall my|the|a|this payment|transfer .. fraudster|scam|scammer|gone|please|now
    on the phone with|to .. someone|man|woman|guy who|from|says|saying .. card|purse|bank|visa|bank|details
    is|are|s? at the bank|cashpoint|branch .. taking|withdrawing|out|money|transfer
    sent|paid|transferred money|it|them|cash .. scam|help|gone|blocked
    <send-ed>|paid .. just|literally|only now
    sent|paid|transferred|gave|transfer|payment|wired|sending .. .. .. a? minute|minutes|mins|min|seconds|moment|moments ago|back
    just .. sent|paid|transferred|realised .. .. con|scam|fake|scammer|fraudster|fraud
    gave|given|giving|read|told|typed .. .. .. card|bank|pin details|number|code|pin over|on|down the phone
    read|gave|told|typed .. .. code .. .. .. minute|minutes|moment|moments|hour ago
    has|is given|giving|gave her|his|their card|bank|pin details|number|pin
    paid|sent|transferred .. .. .. a|ten|five|few|<count>? mins|minutes ago and|now
    bought .. vouchers|cards .. .. read|gave|sent|told .. codes|code|numbers
    told not to talk|speak|tell|say to? us|staff
    told not to talk|speak|tell|say to? the bank|branch
    getting|taking|withdrawing|drawing cash|money out for a|some man|woman|guy|someone|person .. never met
    account is part of an|the? investigation
    another|different branch because .. .. asked|questions|suspicious|refused
    gave|given|give .. man|guy|him|her|them|caller .. password|pin|code|number .. my bank
    paid|sent|transferred .. .. .. .. number|profile|page|advert|listing|website|account is|has now? dead|gone|vanished|disappeared|deleted|down
    for|needing|needs bail .. .. .. posted|sent|paid|transferred
    my|the details and .. already .. £|money|gone|out|away
    gave|given|told|give him|her|them|out my|the .. pin|passcode|code .. $|and|just|number
    gave|given|told|read|sent|typed|entered .. my .. bank|card|pin|sort|security|account code|details|number|pin|password .. minute|minutes|just|now|
        someone|who|site|fake|and
    ^ just <send-ed>|given .. money|£|and|it|them|scammer|all|my|thousand|hundred
    read|reading|gave|given|told|texted .. code|pin|passcode|password .. him|her|them|ago|now
    account|savings is|are|has|was now? empty|emptied|gone|cleared|drained
"""

DOUBT = """
    just <send-ed> .. £|money|them|it|scammer
    just been|got scammed|conned
    been scammed .. just|today|now|help
    safe account .. told|wants|move|now
    account .. emptied|drained
    bank .. on the phone now
    money .. all gone
    sent .. deposit|rent .. blocked|gone|fake
    is there any chance|way .. transfer|payment|stop
    realised|realise|found|know|seen .. it|is a .. scam|fake|fraud|con
    they|he keep|keeps|are ringing|calling|phoning .. payment|wanting|money|more|another
    gave|given|told|read him|her|them|out the? long number
    they|someone|he|she is|are taking|stealing|moving|draining|transferring money|cash|£ out|from|of
    at the .. cash machine|bank|counter|atm|cashpoint .. phone|now|him|he|police|in
    conned|scammed|swindled|cheated|done out of my|her|our|his .. savings|money|deposit|pension|amount|wages
"""
