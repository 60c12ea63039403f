"""Groups of words that pattern tables name in angle brackets. Words are plain English, as `normalise` writes them."""

from __future__ import annotations

_PEOPLE = {
    "partner": "husband wife boyfriend girlfriend partner ex fiance fiancee missus spouse exes husbands boyfriends partners",
    "child": "child children kid kids baby babies toddler infant newborn boy girl boys girls son daughter grandson granddaughter"
    " grandchild grandchildren grandkids stepson stepdaughter nephew niece pupil teenager teen little one ones foster sons daughters twins",
    "parent": "mum dad mother father parents stepdad stepmum stepfather stepmother mums dads uncle uncles guardian",
    "family": "mum dad mother father parents stepdad stepmum stepfather stepmother granny grandad grandmother grandfather brother sister"
    " brothers sisters son daughter sons daughters uncle uncles aunt auntie aunty cousin cousins nephew niece family grandson granddaughter"
    " stepson stepdaughter stepbrother stepsister inlaws laws relatives baby kids children child gran nan husband wife",
    "other": "neighbour neighbours friend friends pal pals mate mates flatmate flatmates housemate roommate colleague coworker student tenant"
    " client resident passenger worker workers driver customer customers teacher carer landlord boss staff lodger patient pensioner classmate",
    "stranger": "man men guy guys boy boys woman women lady girl person people stranger strangers gang gangs gadgies thug thugs team"
    " group mob chap chaps intruder intruders burglar burglars robber robbers thief thieves raider raiders attacker attackers teenager"
    " teenagers youths youth kids neds dealer dealers stalker junkie drunk driver shark nutter maniac weirdo creep perv",
    "someone_weak": "woman man girl boy kid child baby lady person people pensioner couple student old elderly guy lad",
    "robber": "burglar burglars intruder intruders robber robbers thief thieves raider raiders housebreaker housebreakers prowler",
    "scammer": "scammer scammers fraudster fraudsters conman conmen crook crooks hacker hackers con scam fraud criminal criminals thieves",
}
_LITTLE_WORDS = {
    "i": "i we",
    "me": "me us",
    "my": "my our the a an his her their this that some your these those another one two three",
    "mine": "my our",
    "he": "he she they",
    "someone": "he she they someone who it",
    "him": "him her them",
    "be": "is am are was were been be being",
    "is": "is are am be",
    "was": "was were been being be",
    "have": "have has had got having",
    "will": "will would going gonna",
    "can": "can could",
    "not": "not never no",
    "very": "so very really too that pretty dead pure awful extremely quite completely totally",
    "just": "just only literally actually now still already recently",
    "want": "want wants wanted need needs wish",
    "and": "and then",
    "at": "at outside in by near inside on up behind beside",
}
_TIME = {
    "now": "now tonight currently presently happening again still today",
    "again": "again still always every another more",
    "soon": "tonight tomorrow today soon now week weekend monday tuesday wednesday thursday friday saturday sunday minutes hour hours days minute"
    " midnight summer month",
    "recent": "just now today tonight seconds minutes minute hour recently ago yesterday morning",
    "small_number": "one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 15 20 30 twenty thirty half a an few couple",
    "child_age": "five six seven eight nine ten eleven twelve thirteen fourteen fifteen 5 6 7 8 9 10 11 12 13 14 15",
    "young_age": "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen 5 6 7 8 9 10 11 12 13 14 15 16 17",
    "when_past": "years year months weeks 1990s eighties seventies sixties childhood 1998 decades decade",
}
_PLACES = {
    "door": "door doors doorstep step porch letterbox doorbell buzzer gate",
    "room": "bedroom bathroom toilet loo kitchen cupboard attic loft shed garage garden hall hallway living lounge room basement cellar"
    " wardrobe bed house flat home building place close stair landing stairs roof conservatory porch office shop warehouse school",
    "hiding_place": "toilet loo bathroom cupboard wardrobe bed desk bedroom bins bush bushes couch sofa closet shed attic room car door ladies"
    " shop garage counter behind under",
    "home": "house flat home building garden close property bedroom kitchen hall stair",
    "outside_place": "street park road lane path car bus train station shop school pub club town carriage stop platform alley tram subway taxi",
    "uk_place": "london manchester newcastle birmingham liverpool leeds bristol sheffield england wales belfast cardiff carlisle blackpool"
    " ireland_north nottingham york bradford leicester brighton oxford cambridge durham sunderland swansea hull coventry plymouth norwich derby",
    "abroad_place": "spain france italy greece portugal turkey germany poland ireland dublin paris rome benidorm tenerife magaluf ibiza majorca"
    " mallorca crete cyprus malta thailand bangkok egypt dubai doha qatar pakistan india bangladesh nigeria lagos america usa florida canada"
    " australia mexico amsterdam netherlands holland belgium prague budapest hungary bulgaria romania croatia morocco tunisia kenya ghana china"
    " hong japan vietnam bali indonesia barcelona madrid lisbon berlin ukraine lanzarote fuerteventura gran_canaria malaga alicante marbella"
    " zante corfu kos rhodes ayia albania norway sweden denmark iceland austria switzerland brussels krakow warsaw africa europe orlando"
    " york_new jamaica cuba brazil marseille naples venice florence athens istanbul antalya algarve abroad overseas",
}
_THINGS = {
    "weapon": "knife knives blade blades gun guns machete machetes axe hatchet hammer bat sword swords shotgun rifle pistol handgun shooter"
    " screwdriver crowbar crossbow acid chainsaw weapon weapons dagger cleaver pole razor firearm firearms scissors",
    "sharp": "knife knives blade blades gun guns machete machetes axe sword swords shotgun rifle pistol handgun crossbow dagger cleaver"
    " weapon weapons firearm grenade",
    "fire": "fire flames alight ablaze burning smoke",
    "bomb": "bomb bombs explosive explosives grenade mortar device",
    "bag": "bag rucksack suitcase holdall package parcel backpack case box luggage briefcase",
    "drug": "pills pill tablets tablet paracetamol heroin ketamine ket valium ecstasy eccies mdma cocaine coke drugs methadone spice meds"
    " medication medicine painkillers something substance acid speed ghb opioids fentanyl",
    "image": "nudes nude naked pics pictures picture photos photo video videos pic images image screenshots footage clip film videotape dick",
    "naked": "nudes nude naked intimate explicit sexual sex topless porn private dick",
    "money": "money cash £ pounds quid thousand hundred grand bitcoin crypto savings wages deposit pension voucher vouchers cards card paypal"
    " payment siller £££ euros ransom bucks 500 1000 2000",
    "computer": "computer laptop phone tablet ipad pc screen mac machine device desktop mouse cursor mobile arrow",
    "remote": "anydesk teamviewer quicksupport supremo logmein rustdesk screenconnect ultraviewer",
    "papers": "passport passports papers documents id visa card",
    "system": "files file computers computer server servers systems system network data backups database pc pcs laptop website tills screens",
}
_STATES = {
    "scared": "scared terrified frightened afraid petrified shaking panicking feared trembling scare terrifying frightening",
    "hurt_state": "unconscious bleeding collapsed dying dead fitting seizing stabbed shot choking unresponsive drowning poisoned overdosed"
    " paralysed convulsing",
    "angry": "angry aggressive violent raging mad abusive threatening drunk furious kicking screaming shouting nasty mental wild",
    "drunk": "drunk wasted paralytic drinking stoned intoxicated hammered blootered",
    "alone": "alone unattended themselves itself himself herself",
}

WORDS = {
    name: frozenset(words.split())
    for table in (_PEOPLE, _LITTLE_WORDS, _TIME, _PLACES, _THINGS, _STATES)
    for name, words in table.items()
}
