"""Which training sentences mean nearly the same as another, by the encoder that the assistant itself understands with."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from bot.nlu.encoder.encoder import DIMENSIONS, shared_encoder
from bot.nlu.encoder.kept_vectors import KeptVectors

_ALIKE = 0.9
"""Cosine from which two sentences mean nearly the same: "screen frozen with a siren" and "my screen was frozen with a siren noise" have 0.93.
Of the sentences on the shelf one in seventy has such a twin in another topic; from 0.84 on it is one in twenty, most of them told apart rightly."""
_MOST = 12
_AT_ONCE = 256
"""Sentences compared at once: a hundred megabytes."""
_FEW = 64
"""Sentences without a kept vector, new since the last training, that are encoded at once: half a second."""


class Meanings:
    """The vectors of the training sentences, shape (n, 384). They are those that training left in a folder; nothing is there before the first."""

    def __init__(self, texts: tuple[str, ...], folder: Path, before: Meanings | None = None) -> None:
        """Read what is kept of `texts` (n); `before` spares that where few of them are new since."""
        self.texts = texts
        self._lock = threading.Lock()
        self._found: dict[str, tuple[int, ...]] = {}
        self._vectors = self._read(folder, before)

    @property
    def are_there(self) -> bool:
        """Whether sentences can be compared."""
        return len(self._vectors) > 0

    def alike(self, sentences: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """Return for each sentence the places of those that mean nearly the same, the nearest first, at most a few."""
        sentences = list(sentences)
        with self._lock:
            new = [sentence for sentence in dict.fromkeys(sentences) if sentence not in self._found]
            if new and self.are_there:
                self._find(new)
            return {sentence: self._found.get(sentence, ()) for sentence in sentences}

    def _find(self, new: list[str]) -> None:
        vectors = self._vectors_of(new)
        for start in range(0, len(new), _AT_ONCE):
            likeness = vectors[start : start + _AT_ONCE] @ self._vectors.T
            for sentence, values in zip(new[start:], likeness, strict=False):
                near = np.flatnonzero(values >= _ALIKE)
                self._found[sentence] = tuple(near[np.argsort(-values[near], kind="stable")][:_MOST].tolist())

    def _vectors_of(self, sentences: list[str]) -> np.ndarray:
        """Return the vectors of `sentences` (k) with shape (k, 384). Most of a draft's stand on the shelf already."""
        known = self.by_text()
        unknown = [sentence for sentence in sentences if sentence not in known]
        known |= zip(unknown, shared_encoder().encode_all(unknown), strict=True)
        return np.stack([known[sentence] for sentence in sentences])

    def _read(self, folder: Path, before: Meanings | None) -> np.ndarray:
        known = before.by_text() if before else {}
        missing = set(self.texts) - known.keys()
        if known and len(missing) <= _FEW:
            known |= {text: shared_encoder().encode(text) for text in missing}
            return np.stack([known[text] for text in self.texts])
        kept = KeptVectors(folder, shared_encoder())
        if not kept.path.exists() or kept.path.stat().st_size < len(set(self.texts)) * DIMENSIONS * np.float32().itemsize:
            return np.zeros((0, DIMENSIONS), np.float32)
        return kept.encode_all(self.texts)

    def by_text(self) -> dict[str, np.ndarray]:
        """Return the vectors by their sentences."""
        return dict(zip(self.texts, self._vectors, strict=False))
