"""How much each run of one to three words speaks for something, learned from the editors' examples.

The sentence vector knows what a message is about; it hardly tells `he is hitting me` from `what if he hits me`, or a worry about a locked
door from a wish to open one. Runs of words do, once Scots, slips and text-speak are written plainly (`bot.safety.normalise`). The weights
are those of a logistic regression.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.nlu.counted_runs import FOLDS, CountedRuns

LEAST_SEEN = 2
STRENGTH = 0.5
"""Inverse of the regularisation of the regression."""
_ROUNDED = 3


@dataclass(frozen=True)
class RunWeights:
    """`weights` of the runs of words, and the `offset` from which they are counted; the sum is in log odds."""

    weights: dict[str, float]
    offset: float

    @classmethod
    def fit(cls, counted: CountedRuns, flags: np.ndarray, times: np.ndarray | None = None) -> RunWeights:
        """Learn from the runs of each example (m), whether it is of the kind looked for (m), and how many times each counts (m; once when None).
        Where all are alike, words tell nothing."""
        weights, offset = _learned(counted, flags, times)
        return cls({counted.runs[place]: float(weights[place]) for place in np.flatnonzero(weights)}, offset)

    def score(self, runs: frozenset[str]) -> float:
        """Return the log odds that a text with these runs of words is of the kind looked for."""
        return self.offset + sum(self.weights.get(run, 0.0) for run in runs)

    def as_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {"offset": self.offset, "weights": self.weights}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> RunWeights:
        """Read the JSON form."""
        return cls(data["weights"], data["offset"])


def scores_left_out(counted: CountedRuns, flags: np.ndarray, times: np.ndarray | None = None) -> np.ndarray:
    """Return the score of each example (m) by weights that were learned without it; arguments as in `RunWeights.fit`."""
    scores = np.zeros(len(flags))
    for fold in range(FOLDS):
        seen, unseen = np.flatnonzero(counted.fold != fold), np.flatnonzero(counted.fold == fold)
        weights, offset = _learned(counted.only(seen), flags[seen], None if times is None else times[seen])
        scores[unseen] = counted.has[unseen] @ weights + offset
    return scores


def _learned(counted: CountedRuns, flags: np.ndarray, times: np.ndarray | None) -> tuple[np.ndarray, float]:
    """Return the weight of each run (r) and the offset; arguments as in `RunWeights.fit`."""
    weights = np.zeros(len(counted.runs))
    if len(set(flags)) < 2:
        return weights, 0.0
    from sklearn.linear_model import LogisticRegression

    often = np.flatnonzero(counted.has.sum(axis=0).A1 >= LEAST_SEEN)
    # The dual comes to the same weights in a third of the time. It goes through the examples in an order drawn by lot, here always the same.
    model = LogisticRegression(C=STRENGTH, solver="liblinear", dual=True, tol=0.01, random_state=0).fit(counted.has[:, often], flags, times)
    weights[often] = np.round(model.coef_[0], _ROUNDED)
    return weights, float(model.intercept_[0])
