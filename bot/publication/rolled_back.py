"""The second half of a rollback: the release is in service again, and the shelf is brought to what it held.

Change by change, each in a transaction of its own, so that it may be broken off anywhere and taken up again: what is done already is not done
twice.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.audit.record import entries, record
from bot.changes.models import Change, State
from bot.changes.shelf import take_off, write_back
from bot.changes.states import move
from bot.database import session_scope
from bot.errors import ChangedMeanwhile, ChangeRefused
from bot.publication.holding import held_by
from bot.publication.rollback_mark import RollbackMark, found, take_away
from bot.release.history import PUT_BACK, history, note
from bot.release.store import Releases
from bot.settings import Settings
from bot.teamwork.notifications import notify

_ACTION = "release.put_back"


def finish_rolling_back(settings: Settings) -> list[str]:
    """Finish a rollback that was broken off; return what was done, in words. For whoever holds the lock of publishing.

    One that did not get as far as moving `current` is forgotten. Raises ChangeRefused when the shelf cannot be brought to what is in service.
    """
    mark = found(settings)
    if mark is None:
        return []
    if Releases(settings.releases_dir).current_id() == mark.before:
        take_away(settings)
        said = f"Release {mark.release} was not put back in service: that was broken off. Put it back again."
        _tell(settings, mark, said)
        return [said]
    said = " ".join([f"Release {mark.release} is in service again.", *bring_shelf(settings, mark)])
    _tell(settings, mark, said)
    return [said]


def bring_shelf(settings: Settings, mark: RollbackMark) -> list[str]:
    """Bring the shelf to what the release in service held, note it all and take the mark away; return what could not be, in words.

    Raises ChangeRefused where files or database fail: the mark stays, and whoever comes next goes on.
    """
    releases = Releases(settings.releases_dir)
    try:
        _note(settings, releases, mark)
        left = [*_take_off(settings, releases, mark), *_lay_on(settings, releases, mark)]
        take_away(settings)
    except (OSError, SQLAlchemyError) as error:
        raise ChangeRefused(
            f"Release {mark.release} is in service again. The files are not as it has them yet, so nothing can be published; "
            "that goes on by itself in a few seconds. Ask an operator when it does not."
        ) from error
    return left


def _note(settings: Settings, releases: Releases, mark: RollbackMark) -> None:
    """Note in the history of releases and in the audit what may have been noted already."""
    last = next(reversed(history(releases)), None)
    with session_scope(settings.database) as session:
        by = session.get(User, mark.by_id)
        if releases.current_id() == mark.release and (last is None or last.release != mark.release):
            note(releases, mark.release, PUT_BACK, before=mark.before, who=by.name, why=mark.why)
        noted = entries(session, subject=mark.release, action=_ACTION, limit=1)
        if not noted or noted[0].at < mark.begun:
            before, after = {"release": mark.before}, {"release": mark.release, "why": mark.why}
            record(session, who=by, action=_ACTION, subject=mark.release, before=before, after=after)


def _take_off(settings: Settings, releases: Releases, mark: RollbackMark) -> list[str]:
    stays, held = [], held_by(releases, mark.release)
    for change_id in reversed(_of_releases(settings, releases, State.published, lambda release_id: release_id not in held)):
        with session_scope(settings.database) as session:
            change = session.get(Change, change_id)
            try:
                take_off(settings, change)
            except ChangedMeanwhile:
                stays.append(f"“{change.title}” stays in the files, for it was written over since. Open it and take it out by hand.")
            else:
                _move(session, change, State.withdrawn, mark, "change.take_out_of_service")
    return stays


def _lay_on(settings: Settings, releases: Releases, mark: RollbackMark) -> list[str]:
    missing, held = [], held_by(releases, mark.release)
    for change_id in _of_releases(settings, releases, State.withdrawn, lambda release_id: release_id in held):
        with session_scope(settings.database) as session:
            change = session.get(Change, change_id)
            try:
                write_back(settings, change)
            except ChangedMeanwhile:
                missing.append(f"“{change.title}” is public again, but its files were written over since. Open it and put it in by hand.")
            else:
                _move(session, change, State.published, mark, "change.put_in_service_again")
    return missing


def _move(session: Session, change: Change, to: State, mark: RollbackMark, action: str) -> None:
    move(session, change, to, by=session.get(User, mark.by_id), action=action, release=mark.release)


def _of_releases(settings: Settings, releases: Releases, state: State, is_one) -> list[int]:
    """Return the numbers of the changes that went live in a release that is still there, in the order in which they did."""
    known = {release.id for release in releases.all()}
    query = sa.select(Change).where(Change.state == state.value, Change.release_id.is_not(None)).order_by(Change.published, Change.id)
    with session_scope(settings.database) as session:
        return [change.id for change in session.execute(query).scalars() if change.release_id in known and is_one(change.release_id)]


def _tell(settings: Settings, mark: RollbackMark, said: str) -> None:
    """Tell whoever pressed the button, whose page never came back."""
    with session_scope(settings.database) as session:
        subject = f"Putting release {mark.release} back was broken off"
        notify(session, session.get(User, mark.by_id), "put_back", subject, said, f"/releases/{mark.release}")
