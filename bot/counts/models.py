"""The one table of counts."""

from __future__ import annotations

import sqlalchemy as sa

from bot.database import Base


class HourlyCount(Base):
    """How often something happened within an hour. It names no conversation and holds nothing that was written."""

    __tablename__ = "hourly_counts"

    hour = sa.Column(sa.Integer, primary_key=True, autoincrement=False)
    """Hours since 1970 began, UTC."""
    channel = sa.Column(sa.String(16), primary_key=True)
    kind = sa.Column(sa.String(24), primary_key=True)
    key = sa.Column(sa.String(80), primary_key=True)
    n = sa.Column(sa.Integer, nullable=False)
