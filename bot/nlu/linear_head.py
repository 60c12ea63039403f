"""The head: multinomial logistic regression on sentence vectors, saved as plain arrays (nothing is pickled)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

C = 20.0
"""Inverse strength of the L2 penalty; the best of those measured at ten to fifty examples a label."""


@dataclass(frozen=True)
class LinearHead:
    """`labels` (n), `weights` (n, 384) and `bias` (n)."""

    labels: list[str]
    weights: np.ndarray
    bias: np.ndarray

    @classmethod
    def fit(cls, vectors: np.ndarray, labels: Sequence[str]) -> LinearHead:
        """Learn from `vectors` (m, 384) and their m labels; raise ValueError when there are fewer than two labels."""
        from sklearn.linear_model import LogisticRegression

        model = LogisticRegression(C=C, max_iter=200, class_weight="balanced", tol=1e-3).fit(vectors, list(labels))
        weights, bias = model.coef_, model.intercept_
        if len(model.classes_) == 2:
            weights, bias = np.vstack([-weights / 2, weights / 2]), np.concatenate([-bias / 2, bias / 2])
        return cls([str(label) for label in model.classes_], weights.astype(np.float32), bias.astype(np.float32))

    def probabilities(self, vectors: np.ndarray) -> np.ndarray:
        """Return the probability of each label for `vectors` (m, 384), shape (m, n)."""
        scores = vectors @ self.weights.T + self.bias
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        return scores / scores.sum(axis=1, keepdims=True)

    def save(self, folder: Path, name: str) -> None:
        """Write the arrays and the labels into `folder`."""
        np.savez(folder / f"{name}.npz", weights=self.weights, bias=self.bias)
        (folder / f"{name}.json").write_text(json.dumps(self.labels), "utf-8")

    @classmethod
    def load(cls, folder: Path, name: str) -> LinearHead:
        """Read what `save` wrote."""
        arrays = np.load(folder / f"{name}.npz", allow_pickle=False)
        labels = json.loads((folder / f"{name}.json").read_text("utf-8"))
        return cls(labels, arrays["weights"], arrays["bias"])
