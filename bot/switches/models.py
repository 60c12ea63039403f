"""The table of switches: one row for each door that was ever closed."""

from __future__ import annotations

import sqlalchemy as sa

from bot.database import Base


class Switch(Base):
    """Whether a door is closed, since when, why (for the audit) and what the public is told."""

    __tablename__ = "switches"

    channel = sa.Column(sa.String(16), primary_key=True)
    closed = sa.Column(sa.Boolean, nullable=False)
    since = sa.Column(sa.Float, nullable=False)
    reason = sa.Column(sa.String(300), nullable=False)
    message = sa.Column(sa.String(300), nullable=False)
    who = sa.Column(sa.String(340), nullable=False)
