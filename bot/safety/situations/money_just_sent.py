"""Money, cards, codes and passwords that have just left, as people find it out."""

from __future__ import annotations

LINES = """
    blocked|unmatched|deleted|gone|vanished|ghosted|quiet|dead .. £|amount|grand|quid|money|hundred|thousand .. $|away|gone|ago|today|tonight|
        minutes
    sent|paid|transferred|moved .. this|today|tonight|hour|minutes|just .. and|the|his|her .. gone|vanished|advert|blocked|disappeared|number|
        profile|quiet|dead
    today|tonight|morning|just|now .. scammed|conned|done|had|taken .. $|who|what|help|by|can
    scammed today|tonight|now|just
    had|been|got had|done|scammed|conned by a|some|this .. paid|fee|today|afternoon|just|now|ago|front
    moved|transferred|put|sent everything|all|it|money|savings|my .. into|to|in .. safe account|acc
    into the safe account .. like|they|told|and|$
    told me to|by and|so|i .. moved|transferred|sent|did|have
    read|gave|given|told|typed|scratched|texted .. them|out|off|over|the|numbers .. numbers|codes|digits|backs|pin|number .. $|back|just|ago|gift
    gift|steam|itunes|google|apple|amazon|razer cards|vouchers|voucher .. read|numbers|codes|him|lots|already|gave|sent|given
    already|just|have given|sent|gave|bought|read him|her|them|it .. two|lots|half|codes|cards|everything|vouchers|money|card|numbers|three
    approved|approve|accepted|pressed|tapped|clicked .. in|on|it|yes .. app|notification|twice|it .. so|twice|did|and|money
    so i did twice|it
    builder|company|seller|landlord|shop|ps5|car|caravan|cottage|let that .. does|is|did not .. exist|real|there
    not real .. paid|sent|grand|money|deposit|what
    paid|pay|sent|grand|thousand|deposit to|for|on a|some .. not exist
    transfer|payment|it was a con
    cancel|stop|reverse|recall|reversed|freeze a|the|my|this|it .. transfer|payment|it|order .. con|scam|stranger|now|sent|fraud|gone|tonight|just|
        today|wrong
    took|taken|taking|cleaned|emptied|drained|cleared|wiped .. all|everything|money|it .. out|of .. my|our|her account|bank|savings
    it all out of my|our|her|the
    account emptied|drained|cleared|wiped|is|being while|now|as i|we|empty
    bitcoin|crypto|ethereum|coins|usdt has|have|just? left|gone|moved|sent|transferred .. wallet|wrong|where|someone|out
    typed|put|entered|gave|filled .. card|bank|details|log|login|password|pin .. in|on|into|onto .. page|website|site|parcel|link|form .. now|
        logged|payment|out|pending|and|straight|there
    logged me out straight|right|immediately
    payment|transaction|£|quid|amount .. to somewhere|someone|lithuania|nigeria|a .. pending|never|not
    payment|payments|transaction for|of .. £|amount|quid .. never|not .. made|authorised|me
    friends and? family .. sent|back|tonight|just|scam
    get money|it back .. sent|tonight|today|just|scam|friends
    think i have|am been? done|conned|had|caught
    invoice .. paid|right|paying .. it|rang|never|fake|scam|supplier|changed|details
    bank details never|not changed
    boss|manager|director|ceo|owner says|say|rang|said .. he|she|they never wrote|sent|emailed|asked|changed
    did it|sent|paid before|at|this .. lunch|morning|boss|now|he
    wants|want|asks|asking|asked|demanding another|more|a second|tax|fee .. tax|fee|first|release|before|£|amount .. paid|sent|already|withdraw|
        take|quiet
    will not let me|us take|withdraw|get .. out|anything|money|any
    paid|sent it|that|the fee|tax|deposit|holding an|this|up|just|today .. hour|front|afternoon|morning|chat|gone|quiet|and
    chat|page|website|line|profile has|gone|s? .. quiet|dead|gone|disconnected|vanished
    wife|husband|mum|dad|granny|son|daughter|brother|friend|she|he fell|fallen|falling for .. crypto|romance|scam|bank|just|text .. just|now|today|
        sent|paid
    just done a|the transfer|bank|payment
    done a transfer .. guy|someone|puppy|for|and|to
    pictures|advert|ad are|is|on|s .. on|in .. other|six|ten|another|lots adverts|sites|ads|listings
    reading|reads|giving|telling|typing to|out|him|her|them .. code|codes|numbers|digits|pin|card|password .. from|machine|to|phone|now|on
    bank man|lady|woman|person|team has|have|is|on .. telephone|phone|her|him|line .. hours|now|reading|card|already
    has|have|having|got her|him|granny|mum|dad on .. telephone|phone .. hours|two|now|bank|already|hour
    clicked|tapped|opened the|a|on|that .. link .. put|gave|entered|typed .. card|in|password|number|pin
    put|gave|entered|typed in? all|my|our|the .. details|card .. now|and .. payment|gone|money|there|card|out|taken
    asked|made|needed|told|got me to enter|verify|confirm|put .. card|times|it|my .. receive|three|times|money|payment|minus|gone
    balance|account is|says|at|now .. minus|empty|zero|nothing|overdrawn
    stranger|fraudster|wrong .. reversed|reverse|back|transfer
    man|guy|courier|driver|boy|he|officer|someone .. collected|picked|took|lifted .. cash|card|cards|money|envelope|it .. ago|minutes|hour|just|now|
        today
    collected|handed|gave|given|took|picked the|my|her|up .. cash|card|cards|money|envelope|gold .. minutes|ago|just|now|hour
    do i put|give|hand the|my|it envelope|cards|card|pin|in .. bag|man|taxi|courier|driver
    sending|sends|sent|coming a|in|by man|taxi|courier|driver|someone .. taxi|for|to .. my|cards|pin|card|cash|envelope|money
    cards|card and my pin|number|code
    said|told|says not to|tell .. speak|tell|talk|son|bank|anyone|family|daughter .. my|to|the|son|bank .. envelope|card|cash|put|cards|pin
    holiday|let|cottage|villa|flat|hotel|caravan .. does|do|did not know .. us|booking|me|about
    on the doorstep with .. bags|cases|kids
    paid to|someone .. else|stranger|wrong
    sent|gave|paid|transferred my birthday|wages|rent|savings|pension|benefit|student|giro .. money|to|for|scam|fake|not|ps5|now
    sent|gave the|her last of|it|her .. it|this|pension|morning|savings|today|now
    love of her|his life .. has|money|pension|sent
    lie|lied|lying to the|my bank|branch|cashier .. and|i|did|told|because|said
    told|said|tell|telling me to lie|say to .. bank|it|police
    bank says|say|app|said .. payment|money|sent|gone .. sent|what|too|late|can
    payment|money sent|gone .. what now|do|can|stop
    making|made|make|getting|telling me|mum|him|her|dad to? buy|withdraw|send|move|transfer .. vouchers|cards|gift|cash|money|savings|bitcoin|gold
    is it legit|real|genuine .. already|given|sent|paid|gave
    someone|they|he|she|hacker|scammer|stranger is|are|has|in? logged|signed|got? in|into|inside my|our bank|account|savings|wallet
    bank|account|savings|wallet|crypto|bitcoin|card is|are being drained|emptied|cleared|used|stolen now|right|as
"""
