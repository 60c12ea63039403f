"""Clues that together, in one sentence or in two neighbours, show danger."""

from __future__ import annotations

from collections.abc import Iterator

from bot.safety.danger import Danger

_CERTAIN = """
    domestic_abuse_now: partner harm_me
    domestic_abuse_now: partner weapon i
    domestic_abuse_now: partner afraid near
    danger_now: harm_me afraid
    danger_now: near afraid
    danger_now: near weapon
    child_user: child_speaks child_harmed
    child_user: my_parent harm_me
    caller_at_door: door stranger menace
    danger_to_someone_else: hear screams violence
    money_just_sent: sent scam just
    sextortion_now: blackmail image
    sextortion_now: naked demand share
    missing_person: loved gone vulnerable
    ransomware_work: locked_up system work
    fire_gas_flood: hill stranded
    forced_marriage: forced marry i
"""
_DOUBT = """
    domestic_abuse_now: partner violence i
    domestic_abuse_now: partner menace near
    danger_now: chase stranger street
    danger_now: chase afraid
    danger_now: menace near
    danger_now: harm_me urgent
    danger_to_someone_else: harm_other stranger
    danger_to_someone_else: hear screams
    child_at_risk: child harm_other he
    weapon: weapon street
"""


def _read(lines: str, *, certain: bool) -> list[tuple[frozenset[str], Danger]]:
    rows = [line.split(":") for line in lines.strip().splitlines()]
    return [(frozenset(clues.split()), Danger(kind.strip(), certain)) for kind, clues in rows]


COMBINATIONS = (*_read(_CERTAIN, certain=True), *_read(_DOUBT, certain=False))
"""Sets of clues, with the danger that each shows when all of it is there."""


def combined(clues: frozenset[str]) -> Iterator[Danger]:
    """Yield the dangers that a set of clues shows."""
    return (danger for needed, danger in COMBINATIONS if needed <= clues)
