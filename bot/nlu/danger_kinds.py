"""Which danger it is, by the rules and the classifier together: whether there is any is decided before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.safety.danger import Danger

ABROAD = "abroad"
STANDS_FROM = 0.3
"""How likely the class of a rule has to be, beside the likeliest, for the rule's word to stand; twice as much for a rule in doubt. Rules read a few
words: "keeps hitting me" is what a child writes, and what a wife writes. On held-out sentences 88 of 100 dangers seen get their own class with it,
80 where the rule's word always stands."""
LEAST_SEEN = 0.1
"""Probability of all danger together below which the classifier has no say: what it hardly takes for danger it cannot name."""


@dataclass(frozen=True)
class DangerKinds:
    """`likeliest` is the class that a message and its sentences show most of, all together. `signs` has for each class how likely it is where it
    shows most, beside the likeliest class anywhere, as a story may have one sentence about the worst; 1 where next to no danger is seen."""

    likeliest: str
    signs: Mapping[str, float]

    @classmethod
    def of(cls, classes: Sequence[str], probabilities: np.ndarray) -> DangerKinds:
        """Read `probabilities` (k, n) of a message and its sentences for n danger classes, at least one."""
        most = probabilities.max(axis=0)
        signs = most / most.max() if probabilities.sum(axis=1).max() >= LEAST_SEEN else np.ones_like(most)
        return cls(classes[int(probabilities.sum(axis=0).argmax())], dict(zip(classes, signs.tolist(), strict=True)))

    def settle(self, ruled: Danger) -> str:
        """Return the class of a danger that a rule sees. Abroad stands, as rules know places by name, and the numbers of any other answer are
        wrong there; so does a class that the classifier does not know."""
        needed = STANDS_FROM if ruled.certain else 2 * STANDS_FROM
        stands = ruled.kind == ABROAD or self.signs.get(ruled.kind, 1.0) >= needed
        return ruled.kind if stands else self.likeliest
