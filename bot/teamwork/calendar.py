"""What happens on which day: reviews that are due, campaigns, changes that go live or end, alerts, assigned work."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.alerts.models import Alert
from bot.changes.models import Change, State
from bot.clock import LONDON
from bot.content.campaigns import Campaign
from bot.content.corpus import Corpus
from bot.content.review_days import review_days
from bot.teamwork import tasks

REVIEW, CAMPAIGN, GO_LIVE, END, ALERT, TASK = "review", "campaign", "go_live", "end", "alert", "task"
KINDS = {
    REVIEW: "Reviews due",
    CAMPAIGN: "Campaigns",
    GO_LIVE: "Going live",
    END: "Ending",
    ALERT: "Alerts",
    TASK: "Assigned work",
}


@dataclass(frozen=True)
class Entry:
    """Something on one day, or from one day to another, both included. `at`: the moment, in seconds since 1970, where there is one.

    subject: the key it is about. number: of the change, alert or task.
    """

    kind: str
    title: str
    subject: str
    first: datetime.date
    last: datetime.date
    at: float | None = None
    number: int | None = None

    def is_on(self, day: datetime.date) -> bool:
        """Tell whether it stands on a day's list: on its first and last day, not on each between."""
        return day in (self.first, self.last)


def entries(session: Session, corpus: Corpus, first: datetime.date, last: datetime.date) -> list[Entry]:
    """Return everything between two days, both included, by day and kind."""
    found = [*reviews(corpus), *_campaigns(corpus, first, last), *_changes(session), *_alerts(session), *_tasks(session, first, last)]
    order = list(KINDS)
    return sorted(
        (entry for entry in found if entry.first <= last and entry.last >= first),
        key=lambda entry: (entry.first, order.index(entry.kind), entry.at or 0, entry.title.casefold()),
    )


def reviews(corpus: Corpus) -> Iterator[Entry]:
    """Give the next review of everything that has one."""
    tables = {"campaigns": corpus.campaigns, "checks": corpus.checks, "tools": corpus.tools}
    others = {f"{table}/{key}": entry for table, found in tables.items() for key, entry in found.items()}
    for key, entry in {**corpus.answers(), **others}.items():
        yield Entry(REVIEW, entry.title, key, entry.next_review, entry.next_review)
    for key, partner in corpus.organisations.items():
        again = review_days(partner, corpus).again
        yield Entry(REVIEW, partner.name, f"organisations/{key}", again, again)


def _campaigns(corpus: Corpus, first: datetime.date, last: datetime.date) -> Iterator[Entry]:
    for key, campaign in corpus.campaigns.items():
        for start, end in _spans(campaign, first, last):
            yield Entry(CAMPAIGN, campaign.title, f"campaigns/{key}", start, end)


def _spans(campaign: Campaign, first: datetime.date, last: datetime.date) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Give the days of a campaign; those of every year for each year that touches the span."""
    if isinstance(campaign.start, datetime.date):
        yield campaign.start, campaign.to
        return
    over_new_year = campaign.start > campaign.to
    for year in range(first.year - 1, last.year + 1):
        yield _day(year, campaign.start), _day(year + over_new_year, campaign.to)


def _day(year: int, day: str) -> datetime.date:
    """Return a day of a year; the last of February where the year has no 29th."""
    try:
        return datetime.date.fromisoformat(f"{year}-{day}")
    except ValueError:
        return datetime.date(year, 2, 28)


def _changes(session: Session) -> Iterator[Entry]:
    scheduled = sa.select(Change).where(Change.state == State.scheduled.value, Change.go_live.is_not(None))
    for change in session.execute(scheduled).scalars():
        yield _at(GO_LIVE, change.title, change.key, change.go_live, change.id)
    ending = sa.select(Change).where(Change.state.in_([State.scheduled.value, State.published.value]), Change.expires.is_not(None))
    for change in session.execute(ending).scalars():
        yield _at(END, change.title, change.key, change.expires, change.id)


def _alerts(session: Session) -> Iterator[Entry]:
    """Give alerts that went out or shall go out by themselves."""
    when = sa.func.coalesce(Alert.released, Alert.scheduled)
    for alert, at in session.execute(sa.select(Alert, when).where(when.is_not(None), Alert.cancelled.is_(None))):
        yield _at(ALERT, alert.title, alert.topic, at, alert.id)


def _tasks(session: Session, first: datetime.date, last: datetime.date) -> Iterator[Entry]:
    for task in tasks.between(session, first, last):
        yield Entry(TASK, f"{task.what} ({task.assigned_to.name})", task.subject, task.day, task.day, number=task.id)


def _at(kind: str, title: str, subject: str, at: float, number: int) -> Entry:
    day = datetime.datetime.fromtimestamp(at, LONDON).date()
    return Entry(kind, title, subject, day, day, at, number)
