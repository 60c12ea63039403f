"""How many sentences were answered right, offered, answered wrong, declined; and which were taken for what."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from bot.release.judging import LOOK_ALIKES, Judged

ALL_TOPICS = "all topics"
LOOK_ALIKES_NAME = "danger look-alikes"


@dataclass(frozen=True)
class Outcomes:
    """Counts of outcomes in a group of sentences, of which there is one at least."""

    name: str
    sentences: int
    right: int
    offered: int
    wrong: int
    declined: int

    def share(self, outcome: str) -> float:
        """Return the share of an outcome, 0 to 1."""
        return getattr(self, outcome) / self.sentences


@dataclass(frozen=True)
class Confusion:
    """Sentences of one label that were all answered as another."""

    expected: str
    got: str
    texts: list[str]


def by_theme(judged: Iterable[Judged]) -> list[Outcomes]:
    """Count all topics together first, then each theme; danger's look-alikes apart from danger."""
    groups: dict[str, list[Judged]] = defaultdict(list)
    for item in judged:
        if item.is_topic:
            groups[ALL_TOPICS].append(item)
        groups[LOOK_ALIKES_NAME if item.expected == LOOK_ALIKES else item.theme].append(item)
    return [_counted(name, groups[name]) for name in sorted(groups, key=lambda name: (name != ALL_TOPICS, name))]


def by_topic(judged: Iterable[Judged]) -> list[Outcomes]:
    """Count each topic of advice, the one with the fewest right answers first."""
    groups: dict[str, list[Judged]] = defaultdict(list)
    for item in judged:
        if item.is_topic:
            groups[item.expected].append(item)
    return sorted((_counted(name, items) for name, items in groups.items()), key=lambda row: (row.share("right"), row.name))


def confusions(judged: Iterable[Judged]) -> list[Confusion]:
    """Return the pairs of labels that were confused, with their sentences, the most frequent first."""
    pairs: dict[tuple[str, str], list[str]] = defaultdict(list)
    for item in judged:
        if item.outcome == "wrong":
            pairs[item.expected, item.got].append(item.text)
    found = [Confusion(expected, got, texts) for (expected, got), texts in pairs.items()]
    return sorted(found, key=lambda pair: (-len(pair.texts), pair.expected, pair.got))


def _counted(name: str, items: list[Judged]) -> Outcomes:
    count = Counter(item.outcome for item in items)
    return Outcomes(name, len(items), count["right"], count["offered"], count["wrong"], count["declined"])
