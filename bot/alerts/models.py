"""Who asked for alerts, which alerts there were, and which messages have still to go out."""

from __future__ import annotations

from typing import Literal

import sqlalchemy as sa

from bot.database import Base

State = Literal["draft", "approved", "scheduled", "on its way", "finished", "cancelled"]


class Subscriber(Base):
    """Somebody who asked for alerts. The chat's own number is kept, for nobody can be written to without it."""

    __tablename__ = "alert_subscribers"

    chat_id = sa.Column(sa.BigInteger, primary_key=True, autoincrement=False)
    council = sa.Column(sa.String(60), nullable=False, index=True)
    since = sa.Column(sa.Float, nullable=False)
    last_alert = sa.Column(sa.String(10), nullable=False, default="")
    """Scotland's date of the last alert, in ISO form; empty before the first."""


class SubscribedTheme(Base):
    """A theme somebody wants alerts about."""

    __tablename__ = "alert_themes"

    chat_id = sa.Column(sa.BigInteger, sa.ForeignKey("alert_subscribers.chat_id", ondelete="CASCADE"), primary_key=True)
    theme = sa.Column(sa.String(60), primary_key=True)


class Alert(Base):
    """One alert: what it says, who wrote and approved it, how many it reached. It names no reader."""

    __tablename__ = "alerts"

    id = sa.Column(sa.Integer, primary_key=True)
    area = sa.Column(sa.String(60), nullable=False)
    theme = sa.Column(sa.String(60), nullable=False)
    title = sa.Column(sa.String(60), nullable=False)
    message = sa.Column(sa.Text, nullable=False)
    topic = sa.Column(sa.String(80), nullable=False)
    written_by = sa.Column(sa.String(80), nullable=False)
    written = sa.Column(sa.Float, nullable=False)
    approved_by = sa.Column(sa.String(80), nullable=False, default="")
    approved = sa.Column(sa.Float)
    scheduled = sa.Column(sa.Float)
    """When it shall be released by itself, in seconds since 1970; none while nobody has said so."""
    released = sa.Column(sa.Float)
    expires = sa.Column(sa.Float)
    cancelled = sa.Column(sa.Float)
    finished = sa.Column(sa.Float)
    """When nothing of it was left to go out, cancelled or not."""
    recipients = sa.Column(sa.Integer, nullable=False, default=0)
    delivered = sa.Column(sa.Integer, nullable=False, default=0)
    blocked = sa.Column(sa.Integer, nullable=False, default=0)
    failed = sa.Column(sa.Integer, nullable=False, default=0)

    @property
    def state(self) -> State:
        """How far it is."""
        if self.cancelled:
            return "cancelled"
        if self.finished:
            return "finished"
        if self.released:
            return "on its way"
        if self.scheduled:
            return "scheduled"
        return "approved" if self.approved_by else "draft"


class Delivery(Base):
    """A message that has still to go out. It is deleted when it has, so that nothing tells who was sent what."""

    __tablename__ = "alert_deliveries"
    __table_args__ = (sa.UniqueConstraint("alert_id", "chat_id", name="uq_alert_deliveries_once"),)

    id = sa.Column(sa.Integer, primary_key=True)
    alert_id = sa.Column(sa.Integer, sa.ForeignKey("alerts.id", ondelete="CASCADE"), nullable=False, index=True)
    chat_id = sa.Column(sa.BigInteger, sa.ForeignKey("alert_subscribers.chat_id", ondelete="CASCADE"), nullable=False, index=True)


class Lease(Base):
    """Which of several processes does what only one may do, and until when."""

    __tablename__ = "leases"

    name = sa.Column(sa.String(40), primary_key=True)
    holder = sa.Column(sa.String(64), nullable=False)
    until = sa.Column(sa.Float, nullable=False)
