"""The shelf as it stands, read once and kept until a file of it changes, with what comparing a draft to it needs."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path

from bot.changes.folders import Shelf
from bot.changes.letters import Letters
from bot.changes.meanings import Meanings
from bot.content.corpus import Corpus, read_corpus
from bot.content.examples import Example, letters_alone
from bot.kept import Kept
from bot.settings import Settings

_KEPT = 3
"""Shelves of which something is kept. A service has one; a process that goes through many would fill the memory."""

Stamp = tuple
_letters = lru_cache(maxsize=2)(Letters)


class ReadShelf:
    """A shelf's corpus, and the files it was read from."""

    def __init__(self, shelf: Shelf, stamp: Stamp) -> None:
        self.stamp = stamp
        self.corpus: Corpus = read_corpus(shelf.data_dir, shelf.held_out_dir)[0]
        self.texts = tuple(example.text for example in self.corpus.examples)

    @cached_property
    def by_words(self) -> dict[str, list[tuple[Example, bool]]]:
        """Every sentence by its letters alone, as `keepsafe validate` compares it, and whether it is held out."""
        found: dict[str, list[tuple[Example, bool]]] = {}
        for example, is_held_out in [*((one, True) for one in self.corpus.held_out), *((one, False) for one in self.corpus.examples)]:
            found.setdefault(letters_alone(example.text), []).append((example, is_held_out))
        return found


class Known:
    """A shelf, and which of its sentences are like others."""

    def __init__(self, shelf: ReadShelf, vectors: Path, before: Known | None = None) -> None:
        """vectors: the folder in which training keeps them. before: what was known until now, of which all is taken over that still holds."""
        self.shelf = shelf
        self._vectors = vectors
        self._lock = threading.Lock()
        self.vector_files = _names(vectors)
        self._meanings = before._meanings if before is not None else None
        self._is_latest = self._meanings is not None and self._meanings.are_there and self._meanings.texts == shelf.texts

    @property
    def corpus(self) -> Corpus:
        """What stands on the shelf."""
        return self.shelf.corpus

    @property
    def is_latest(self) -> bool:
        """Whether no training has kept vectors since; with the first one comes the first file of them."""
        return self.vector_files == _names(self._vectors)

    def alike(self, sentences: Iterable[str]) -> dict[str, tuple[Example, ...]]:
        """Return for each sentence the training sentences that are nearly the same: by what they mean, or, before anything was trained, by
        their letters."""
        meanings = self._latest_meanings()
        found = (meanings if meanings.are_there else _letters(self.shelf.texts)).alike(sentences)
        return {sentence: tuple(self.corpus.examples[place] for place in places) for sentence, places in found.items()}

    def _latest_meanings(self) -> Meanings:
        """Read the sentences' meanings when they are first asked for, which takes a second or two."""
        with self._lock:
            if not self._is_latest:
                self._meanings, self._is_latest = Meanings(self.shelf.texts, self._vectors, self._meanings), True
            return self._meanings


_lock = threading.Lock()
_shelves: Kept[ReadShelf] = Kept(_KEPT)
_known: Kept[Known] = Kept(_KEPT)


def known_shelf(settings: Settings) -> Known:
    """Return what is known of the shelf as it stands; it is read anew when a file has changed."""
    shelf, vectors = Shelf.of(settings), settings.var_dir / "vectors"
    with _lock:
        stamp = _stamp(shelf.data_dir) + _stamp(shelf.held_out_dir)
        read = _shelves.get(shelf)
        if read is None or read.stamp != stamp:
            read = ReadShelf(shelf, stamp)
        known = _known.get((shelf, vectors))
        if known is None or known.shelf is not read or not known.is_latest:
            known = Known(read, vectors, known)
        _shelves.put(shelf, read)
        return _known.put((shelf, vectors), known)


def warm_up(settings: Settings) -> None:
    """Read the shelf and make its indexes ahead of the first draft: some seconds, best in a thread."""
    known = known_shelf(settings)
    known.alike(known.shelf.texts[:1])
    _ = known.shelf.by_words


def _names(vectors: Path) -> tuple[str, ...]:
    return tuple(sorted(path.name for path in vectors.glob("*.vectors")))


def _stamp(folder: Path) -> Stamp:
    found = []
    for path in sorted(folder.rglob("*.yml")):
        about = path.stat()
        found.append((str(path), about.st_mtime_ns, about.st_size))
    return tuple(found)
