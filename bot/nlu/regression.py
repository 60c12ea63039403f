"""A linear classifier of sentence vectors: multinomial logistic regression, learned in a second or two.

scikit-learn's solvers take tens of seconds for a hundred and seventy labels, and longer with each example. Descent by small batches with a rate that
falls to nothing (Adam, Kingma and Ba 2015, https://arxiv.org/abs/1412.6980) comes as near to the optimum as the answers can show. An example's vector
decides which batch it is in, so that a new example moves few others and two trainings on the same examples are alike.
"""

from __future__ import annotations

import zlib

import numpy as np

STRENGTH = 150.0
"""Inverse of the regularisation, as scikit-learn counts it."""
BATCH = 1024
PASSES = 5
LEAST_STEPS = 300
RATE = 0.3
_WARM_UP = 20
_MEANS = 0.9
_SQUARES = 0.99


def softmax(scores: np.ndarray) -> np.ndarray:
    """Return probabilities (k, n) of scores (k, n)."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def fit(vectors: np.ndarray, owners: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return directions (384, count) and offsets (count) whose softmax tells the labels `owners` (m), numbers below `count`, of unit `vectors`
    (m, 384)."""
    batches = _batches(vectors, owners)
    decay = np.full((vectors.shape[1] + 1, 1), 1 / (STRENGTH * len(vectors)), np.float32)
    decay[-1] = 0
    weights, means, squares = np.zeros((3, vectors.shape[1] + 1, count), np.float32)
    steps = max(PASSES * len(batches), LEAST_STEPS)
    for step in range(steps):
        inputs, rights = batches[step % len(batches)]
        slope = inputs.T @ _misses(inputs @ weights, rights) / len(inputs) + decay * weights
        means += (1 - _MEANS) * (slope - means)
        squares += (1 - _SQUARES) * (slope * slope - squares)
        rate = RATE * min(1, (step + 1) / _WARM_UP) * (1 - step / steps)
        corrected = np.sqrt(squares / (1 - _SQUARES ** (step + 1))) + 1e-8
        weights -= rate / (1 - _MEANS ** (step + 1)) * means / corrected
    return weights[:-1], weights[-1]


def _batches(vectors: np.ndarray, owners: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return the vectors (k, 385) and owners (k) of each batch. Every vector ends in a one: the last row of weights is the offsets'."""
    count = -(-len(vectors) // BATCH)
    batch = np.asarray([zlib.crc32(row.tobytes()) % count for row in np.ascontiguousarray(vectors, np.float32)])
    numbers = [rows for rows in (np.flatnonzero(batch == number) for number in range(count)) if len(rows)]
    return [(np.pad(vectors[rows].astype(np.float32), ((0, 0), (0, 1)), constant_values=1), owners[rows]) for rows in numbers]


def _misses(scores: np.ndarray, owners: np.ndarray) -> np.ndarray:
    """Return how far the softmax of `scores` (k, count) is from the labels `owners` (k), shape (k, count)."""
    missed = softmax(scores)
    missed[np.arange(len(owners)), owners] -= 1
    return missed
