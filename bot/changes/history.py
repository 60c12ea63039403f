"""What was changed before, by whose hands, and how to have it back."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.audit.models import AuditEntry
from bot.audit.record import entries
from bot.changes.compare import compare
from bot.changes.drafting import begin
from bot.changes.folders import Shelf
from bot.changes.models import Change, ChangeEditor, State
from bot.errors import ChangedMeanwhile, ChangeRefused
from bot.settings import Settings

_STEPS = 500


def history(session: Session, *, key: str) -> list[Change]:
    """Return the published changes of what `key` names, the latest first."""
    query = sa.select(Change).where(Change.key == key, Change.state == State.published.value).order_by(Change.published.desc(), Change.id.desc())
    return list(session.execute(query).scalars())


def steps_of(session: Session, change: Change) -> list[AuditEntry]:
    """Return what was done with a change, the latest first, as the audit has it."""
    about = entries(session, subject=change.key, action="change", limit=_STEPS)
    return [entry for entry in about if (entry.after or {}).get("change") == change.id]


def undo(session: Session, change: Change, *, settings: Settings) -> Change:
    """Open, by the clock, a draft that takes a published change back and keeps what others have changed in its files since.

    Raises ChangeRefused when nothing of it is there any more, ChangedMeanwhile when somebody has written over the very lines.
    """
    shelf = Shelf.of(settings)
    bases = {file.path: shelf.read(file.path) for file in change.differences()}
    back = {file.path: compare(file.text, bases[file.path], file.base) for file in change.differences()}
    if any(comparison.conflicts for comparison in back.values()):
        raise ChangedMeanwhile("Somebody has written over its words since. Take out by hand what shall go.")
    texts = {path: comparison.resolved() for path, comparison in back.items()}
    if texts == bases:
        raise ChangeRefused("The shelf says so already.")
    return begin(session, kind=change.about, key=change.key, by=change.author, bases=bases, texts=texts, by_the_clock=True)


def restore(session: Session, change: Change, *, settings: Settings, by: User, before: bool = False) -> Change:
    """Open a draft that makes the files say what they said after a change, or `before` it.

    Whoever wrote what is brought back has their words in the draft too. Raises ChangeRefused when they say so already.
    """
    shelf = Shelf.of(settings)
    texts = {file.path: file.base if before else file.text for file in change.files}
    bases = {path: shelf.read(path) for path in texts}
    if texts == bases:
        raise ChangeRefused("That is what stands there now. There is nothing to restore.")
    draft = begin(session, kind=change.about, key=change.key, by=by, bases=bases, texts=texts)
    if not before:
        others = {editor.user_id for editor in change.editors} - {by.id}
        draft.editors.extend(ChangeEditor(user_id=user_id) for user_id in sorted(others))
        session.flush()
    return draft
