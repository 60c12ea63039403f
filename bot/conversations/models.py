"""Tables of conversations. Texts in them are redacted before they come here."""

from __future__ import annotations

import sqlalchemy as sa

from bot.database import Base


class Conversation(Base):
    """Rasa's tracker of one conversation, as one row however long it grows."""

    __tablename__ = "conversations"

    sender_id = sa.Column(sa.String(64), primary_key=True)
    updated = sa.Column(sa.Float, nullable=False, index=True)
    tracker = sa.Column(sa.Text, nullable=False)


class Turn(Base):
    """One message of the visitor and the replies to it, so that the page can show them again after a reload."""

    __tablename__ = "turns"

    id = sa.Column(sa.Integer, primary_key=True)
    conversation_id = sa.Column(sa.String(64), nullable=False, index=True)
    asked = sa.Column(sa.Text, nullable=False)
    replies = sa.Column(sa.JSON, nullable=False)
    created = sa.Column(sa.Float, nullable=False, index=True)
    key = sa.Column(sa.String(64), unique=True)


class Feedback(Base):
    """Whether an answer helped somebody, and why not, without a word of what was said. What somebody says of an answer stands here once."""

    __tablename__ = "feedback"
    __table_args__ = (sa.Index("uq_feedback_once", "conversation_id", "about", unique=True),)

    id = sa.Column(sa.Integer, primary_key=True)
    conversation_id = sa.Column(sa.String(64), nullable=False, index=True)
    about = sa.Column(sa.String(80), nullable=False)
    helped = sa.Column(sa.Boolean, nullable=False)
    reason = sa.Column(sa.String(20))
    created = sa.Column(sa.Float, nullable=False, index=True)


class Heartbeat(Base):
    """The last sign of life of a process that nobody can call, such as the Telegram door."""

    __tablename__ = "heartbeats"

    process = sa.Column(sa.String(40), primary_key=True)
    at = sa.Column(sa.Float, nullable=False)
    note = sa.Column(sa.String(200), nullable=False, default="")
