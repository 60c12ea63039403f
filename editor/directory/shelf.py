"""The shelf as it stands, read again when a file has changed."""

from __future__ import annotations

import threading
from pathlib import Path

from bot.content.corpus import Corpus, read_corpus
from bot.settings import Settings

_lock = threading.Lock()
_last: list[tuple[Path, frozenset, Corpus]] = []


def shelf_now(settings: Settings) -> Corpus:
    """Return all content of the shelf. What cannot be read is left out; the checks name it."""
    stamp = frozenset((path, at.st_mtime_ns, at.st_size) for path in settings.data_dir.rglob("*.yml") if (at := path.stat()))
    with _lock:
        if not _last or _last[0][:2] != (settings.data_dir, stamp):
            _last[:] = [(settings.data_dir, stamp, read_corpus(settings.data_dir, settings.held_out_dir)[0])]
        return _last[0][2]
