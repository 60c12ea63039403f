"""What is long over, and what shows that it is not."""

from __future__ import annotations

from collections.abc import Container

OVER = """
    last week|month|year|spring|summer|autumn|winter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|
        easter|monday|tuesday|wednesday|thursday
    week|weeks|fortnight|month|months|year|years|decade|decades|ages ago
    years|months|weeks|year|month ago|back|before|earlier|now
    long ago|gone|past|over
    weeks|months|years|days|week|month|year|ages|time ago now|and
    in march|june|may|spring|summer|autumn|winter|january|february|april|july|
        august|september|october|november|december
    when i was|were young|younger|a|little|five|six|seven|eight|nine|ten|twelve|at|child|small
    as a child|kid|teenager|boy|girl|student|teen
    used to
    in the past
    back in
    since the burglary|attack|robbery|accident|break
    other day|week|month|night
    some time ago
    a while ago|back
    we|i were|was burgled|robbed|mugged in|last|years|a
    historic|historical
    in|since|around|back|by pastyear
    summer|winter|spring|autumn|christmas|may|june|july of? pastyear
    pastyear now|and|but|he|she|they|i|we
    late|early|the 60s|70s|80s|90s|1990s|1980s|sixties|seventies|eighties|nineties|noughties
    winter|winters|summer|summers|christmases ago
    once $
    once in|at <elsewhere_uk>|<abroad>|school|uni|university|class|seventeen
    been|was|were|got|is jailed|imprisoned|sentenced|convicted
    went|sent|gone to prison|jail
    did time
    got|get the jail
    have|has|been|got? caught him|them|her|the|those
    found|home|back|came .. safe|alive|fine $|and|now
    false alarm|alarms
    panic over
    turned|turns out to
    safe and well|sound
    all|been|got sorted|fixed|rebuilt|dealt|resolved
    was|is|are okay|fine|well $
    long over|gone|past|behind
    all behind me|us|him|her|them
    funny in hindsight
    as a|little child|boy|girl|student
    by the same now
    once when|at|back
    when he|she|they|i was|were <count>|<child_age>|<young_age>
    now and? happy|married|well|free
    doing great|well|fine|brilliantly
    has|have|been found $|safe|alive|well|and
    is|are home|back safe
    is|are home now? $
    new house|home|life now|and
    last bonfire|birthday|hogmanay|halloween night
    it stopped
    a? long time ago|back
    got|was|were done for it|driving|drink|speeding|assault|theft|that
    for next time|year
    spiked on|last friday|saturday|sunday|weekend
    something in my drink on|last friday|saturday|sunday|weekend
    last weekend
    weekend ago|past
"""
"""Signs that something is long over: a sentence that has one shows no danger, unless it goes on."""

STILL = """
    now he|she|they|someone|is|are|it|there|outside|$|right
    right|just now
    still|again|ongoing
    every day|night|time|week|weekend
    tonight|today
    keeps|keep
    every time
    since|ever since
    right now
    i think? i? will|might|must|could .. <kill>|<hit>
    has|have started|come|found back|again|me
    coming back
"""
"""Signs that it goes on."""

SETTLED = """
    happily married|settled
    happy|married|safe|fine|okay|well|settled|better|sorted|free now $
    doing|getting|been? great|well|fine|brilliantly|brilliant now|today|$
    a lovely|good|new|great|happy life now|and|$
    in a good|better|happier place
    never saw|seen|heard|met .. again
    can|could|may i .. report|claim|sue|complain it|this|him|her? now|today|still|$
    what happens to him|her|them now
"""
"""Signs that all is well again: what is long over goes on no more, whatever else is said of now."""


def long_over(contexts: Container[str]) -> bool:
    """Tell whether what a sentence tells is long over and does not go on, by the names of the contexts that it has."""
    return "over" in contexts and ("still" not in contexts or "settled" in contexts)
