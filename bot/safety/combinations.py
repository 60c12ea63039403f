"""Clues that together, in one sentence or in two neighbours, show danger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.safety.danger import Danger


@dataclass(frozen=True)
class Combination:
    """All `clues` together show `danger`."""

    clues: frozenset[str]
    danger: Danger


def _together(clues: str, kind: str, certain: bool) -> Combination:
    return Combination(frozenset(clues.split()), Danger(kind, certain))


COMBINATIONS = (
    _together("afraid near", "danger_now", certain=True),
    _together("afraid violent", "danger_now", certain=False),
    _together("urgent violent", "danger_now", certain=False),
    _together("near violent", "danger_now", certain=False),
    _together("urgent near afraid", "danger_now", certain=True),
    _together("child_speaks child_harmed", "child_user", certain=True),
    _together("money_went scam just_now", "money_just_sent", certain=True),
)


def combined(clues: frozenset[str]) -> Iterator[Danger]:
    """Yield the dangers that a set of clues shows."""
    return (combination.danger for combination in COMBINATIONS if combination.clues <= clues)
