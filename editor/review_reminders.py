"""Reminds editors, once, of what is due to be compared with its sources again: whoever last wrote it, or else every reviewer."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot import clock
from bot.accounts.models import REVIEWER, User
from bot.changes.known import known_shelf
from bot.changes.models import Change, State
from bot.database import session_scope
from bot.settings import Settings
from bot.teamwork.calendar import Entry, reviews
from bot.teamwork.mentions import colleagues
from bot.teamwork.models import ReviewReminder
from bot.teamwork.notifications import notify
from editor.clock_work import every

_LISTED = 10
_START = "/"


@every(seconds=3600)
def remind_of_reviews(settings: Settings) -> None:
    """Tell each editor of the reviews that have come due since the last time, all in one."""
    corpus, today = known_shelf(settings).corpus, clock.now().date()
    with session_scope(settings.database) as session:
        new = [entry for entry in reviews(corpus) if entry.first <= today and not _was_reminded(session, entry)]
        for user, entries in _by_reader(session, new).items():
            _tell(session, user, entries)
        session.add_all(ReviewReminder(subject=entry.subject, day=entry.first) for entry in new)


def owner(session: Session, key: str) -> User | None:
    """Return who last wrote what is public under a key, if they work here still; None when nobody did in the back office."""
    query = sa.select(Change).where(Change.key == key, Change.state == State.published.value).order_by(Change.published.desc()).limit(1)
    change = session.execute(query).scalar()
    return change.author if change and change.author.active else None


def _by_reader(session: Session, entries: list[Entry]) -> dict[User, list[Entry]]:
    reviewers = [user for user in colleagues(session) if user.may(REVIEWER)]
    found: dict[User, list[Entry]] = {}
    for entry in entries:
        one = owner(session, entry.subject)
        for user in [one] if one else reviewers:
            found.setdefault(user, []).append(entry)
    return found


def _tell(session: Session, user: User, entries: list[Entry]) -> None:
    titles = ", ".join(entry.title for entry in entries[:_LISTED]) + (f" and {len(entries) - _LISTED} more" if len(entries) > _LISTED else "")
    subject = f"Due for review: {entries[0].title}" if len(entries) == 1 else f"{len(entries)} texts are due for review"
    notify(session, user, "review_due", subject, f"Compare with the sources and set a new date: {titles}.", _START)


def _was_reminded(session: Session, entry: Entry) -> bool:
    return session.get(ReviewReminder, (entry.subject, entry.first)) is not None
