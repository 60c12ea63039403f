"""A candidate shelf to try changes on, and the way of an approved change onto the shelf itself.

Writing back survives `kill -9` at any moment: what is to be written is first put down whole in a journal, each file is then replaced in one step,
and whoever next writes or starts finishes what the journal says. Writing the same again does nothing.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from bot.changes.folders import Shelf
from bot.changes.models import Change
from bot.changes.whole_files import put_whole
from bot.errors import ChangedMeanwhile, ChangeRefused
from bot.scratch import scratch
from bot.settings import Settings

_JOURNAL, _LOCK = "shelf-journal.json", "shelf.lock"


@contextmanager
def with_changes(settings: Settings, changes: Iterable[Change]) -> Iterator[Shelf]:
    """Give a temporary shelf as it will be with some changes: `shelf.data_dir` and `shelf.held_out_dir`, laid out as `data` and `tests/nlu`.

    Files that do not change are hard links, so that it costs next to nothing and stays as it is while others write. Gone at the end.
    """
    with scratch(settings.var_dir) as desk:
        candidate = Shelf(desk / "data", desk / "tests" / "nlu")
        with _locked(settings):
            _finish(settings)
            shutil.copytree(settings.data_dir, candidate.data_dir, copy_function=_link)
            shutil.copytree(settings.held_out_dir, candidate.held_out_dir, copy_function=_link)
        for change in changes:
            for file in change.differences():
                put_whole(candidate.path(file.path), file.text)
        yield candidate


def write_back(settings: Settings, change: Change) -> None:
    """Put the files of a change onto the shelf; raise ChangedMeanwhile, having written nothing, when one there is not the draft's base."""
    _write(settings, {file.path: (file.base, file.text) for file in change.differences()})


def take_off(settings: Settings, change: Change) -> None:
    """Put the shelf back as it was before `write_back`; raise ChangedMeanwhile when somebody has written since."""
    _write(settings, {file.path: (file.text, file.base) for file in change.differences()})


def finish_writing(settings: Settings) -> None:
    """Finish what a process that died had begun to write. To be called at start; `write_back` and `with_changes` do it by themselves."""
    with _locked(settings):
        _finish(settings)


def require_writable(settings: Settings, change: Change) -> None:
    """Raise ChangeRefused when a file of a change could not be written, such as on a disk that is for reading only."""
    shelf = Shelf.of(settings)
    for file in change.differences():
        folder = next(folder for folder in shelf.path(file.path).absolute().parents if folder.is_dir())
        if not os.access(folder, os.W_OK | os.X_OK):
            raise ChangeRefused(f"{shelf.shown(file.path)} cannot be written, so nothing was published. Ask an operator to allow that.")


def moved_on(settings: Settings, change: Change) -> dict[str, str | None]:
    """Return the files of a change that are no longer on the shelf as the draft began: the shelf's texts by path."""
    shelf = Shelf.of(settings)
    now = {file.path: shelf.read(file.path) for file in change.files}
    return {file.path: now[file.path] for file in change.files if now[file.path] not in (file.base, file.text)}


def digest(text: str | None) -> str:
    """Return the SHA-256 of a text; nothing where there is no file."""
    return hashlib.sha256(text.encode()).hexdigest() if text is not None else ""


def _write(settings: Settings, files: Mapping[str, tuple[str | None, str | None]]) -> None:
    shelf = Shelf.of(settings)
    with _locked(settings):
        _finish(settings)
        moved = [path for path, (before, after) in files.items() if shelf.read(path) not in (before, after)]
        if moved:
            names = ", ".join(shelf.shown(path) for path in moved)
            raise ChangedMeanwhile(f"Somebody else has changed this since the draft began: {names}. Compare the two, so that nothing is lost.")
        journal = settings.var_dir / _JOURNAL
        put_whole(journal, json.dumps({path: after for path, (_, after) in files.items()}, ensure_ascii=False))
        _finish(settings)


def _finish(settings: Settings) -> None:
    """Do what the journal says, which may be done already, and take the journal away."""
    journal = settings.var_dir / _JOURNAL
    if not journal.exists():
        return
    shelf = Shelf.of(settings)
    for path, text in json.loads(journal.read_text("utf-8")).items():
        put_whole(shelf.path(path), text)
    put_whole(journal, None)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


@contextmanager
def _locked(settings: Settings) -> Iterator[None]:
    """One process at a time; the system lets go when a process dies."""
    settings.var_dir.mkdir(parents=True, exist_ok=True)
    with (settings.var_dir / _LOCK).open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
