"""Scores of training examples as if they had been left out: for choosing temperature, confidence and thresholds honestly."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from bot.nlu.counted_runs import CountedRuns
from bot.nlu.folds import folds_of
from bot.nlu.label_model import LabelModel
from bot.nlu.regression import softmax
from bot.processor import cores

FOLDS = 5
"""Models that are learned when every example is wanted; fewer when few are, but never one alone, so that each knows examples of their kind."""
FEWEST = 2
TEMPERATURES = np.geomspace(0.1, 15, 36)


def scores_left_out(
    texts: Sequence[str], vectors: np.ndarray, counted: CountedRuns, labels: Sequence[str], wanted: np.ndarray
) -> tuple[list[str], np.ndarray]:
    """Return the label names and the score of each for the `wanted` examples (w, their numbers), shape (w, n), from models that did not see the
    example. The other arguments are those of `LabelModel.fit`."""
    names = sorted(set(labels))
    scores = np.full((len(wanted), len(names)), -np.inf, np.float32)
    count = max(FEWEST, round(FOLDS * len(wanted) / len(texts)))
    folds = np.full(len(texts), -1)
    folds[wanted] = folds_of([texts[i] for i in wanted], count)

    def leave_out(fold: int) -> None:
        seen, places = np.flatnonzero(folds != fold), np.flatnonzero(folds[wanted] == fold)
        unseen = wanted[places]
        model = LabelModel.fit(vectors[seen], counted.only(seen), [labels[i] for i in seen])
        columns = np.searchsorted(names, model.labels)
        scores[np.ix_(places, columns)] = model.scores(vectors[unseen], model.words.of(counted.has[unseen]))

    with ThreadPoolExecutor(cores()) as workers:
        list(workers.map(leave_out, range(count)))
    return names, scores


def best_temperature(scores: np.ndarray, right: np.ndarray) -> float:
    """Return the temperature with the least negative log likelihood of the `right` label numbers (m) given `scores` (m, n)."""
    rows = np.arange(len(right))
    losses = [-np.log(softmax(scores / temperature)[rows, right] + 1e-9).mean() for temperature in TEMPERATURES]
    return float(TEMPERATURES[int(np.argmin(losses))])
