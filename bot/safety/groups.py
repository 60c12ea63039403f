"""Groups of words that pattern tables name in angle brackets. Words are plain English, as `normalise` writes them."""

from __future__ import annotations

from bot.safety.verbs import VERB_FORMS
from bot.safety.word_set import word_set

_PEOPLE = {
    "partner": "husband wife boyfriend girlfriend partner ex fiance fiancee missus spouse exes husbands boyfriends partners",
    "parent": "mum dad mother father parents stepdad stepmum stepfather stepmother uncle daddy mummy",
    "child": "child children kid kids baby babies toddler infant newborn boy girl boys girls son daughter sons daughters grandson granddaughter"
    " grandchild grandchildren stepson stepdaughter niece nephew pupil",
    "family": "mum dad mother father parents stepdad stepmum stepfather stepmother granny grandad grandmother grandfather brother sister"
    " brothers sisters son daughter sons daughters uncle uncles aunt auntie cousin cousins nephew niece family grandson granddaughter"
    " stepson stepdaughter child children kids baby girl boy husband wife partner boyfriend girlfriend",
    "other": "neighbour neighbours friend friends pal pals mate mates flatmate flatmates housemate roommate colleague student tenant client"
    " resident carer patient pensioner classmate",
    "stranger": "man men guy guys boy boys woman women lady girl girls person people stranger strangers gang gangs thug thugs group mob"
    " teenagers youths neds intruder intruders attacker attackers",
    "robber": "burglar burglars intruder intruders robbers prowler",
    "weak": "woman man girl boy kid child baby lady person pensioner couple student elderly guy",
    "caller": "man men guy guys boys woman women stranger strangers caller salesman person someone somebody lady",
}
_LITTLE_WORDS = {
    "i": "i we",
    "me": "me us",
    "he": "he she they someone",
    "opener": "can could do does did is are should will would has was were",
}
_TIME = {
    "child_age": "five six seven eight nine ten eleven twelve thirteen fourteen 5 6 7 8 9 10 11 12 13 14",
    "count": "ten twelve fifteen sixteen twenty thirty forty fifty sixty 10 12 14 15 16 18 20 24 25 28 30 32 36 40 45 48 50 56 60 64 70 80 90 96",
    "adult_age": " ".join(str(age) for age in range(18, 100)),
    "old_age": " ".join(str(age) for age in range(45, 105)),
    "young_age": "fifteen sixteen seventeen 15 16 17",
}
_PLACES = {
    "room": "bedroom bathroom toilet loo kitchen cupboard attic loft hall hallway living lounge room basement cellar wardrobe bed house flat home",
    "grounds": "garden shed garage roof drive balcony conservatory porch stair landing close",
    "hideout": "toilet toilets loo bathroom cupboard wardrobe bed desk bedroom bins bush bushes couch sofa shed attic shop garage room car ladies",
    "elsewhere_uk": "london manchester newcastle birmingham liverpool leeds bristol sheffield england wales belfast cardiff carlisle blackpool"
    " nottingham york bradford leicester brighton oxford cambridge durham sunderland hull coventry plymouth norwich derby",
    "abroad": "spain france italy greece portugal turkey germany poland ireland dublin paris rome benidorm tenerife magaluf ibiza majorca mallorca"
    " crete cyprus malta thailand bangkok egypt dubai doha qatar pakistan india bangladesh nigeria lagos america usa florida canada australia"
    " mexico amsterdam netherlands holland belgium prague budapest hungary bulgaria romania croatia morocco tunisia kenya ghana china japan"
    " vietnam bali indonesia barcelona madrid lisbon berlin ukraine lanzarote fuerteventura malaga alicante marbella zante corfu kos rhodes"
    " albania norway sweden denmark iceland austria switzerland brussels krakow warsaw africa europe jamaica cuba brazil marseille naples"
    " venice florence athens istanbul antalya algarve",
    "first_name": "florence paris india china",
    "further": "rio cancun marrakech melbourne cairo madeira funchal torremolinos lahore karachi islamabad mumbai delhi dhaka huelva sicily sardinia"
    " palermo naples bucharest almeria tunis kathmandu phuket pattaya hanoi manila jakarta bogota lima toronto vancouver"
    " vegas disneyland colosseum zakynthos kavos ayia napa paphos larnaca dubrovnik lisbon faro porto seville bilbao munich hamburg"
    " cologne frankfurt zurich oslo stockholm helsinki riga tallinn vilnius gdansk santorini mykonos bodrum dalaman marmaris fethiye hurghada sharm"
    " tokyo osaka seoul beijing shanghai singapore kuala goa colombo maldives capetown johannesburg nairobi accra gambia senegal",
}
_THINGS = {
    "sharp": "knife knives blade blades gun guns machete machetes axe hatchet sword swords shotgun rifle handgun crossbow dagger cleaver weapon"
    " weapons firearm grenade shooter",
    "weapon": "knife knives blade blades gun guns machete machetes axe hatchet hammer bat sword swords shotgun rifle handgun crossbow dagger"
    " cleaver weapon weapons screwdriver crowbar acid chainsaw bats golf peeler shooter",
    "bag": "bag rucksack suitcase holdall package parcel backpack luggage briefcase case",
    "pills": "pills pill tablets tablet paracetamol medication meds painkillers insulin codeine cocodamol ibuprofen aspirin tramadol diazepam"
    " pregabalin gabapentin antidepressants sertraline amitriptyline zopiclone morphine",
    "drug": "heroin ketamine ket valium ecstasy eccies mdma cocaine coke ghb acid pills pill tablets spice",
    "image": "nudes nude pics pictures picture photos photo video videos pic images image film footage",
    "intimate": "nudes nude naked intimate explicit topless",
    "device": "computer laptop phone tablet ipad screen mac machine desktop",
    "remote": "anydesk teamviewer quicksupport supremo logmein rustdesk ultraviewer",
    "account": "account accounts email emails gmail hotmail outlook icloud facebook instagram insta snapchat tiktok whatsapp twitter ebay paypal"
    " amazon netflix spotify steam playstation xbox roblox wifi router profile website",
    "files": "files file computers servers server systems system network data backups database documents",
    "water": "water river canal loch sea harbour dock",
    "hill": "hill hills mountain mountains munro ben glen moor ledge cliff corrie",
}
_STATES = {
    "done": "followed chased mugged robbed attacked assaulted jumped groped grabbed touched threatened punched kicked hit beaten battered pushed"
    " scammed conned spiked stalked bullied harassed groomed abused raped blackmailed cornered surrounded slapped",
    "scared": "scared terrified frightened afraid petrified",
    "menacing": "angry aggressive violent abusive threatening furious nasty lippy shouting screaming swearing kicking banging hammering pushing"
    " demanding refusing raging drunk scary frightening barging forcing pounding",
    "crime": "crime theft assault robbery burglary vandalism fraud harassment housebreaking stabbing attack mugging",
}

