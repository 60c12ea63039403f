"""The head: from a sentence vector to a score for each label, learned in seconds.

A linear classifier (`regression.py`) knows what a topic is like as a whole. The mean cosine to the three nearest examples of a topic knows its odd
corners. Both are learned in a second or two, so that an editor waits a few seconds for the whole corpus.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from simsimd import cdist

from bot.nlu import regression

NEAREST = 3
MANY = 12
"""Texts from which they are compared with examples in floating point."""
_MOST = 127


@dataclass(frozen=True)
class Head:
    """`labels` (n); `directions` (384, n) and `offsets` (n) of the linear classifier; `examples` (m, 384) in eight bits, steps of `step`,
    with the number `owners` (m) of the label each belongs to, sorted by label."""

    labels: list[str]
    directions: np.ndarray
    offsets: np.ndarray
    examples: np.ndarray
    owners: np.ndarray
    step: float

    @classmethod
    def fit(cls, vectors: np.ndarray, labels: Sequence[str]) -> Head:
        """Learn from unit `vectors` (m, 384) and their m labels."""
        names = sorted(set(labels))
        owners = np.searchsorted(names, labels)
        order = np.argsort(owners, kind="stable")
        directions, offsets = regression.fit(vectors, owners, len(names))
        # How many examples a label has tells how much was written about it, not how often people ask.
        offsets -= np.log(np.bincount(owners) * len(names) / len(owners)).astype(np.float32)
        # A cosine is off by a few thousandths at most, for a quarter of the memory, through which the search for the nearest has to go.
        step = float(max(vectors.max(), -vectors.min())) / _MOST
        return cls(names, directions, offsets, _in_eight_bits(vectors, step)[order], owners[order], step)

    def as_a_whole(self, vectors: np.ndarray) -> np.ndarray:
        """Return the score of each label as a whole for `vectors` (k, 384), in log odds, shape (k, n)."""
        return vectors @ self.directions + self.offsets

    def nearness(self, vectors: np.ndarray, likely: np.ndarray) -> np.ndarray:
        """Return how near `vectors` (k, 384) are to the nearest examples of each label that is `likely` (k, n), a mean cosine, shape (k, n); nought
        for the others."""
        near = np.zeros(likely.shape, np.float32)
        rounded = _in_eight_bits(vectors, self.step)
        for label in np.flatnonzero(likely.any(axis=0)):
            rows = np.flatnonzero(likely[:, label])
            near[rows, label] = _nearest(rounded[rows], self._examples_of[label])
        return near * np.float32(self.step**2)

    @cached_property
    def _examples_of(self) -> list[np.ndarray]:
        """The examples of each label (n), in eight bits."""
        return np.split(self.examples, np.searchsorted(self.owners, np.arange(1, len(self.labels))))

    def save(self, folder: Path) -> None:
        """Write the head into `folder`; nothing is pickled."""
        arrays = {"directions": self.directions, "offsets": self.offsets, "examples": self.examples, "owners": self.owners}
        np.savez(folder / "head.npz", **arrays)
        (folder / "head.json").write_text(json.dumps({"labels": self.labels, "step": self.step}), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> Head:
        """Read what `save` wrote."""
        about = json.loads((folder / "head.json").read_text("utf-8"))
        with np.load(folder / "head.npz", allow_pickle=False) as arrays:
            return cls(about["labels"], *(arrays[name] for name in ("directions", "offsets", "examples", "owners")), about["step"])


def _in_eight_bits(vectors: np.ndarray, step: float) -> np.ndarray:
    """Return `vectors` (k, 384) in whole steps, int8; what lies beyond the last step is cut off."""
    steps = vectors / step
    np.rint(steps, out=steps)
    return np.clip(steps, -_MOST, _MOST, out=steps).astype(np.int8)


def _nearest(texts: np.ndarray, examples: np.ndarray) -> np.ndarray:
    """Return the mean scalar product of each of `texts` (k, 384) with the nearest of `examples` (m, 384), all in eight bits, shape (k,).

    A message's few are found faster by SimSIMD, which reads a quarter of the memory; the many of a training by numpy. Both count exactly, as 384
    times 127 squared is less than 2 to the 24.
    """
    nearest = min(NEAREST, len(examples))
    if len(texts) < MANY:
        products = np.asarray(cdist(texts, examples, "dot", out_dtype="float32"))
        return np.partition(products, -nearest, axis=1)[:, -nearest:].mean(axis=1)
    products, every = texts.astype(np.float32) @ examples.astype(np.float32).T, np.arange(len(texts))
    total = np.zeros(len(texts), np.float32)
    for _ in range(nearest):
        best = products.argmax(axis=1)
        total += products[every, best]
        products[every, best] = -np.inf
    return total / nearest
