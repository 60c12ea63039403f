"""Does the answer stay the same when the same sentence is typed in another way?"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.content.examples import Example
from bot.nlu.understanding import Understanding
from bot.release.judging import LOOK_ALIKES, answer_in_words
from bot.release.perturbations import PERTURBATIONS, perturbed

ALL = "all"
Understand = Callable[[str], Understanding]


@dataclass(frozen=True)
class Steadiness:
    """How many sentences of a theme (or `all`) a perturbation touched, and how many of those kept their answer."""

    perturbation: str
    theme: str
    sentences: int
    unchanged: int

    @property
    def share(self) -> float:
        """The share that kept its answer."""
        return self.unchanged / self.sentences


@dataclass(frozen=True)
class Changed:
    """A sentence that was answered otherwise when typed otherwise; `danger_lost` where danger is no longer seen."""

    perturbation: str
    expected: str
    text: str
    typed: str
    before: str
    after: str
    danger_lost: bool


@dataclass(frozen=True)
class Robustness:
    """`tried` sentences of `held_out`; rows for each perturbation and theme; those that changed, danger first."""

    tried: int
    held_out: int
    rows: list[Steadiness]
    changed: list[Changed]

    def over_all(self) -> float:
        """Return the share of sentences, over all perturbations, that kept their answer."""
        rows = [row for row in self.rows if row.theme == ALL]
        return sum(row.unchanged for row in rows) / max(sum(row.sentences for row in rows), 1)


def measure(held_out: Sequence[Example], understand: Understand, each: int | None = None) -> Robustness:
    """Try every perturbation on the held-out sentences, or on `each` of every label."""
    sample = sample_of(held_out, each)
    touched: dict[tuple[str, str], list[bool]] = defaultdict(list)
    changed = []
    for example in sample:
        before = understand(example.text)
        for name in PERTURBATIONS:
            typed = perturbed(example.text, name)
            if typed == example.text:
                continue
            after = understand(typed)
            kept = same_answer(before, after)
            for theme in (ALL, example.theme):
                touched[name, theme].append(kept)
            if not kept:
                lost = bool(before.danger) and not after.danger and example.theme == "danger" and example.label != LOOK_ALIKES
                changed.append(Changed(name, example.label, example.text, typed, answer_in_words(before), answer_in_words(after), lost))
    rows = [Steadiness(name, theme, len(kept), sum(kept)) for (name, theme), kept in sorted(touched.items(), key=_in_order)]
    changed.sort(key=lambda item: (not item.danger_lost, item.expected, item.text))
    return Robustness(len(sample), len(held_out), rows, changed)


def same_answer(before: Understanding, after: Understanding) -> bool:
    """Tell whether a person is answered the same: the same advice, the same danger, the same notice; of topics that are offered, the first one
    is still among them."""
    if before.kind != after.kind:
        return False
    if before.kind == "danger":
        return before.danger == after.danger
    if before.kind == "suggestions":
        return before.offers[:1] == [] or before.offers[0] in after.offers
    return answer_in_words(before) == answer_in_words(after)


def _in_order(entry: tuple[tuple[str, str], list[bool]]) -> tuple[int, bool, str]:
    name, theme = entry[0]
    return list(PERTURBATIONS).index(name), theme != ALL, theme


def sample_of(held_out: Sequence[Example], each: int | None) -> list[Example]:
    """Return `each` sentences of every label, the same ones every time, whatever is added to the others; all of them for None."""
    by_label: dict[str, list[Example]] = defaultdict(list)
    for example in held_out:
        by_label[example.label].append(example)
    chosen = (sorted(kept, key=lambda one: hashlib.sha256(one.text.encode()).digest())[:each] for kept in by_label.values())
    return list(held_out) if each is None else [example for kept in chosen for example in kept]
