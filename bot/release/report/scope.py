"""What was done with matters that are not ours, kind by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from bot.release.judging import Judged


@dataclass(frozen=True)
class OutOfScope:
    """Held-out sentences of a kind by their answer: the kind's own, another kind's, advice as if it were ours, topics offered, danger, else.

    `as_ours` has the sentences that were answered with advice."""

    name: str
    sentences: int
    own: int
    other: int
    advice: int
    offered: int
    danger: int
    rest: int
    as_ours: list[str]


def out_of_scope(judged: Iterable[Judged]) -> list[OutOfScope]:
    """Count each kind."""
    groups: dict[str, list[Judged]] = defaultdict(list)
    for item in judged:
        if item.theme == "out_of_scope":
            groups[item.expected].append(item)
    return [_kind(name, groups[name]) for name in sorted(groups)]


def _kind(name: str, items: list[Judged]) -> OutOfScope:
    kinds = [item.kind for item in items]
    own = sum(item.got == name for item in items)
    counts = {kind: kinds.count(kind) for kind in ("advice", "suggestions", "danger")}
    other = kinds.count("out_of_scope") - own
    return OutOfScope(
        name=name.partition("/")[2],
        sentences=len(items),
        own=own,
        other=other,
        advice=counts["advice"],
        offered=counts["suggestions"],
        danger=counts["danger"],
        rest=len(items) - own - other - sum(counts.values()),
        as_ours=[item.text for item in items if item.kind == "advice"],
    )
