"""Updates of Telegram that have been answered: what doors with one database share, so that none answers twice."""

from __future__ import annotations

import time

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.database import Base

TWO_DAYS = 48 * 60 * 60
"""Telegram repeats an update for a day at most."""


class AnsweredUpdate(Base):
    """The number of an update. It says nothing about a chat or a message."""

    __tablename__ = "answered_updates"

    update_id = sa.Column(sa.BigInteger, primary_key=True, autoincrement=False)
    at = sa.Column(sa.Float, nullable=False, index=True)


def is_answered(session: Session, *, update_id: int) -> bool:
    """Tell whether an update was answered."""
    return session.get(AnsweredUpdate, update_id) is not None


def note_answered(session: Session, *, update_id: int) -> None:
    """Note an update as answered; raises IntegrityError when it was noted before."""
    session.add(AnsweredUpdate(update_id=update_id, at=time.time()))


def last_answered(session: Session, *, limit: int) -> list[int]:
    """Return the latest numbers, oldest first, and drop those that Telegram will not repeat."""
    forget_answered(session)
    latest = sa.select(AnsweredUpdate.update_id).order_by(AnsweredUpdate.at.desc()).limit(limit)
    return list(reversed(session.execute(latest).scalars().all()))


def forget_answered(session: Session, *, now: float | None = None) -> int:
    """Drop the numbers that Telegram will not repeat; return how many."""
    before = (time.time() if now is None else now) - TWO_DAYS
    return session.execute(sa.delete(AnsweredUpdate).where(AnsweredUpdate.at < before)).rowcount
