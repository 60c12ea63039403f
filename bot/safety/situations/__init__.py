"""Situations that people tell without naming the danger: a beam in the barn, a meter that hisses, a plate kept warm for somebody overdue.

One table for each class that has any, beside the words of danger in `bot.safety.patterns`. Where a life may be lost in minutes a line is acted on at
once; elsewhere it is a doubt, which the classifier makes certain or not, and whose class it may know better.
"""

from __future__ import annotations

from bot.safety.situations import (
    abroad,
    bomb_attack,
    break_in_now,
    caller_at_door,
    cannot_speak,
    danger_now,
    danger_to_someone_else,
    domestic_abuse_now,
    fire_gas_flood,
    forced_marriage,
    injury_overdose,
    may_hurt_someone,
    missing_person,
    money_just_sent,
    own_offending,
    sextortion_now,
    suicide_self_harm,
    trafficking_now,
)

AT_ONCE = ("bomb_attack", "cannot_speak", "fire_gas_flood", "injury_overdose", "missing_person", "suicide_self_harm")
"""Classes whose situations are certain."""
SITUATIONS = {
    "abroad": abroad.LINES,
    "bomb_attack": bomb_attack.LINES,
    "break_in_now": break_in_now.LINES,
    "caller_at_door": caller_at_door.LINES,
    "cannot_speak": cannot_speak.LINES,
    "danger_now": danger_now.LINES,
    "danger_to_someone_else": danger_to_someone_else.LINES,
    "domestic_abuse_now": domestic_abuse_now.LINES,
    "fire_gas_flood": fire_gas_flood.LINES,
    "forced_marriage": forced_marriage.LINES,
    "injury_overdose": injury_overdose.LINES,
    "may_hurt_someone": may_hurt_someone.LINES,
    "missing_person": missing_person.LINES,
    "money_just_sent": money_just_sent.LINES,
    "own_offending": own_offending.LINES,
    "sextortion_now": sextortion_now.LINES,
    "suicide_self_harm": suicide_self_harm.LINES,
    "trafficking_now": trafficking_now.LINES,
}
"""Tables by danger class."""
