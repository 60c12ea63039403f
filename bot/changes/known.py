"""The shelf as it stands, read once and kept until a file of it changes, with what comparing a draft to it needs."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from bot.changes.folders import Shelf
from bot.changes.meanings import Meanings
from bot.content.corpus import Corpus, read_corpus
from bot.content.examples import Example, letters_alone
from bot.settings import Settings

_ALIKE = 0.78
"""Cosine of two sentences' groups of letters from which they are nearly the same: "how do I check a meter reader is real" and
"how do I know if a meter reader is real" have 0.81, two sentences that only share their subject 0.5 to 0.75."""
_MOST = 12


class Known:
    """A corpus and the indexes over its sentences."""

    def __init__(self, corpus: Corpus, vectors: Path, before: Known | None = None) -> None:
        """vectors: the folder in which training keeps them. before: what was known until now, of which all is taken over that still holds."""
        self.corpus = corpus
        self._vectors = vectors
        self._lock = threading.Lock()
        same = before is not None and before.letters.examples == corpus.examples
        self.letters = before.letters if before is not None and same else Letters(corpus.examples)
        self._meanings = before.latest_meanings if before is not None else None
        self._is_latest = same and self._meanings is not None and self._meanings.are_there

    @property
    def latest_meanings(self) -> Meanings | None:
        """What was read of the sentences' meanings until now."""
        return self._meanings

    @property
    def meanings(self) -> Meanings:
        """The sentences by what they mean; read when it is first asked for, which takes a second or two."""
        with self._lock:
            if not self._is_latest:
                self._meanings, self._is_latest = Meanings(self.corpus.examples, self._vectors, self._meanings), True
            return self._meanings

    def alike(self, sentences: Iterable[str]) -> dict[str, tuple[Example, ...]]:
        """Return for each sentence the training sentences that are nearly the same: by what they mean, or, before anything was trained, by
        their letters."""
        sentences = list(sentences)
        meanings = self.meanings
        return (meanings if meanings.are_there else self.letters).alike(sentences)

    @cached_property
    def by_words(self) -> dict[str, list[tuple[Example, bool]]]:
        """Every sentence by its letters alone, as `keepsafe validate` compares it, and whether it is held out."""
        found: dict[str, list[tuple[Example, bool]]] = {}
        for example, is_held_out in [*((one, True) for one in self.corpus.held_out), *((one, False) for one in self.corpus.examples)]:
            found.setdefault(letters_alone(example.text), []).append((example, is_held_out))
        return found


class Letters:
    """Which training sentences are nearly the same as another, by the groups of letters they share."""

    def __init__(self, examples: list[Example]) -> None:
        self.examples = examples
        self._lock = threading.Lock()
        self._found: dict[str, tuple[Example, ...]] = {}

    def alike(self, sentences: Iterable[str]) -> dict[str, tuple[Example, ...]]:
        """Return for each sentence the training sentences that are nearly the same, the nearest first, at most a few."""
        sentences = list(sentences)
        with self._lock:
            new = [sentence for sentence in dict.fromkeys(sentences) if sentence not in self._found]
            if new and self.examples:
                self._find(new)
            return {sentence: self._found.get(sentence, ()) for sentence in sentences}

    def _find(self, new: list[str]) -> None:
        vectorizer, matrix = self._index
        likeness = (vectorizer.transform(new) @ matrix).tocsr()
        for row, sentence in enumerate(new):
            start, end = likeness.indptr[row : row + 2]
            pairs = zip(likeness.data[start:end], likeness.indices[start:end], strict=True)
            near = sorted(((value, place) for value, place in pairs if value >= _ALIKE), reverse=True)
            self._found[sentence] = tuple(self.examples[place] for _, place in near[:_MOST])

    @cached_property
    def _index(self):
        # A second or two to load and to fit, which only comparing sentences needs.
        from sklearn.feature_extraction.text import TfidfVectorizer

        vectorizer = TfidfVectorizer(preprocessor=_as_typed_in_haste, analyzer="char_wb", ngram_range=(3, 4), sublinear_tf=True)
        return vectorizer, vectorizer.fit_transform([example.text for example in self.examples]).T.tocsr()


_lock = threading.Lock()
_kept: dict[tuple[Shelf, Path], tuple[tuple, Known]] = {}


def known_shelf(settings: Settings) -> Known:
    """Return what is known of the shelf as it stands; it is read anew when a file has changed."""
    shelf, vectors = Shelf.of(settings), settings.var_dir / "vectors"
    with _lock:
        # With the first training comes the first file of vectors.
        stamp = _stamp(shelf.data_dir) + _stamp(shelf.held_out_dir) + tuple(sorted(path.name for path in vectors.glob("*.vectors")))
        before = _kept.get((shelf, vectors))
        if before is None or before[0] != stamp:
            corpus, _ = read_corpus(shelf.data_dir, shelf.held_out_dir)
            before = _kept[shelf, vectors] = stamp, Known(corpus, vectors, before[1] if before else None)
        return before[1]


def warm_up(settings: Settings) -> None:
    """Read the shelf and make its indexes ahead of the first draft: some seconds, best in a thread."""
    known = known_shelf(settings)
    known.alike(example.text for example in known.corpus.examples[:1])
    _ = known.by_words


def _as_typed_in_haste(sentence: str) -> str:
    """Return a sentence without capitals and apostrophes, which many leave out."""
    return re.sub("['’]", "", sentence.lower())


def _stamp(folder: Path) -> tuple:
    found = []
    for path in sorted(folder.rglob("*.yml")):
        about = path.stat()
        found.append((str(path), about.st_mtime_ns, about.st_size))
    return tuple(found)
