"""All answers at a glance: whose they are, what state they are in, when they were last touched and have to be read again."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.changes.kinds import Kind, kind_of
from bot.changes.models import OPEN, Change, State
from bot.content.content import Content
from bot.counts import kinds, queries
from bot.counts.periods import days_until

DAYS_COUNTED = 28
SOON = 60
"""Days before its next review from which an answer is due soon."""


@dataclass(frozen=True)
class Answer:
    """One answer: its key and title, the open change that is furthest, who last published or checked it, and what people made of it.

    asked, helped, not_helped: exact counts of the last four weeks, which only `bot.counts.small_numbers` may show.
    """

    key: str
    title: str
    kind: Kind
    checked: datetime.date
    next_review: datetime.date
    open_change: Change | None
    last_change: Change | None
    asked: int
    helped: int
    not_helped: int

    @property
    def theme(self) -> str:
        """The first part of its key."""
        return self.key.partition("/")[0]

    @property
    def state(self) -> str:
        """Where it stands: the state of its open change, or published."""
        return self.open_change.state if self.open_change else State.published.value

    @property
    def owner(self) -> User | None:
        """Who works on it, or else who last did."""
        change = self.open_change or self.last_change
        return (change.assigned_to or change.author) if change else None

    def review(self, today: datetime.date) -> str:
        """Return `overdue`, `soon` or `later`."""
        left = (self.next_review - today).days
        return "overdue" if left < 0 else "soon" if left <= SOON else "later"


def answers(session: Session, content: Content, today: datetime.date) -> list[Answer]:
    """Return every answer, by theme and title."""
    furthest = {change.key: change for change in _changes(session, [state.value for state in OPEN])}
    last = {change.key: change for change in _changes(session, [State.published.value])}
    period = days_until(today, DAYS_COUNTED)
    counts: Mapping[str, Mapping[str, int]] = {
        kind: queries.by_key(session, kind, period) for kind in (kinds.TOPICS, kinds.DANGER, kinds.HELPED, kinds.NOT_HELPED)
    }
    found = []
    for key, entry in content.answers().items():
        kind = kind_of(key)
        name = key.partition("/")[2]
        asked = counts[kinds.DANGER].get(name, 0) if kind is Kind.danger else counts[kinds.TOPICS].get(key, 0)
        helped, not_helped = (counts[of].get(key, 0) for of in (kinds.HELPED, kinds.NOT_HELPED))
        change = furthest.get(key), last.get(key)
        found.append(Answer(key, entry.title, kind, entry.checked, entry.next_review, *change, asked, helped, not_helped))
    return sorted(found, key=lambda answer: (answer.theme, answer.title.casefold()))


def begun(session: Session, content: Content) -> list[Change]:
    """Return the open changes of answers that are not public yet, the latest first."""
    known = content.answers()
    ours = (Kind.topic.value, Kind.danger.value, Kind.notice.value)
    return [change for change in reversed(_changes(session, [state.value for state in OPEN])) if change.key not in known and change.kind in ours]


def _changes(session: Session, states: list[str]) -> list[Change]:
    """Return changes in some states, the latest last."""
    return list(session.execute(sa.select(Change).where(Change.state.in_(states)).order_by(Change.updated)).scalars())
