"""The head: from a sentence vector to a score for each label, learned in seconds.

Two scores are added. A linear discriminant with a shared, shrunken covariance (Fisher 1936; Friedman 1989) knows what a topic is like
as a whole. The mean cosine to the three nearest examples of a topic knows its odd corners. Both have closed forms, so that nothing is
iterated and an editor waits a few seconds for the whole corpus.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

SHRINKAGE = 0.4
NEAREST = 3
WEIGHT = 400.0
"""Weight of the nearest examples beside the discriminant. Chosen on examples left out of training, as are the others."""
_ROWS = 256
"""Vectors scored at once: what lies between takes a number for each example."""


@dataclass(frozen=True)
class Head:
    """`labels` (n); `directions` (384, n) and `offsets` (n) of the discriminant; `examples` (m, 384) in float16 with the number
    `owners` (m) of the label each belongs to, sorted by label."""

    labels: list[str]
    directions: np.ndarray
    offsets: np.ndarray
    examples: np.ndarray
    owners: np.ndarray

    @classmethod
    def fit(cls, vectors: np.ndarray, labels: Sequence[str]) -> Head:
        """Learn from unit `vectors` (m, 384) and their m labels."""
        names = sorted(set(labels))
        owners = np.searchsorted(names, labels)
        order = np.argsort(owners, kind="stable")
        return cls(names, *discriminant(vectors, owners, len(names)), vectors[order].astype(np.float16), owners[order])

    def scores(self, vectors: np.ndarray) -> np.ndarray:
        """Return the score of each label for `vectors` (k, 384), shape (k, n)."""
        nearness = [self._nearness(vectors[start : start + _ROWS]) for start in range(0, len(vectors), _ROWS)]
        return vectors @ self.directions + self.offsets + WEIGHT * np.concatenate(nearness)

    def _nearness(self, vectors: np.ndarray) -> np.ndarray:
        """Return the mean of the NEAREST greatest cosines of `vectors` (k, 384) to the examples of each label, shape (k, n)."""
        cosines = vectors @ self._examples32.T
        total = np.zeros((len(vectors), len(self.labels)), np.float32)
        for _ in range(NEAREST):
            greatest = np.maximum.reduceat(cosines, self._starts, axis=1)
            total += greatest
            cosines[cosines >= greatest[:, self.owners]] = -1.0
        return total / NEAREST

    @cached_property
    def _examples32(self) -> np.ndarray:
        return self.examples.astype(np.float32)

    @cached_property
    def _starts(self) -> np.ndarray:
        """Where the examples of each label begin, shape (n)."""
        return np.searchsorted(self.owners, np.arange(len(self.labels)))

    def save(self, folder: Path) -> None:
        """Write the head into `folder`; nothing is pickled."""
        arrays = {"directions": self.directions, "offsets": self.offsets, "examples": self.examples, "owners": self.owners}
        np.savez_compressed(folder / "head.npz", **arrays)
        (folder / "head.json").write_text(json.dumps({"labels": self.labels}), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> Head:
        """Read what `save` wrote."""
        about = json.loads((folder / "head.json").read_text("utf-8"))
        with np.load(folder / "head.npz", allow_pickle=False) as arrays:
            return cls(about["labels"], *(arrays[name] for name in ("directions", "offsets", "examples", "owners")))


def discriminant(vectors: np.ndarray, owners: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return directions (384, count) and offsets (count) of the linear discriminant of `vectors` (m, 384) with labels `owners` (m)."""
    means = np.stack([vectors[owners == label].mean(axis=0) for label in range(count)])
    apart = vectors - means[owners]
    covariance = apart.T @ apart / len(vectors)
    # Never quite zero, so that labels of one example each can be learned too.
    even = max(np.trace(covariance) / len(covariance), 1e-6) * np.eye(len(covariance))
    directions = np.linalg.solve((1 - SHRINKAGE) * covariance + SHRINKAGE * even, means.T)
    return directions.astype(np.float32), (-0.5 * (means.T * directions).sum(axis=0)).astype(np.float32)


def softmax(scores: np.ndarray) -> np.ndarray:
    """Return probabilities (k, n) of scores (k, n)."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)
