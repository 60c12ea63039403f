"""A change on its last step: taken up by the publisher, live, or not live after all; and which are due by the clock."""

from __future__ import annotations

import time

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import PUBLISHER, User
from bot.changes.models import Change, State
from bot.changes.states import flush, move, note
from bot.errors import ChangeRefused


def begin_publishing(session: Session, change: Change, *, by: User | None) -> None:
    """Mark an approved or scheduled change as on its way. by None: the clock does it, for a change that a publisher scheduled."""
    if by is not None and not by.may(PUBLISHER):
        raise ChangeRefused("Only a publisher can publish a change.")
    change.published_by_id = by.id if by else None
    move(session, change, State.publishing, by=by, action="change.publish", emergency=change.emergency_reason or None)


def accept_losses(session: Session, change: Change, *, by: User, reason: str) -> None:
    """Note why a change may go live although some questions are understood less well."""
    if not by.may(PUBLISHER):
        raise ChangeRefused("Only a publisher can accept that some questions are understood less well.")
    if not reason.strip():
        raise ChangeRefused("Say why it may go live although some questions are understood less well.")
    change.loss_reason = reason.strip()
    note(session, change, by=by, action="change.accept_losses", after={"reason": change.loss_reason})
    flush(session)


def finish_publishing(session: Session, change: Change, *, release_id: str, by: User | None) -> None:
    """Mark a change as live in a release."""
    change.published, change.release_id = time.time(), release_id
    move(session, change, State.published, by=by, action="change.published", release=release_id)


def fail_publishing(session: Session, change: Change, *, why: str, by: User | None) -> None:
    """Put a change that could not go live back among the approved ones, and say why. It is not tried again by the clock."""
    change.go_live, change.published_by_id = None, None
    move(session, change, State.approved, by=by, action="change.publish_failed", why=why)


def due(session: Session, *, now: float | None = None) -> list[Change]:
    """Return the scheduled changes whose time has come, in the order of their times."""
    now = time.time() if now is None else now
    query = sa.select(Change).where(Change.state == State.scheduled.value, Change.go_live <= now).order_by(Change.go_live, Change.id)
    return list(session.execute(query).scalars())


def left_in_the_middle(session: Session) -> list[Change]:
    """Return the changes that were being published, for a process that starts and finds nobody publishing."""
    return list(session.execute(sa.select(Change).where(Change.state == State.publishing.value).order_by(Change.id)).scalars())


def expired(session: Session, *, now: float | None = None) -> list[Change]:
    """Return the published changes whose end has come and that nobody has ended yet: restore what was before, then clear `expires`."""
    now = time.time() if now is None else now
    query = sa.select(Change).where(Change.state == State.published.value, Change.expires <= now).order_by(Change.expires, Change.id)
    return list(session.execute(query).scalars())
