"""Somebody on the step or already in the hall: what they say they are, what they ask to see, and that they stay."""

from __future__ import annotations

LINES = """
    man|guy|men|boy|he|woman|chap|gentleman here|outside|there about|for|wanting my|our|the gutters|roof|drive|driveway|slates|trees|chimney|tarmac|
        windows|card|purse|cash|jewellery|cards
    doorbell|buzzer|bell|knocking again .. same|man|men|he|them|now
    says|saying|claims|claiming he|she|they are|s? from? .. gas|water|electric|council|police|bank|energy|housing|immigration|locksmith|
        hydro .. board|waiting|door|outside|step|in|hall|dad|now
    two|three|fake|real|police|these officers|police|men|women|workmen|nurses|inspectors .. in|are|inside .. my|the|our hall|kitchen|lounge|living|
        house|lobby|flat|bedroom
    officers in my hall|kitchen|house|lounge
    buzzer|intercom|bell is? going|ringing|buzzing .. claims|says|police|man|he
    men|boy|he|chap|she on|at|outside|in our? .. step|doorstep|porch|mat|hall|lobby|door|doorway .. wants|wanting|asks|demanding|says|claims|needs|
        offering
    let|have let him|her|them in .. regretting|regret|now|and|he|she|they|how|will|went|wish
    regretting|regret letting|let it|him|her|them
    at the gate|door|step|window again|now .. $|wanting|same|asking
    asking|asks|asked|wanting|wants|trying .. if|whether|know i .. live|stay|am|home alone|myself|own
    asking if i live|stay|am
    lanyard|uniform|card .. looks|is|fake|wrong|no .. fake|waiting|outside|door|step|real
    needs|wants|asking|asked .. use|the toilet|water|glass .. she|he|says|door|stranger|let|and
    courier|driver|rider|officer|messenger|policeman|someone .. wants|here|outside|door|for|waiting|step|come .. my|her|his|mums|the card|cards|
        envelope|cash|pin|parcel|money
    open or no|not .. $|courier|he|she|man
    wanting|wants|asking to see|count|look|photograph my|the|our|all|in .. bill|bank|book|rooms|attic|loft|roof|meter|pension|electric|purse|cash|
        boiler|card
    order|warrant .. from|to|and immigration|see|court|check|search .. rooms|no|uniform|see|door|outside|open
    dropped|lost|left .. ring|keys|purse|ball .. letterbox|through|door|garden|in .. come|can|look|in
    picked up|cut the|my|her .. card|in|it|two already
    sent by my|her bank|branch|police|hmrc
    will not|never take no .. mat|step|hall|door|foot|on|he
    is|are on the|my mat|doorstep
    will not take his|her|their hand|foot|arm|eyes off|from|away
    hand|foot|arm off my|the|our gate|door
    photographing|filming|measuring|drawing|taking .. my|our|the|pictures .. locks|door|windows|house|doors|lock|alarm
    tarring|slabbing|digging|lifting|stripping|ripping|pressure|started|cutting|working|throwing .. my|our|the|mums|tiles|on|up .. driveway|drive|
        roof|slates|path|hedge|garden|trees|down|tiles .. said|never|nothing|now|not|no|did
    tarring|tarmacking|slabbing my|our|the
    wanting|wants|asking|needs|asked for? my|the|our|her keys|key|card|pension|purse|cards|passport|pin .. so|he|to|now|change|check|today|and
    friend|mate|colleague|pal|partner|other|another|second is|s? .. already|inside|upstairs|round|through|came .. with|taps|dad|mum|water|never|
        running|invited
    running|testing the? taps|water|sockets|radiators .. and|wallet|purse|bedroom|upstairs|friend|dad|mum|handbag
    away|been|gone|through in|to the|back|my .. back|room|bedroom|upstairs|loft|kitchen .. ten|minutes|and|my|handbag|long|wallet|purse
    one|other|others|another of|one|is|keeps .. talking|walks|walk|went|goes|gone|round .. side|passage|back|upstairs|auntie|mum|dad|front|while|
        round
    carer .. man|someone|friend|woman|stranger with|here .. says|never|needs|wants|pension|card
    stranger|strangers|man|woman sitting|sat|standing|is in|at|inside her|his|my|our|mums|dads|the .. kitchen|living|lounge|hall|table|
        sofa .. scared|tell|will|asking|and|wants|wallet|purse
    scared|afraid|frightened to .. tell|ask him|her|them to go|leave
    constable|detective|officer|inspector|policeman .. on|at|outside the|my step|door|doorstep .. phone|give|envelope|says|colleague|wants
    give|hand|giving|pass him|her|them the|my|an? envelope|cash|package|card|money|jewellery .. right|phone|is|or
    pressing|buzzing|trying every|all|each|the .. button|buzzer|buzzers|bells|flat .. let|in|and|close
    old|my|any gold|jewellery|watches|antiques .. kitchen|in|van|want|inside|buying|door|weighing
    salesman|salesmen|rep|seller|chap|man|guy|agent|they|he|saleswoman .. been|is|sat|has .. in|here|at|for .. hour|hours|half|three|two|
        four .. sign|leave|go|leaves|offer|deal|parents|still|exhausted|not
    offer|price|deal dies|ends|expires|gone|goes if|when|once he|they|i
    sit|stay where i am|we
    drive|take|taking|driving|offered|offering|lift me|her|him|us|dad|mum to the|drive .. bank|cash|branch|machine|scotland|cashpoint
    engine running|is .. bank|cash|outside|van|offered|me
    cheque book|books|chequebook out|on|in .. $|and|he|she|hand
    form|contract|agreement|paper .. sign|signed|signing .. pay|fee|first|now|here|porch|leave|hall|step|kitchen
    pay|paying|wants|want a fee .. first|porch|door|to get|now
    in|on the|my|our porch|step|hall|doorstep|close the? now|still|shouting|refusing|waiting
"""
