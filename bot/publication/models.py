"""The table of trials: which candidate was made of a change, and whether it goes live when it is ready."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import relationship

from bot.accounts.models import User
from bot.changes.models import Change
from bot.database import Base


class Trial(Base):
    """A change tried out. `shelf` is the digest of what was tried: a change edited since, or another shelf, needs another trial."""

    __tablename__ = "trials"

    id = sa.Column(sa.Integer, primary_key=True)
    change_id = sa.Column(sa.Integer, sa.ForeignKey("changes.id", ondelete="CASCADE"), nullable=False, index=True)
    candidate_id = sa.Column(sa.String(40), nullable=False)
    shelf = sa.Column(sa.String(64), nullable=False)
    begun = sa.Column(sa.Float, nullable=False)
    by_id = sa.Column(sa.Integer, sa.ForeignKey("users.id"))
    """Who began it; nobody when the clock did."""
    goes_live = sa.Column(sa.Boolean, nullable=False, default=False)
    """Whether it is put in service as soon as it is ready and nothing stands against it."""
    outcome = sa.Column(sa.Text, nullable=False, default="")
    """What became of it, in words, once it is over."""

    change = relationship(Change)
    by = relationship(User)
