"""Films, games, books, news, school work and dreams."""

from __future__ import annotations

FICTION = """
    film|movie about|called|where|with|on|last|is|was
    movie|movies|films|novel|book|books|episode|netflix|documentary|podcast|drama|thriller
    watching|watched a film
    watching|watched|reading|read .. film|movie|murder|killer|crime|horror|duty|taggart|news
    game|games|gaming|fortnite|minecraft|roblox|xbox|playstation|cluedo|gta|warzone|duty .. kill|kills|killed|shot|shooting|gun|guns|attacked|bomb|
        zombie|weapon|blew|unlock|creeper
    call of duty
    minecraft|fortnite|cluedo|dnd
    news|newspaper|papers|headline|headlines|bbc|stv|article said|says|say|about|saw|that|today|story|on
    on|in|saw|seen|hear|hearing|heard .. the? news|papers|tv|telly
    bbc|papers say|says|said
    essay|dissertation|homework|coursework|thesis|assignment
    school|uni|college project|assignment|essay
    halloween
    dream|dreamed|dreamt|nightmare|nightmares .. about|of|that|i|since
    my character
    among us
    joke|joking|lol|haha|hilarious|kidding
    roller coaster
    box office
    horror
    walkthrough|walkthroughs|cheats|speedrun|playthrough
    resident evil
    elden ring
    ender|final|last dragon|boss
    who|which .. killed|shot|murdered|wrote|directed|played|starred
    history|historical|medieval
    battle|siege|massacre|plot|treaty of
    true crime
    audiobook|theatre|musical|opera|panto
    in|on the|a|this|that film|movie|play|series|show|soap|cartoon|drama|sim|programme|telly|opera|thriller|sitcom
    film|movie|thriller|series|book|novel|play where|about|when
    chapter|act|season|book|episode|part one|two|three|four|five|six|seven|1|2|3|4|5|6|7|8|9
    knight|wizard|avatar|elf|paladin|goblin|goblins|zombies|vampire|orc|orcs|imposter|sniped
    dungeons|dungeon
    escape room
    play fighting
    stage combat
    macbeth|hamlet|shakespeare
    the new bond
    my dreams
    part of the game
    a poem|painting|song|play|quiz|statistics about|of|on
    statistics|quiz on|for|about
    in|for class|homework|rpg
    rehearsing|rehearsal|screenplay|griefed
    telly|papers|radio|wireless said|says
    eastenders|coronation|emmerdale|corrie|hollyoaks on|last|again|episode|where|he|she|they
    my|the story|novel|script has|is|about|starts|opens|ends
    film|movie|drama|advert being|getting shot|filmed
    my sim|sims .. .. set|died|drowned|burned .. kitchen|house|pool|fire
    creeper|creepers has|have? blown|blew|blows|exploded
    pokemon fainted|died|is
    die|dying|drown|drowning|killed|died at|on|in|by the final|last|water|fire|ice|first|second|third|next? level|temple|dungeon|boss|stage|raid|quest
    stunt|stuntman|stunts
    dreaming about|of
    blown|killed|eaten|attacked up? by a|the creeper|zombie|dragon|goblin|troll
    the record|herald|scotsman|examiner says|said|reports
"""
"""Signs of a story: a sentence that has one shows no danger."""
