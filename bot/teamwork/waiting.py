"""What waits for an editor: their drafts and what came back, what they may review or publish, work they were asked to do, late reviews."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import AUTHOR, PUBLISHER, REVIEWER, User
from bot.audit.models import AuditEntry
from bot.changes import review
from bot.changes.models import Change, State
from bot.content.corpus import Corpus
from bot.teamwork import notifications, tasks
from bot.teamwork.calendar import Entry, reviews
from bot.teamwork.models import Notification, Task


@dataclass(frozen=True)
class Waiting:
    """It all, each list the most urgent first."""

    returned: list[Change]
    drafts: list[Change]
    to_review: list[Change]
    to_publish: list[Change]
    failed: list[Change]
    tasks: list[Task]
    mentions: list[Notification]
    overdue: list[Entry]

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not any(vars(self).values())


def waiting_for(session: Session, user: User, corpus: Corpus, today: datetime.date) -> Waiting:
    """Return what waits for an editor, by their roles."""
    is_mine = sa.or_(Change.author_id == user.id, Change.assigned_to_id == user.id)
    approved = _changes(session, State.approved) if user.may(PUBLISHER) else []
    failed = _failed(session, approved)
    return Waiting(
        returned=_changes(session, State.returned, is_mine),
        drafts=_changes(session, State.draft, is_mine),
        to_review=[c for c in _changes(session, State.submitted) if not review.is_ones_own(c, user)] if user.may(REVIEWER, PUBLISHER) else [],
        to_publish=[change for change in approved if change not in failed],
        failed=failed,
        tasks=tasks.waiting_for(session, user),
        mentions=notifications.newest(session, user, kinds=("mentioned", "replied"), only_unread=True),
        overdue=sorted((one for one in reviews(corpus) if one.first < today), key=lambda one: one.first) if user.may(AUTHOR, REVIEWER) else [],
    )


def _changes(session: Session, state: State, *which) -> list[Change]:
    query = sa.select(Change).where(Change.state == state.value, *which).order_by(Change.updated)
    return session.execute(query).scalars().all()


def _failed(session: Session, approved: list[Change]) -> list[Change]:
    """Return the approved changes whose last step was one that failed to put them in service."""
    keys = {change.key for change in approved}
    failures = sa.select(AuditEntry).where(AuditEntry.action == "change.publish_failed", AuditEntry.subject.in_(keys)).order_by(AuditEntry.id)
    last = {entry.after["change"]: entry.id for entry in session.execute(failures).scalars()}
    return [change for change in approved if change.id in last and not _went_on(session, change, last[change.id])]


def _went_on(session: Session, change: Change, entry_id: int) -> bool:
    """Tell whether anything was done with a change after an entry of the audit."""
    steps = sa.select(AuditEntry.after).where(AuditEntry.id > entry_id, AuditEntry.subject == change.key, AuditEntry.action.startswith("change."))
    return any((after or {}).get("change") == change.id for after in session.execute(steps).scalars())
