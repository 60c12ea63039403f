"""The way of a change from one state to the next. Every step is recorded in the audit in the same transaction."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from bot.accounts.models import User
from bot.audit.record import record
from bot.changes.models import OPEN, Change, State
from bot.errors import ChangedMeanwhile, ChangeRefused

_MAY_BECOME = {
    State.draft: {State.submitted, State.withdrawn, State.approved},
    State.returned: {State.submitted, State.withdrawn, State.approved},
    State.submitted: {State.draft, State.returned, State.approved, State.withdrawn},
    State.approved: {State.scheduled, State.publishing, State.returned, State.withdrawn},
    State.scheduled: {State.approved, State.publishing, State.returned, State.withdrawn},
    State.publishing: {State.published, State.approved},
    # By putting another release back in service.
    State.published: {State.withdrawn},
    State.withdrawn: {State.published},
}
_IN_WORDS = {
    State.draft: "is a draft",
    State.submitted: "waits for its review",
    State.returned: "was returned to its author",
    State.approved: "is approved",
    State.scheduled: "is scheduled",
    State.publishing: "is being published",
    State.published: "is published",
    State.withdrawn: "was withdrawn",
}


def move(session: Session, change: Change, to: State, *, by: User | None, action: str, **after: Any) -> None:
    """Take a change to a state and record it; raise ChangeRefused, in words, when it cannot get there from where it is.

    action: such as `change.approve`. after: what else the audit should say. by: None for the service itself.
    """
    if to not in _MAY_BECOME[State(change.state)]:
        raise ChangeRefused(f"This change {_IN_WORDS[State(change.state)]}, so that cannot be done now.")
    before = change.state
    change.state = to.value
    change.updated = time.time()
    note(session, change, by=by, action=action, before={"state": before}, after={"state": to.value, **after})
    flush(session)


def note(session: Session, change: Change, *, by: User | None, action: str, before: dict | None = None, after: dict | None = None) -> None:
    """Record something that was done to a change, under the key it is about."""
    record(session, who=by, action=action, subject=change.key, before=before, after={"change": change.id, **(after or {})})


def flush(session: Session) -> None:
    """Write to the database; raise ChangedMeanwhile when somebody else has written the same change since it was read."""
    try:
        session.flush()
    except StaleDataError as error:
        raise ChangedMeanwhile("Somebody else has just saved this change. Open it again; nothing of theirs was overwritten.") from error


def require_open(change: Change) -> None:
    """Raise ChangeRefused when a change is over."""
    if change.state not in OPEN:
        raise ChangeRefused(f"This change {_IN_WORDS[State(change.state)]}, so that cannot be done now.")
