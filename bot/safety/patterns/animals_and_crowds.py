"""Animals that go for people, and people crushed, trampled or set upon by many."""

from __future__ import annotations

ANIMALS_AND_CROWDS = """
    cow|cows|bull|bulls|bullocks|cattle|boar|dogs|stag|swan|horses is|are|have|has|keeps? .. charging|chasing|surrounding|surrounded|attacking|
        trampling|going|running .. me|us|my|him|her|people|kids|children|for|at
    cow|cows|bull|bulls|bullocks|cattle all round|around|between .. us|me|tent
    dogs is|are running|going|biting|attacking at|for? .. people|folk|kids|children|me|us
    crush at|in|against .. .. .. people|folk|help|breathe|now
    crushed|crushing .. against|at|by|under .. barrier|barriers|crowd|turnstiles|gate|gates|stage
    people|folk going|falling|being down|under|crushed
    stage|stand|fence|wall|roof|scaffolding is|has|gave collapsing|collapsed|way .. $|and|at|on
    mass|massive|huge brawl|fight
    crowd|gang|gangs|mob|teenagers .. charging|running|rampaging .. .. .. .. smashing|hitting|attacking windows|people|cars|everyone
    cow|cows|bull|bulls|bullocks|cattle|stag|boar is|are .. all? round|around|between|chasing|charging .. us|me|tent|gate
    swan|seal|stag|cow|bull|dog|dogs|horse|geese has|have|is|are .. me|us|my|him|her|people .. pinned|cornered|trapped|surrounded
    our|my|his|her own? dog has turned
    set their|his|her|the dog|dogs on me|us|him|my
    people|folk are|is|s? being|getting trampled|crushed
    stag|bull|boar|dog|horse|cow .. .. .. .. .. going|running|charging for|at people|folk|us|me|kids|my
"""
