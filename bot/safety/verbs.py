"""Verbs by what they do to a person. One line: base, third person, -ing form, then past and participle."""

from __future__ import annotations

_VERBS = {
    "hit": """
        hit hits hitting hit
        beat beats beating beat beaten battered
        punch punches punching punched
        kick kicks kicking kicked
        slap slaps slapping slapped
        choke chokes choking choked
        strangle strangles strangling strangled
        throttle throttles throttling throttled
        attack attacks attacking attacked
        assault assaults assaulting assaulted
        hurt hurts hurting hurt
        bite bites biting bitten bit
        burn burns burning burned burnt
        smack smacks smacking smacked
        thump thumps thumping thumped
        headbutt headbutts headbutting headbutted
        smother smothers smothering smothered
        stab stabs stabbing stabbed
        drag drags dragging dragged
        torture tortures torturing tortured
        abuse abuses abusing abused
    """,
    "shove": """
        push pushes pushing pushed
        shove shoves shoving shoved
        throw throws throwing threw
        shake shakes shaking shook
        grab grabs grabbing grabbed
        pin pins pinning pinned
        drag drags dragging dragged
    """,
    "kill": """
        kill kills killing killed
        murder murders murdering murdered
        stab stabs stabbing stabbed
        shoot shoots shooting shot
        strangle strangles strangling strangled
        batter batters battering battered
        beat beats beating beaten
        burn burns burning burned
        poison poisons poisoning poisoned
        slash slashes slashing slashed
        hurt hurts hurting hurt
        harm harms harming harmed
        attack attacks attacking attacked
        punch punches punching punched
        rape rapes raping raped
        drown drowns drowning drowned
        choke chokes choking choked
        hit hits hitting hit
        smash smashes smashing smashed
    """,
    "chase": """
        follow follows following followed
        chase chases chasing chased
        stalk stalks stalking stalked
        surround surrounds surrounding surrounded
        corner corners cornering cornered
        attack attacks attacking attacked
        hunt hunts hunting hunted
        mug mugs mugging mugged
        jump jumps jumping jumped
        assault assaults assaulting assaulted
        batter batters battering battered
        beat beats beating beaten
        kidnap kidnaps kidnapping kidnapped
    """,
    "break": """
        break breaks breaking broke
        force forces forcing forced
        kick kicks kicking kicked
        smash smashes smashing smashed
        climb climbs climbing climbed
        boot boots booting booted
        jemmy jemmies jemmying jemmied
        prise prises prising prised
        drill drills drilling drilled
        pan pans panning panned
        saw saws sawing sawed
        rattle rattles rattling rattled
        pick picks picking picked
    """,
    "knock": """
        knock knocks knocking knocked
        bang bangs banging banged
        hammer hammers hammering hammered
        ring rings ringing rang
        buzz buzzes buzzing buzzed
        kick kicks kicking kicked
        batter batters battering battered
        beat beats beating beaten
        press presses pressing pressed
        pound pounds pounding pounded
        thump thumps thumping thumped
        chap chaps chapping chapped
    """,
    "send": """
        send sends sending sent
        pay pays paying paid
        transfer transfers transferring transferred
        wire wires wiring wired
    """,
    "post": """
        post posts posting posted
        send sends sending sent
        share shares sharing shared
        leak leaks leaking leaked
        show shows showing showed
        upload uploads uploading uploaded
        publish publishes publishing published
        spread spreads spreading spread
        release releases releasing released
    """,
    "touch": """
        touch touches touching touched
        grope gropes groping groped
        molest molests molesting molested
        fondle fondles fondling fondled
        rape rapes raping raped
    """,
}


def _forms(lines: str) -> dict[str, frozenset[str]]:
    rows = [line.split() for line in lines.strip().splitlines()]
    return {
        "": frozenset(row[0] for row in rows),
        "s": frozenset(row[1] for row in rows),
        "ing": frozenset(row[2] for row in rows),
        "ed": frozenset(word for row in rows for word in row[3:]),
    }


VERB_FORMS = {f"{name}-{form}".rstrip("-"): words for name, lines in _VERBS.items() for form, words in _forms(lines).items()}
"""Groups such as `hit`, `hit-s`, `hit-ing` and `hit-ed`: the name of a kind of verb, then the ending of its form."""
