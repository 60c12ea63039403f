"""Mail that has still to go out: take the next, say what became of it.

Taking a mail moves its next attempt into the future in the same step, so that two processes never take the same one. A process that dies
between handing it over and `sent` lets it go out once more.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.teamwork.models import Notification, OutgoingMail

_FIRST_WAIT_SECONDS = 60.0
_LONGEST_WAIT_SECONDS = 4 * 60 * 60.0
MOST_TRIES = 24
"""Some three days; what was to be said stands in the back office all the same."""


@dataclass(frozen=True)
class Letter:
    """A mail that is due: whom it goes to and what it says, newest last."""

    id: int
    to: str
    name: str
    daily: bool
    tries: int
    said: tuple[tuple[str, str, str], ...]
    """Subject, text and address of each notification."""


def take_next(session: Session, *, now: float | None = None) -> Letter | None:
    """Return a mail that is due, which from now on is this caller's to send; None when none is.

    What its reader has seen in the back office meanwhile is left out, and a mail that has nothing left to say is dropped.
    """
    now = time.time() if now is None else now
    query = sa.select(OutgoingMail).where(OutgoingMail.due <= now).order_by(OutgoingMail.due, OutgoingMail.id)
    for mail in session.execute(query).scalars():
        tries, wait = mail.tries + 1, _wait(mail.tries)
        claim = sa.update(OutgoingMail).where(OutgoingMail.id == mail.id, OutgoingMail.tries == mail.tries, OutgoingMail.due == mail.due)
        taken = session.execute(claim.values(tries=tries, due=now + wait).execution_options(synchronize_session=False)).rowcount
        if not taken:
            continue
        unread = [note for note in mail.notifications if note.read is None]
        if not unread or not mail.user.active:
            sent(session, mail.id)
            continue
        said = tuple((note.subject, note.text, note.address) for note in unread)
        return Letter(mail.id, mail.user.email, mail.user.name, mail.daily, tries, said)
    return None


def sent(session: Session, mail_id: int) -> None:
    """Note that the mail server has taken a mail."""
    session.execute(sa.update(Notification).where(Notification.mail_id == mail_id).values(mail_id=None).execution_options(synchronize_session=False))
    session.execute(sa.delete(OutgoingMail).where(OutgoingMail.id == mail_id).execution_options(synchronize_session=False))


def not_sent(session: Session, letter: Letter) -> bool:
    """Note that a mail could not be handed over; tell whether it will be tried again."""
    if letter.tries < MOST_TRIES:
        return True
    sent(session, letter.id)
    return False


def _wait(tries: int) -> float:
    """Return the seconds until the next attempt: a minute, two, four ... four hours."""
    return min(_FIRST_WAIT_SECONDS * 2**tries, _LONGEST_WAIT_SECONDS)
