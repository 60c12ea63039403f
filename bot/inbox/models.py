"""Tables of the inbox."""

from __future__ import annotations

import sqlalchemy as sa

from bot.database import Base


class UnclearQuestion(Base):
    """A question that had no good answer. Its text is redacted before it comes here; `asker` is a keyed hash, not a conversation's id."""

    __tablename__ = "unclear_questions"

    id = sa.Column(sa.Integer, primary_key=True)
    day = sa.Column(sa.String(10), nullable=False, index=True)
    """Scotland's date, in ISO form."""
    kind = sa.Column(sa.String(16), nullable=False)
    asker = sa.Column(sa.String(32), nullable=False, index=True)
    language = sa.Column(sa.String(8), nullable=False)
    text = sa.Column(sa.Text, nullable=False)


class InboxDecision(Base):
    """What became of a group of questions. It keeps none of their words, only where they lie for the encoder, so that the like of them do not
    come again."""

    __tablename__ = "inbox_decisions"

    id = sa.Column(sa.Integer, primary_key=True)
    decided = sa.Column(sa.Float, nullable=False)
    who = sa.Column(sa.String(340), nullable=False)
    action = sa.Column(sa.String(16), nullable=False)
    topic = sa.Column(sa.String(80))
    conversations = sa.Column(sa.Integer, nullable=False)
    encoder = sa.Column(sa.String(64), nullable=False)
    centre = sa.Column(sa.LargeBinary, nullable=False)
    """384 float32 numbers of length 1."""
