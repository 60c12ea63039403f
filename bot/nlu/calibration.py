"""Confidence that means something, and the thresholds that follow from what a mistake costs.

Scores of examples that the model did not see are mapped to the share of right answers: groups of examples with like scores are the corners of a
broken line, which isotonic regression (Zadrozny and Elkan 2002) makes monotone. Without the groups the line has steps, at which a hair decides
whether a message is answered. With confidence that is a share, the costs alone say from which confidence to answer: a threshold fitted to the same
scores would jump with each training.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

COST_WRONG = 2.25
"""A wrong answer costs two and a quarter times as much as (below more than one in two stands what was asked) ..."""
COST_OFFER = 1.0
"""... an offer. A right answer costs nothing."""
ANSWER_FROM = 1 - COST_OFFER / COST_WRONG
"""The share of right answers from which answering costs less than offering."""
SILENCES_DOUBT_FROM = 0.7
"""Confidence in what else a message is about from which a doubt about danger is silent: more than an answer takes."""
_CORNERS = 20
"""Groups of examples; each has a hundred or more of them in a corpus of the usual size."""


@dataclass(frozen=True)
class Calibration:
    """`scores` and `confidences` are the corners of a monotone broken line; `answer_from` is a confidence."""

    scores: list[float]
    confidences: list[float]
    answer_from: float

    def confidence(self, score: float) -> float:
        """Return the share of answers with this score that were right, between 0 and 1."""
        return float(np.interp(score, self.scores, self.confidences))

    @classmethod
    def fit(cls, scores: np.ndarray, right: np.ndarray) -> Calibration:
        """Learn from the scores (m) of first labels and whether each was right (m)."""
        from sklearn.isotonic import IsotonicRegression

        order = np.argsort(scores, kind="stable")
        groups = np.array_split(order, min(_CORNERS, len(order)))
        corners, shares = (np.asarray([values[group].mean() for group in groups]) for values in (scores, right))
        confidences = IsotonicRegression(y_min=0.01, y_max=0.99, out_of_bounds="clip").fit_transform(corners, shares)
        return cls(corners.astype(float).tolist(), confidences.astype(float).tolist(), ANSWER_FROM)
