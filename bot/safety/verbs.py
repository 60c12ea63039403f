"""Verbs by what they do to a person. One line: base, third person, -ing form, past, and participle where it differs."""

from __future__ import annotations

_FORMS = ("", "s", "ing", "ed")

_VERBS = {
    "harm": """
        hit hits hitting hit hitted
        beat beats beating beaten battered
        punch punches punching punched
        kick kicks kicking kicked
        slap slaps slapping slapped
        choke chokes choking choked
        strangle strangles strangling strangled
        throttle throttles throttling throttled
        attack attacks attacking attacked
        assault assaults assaulting assaulted
        hurt hurts hurting hurt
        bite bites biting bit bitten
        burn burns burning burned burnt
        smack smacks smacking smacked
        thump thumps thumping thumped
        headbutt headbutts headbutting headbutted
        smother smothers smothering smothered
        drag drags dragging dragged
        stab stabs stabbing stabbed
        slash slashes slashing slashed
        whip whips whipping whipped
        abuse abuses abusing abused
        torture tortures torturing tortured
        bully-hit bottles bottling bottled glassed
        jump jumps jumping jumped
        pin pins pinning pinned
        push pushes pushing pushed shoved
        grab grabs grabbing grabbed
        harm harms harming harmed
        threaten threatens threatening threatened
        throw throws throwing threw thrown
        shake shakes shaking shook shaken
        crush crushes crushing crushed
        spit spits spitting spat
        mug mugs mugging mugged
        shove shoves shoving shoved
    """,
    "kill": """
        kill kills killing killed
        murder murders murdering murdered
        stab stabs stabbing stabbed
        shoot shoots shooting shot
        strangle strangles strangling strangled
        batter batters battering battered
        beat beats beating beaten
        smash smashes smashing smashed
        burn burns burning burned
        behead beheads beheading beheaded
        poison poisons poisoning poisoned
        slash slashes slashing slashed
        hurt hurts hurting hurt
        harm harms harming harmed
        attack attacks attacking attacked
        punch punches punching punched
        kick kicks kicking kicked
        hit hits hitting hit
        rape rapes raping raped
        drown drowns drowning drowned
        choke chokes choking choked
        get gets getting got
        hang hangs hanging hanged
        slap slaps slapping slapped
        leather leathers leathering leathered
        hunt hunts hunting hunted
        end ends ending ended
        find finds finding found
    """,
    "chase": """
        follow follows following followed
        chase chases chasing chased
        stalk stalks stalking stalked
        track tracks tracking tracked
        hunt hunts hunting hunted
        surround surrounds surrounding surrounded
        corner corners cornering cornered
        threaten threatens threatening threatened
        attack attacks attacking attacked
        mug mugs mugging mugged
        rob robs robbing robbed
        jump jumps jumping jumped
        assault assaults assaulting assaulted
        shoot shoots shooting shot
        beat beats beating beaten
        hit hits hitting hit
        stab stabs stabbing stabbed
        kidnap kidnaps kidnapping kidnapped
    """,
    "break": """
        break breaks breaking broke broken
        force forces forcing forced
        kick kicks kicking kicked
        smash smashes smashing smashed
        climb climbs climbing climbed
        boot boots booting booted
        jemmy jemmies jemmying jemmied
        prise prises prising prised
        batter batters battering battered
        drill drills drilling drilled
        cut cuts cutting cut
        bang bangs banging banged
        push pushes pushing pushed
        get gets getting got
        sneak sneaks sneaking sneaked
        burst bursts bursting burst
        try tries trying tried
        rattle rattles rattling rattled
        pan pans panning panned
        tan tans tanning tanned
        pick picks picking picked
        hammer hammers hammering hammered
        work works working worked
        saw saws sawing sawed
        open opens opening opened
    """,
    "knock": """
        knock knocks knocking knocked
        bang bangs banging banged
        hammer hammers hammering hammered
        ring rings ringing rang
        chap chaps knocking knocked
        buzz buzzes buzzing buzzed
        kick kicks kicking kicked
        batter batters battering battered
        beat beats beating beaten
        shout shouts shouting shouted
        push pushes pushing pushed
        press presses pressing pressed
        rattle rattles rattling rattled
        pound pounds pounding pounded
        thump thumps thumping thumped
        lean leans leaning leant
        rap raps rapping rapped
        scream screams screaming screamed
        force forces forcing forced
    """,
    "send": """
        send sends sending sent
        pay pays paying paid
        transfer transfers transferring transferred
        wire wires wiring wired
        give gives giving gave given
        approve approves approving approved
        authorise authorises authorising authorised
        move moves moving moved
        lose loses losing lost
        hand hands handing handed
        put puts putting put
        deposit deposits depositing deposited
        buy buys buying bought
    """,
    "tell": """
        give gives giving gave given
        tell tells telling told
        read reads reading read
        share shares sharing shared
        hand hands handing handed
        send sends sending sent
        type types typing typed
        put puts putting put
        enter enters entering entered
    """,
    "post": """
        post posts posting posted
        send sends sending sent
        share shares sharing shared
        leak leaks leaking leaked
        show shows showing showed
        upload uploads uploading uploaded
        publish publishes publishing published
        put puts putting put
        spread spreads spreading spread
        tell tells telling told
        release releases releasing released
        expose exposes exposing exposed
    """,
    "touch": """
        touch touches touching touched
        grope gropes groping groped
        rape rapes raping raped
        molest molests molesting molested
        grab grabs grabbing grabbed
        abuse abuses abusing abused
        force forces forcing forced
        fondle fondles fondling fondled
        assault assaults assaulting assaulted
        feel feels feeling felt
        kiss kisses kissing kissed
    """,
}


def _read(lines: str) -> dict[str, frozenset[str]]:
    rows = [line.split() for line in lines.strip().splitlines()]
    return {
        "": frozenset(row[0] for row in rows),
        "s": frozenset(row[1] for row in rows),
        "ing": frozenset(row[2] for row in rows),
        "ed": frozenset(word for row in rows for word in row[3:]),
    }


VERB_FORMS = {f"{name}{form}": words for name, lines in _VERBS.items() for form, words in _read(lines).items()}
"""Groups such as `harm`, `harms`, `harming` and `harmed`: the name of the kind of verb, with the ending of its form."""
