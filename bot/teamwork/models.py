"""Tables of comments, assigned work and notifications, and of the mail that has still to go out.

`subject` is what something is about, as in the audit: a key such as `doorstep/bogus_callers`, or `change/12`. `address` is the page
it is talked about on, a path of the back office. Times are seconds since 1970 in UTC.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import relationship

from bot.accounts.models import User
from bot.database import Base

SUBJECT_LENGTH, ADDRESS_LENGTH = 120, 300


def _user(**options) -> sa.Column:
    return sa.Column(sa.Integer, sa.ForeignKey("users.id"), **options)


class Comment(Base):
    """Something an editor said about a subject. The first of a thread has no `thread_id`; that one is settled for them all."""

    __tablename__ = "comments"

    id = sa.Column(sa.Integer, primary_key=True)
    subject = sa.Column(sa.String(SUBJECT_LENGTH), nullable=False, index=True)
    address = sa.Column(sa.String(ADDRESS_LENGTH), nullable=False)
    thread_id = sa.Column(sa.Integer, sa.ForeignKey("comments.id"), index=True)
    author_id = _user(nullable=False)
    text = sa.Column(sa.Text, nullable=False)
    written = sa.Column(sa.Float, nullable=False)
    removed = sa.Column(sa.Float)
    """When its words were taken away; the text is empty from then on."""
    resolved = sa.Column(sa.Float)
    resolved_by_id = _user()
    author = relationship(User, foreign_keys=[author_id], lazy="joined")
    resolved_by = relationship(User, foreign_keys=[resolved_by_id])
    answers = relationship("Comment", order_by="Comment.id")


class Task(Base):
    """Work that somebody was asked to do."""

    __tablename__ = "tasks"

    id = sa.Column(sa.Integer, primary_key=True)
    subject = sa.Column(sa.String(SUBJECT_LENGTH), nullable=False, index=True)
    address = sa.Column(sa.String(ADDRESS_LENGTH), nullable=False)
    what = sa.Column(sa.String(200), nullable=False)
    assigned_to_id = _user(nullable=False, index=True)
    assigned_by_id = _user(nullable=False)
    day = sa.Column(sa.Date)
    """Scotland's day by which it should be done; None: whenever there is time."""
    created = sa.Column(sa.Float, nullable=False)
    done = sa.Column(sa.Float)
    done_by_id = _user()
    assigned_to = relationship(User, foreign_keys=[assigned_to_id], lazy="joined")
    assigned_by = relationship(User, foreign_keys=[assigned_by_id], lazy="joined")


class OutgoingMail(Base):
    """A mail that has still to go out: it says whatever notifications point to it. The row is deleted once the mail server has taken it."""

    __tablename__ = "outgoing_mail"

    id = sa.Column(sa.Integer, primary_key=True)
    user_id = _user(nullable=False)
    daily = sa.Column(sa.Boolean, nullable=False)
    due = sa.Column(sa.Float, nullable=False, index=True)
    tries = sa.Column(sa.Integer, nullable=False, default=0)
    user = relationship(User)
    notifications = relationship("Notification", order_by="Notification.id", passive_deletes=True)


class Notification(Base):
    """Word to one editor of something that happened."""

    __tablename__ = "notifications"

    id = sa.Column(sa.Integer, primary_key=True)
    user_id = _user(nullable=False, index=True)
    kind = sa.Column(sa.String(20), nullable=False)
    subject = sa.Column(sa.String(160), nullable=False)
    """One line, which is also the subject of the mail."""
    text = sa.Column(sa.Text, nullable=False)
    address = sa.Column(sa.String(ADDRESS_LENGTH), nullable=False)
    at = sa.Column(sa.Float, nullable=False)
    read = sa.Column(sa.Float)
    mail_id = sa.Column(sa.Integer, sa.ForeignKey("outgoing_mail.id", ondelete="SET NULL"), index=True)


class MailChoice(Base):
    """How an editor wants to hear by mail; without a row, at once."""

    __tablename__ = "mail_choices"

    user_id = sa.Column(sa.Integer, sa.ForeignKey("users.id"), primary_key=True, autoincrement=False)
    how = sa.Column(sa.String(10), nullable=False)


class ReviewReminder(Base):
    """A review date that editors have been reminded of, so that they are reminded once."""

    __tablename__ = "review_reminders"

    subject = sa.Column(sa.String(SUBJECT_LENGTH), primary_key=True)
    day = sa.Column(sa.Date, primary_key=True)


class FirstChange(Base):
    """How far somebody has come in their guided first change. Its sentence is an exercise: nothing of it ever reaches the shelf."""

    __tablename__ = "first_changes"

    user_id = sa.Column(sa.Integer, sa.ForeignKey("users.id"), primary_key=True, autoincrement=False)
    step = sa.Column(sa.Integer, nullable=False)
    sentence = sa.Column(sa.Text, nullable=False)
    note = sa.Column(sa.Text, nullable=False)
    finished = sa.Column(sa.Float)
    stopped = sa.Column(sa.Float)