WORDS = {name: word_set(words) for table in (_PEOPLE, _LITTLE_WORDS, _TIME, _PLACES, _THINGS, _STATES) for name, words in table.items()}
GROUPS = {
    **WORDS,
    **VERB_FORMS,
    "attacker": WORDS["he"] | WORDS["stranger"] | WORDS["partner"] | word_set("stepdad dealer dealers stalker driver customer dad brother father"),
    "overseas": WORDS["abroad"] - WORDS["first_name"] | WORDS["further"],
    "person": WORDS["he"] | WORDS["stranger"] | WORDS["partner"] | WORDS["family"] | WORDS["other"],
    "loved": WORDS["partner"] | WORDS["family"] | WORDS["other"] | WORDS["child"],
}
"""Every group by name, those of verbs too."""

COMMON = word_set(
    "i a the my me you it is am are was be been has have had not do did to of on in at out up for with and or if that this so he she they him her"
    " them his their there who what how all get got go going will can just now from by no some one an we us our when"
)
"""Words found in nearly every sentence: no template is looked for because of them alone, where it has a rarer word."""

FAMILIAR = word_set(
    "phone door someone police back off man money home says said want mum help sent car boy bank about let took told over take pay tell work stop"
    " any need know house like called number account day night time still online because"
)
"""Words found in many sentences, the next to be avoided."""
