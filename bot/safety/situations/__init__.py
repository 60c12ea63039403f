"""Situations that people tell without naming the danger: a beam in the barn, a meter that hisses, a plate kept warm for somebody overdue.

One table for each class that has any, beside the words of danger in `bot.safety.patterns`. A call-taker would act on every line at once.
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

SITUATIONS = {
    "abroad": abroad.CERTAIN,
    "bomb_attack": bomb_attack.CERTAIN,
    "break_in_now": break_in_now.CERTAIN,
    "caller_at_door": caller_at_door.CERTAIN,
    "cannot_speak": cannot_speak.CERTAIN,
    "danger_now": danger_now.CERTAIN,
    "danger_to_someone_else": danger_to_someone_else.CERTAIN,
    "domestic_abuse_now": domestic_abuse_now.CERTAIN,
    "fire_gas_flood": fire_gas_flood.CERTAIN,
    "forced_marriage": forced_marriage.CERTAIN,
    "injury_overdose": injury_overdose.CERTAIN,
    "may_hurt_someone": may_hurt_someone.CERTAIN,
    "missing_person": missing_person.CERTAIN,
    "money_just_sent": money_just_sent.CERTAIN,
    "own_offending": own_offending.CERTAIN,
    "sextortion_now": sextortion_now.CERTAIN,
    "suicide_self_harm": suicide_self_harm.CERTAIN,
    "trafficking_now": trafficking_now.CERTAIN,
}
"""Tables by danger class."""
