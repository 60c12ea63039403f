"""Which danger it is, by the rules and the classifier together: whether there is any is decided before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.safety.danger import Danger
from bot.safety.precedence import ABROAD, CHILD, DEEDS, LESSER, REPORTING, TO_LIFE

STANDS_FROM = 0.3
"""How likely the class of a rule has to be, beside the likeliest, for the rule's word to stand; twice as much for a rule in doubt. Rules read a few
words: "keeps hitting me" is what a child writes, and what a wife writes. Chosen on the held-out sentences, of which 87 of 100 dangers seen get their
own class with it, 80 where the rule's word always stands."""
CHILD_STANDS_FROM = 0.1
"""The same for a child that tells of itself: the answer to a partner's abuse is worse for a child than a child's for a wife."""
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
        """Return the class of a danger that a rule sees: the rule's own where that is likely enough, or must stand."""
        needed = CHILD_STANDS_FROM if ruled.kind == CHILD else STANDS_FROM if ruled.certain else 2 * STANDS_FROM
        return ruled.kind if self._must_stand(ruled) or self.signs.get(ruled.kind, 1.0) >= needed else self.likeliest

    def _must_stand(self, ruled: Danger) -> bool:
        """Tell whether a rule's word stands whatever the classifier makes of it. Abroad does, as rules know places by name and the numbers of any
        other answer are wrong there; so do a deed's: "I grabbed her" sounds like what was done to somebody. What is danger becomes no report of
        it."""
        return (
            ruled.kind == ABROAD
            or (ruled.certain and ruled.kind in DEEDS)
            or self.likeliest == REPORTING
            or (ruled.certain and ruled.kind in TO_LIFE and self.likeliest in LESSER)
        )
