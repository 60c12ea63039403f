"""How much each run of one to three words speaks for something, learned from the editors' examples.

The sentence vector knows what a message is about; it hardly tells `he is hitting me` from `what if he hits me`, or a worry about a locked
door from a wish to open one. Runs of words do, once Scots, slips and text-speak are written plainly (`bot.safety.normalise`). The weights
are those of a logistic regression.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix

from bot.nlu.folds import folds_of
from bot.safety.tables import normaliser

LONGEST_RUN = 3
LEAST_SEEN = 2
STRENGTH = 0.5
"""Inverse of the regularisation of the regression."""
FOLDS = 3
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
        if len(set(flags)) < 2:
            return cls({}, 0.0)
        from sklearn.linear_model import LogisticRegression

        often = np.flatnonzero(counted.has.sum(axis=0).A1 >= LEAST_SEEN)
        model = LogisticRegression(C=STRENGTH, solver="liblinear").fit(counted.has[:, often], flags, times)
        weights = np.round(model.coef_[0], _ROUNDED)
        return cls({counted.runs[often[place]]: float(weights[place]) for place in np.flatnonzero(weights)}, float(model.intercept_[0]))

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


@dataclass(frozen=True)
class CountedRuns:
    """Which of the `runs` of words (r) each example `has`: a sparse matrix (m, r) of 0 and 1, and the `fold` (m) in which each is left out."""

    runs: np.ndarray
    has: csr_matrix
    fold: np.ndarray

    @classmethod
    def of(cls, texts: Sequence[str]) -> CountedRuns:
        """Count the runs of m texts."""
        from sklearn.feature_extraction.text import CountVectorizer

        counter = CountVectorizer(analyzer=runs_of, binary=True)
        has = counter.fit_transform(texts)
        return cls(counter.get_feature_names_out(), has, folds_of(texts, FOLDS))

    def only(self, rows: np.ndarray) -> CountedRuns:
        """Return those of some examples, given as numbers or as booleans (m)."""
        return CountedRuns(self.runs, self.has[rows], self.fold[rows])

    def scores(self, weights: RunWeights) -> np.ndarray:
        """Return the score of each example (m)."""
        known = np.zeros(len(self.runs))
        known[np.searchsorted(self.runs, list(weights.weights))] = list(weights.weights.values())
        return self.has @ known + weights.offset


def scores_left_out(counted: CountedRuns, flags: np.ndarray, times: np.ndarray | None = None) -> np.ndarray:
    """Return the score of each example (m) by weights that were learned without it; arguments as in `RunWeights.fit`."""
    scores = np.zeros(len(flags))
    for fold in range(FOLDS):
        seen, unseen = np.flatnonzero(counted.fold != fold), np.flatnonzero(counted.fold == fold)
        weights = RunWeights.fit(counted.only(seen), flags[seen], None if times is None else times[seen])
        scores[unseen] = counted.only(unseen).scores(weights)
    return scores


def runs_of(text: str) -> frozenset[str]:
    """Return every run of one to three plain words of a text; `^` and `$` stand for its beginning and end."""
    return frozenset(_runs(["^", *normaliser().words(text), "$"]))


def _runs(words: list[str]) -> Iterator[str]:
    for length in range(1, LONGEST_RUN + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])
