"""Drafts: open one, save it without overwriting anybody, see who else is at it, withdraw it."""

from __future__ import annotations

import time
from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import ADMINISTRATOR, PUBLISHER, REVIEWER, User
from bot.changes.folders import Shelf, checked_path
from bot.changes.kinds import Kind, files_of
from bot.changes.models import EDITABLE, OPEN, Change, ChangedFile, ChangeEditor, State
from bot.changes.states import flush, move, note, require_open
from bot.changes.titles import title_of
from bot.changes.yaml_text import refuse_aliases
from bot.errors import ChangedMeanwhile, ChangeRefused
from bot.settings import Settings


def get_change(session: Session, change_id: int) -> Change:
    """Return a change; raise ChangeRefused when there is none of that number."""
    change = session.get(Change, change_id)
    if change is None:
        raise ChangeRefused(f"There is no change {change_id}. Choose one from the list of changes.")
    return change


def open_change(session: Session, *, settings: Settings, kind: Kind, key: str, by: User) -> Change:
    """Return `by`'s draft of what `key` names: the one begun before, or a new one of the files as they stand on the shelf.

    Raises ChangeRefused when there is nothing of that key.
    """
    mine = sa.select(Change).where(Change.key == key, Change.author_id == by.id, Change.state.in_([state.value for state in EDITABLE]))
    begun = session.execute(mine.order_by(Change.id.desc())).scalars().first()
    if begun:
        return begun
    shelf = Shelf.of(settings)
    texts = {path: shelf.read(path) for path in files_of(kind, key)}
    found = {path: text for path, text in texts.items() if text is not None}
    if not found:
        raise ChangeRefused(f"There is nothing called “{key}” to change. Choose from the list.")
    return begin(session, kind=kind, key=key, by=by, bases=found, texts=found)


def begin(
    session: Session, *, kind: Kind, key: str, by: User, bases: Mapping[str, str | None], texts: Mapping[str, str | None], by_the_clock: bool = False
) -> Change:
    """Keep a new draft; bases and texts by path, as they were and as they shall be.

    by_the_clock: nobody pressed a button, so the audit names the service; `by` is whose words they are.
    """
    now = time.time()
    change = Change(kind=kind.value, key=key, title=title_of(kind, key, texts), author_id=by.id, created=now, updated=now)
    change.files = [ChangedFile(path=checked_path(path), base=bases.get(path), text=text) for path, text in texts.items()]
    change.editors = [ChangeEditor(user_id=by.id)]
    session.add(change)
    session.flush()
    note(session, change, by=None if by_the_clock else by, action="change.open", after={"kind": kind.value, "files": list(texts)})
    return change


def save(session: Session, change: Change, *, by: User, version: int, texts: Mapping[str, str | None]) -> Change:
    """Save texts by path into a draft. `version` is the one that was on the page.

    Raises ChangedMeanwhile, having saved nothing, when the draft is newer than the page; ChangeRefused when `by` may not write in it.
    A path that the draft does not have yet is added as a new file; see `also_change` for one that is on the shelf.
    """
    require_pen(change, by)
    if change.version != version:
        raise ChangedMeanwhile("This draft was saved elsewhere after you opened this page. Compare the two, so that nothing is lost.")
    refuse_aliases(texts)
    changed = [path for path, text in texts.items() if (file := change.file(path)) is None or file.text != text]
    if changed:
        # One save is one version: nothing is written before all of it is set.
        with session.no_autoflush:
            _set(session, change, {path: texts[path] for path in changed}, by)
        flush(session)
    return change


def _set(session: Session, change: Change, texts: Mapping[str, str | None], by: User) -> None:
    for path, text in texts.items():
        file = change.file(path)
        if file is None:
            file = ChangedFile(path=checked_path(path), base=None)
            change.files.append(file)
        file.text = text
    # What a draft takes off the shelf is called what it was called.
    said = (title_of(change.about, change.key, texts) for texts in (change.texts(), {file.path: file.base for file in change.files}))
    change.title = next((title for title in said if title != change.key), change.key)
    sign(session, change, by)
    # A row that says the same gets no new version, so the time is what makes this a save.
    change.updated = max(time.time(), change.updated + 1e-6)


def also_change(session: Session, change: Change, *, settings: Settings, path: str, by: User) -> ChangedFile:
    """Take one more file of the shelf into a draft, as it stands, and return it."""
    require_pen(change, by)
    file = change.file(path)
    if file is None:
        text = Shelf.of(settings).read(path)
        file = ChangedFile(path=checked_path(path), base=text, text=text)
        change.files.append(file)
        change.updated = time.time()
        flush(session)
    return file


def who_else(session: Session, *, key: str, but: User) -> list[Change]:
    """Return the open changes of other people to what `key` names, the latest first."""
    theirs = sa.select(Change).where(Change.key == key, Change.author_id != but.id, Change.state.in_([state.value for state in OPEN]))
    return list(session.execute(theirs.order_by(Change.updated.desc())).scalars())


def assign(session: Session, change: Change, *, to: User | None, by: User) -> None:
    """Ask somebody to work on a change; None takes it back. Whoever works on it gives it away, or a reviewer or publisher does."""
    require_open(change)
    if by.id not in (change.author_id, change.assigned_to_id) and not by.may(REVIEWER, PUBLISHER):
        raise ChangeRefused("This draft is somebody else's. Ask them, or a reviewer, to assign it.")
    if to is not None and not to.active:
        raise ChangeRefused(f"{to.name} does not work here any more. Choose somebody else.")
    before, change.assigned_to_id = change.assigned_to_id, to.id if to else None
    note(session, change, by=by, action="change.assign", before={"user": before}, after={"user": change.assigned_to_id})
    flush(session)


def withdraw(session: Session, change: Change, *, by: User) -> None:
    """Give a change up. Its text is kept, and can be restored as a new draft."""
    if by.id != change.author_id and not by.may(PUBLISHER, ADMINISTRATOR):
        raise ChangeRefused("Only its author, a publisher or an administrator can withdraw a change.")
    require_open(change)
    move(session, change, State.withdrawn, by=by, action="change.withdraw")


def require_pen(change: Change, by: User) -> None:
    """Raise ChangeRefused unless `by` may write in the draft now."""
    if not change.is_editable:
        raise ChangeRefused("This change is no longer a draft, so its words are fixed. Take it back to edit it, or open a new draft.")
    if by.id not in (change.author_id, change.assigned_to_id):
        raise ChangeRefused("This draft is somebody else's. Ask them to assign it to you, or open a draft of your own.")


def sign(session: Session, change: Change, by: User) -> None:
    """Note that somebody's words are in it; the audit names them once, however often the page saves."""
    if all(editor.user_id != by.id for editor in change.editors):
        change.editors.append(ChangeEditor(user_id=by.id))
        note(session, change, by=by, action="change.edit")
