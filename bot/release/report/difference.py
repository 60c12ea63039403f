"""What became of each sentence since an earlier release: the worse ones first, danger before everything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.release.judging import LOOK_ALIKES, Judged

_FROM_GOOD_TO_BAD = ("right", "offered", "declined", "wrong")


@dataclass(frozen=True)
class Moved:
    """A sentence whose answer is another one now. `change`: worse, better or other. `danger`: it shows danger, or only sounds like it."""

    expected: str
    text: str
    was: str
    outcome_was: str
    now: str
    outcome_now: str
    change: str
    danger: bool


@dataclass(frozen=True)
class Difference:
    """`against` names the earlier release; `moved` has danger that got worse first, then worse, better, and other changes. `new` and `gone`
    count held-out sentences that only one of the two was asked."""

    against: str
    moved: list[Moved]
    compared: int
    new: int
    gone: int

    def count(self, change: str) -> int:
        """Return how many sentences got worse, better or other."""
        return sum(item.change == change for item in self.moved)

    @property
    def danger_regressions(self) -> list[Moved]:
        """Danger that is seen less well than before, and false alarms that are new."""
        return [item for item in self.moved if item.danger and item.change == "worse"]


def difference(against: str, before: Sequence[Judged], after: Sequence[Judged]) -> Difference:
    """Compare two evaluations sentence by sentence."""
    old = {(item.expected, item.text): item for item in before}
    pairs = [(old[item.expected, item.text], item) for item in after if (item.expected, item.text) in old]
    moved = [_moved(was, now) for was, now in pairs if answer_of(was) != answer_of(now)]
    order = ("worse", "better", "other")
    moved.sort(key=lambda item: (not (item.danger and item.change == "worse"), order.index(item.change), item.expected, item.text))
    return Difference(against, moved, len(pairs), len(after) - len(pairs), len(old) - len(pairs))


def _moved(was: Judged, now: Judged) -> Moved:
    change = "worse" if _rank(now) > _rank(was) else "better" if _rank(now) < _rank(was) else "other"
    danger = now.is_danger or now.expected == LOOK_ALIKES
    return Moved(now.expected, now.text, was.got, was.outcome, now.got, now.outcome, change, danger)


def _rank(item: Judged) -> tuple[int, int]:
    """Return how bad an answer is. In danger it counts first how surely it is seen, then whether the class is right."""
    seen = 0 if not item.danger else 2 if item.danger_certain else 1
    if item.is_danger:
        return 2 - seen, int(item.outcome != "right")
    return (seen, 0) if item.expected == LOOK_ALIKES else (_FROM_GOOD_TO_BAD.index(item.outcome), 0)


def answer_of(item: Judged) -> tuple:
    """Return what a person reads; the order of topics offered does not matter."""
    got = frozenset(item.got.split(" | ")) if item.kind == "suggestions" else item.got
    return item.kind, got, item.danger, item.danger_certain
