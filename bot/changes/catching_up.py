"""A draft catches up with a shelf that has moved on: what fits together is joined, the rest is for its author to decide."""

from __future__ import annotations

import time

from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.changes.compare import Comparison, compare
from bot.changes.drafting import require_pen, sign
from bot.changes.folders import Shelf
from bot.changes.models import Change, ChangedFile
from bot.changes.shelf import moved_on
from bot.changes.states import flush, note
from bot.changes.yaml_text import refuse_aliases
from bot.errors import ChangedMeanwhile, ChangeRefused
from bot.settings import Settings


def comparisons(settings: Settings, change: Change) -> dict[str, Comparison]:
    """Return, by path, how the shelf and a draft differ where the shelf has moved on."""
    return {path: compare(_file(change, path).base, theirs, _file(change, path).text) for path, theirs in moved_on(settings, change).items()}


def catch_up(session: Session, change: Change, *, settings: Settings, by: User | None) -> dict[str, Comparison]:
    """Join what others did to a change where no line was changed by both; return what is left for somebody to decide.

    An approved change stays approved: its own lines are the ones that were read.
    """
    left = {}
    joined = []
    for path, comparison in comparisons(settings, change).items():
        if comparison.conflicts:
            left[path] = comparison
        else:
            _move(change, path, Shelf.of(settings).read(path), comparison.resolved())
            joined.append(path)
    if joined:
        note(session, change, by=by, action="change.catch_up", after={"files": joined})
        flush(session)
    return left


def resolve(session: Session, change: Change, *, settings: Settings, path: str, theirs: str | None, text: str | None, by: User) -> None:
    """Keep the text somebody made of the two. theirs: the shelf's text that was compared.

    Raises ChangedMeanwhile when the shelf has moved on once more.
    """
    require_pen(change, by)
    refuse_aliases({path: text})
    if Shelf.of(settings).read(path) != theirs:
        raise ChangedMeanwhile("This has changed once more while you compared. Compare again; your draft is as it was.")
    _move(change, path, theirs, text)
    sign(session, change, by)
    note(session, change, by=by, action="change.resolve", after={"file": path})
    flush(session)


def _move(change: Change, path: str, base: str | None, text: str | None) -> None:
    file = _file(change, path)
    file.base, file.text = base, text
    change.updated = max(time.time(), change.updated + 1e-6)


def _file(change: Change, path: str) -> ChangedFile:
    file = change.file(path)
    if file is None:
        raise ChangeRefused(f"This change has no file {path}.")
    return file
