"""Which sentences are nearly the same as another by the groups of letters they share: for a shelf that nothing was trained on yet."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from functools import cached_property

import numpy as np

_ALIKE = 0.78
"""Cosine of two sentences' groups of letters from which they are nearly the same: "how do I check a meter reader is real" and
"how do I know if a meter reader is real" have 0.81, two sentences that only share their subject 0.5 to 0.75."""
_MOST = 12
_AT_ONCE = 256
"""Sentences compared at once. Each shares some letters with most others, so that thousands at once would fill the memory."""


class Letters:
    """An index over sentences; it is made when it is first asked."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self._texts = texts
        self._lock = threading.Lock()
        self._found: dict[str, tuple[int, ...]] = {}

    def alike(self, sentences: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """Return for each sentence the places of those that are nearly the same, the nearest first, at most a few."""
        sentences = list(sentences)
        with self._lock:
            new = [sentence for sentence in dict.fromkeys(sentences) if sentence not in self._found]
            if self._texts:
                for start in range(0, len(new), _AT_ONCE):
                    self._find(new[start : start + _AT_ONCE])
            return {sentence: self._found.get(sentence, ()) for sentence in sentences}

    def _find(self, new: list[str]) -> None:
        vectorizer, matrix = self._index
        likeness = (vectorizer.transform(new) @ matrix).tocsr()
        for row, sentence in enumerate(new):
            start, end = likeness.indptr[row : row + 2]
            values, places = likeness.data[start:end], likeness.indices[start:end]
            near = np.flatnonzero(values >= _ALIKE)
            self._found[sentence] = tuple(places[near[np.lexsort((-places[near], -values[near]))][:_MOST]].tolist())

    @cached_property
    def _index(self):
        # A second or two to load and to fit, which only comparing sentences needs.
        from sklearn.feature_extraction.text import TfidfVectorizer

        vectorizer = TfidfVectorizer(preprocessor=_as_typed_in_haste, analyzer="char_wb", ngram_range=(3, 4), sublinear_tf=True, dtype=np.float32)
        return vectorizer, vectorizer.fit_transform(self._texts).T.tocsr()


def _as_typed_in_haste(sentence: str) -> str:
    """Return a sentence without capitals and apostrophes, which many leave out."""
    return re.sub("['’]", "", sentence.lower())
