"""Write to the audit, and read it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.audit.models import AuditEntry

if TYPE_CHECKING:
    from bot.accounts.models import User

THE_SERVICE = "Keep Safe Assistant"
"""Who acts when a clock does, or a command without a name."""


def record(
    session: Session,
    *,
    who: User | str | None,
    action: str,
    subject: str,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Add an entry in the session's transaction: what was done and its record stand or fall together.

    who: an editor; the name of somebody at the command line; None for the service itself. action: such as `change.approve`.
    subject: what it was done to, such as `doorstep/bogus_callers`. before, after: only what changed, no secret and no word of the public.
    """
    by, user_id = (who or THE_SERVICE, None) if who is None or isinstance(who, str) else (f"{who.name} <{who.email}>", who.id)
    session.add(AuditEntry(at=time.time(), user_id=user_id, who=by, action=action, subject=subject, before=before, after=after))


def entries(session: Session, *, subject: str = "", action: str = "", user_id: int | None = None, before_id: int | None = None, limit: int = 50):
    """Return the newest entries first, at most `limit`; `before_id` gives those older than an entry. Empty filters let everything through.

    action: the whole name, or its first part such as `change`.
    """
    query = sa.select(AuditEntry).order_by(AuditEntry.id.desc()).limit(limit)
    if subject:
        query = query.where(AuditEntry.subject == subject)
    if action:
        query = query.where(sa.or_(AuditEntry.action == action, AuditEntry.action.startswith(f"{action}.", autoescape=True)))
    if user_id is not None:
        query = query.where(AuditEntry.user_id == user_id)
    if before_id is not None:
        query = query.where(AuditEntry.id < before_id)
    return session.execute(query).scalars().all()
