"""The runs of one to three plain words in texts, counted: what the models of words learn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from bot.nlu.folds import folds_of
from bot.safety.tables import normaliser

LONGEST_RUN = 3
FOLDS = 3
BEGINS, ENDS = "^", "$"


@dataclass(frozen=True)
class CountedRuns:
    """Which of the `runs` of words (r) each example `has`: a sparse matrix (m, r) of 0 and 1, and the `fold` (m) in which each is left out."""

    runs: np.ndarray
    has: csr_matrix
    fold: np.ndarray

    @classmethod
    def of(cls, texts: Sequence[str]) -> CountedRuns:
        """Count the runs of m texts. A run is a number whose digits are its words, so that numpy does the counting."""
        rows = [_bounded(words) for words in normaliser().words_of_each(texts)]
        words = np.asarray(sorted({word for row in rows for word in row}), object)
        number = {word: place for place, word in enumerate(words)}
        flat = np.fromiter((number[word] for row in rows for word in row), np.int64)
        owner = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
        keys, runs, columns, owners, names = np.zeros(len(flat), np.int64), 0, [], [], []
        for last in range(LONGEST_RUN):
            keys = keys[: len(flat) - last] * len(words) + flat[last:]
            whole = owner[: len(keys)] == owner[last:]
            kinds, column = np.unique(keys[whole], return_inverse=True)
            names.append(_spelt(kinds, words, last))
            columns.append(column + runs)
            owners.append(owner[: len(keys)][whole])
            runs += len(kinds)
        places = (np.concatenate(owners), np.concatenate(columns))
        has = csr_matrix((np.ones(len(places[0])), places), (len(rows), runs))
        has.data[:] = 1
        return cls(np.concatenate(names), has, folds_of(texts, FOLDS))

    def only(self, rows: np.ndarray) -> CountedRuns:
        """Return those of some examples, given as numbers or as booleans (m)."""
        return CountedRuns(self.runs, self.has[rows], self.fold[rows])


def runs_of(text: str) -> frozenset[str]:
    """Return every run of one to three plain words of a text; `^` and `$` stand for its beginning and end."""
    words = _bounded(normaliser().words(text))
    lengths = range(1, LONGEST_RUN + 1)
    return frozenset(" ".join(words[start : start + length]) for length in lengths for start in range(len(words) - length + 1))


def _bounded(words: list[str]) -> list[str]:
    return [BEGINS, *words, ENDS]


def _spelt(kinds: np.ndarray, words: np.ndarray, last: int) -> np.ndarray:
    """Return the runs that the numbers `kinds` (k) stand for, each of `last` words after the first, shape (k,)."""
    spelt = words[kinds % len(words)]
    for _ in range(last):
        kinds = kinds // len(words)
        spelt = words[kinds % len(words)] + " " + spelt
    return spelt
