"""Does confidence keep its word: of the answers given with confidence p, is a share p right?

Reliability curve and expected calibration error (Naeini et al. 2015; Guo et al. 2017, https://arxiv.org/abs/1706.04599), ten bins of equal width.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.release.judging import Judged

BINS = 10


@dataclass(frozen=True)
class Bin:
    """Sentences whose confidence lies between `low` and `high`: how many, their mean confidence, the share that was right."""

    low: float
    high: float
    sentences: int
    confidence: float
    right: float


@dataclass(frozen=True)
class Reliability:
    """`bins` leaves out empty ones; `error` is the expected calibration error, 0 to 1."""

    bins: list[Bin]
    sentences: int
    error: float


@dataclass(frozen=True)
class Calibration:
    """Of `first_guesses`, whether answered or not, and of `answers` alone: those given because confidence was high enough."""

    first_guesses: Reliability
    answers: Reliability


def calibration(judged: Iterable[Judged]) -> Calibration:
    """Measure both on the sentences in which there is no danger and none was seen for certain; that is decided before confidence is asked.
    Look-alikes of danger are left out: no label is right for them."""
    counted = [item for item in judged if item.theme != "danger" and not (item.danger and item.danger_certain)]
    answered = [item for item in counted if item.got == item.first or item.kind == "partners"]
    return Calibration(*(reliability([(item.confidence, item.first == item.expected) for item in items]) for items in (counted, answered)))


def reliability(pairs: Sequence[tuple[float, bool]]) -> Reliability:
    """Return the curve and the error of pairs (confidence, whether it was right)."""
    bins = []
    for number in range(BINS):
        inside = [pair for pair in pairs if min(int(pair[0] * BINS), BINS - 1) == number]
        if inside:
            mean, right = (sum(pair[part] for pair in inside) / len(inside) for part in (0, 1))
            bins.append(Bin(number / BINS, (number + 1) / BINS, len(inside), round(mean, 4), round(right, 4)))
    error = sum(entry.sentences * abs(entry.right - entry.confidence) for entry in bins) / max(len(pairs), 1)
    return Reliability(bins, len(pairs), round(error, 4))
