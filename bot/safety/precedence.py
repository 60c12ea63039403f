"""Which danger class wins when a message shows several."""

from __future__ import annotations

from collections.abc import Iterable

from bot.safety.danger import Danger
from bot.safety.word_set import word_set

ABROAD, AT_HOME, CHILD, REPORTING = "abroad", "domestic_abuse_now", "child_user", "reporting_crime"
MAY_HURT, OWN_OFFENDING = "may_hurt_someone", "own_offending"

MOST_DANGEROUS_FIRST = (
    # Outside the United Kingdom the numbers of every other answer are wrong.
    ABROAD,
    # Whoever must be silent needs 55 before anything else, whatever the danger is.
    "cannot_speak",
    "bomb_attack",
    "fire_gas_flood",
    "suicide_self_harm",
    CHILD,
    "injury_overdose",
    "break_in_now",
    AT_HOME,
    "sexual_assault",
    "forced_marriage",
    "trafficking_now",
    "ransom_call",
    "child_at_risk",
    MAY_HURT,
    "weapon",
    "danger_to_someone_else",
    "danger_now",
    "caller_at_door",
    "driving_now",
    "missing_person",
    "sextortion_now",
    "remote_access_open",
    "money_just_sent",
    "ransomware_work",
    OWN_OFFENDING,
    "images_pasted",
    REPORTING,
)
"""Every danger class. Danger to life comes before danger to money, an answer for one case before a general one."""
LESSER = frozenset(MOST_DANGEROUS_FIRST[MOST_DANGEROUS_FIRST.index("sextortion_now") :])
"""Danger to money, to a good name, or to nobody any more."""
TO_LIFE = word_set("suicide_self_harm injury_overdose bomb_attack fire_gas_flood weapon break_in_now domestic_abuse_now sexual_assault danger_now")
"""Classes that never give way to a lesser one: who is blackmailed and wants to die must first be told whom to ring tonight."""
DEEDS = frozenset((MAY_HURT, OWN_OFFENDING))
"""Classes of whoever did a thing or fears to do it. Their answers are the wrong ones for those to whom it was done, and the other way round."""


def most_dangerous(found: Iterable[Danger]) -> Danger | None:
    """Return the danger to answer: a certain one before a doubtful one, then the most dangerous class."""
    return min(found, key=lambda danger: (not danger.certain, MOST_DANGEROUS_FIRST.index(danger.kind)), default=None)
