"""The words of danger: how much each run of one to three words speaks for danger, learned from the editors' examples.

The sentence vector knows what a message is about; it hardly tells `he is hitting me` from `what if he hits me`. Runs of words do, once
Scots, slips and text-speak are written plainly (`bot.safety.normalise`). The weights are those of a logistic regression.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.safety.tables import normaliser

LONGEST_RUN = 3
LEAST_SEEN = 2
STRENGTH = 0.5
"""Inverse of the regularisation of the regression."""
_FOLDER_FILE = "danger_words.json"
_ROUNDED = 3


@dataclass(frozen=True)
class DangerWords:
    """`weights` of the runs of words, and the `offset` from which they are counted; the sum is in log odds."""

    weights: dict[str, float]
    offset: float

    @classmethod
    def fit(cls, runs: Sequence[frozenset[str]], dangerous: np.ndarray) -> DangerWords:
        """Learn from the runs of each example (m) and whether it shows danger (m). Where all are alike, words tell nothing."""
        if len(set(dangerous)) < 2:
            return cls({}, 0.0)
        from sklearn.feature_extraction.text import CountVectorizer
        from sklearn.linear_model import LogisticRegression

        counter = CountVectorizer(analyzer=iter, binary=True, min_df=LEAST_SEEN)
        model = LogisticRegression(C=STRENGTH, solver="liblinear").fit(counter.fit_transform(runs), dangerous)
        weights = np.round(model.coef_[0], _ROUNDED)
        return cls({run: float(weights[place]) for run, place in counter.vocabulary_.items() if weights[place]}, float(model.intercept_[0]))

    def score(self, runs: frozenset[str]) -> float:
        """Return the log odds that a text with these runs of words shows danger."""
        return self.offset + sum(self.weights.get(run, 0.0) for run in runs)

    def save(self, folder: Path) -> None:
        """Write the weights into `folder`."""
        (folder / _FOLDER_FILE).write_text(json.dumps({"offset": self.offset, "weights": self.weights}), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> DangerWords:
        """Read what `save` wrote."""
        data = json.loads((folder / _FOLDER_FILE).read_text("utf-8"))
        return cls(data["weights"], data["offset"])


def runs_of(text: str) -> frozenset[str]:
    """Return every run of one to three plain words of a text; `^` and `$` stand for its beginning and end."""
    return frozenset(_runs(["^", *normaliser().words(text), "$"]))


def _runs(words: list[str]) -> Iterator[str]:
    for length in range(1, LONGEST_RUN + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])
