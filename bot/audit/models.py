"""The table of the audit, which neither the program nor the database lets anybody change."""

from __future__ import annotations

import sqlalchemy as sa

from bot.database import Base


class AuditEntry(Base):
    """One action. `who` is a name and an address as they were then; `before` and `after` hold only what the action changed."""

    __tablename__ = "audit"

    id = sa.Column(sa.Integer, primary_key=True)
    at = sa.Column(sa.Float, nullable=False, index=True)
    user_id = sa.Column(sa.Integer, index=True)
    who = sa.Column(sa.String(340), nullable=False)
    action = sa.Column(sa.String(40), nullable=False, index=True)
    """A verb and what it acts on, such as `change.approve`."""
    subject = sa.Column(sa.String(255), nullable=False, index=True)
    before = sa.Column(sa.JSON)
    after = sa.Column(sa.JSON)


class AuditIsFixed(RuntimeError):
    """An entry of the audit was to be changed or deleted."""


@sa.event.listens_for(AuditEntry, "before_update")
@sa.event.listens_for(AuditEntry, "before_delete")
def _refuse(_mapper, _connection, entry: AuditEntry) -> None:
    raise AuditIsFixed(f"Entry {entry.id} of the audit cannot be changed or deleted.")
