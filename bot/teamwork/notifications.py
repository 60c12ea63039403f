"""Tell an editor that something happened: in the back office, and by mail at once, once a day, or not, as they chose."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from datetime import time as time_of_day

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.audit.record import record
from bot.clock import LONDON
from bot.teamwork.models import MailChoice, Notification, OutgoingMail

KINDS = {
    "mentioned": "Somebody mentions you in a comment",
    "replied": "Somebody answers your comment",
    "assigned": "Somebody asks you to do something",
    "submitted": "A change waits for review",
    "returned": "Your change comes back with a comment",
    "approved": "Your change is approved",
    "tested": "The test of a change is over",
    "published": "Your change is public",
    "review_due": "A topic is due for its review",
    "scheduled_done": "A change went live, or ended, at its time",
    "scheduled_failed": "A change could not go live, or end, at its time",
    "put_back": "Putting a release back was broken off",
}
"""What editors are told of."""
AT_ONCE, DAILY, NEVER = "at_once", "daily", "never"
DIGEST_AT = time_of_day(7, 30)
"""When, in Scotland, the mail of a day goes out."""


def notify(session: Session, user: User, kind: str, subject: str, text: str, address: str) -> Notification | None:
    """Tell an editor, in the session's transaction: a failed action tells nobody, and a failing mail server fails no action.

    kind: one of KINDS. subject: one line, also the subject of the mail, such as `Isla Reid mentioned you`. text: one or two sentences.
    address: the path of the page to go to, such as `/changes/12`. Whoever works here no more is told nothing: None.
    """
    if kind not in KINDS:
        raise ValueError(f"There is no notification of kind {kind}.")
    if not user.active:
        return None
    note = Notification(user_id=user.id, kind=kind, subject=" ".join(subject.split())[:160], text=text, address=address, at=time.time())
    how = mail_choice(session, user)
    if how != NEVER:
        note.mail_id = _mail(session, user, daily=how == DAILY).id
    session.add(note)
    session.flush()
    return note


def unread(session: Session, user: User) -> int:
    """Return how many notifications an editor has not read."""
    query = sa.select(sa.func.count()).select_from(Notification).where(Notification.user_id == user.id, Notification.read.is_(None))
    return session.execute(query).scalar_one()


def newest(session: Session, user: User, *, limit: int = 100, kinds: tuple[str, ...] = (), only_unread: bool = False) -> list[Notification]:
    """Return an editor's notifications, newest first."""
    query = sa.select(Notification).where(Notification.user_id == user.id).order_by(Notification.id.desc()).limit(limit)
    if kinds:
        query = query.where(Notification.kind.in_(kinds))
    if only_unread:
        query = query.where(Notification.read.is_(None))
    return session.execute(query).scalars().all()


def mark_read(session: Session, user: User, note_id: int | None = None) -> None:
    """Mark one of an editor's notifications as read, or all of them."""
    which = [Notification.user_id == user.id, Notification.read.is_(None)]
    if note_id is not None:
        which.append(Notification.id == note_id)
    session.execute(sa.update(Notification).where(*which).values(read=time.time()))


def mail_choice(session: Session, user: User) -> str:
    """Return how an editor wants to hear by mail: AT_ONCE, DAILY or NEVER."""
    chosen = session.get(MailChoice, user.id)
    return chosen.how if chosen else AT_ONCE


def choose_mail(session: Session, user: User, how: str) -> None:
    """Note how an editor wants to hear by mail from now on."""
    if how not in (AT_ONCE, DAILY, NEVER):
        raise ValueError(f"Mail cannot come {how}.")
    before = mail_choice(session, user)
    session.merge(MailChoice(user_id=user.id, how=how))
    record(session, who=user, action="account.mail", subject=user.email, before={"mail": before}, after={"mail": how})


def next_digest(now: float) -> float:
    """Return when the next daily mail goes out."""
    here = datetime.fromtimestamp(now, LONDON)
    today = datetime.combine(here.date(), DIGEST_AT, LONDON)
    return (today if here < today else datetime.combine(here.date() + timedelta(days=1), DIGEST_AT, LONDON)).timestamp()


def _mail(session: Session, user: User, *, daily: bool) -> OutgoingMail:
    """Return the mail that will say it: one of its own, or the one of the day."""
    now = time.time()
    if daily:
        query = sa.select(OutgoingMail).where(OutgoingMail.user_id == user.id, OutgoingMail.daily, OutgoingMail.due > now, OutgoingMail.tries == 0)
        waiting = session.execute(query).scalars().first()
        if waiting:
            return waiting
    mail = OutgoingMail(user_id=user.id, daily=daily, due=next_digest(now) if daily else now, tries=0)
    session.add(mail)
    session.flush()
    return mail
