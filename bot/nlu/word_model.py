"""Which labels the words of a message speak for: complement naive Bayes over runs of one to three plain words.

The sentence vector knows what a message means and blurs its words; the words know `twinty` and `pepper spray` and nothing of meaning. Together they
are right more often than either, and surer where they agree. Complement naive Bayes (Rennie et al. 2003,
https://people.csail.mit.edu/jrennie/papers/icml03-nb.pdf) has a closed form, so that an editor does not wait for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from bot.nlu.counted_runs import CountedRuns, runs_of

SMOOTHING = 0.4
"""What each run is counted with beside its examples. Chosen, with the weight beside the head, on examples left out of training."""
_FILE = "words.npz"


@dataclass(frozen=True)
class WordModel:
    """`runs` (r) of words and how `rare` (r) each is; `evidence`, a sparse matrix (r, n), of each for each of n labels; `room` (n) is the log of
    how much the other labels were seen."""

    runs: np.ndarray
    rare: np.ndarray
    evidence: csr_matrix
    room: np.ndarray

    @classmethod
    def fit(cls, counted: CountedRuns, owners: np.ndarray, count: int) -> WordModel:
        """Learn from the runs of m examples and the number (m), below `count`, of the label that each belongs to."""
        rare = 1 + np.log((1 + counted.has.shape[0]) / (1 + counted.has.sum(axis=0).A1)).astype(np.float32)
        seen = csr_matrix((np.ones(len(owners), np.float32), (owners, np.arange(len(owners)))), (count, len(owners))) @ _weighed(counted.has, rare)
        total = seen.sum(axis=0).A1 + SMOOTHING
        room = np.log(total.sum() - seen.sum(axis=1).A1)
        own = seen.T.tocoo()
        # A run speaks for a label by how much less often it would be seen without that label; nothing where the label never used it.
        speaks = np.log(total[own.row] / (total[own.row] - own.data)).astype(np.float32)
        return cls(counted.runs, rare, csr_matrix((speaks, (own.row, own.col)), own.shape), room.astype(np.float32))

    def scores(self, texts: Sequence[str]) -> np.ndarray:
        """Return how much the words of k texts speak for each label, in log odds, shape (k, n)."""
        return np.stack([self._score(np.asarray([self._place[run] for run in runs_of(text) if run in self._place], np.int32)) for text in texts])

    def of(self, has: csr_matrix) -> np.ndarray:
        """Return the same for texts whose runs were counted, `has` (k, r)."""
        weighed = _weighed(has, self.rare)
        return (weighed @ self.evidence).toarray() + weighed.sum(axis=1).A1[:, np.newaxis] * self.room

    def _score(self, places: np.ndarray) -> np.ndarray:
        """Return the same for one text, of the `places` (p) of its runs, shape (n,). A product of sparse matrices takes four times as long."""
        weights = self.rare[places]
        weights /= np.sqrt((weights**2).sum()) or 1
        score = weights.sum() * self.room
        for place, weight in zip(places, weights, strict=True):
            own = slice(self.evidence.indptr[place], self.evidence.indptr[place + 1])
            score[self.evidence.indices[own]] += weight * self.evidence.data[own]
        return score

    @cached_property
    def _place(self) -> dict[str, int]:
        return {run: place for place, run in enumerate(self.runs)}

    def save(self, folder: Path) -> None:
        """Write the model into `folder`; nothing is pickled."""
        matrix = {"data": self.evidence.data.astype(np.float16), "indices": self.evidence.indices.astype(np.int16), "indptr": self.evidence.indptr}
        runs = np.frombuffer("\n".join(self.runs).encode(), np.uint8)
        np.savez(folder / _FILE, runs=runs, rare=self.rare, room=self.room, **matrix)

    @classmethod
    def load(cls, folder: Path) -> WordModel:
        """Read what `save` wrote."""
        with np.load(folder / _FILE, allow_pickle=False) as arrays:
            runs = np.asarray(arrays["runs"].tobytes().decode().split("\n"), object)
            parts = (arrays["data"].astype(np.float32), arrays["indices"].astype(np.int32), arrays["indptr"])
            return cls(runs, arrays["rare"], csr_matrix(parts, (len(runs), len(arrays["room"]))), arrays["room"])


def _weighed(has: csr_matrix, rare: np.ndarray) -> csr_matrix:
    """Return the runs of each text by how rare they are, as rows of length one."""
    weights = rare[has.indices]
    row = np.repeat(np.arange(has.shape[0]), np.diff(has.indptr))
    length = np.sqrt(np.bincount(row, weights**2, minlength=has.shape[0]))
    return csr_matrix((weights / length[row], has.indices, has.indptr), has.shape)
