"""Confidence that means something, and the thresholds that follow from what a mistake costs.

Scores of examples that the head did not see (cross-validation) are mapped to the share of right answers by isotonic
regression (Zadrozny and Elkan 2002). Thresholds are those with the least expected cost on the same scores.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np

COST_WRONG = 5.0
"""A wrong answer costs five times as much as ..."""
COST_OFFER = 1.0
"""... an offer that holds the right topic. A right answer costs nothing."""
FOLDS = 4


@dataclass(frozen=True)
class Calibration:
    """A monotone map from score to confidence, as the corner points of a broken line, and the answer threshold."""

    scores: list[float]
    confidences: list[float]
    answer_from: float

    def confidence(self, score: float) -> float:
        """Return the share of answers with this score that were right, between 0 and 1."""
        return float(np.interp(score, self.scores, self.confidences))

    def as_dict(self) -> dict:
        """Return the plain form."""
        return asdict(self)

    @classmethod
    def fit(cls, scores: np.ndarray, right: np.ndarray) -> Calibration:
        """Learn from m scores and whether each first label was right (booleans)."""
        from sklearn.isotonic import IsotonicRegression

        model = IsotonicRegression(out_of_bounds="clip", y_min=0.01, y_max=0.99).fit(scores, right.astype(float))
        confidences = model.predict(scores)
        corners = np.quantile(scores, np.linspace(0, 1, 41))
        return cls([float(s) for s in corners], [float(c) for c in model.predict(corners)], best_threshold(confidences, right))


def best_threshold(confidences: np.ndarray, right: np.ndarray) -> float:
    """Return the confidence from which answering costs less than offering."""
    candidates = np.unique(np.round(confidences, 3))
    costs = [COST_WRONG * (~right & (confidences >= t)).sum() + COST_OFFER * (confidences < t).sum() for t in candidates]
    return float(candidates[int(np.argmin(costs))])


def fold_numbers(count: int) -> np.ndarray:
    """Return which fold each of `count` examples belongs to: every FOLDS-th, so that a topic's examples are spread."""
    return np.arange(count) % FOLDS
