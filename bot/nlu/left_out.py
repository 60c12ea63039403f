"""Scores of every training example as if it had been left out: for choosing temperature, confidence and thresholds honestly."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bot.nlu.head import Head, softmax

FOLDS = 5
TEMPERATURES = np.geomspace(0.5, 60, 36)


def scores_left_out(vectors: np.ndarray, labels: Sequence[str]) -> tuple[list[str], np.ndarray]:
    """Return the label names and the score of each for every example, shape (m, n), from heads that did not see the example."""
    names = sorted(set(labels))
    scores = np.full((len(labels), len(names)), -np.inf, np.float32)
    folds = spread_folds(labels)
    for fold in range(FOLDS):
        seen, unseen = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        head = Head.fit(vectors[seen], [labels[i] for i in seen])
        columns = np.searchsorted(names, head.labels)
        scores[np.ix_(unseen, columns)] = head.scores(vectors[unseen])
    return names, scores


def spread_folds(labels: Sequence[str], count: int = FOLDS) -> np.ndarray:
    """Return the fold of each example (m), of `count` folds, the examples of every label spread evenly."""
    order = np.argsort(np.asarray(labels), kind="stable")
    folds = np.empty(len(labels), int)
    folds[order] = np.arange(len(labels)) % count
    return folds


def best_temperature(scores: np.ndarray, right: np.ndarray) -> float:
    """Return the temperature with the least negative log likelihood of the `right` label numbers (m) given `scores` (m, n)."""
    rows = np.arange(len(right))
    losses = [-np.log(softmax(scores / temperature)[rows, right] + 1e-9).mean() for temperature in TEMPERATURES]
    return float(TEMPERATURES[int(np.argmin(losses))])
