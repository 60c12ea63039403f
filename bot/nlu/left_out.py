"""Scores of every training example as if it had been left out: for choosing temperature, confidence and thresholds honestly."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from bot.nlu.head import Head, softmax
from bot.nlu.verbatim import words_of

FOLDS = 5
_BYTES = 4
TEMPERATURES = np.geomspace(0.5, 60, 36)


def scores_left_out(texts: Sequence[str], vectors: np.ndarray, labels: Sequence[str]) -> tuple[list[str], np.ndarray]:
    """Return the label names and the score of each for every example (m), shape (m, n), from heads that did not see the example."""
    names = sorted(set(labels))
    scores = np.full((len(labels), len(names)), -np.inf, np.float32)
    folds = folds_of(texts, FOLDS)
    for fold in range(FOLDS):
        seen, unseen = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        head = Head.fit(vectors[seen], [labels[i] for i in seen])
        columns = np.searchsorted(names, head.labels)
        scores[np.ix_(unseen, columns)] = head.scores(vectors[unseen])
    return names, scores


def folds_of(texts: Sequence[str], count: int) -> np.ndarray:
    """Return the fold of each example (m), of `count` folds.

    The words alone decide it, so that a new example moves no other one: else every threshold would shift a little with each change.
    """
    digests = (hashlib.blake2b(words_of(text).encode(), digest_size=_BYTES).digest() for text in texts)
    return np.asarray([int.from_bytes(digest, "big") % count for digest in digests])


def best_temperature(scores: np.ndarray, right: np.ndarray) -> float:
    """Return the temperature with the least negative log likelihood of the `right` label numbers (m) given `scores` (m, n)."""
    rows = np.arange(len(right))
    losses = [-np.log(softmax(scores / temperature)[rows, right] + 1e-9).mean() for temperature in TEMPERATURES]
    return float(TEMPERATURES[int(np.argmin(losses))])
