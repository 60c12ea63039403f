"""An alert's way: written by one person, approved by another, released to the people who asked for it."""

from __future__ import annotations

import time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.alerts.models import Alert, Delivery, State, SubscribedTheme, Subscriber
from bot.errors import AlertClosed, AlertRefused, AlertUnknown

EVERYWHERE = "scotland"
LASTS = 3 * 24 * 60 * 60
"""Seconds after its release in which an alert may still reach people. What is older is news no more."""
LONGEST_NAME = 80
_CLOSED: dict[State, str] = {
    "on its way": "has been released already. It goes to nobody twice",
    "finished": "has been released already, and is finished",
    "cancelled": "was cancelled. Write a new one",
}


def get_alert(session: Session, *, alert_id: int) -> Alert:
    """Return an alert; raise AlertUnknown when there is none of that number."""
    alert = session.get(Alert, alert_id)
    if alert is None:
        raise AlertUnknown(f"There is no alert {alert_id}.")
    return alert


def all_alerts(session: Session) -> list[Alert]:
    """Return every alert with its `state` and counts (`recipients`, `delivered`, `blocked`, `failed`), the latest first."""
    return list(session.execute(sa.select(Alert).order_by(Alert.id.desc())).scalars())


def named(person: str) -> str:
    """Return a person's name as it is kept; raise AlertRefused when it is none."""
    name = " ".join(person.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise AlertRefused(f"Give the person's name, in at most {LONGEST_NAME} characters.")
    return name


def approve(session: Session, *, alert_id: int, by: str) -> Alert:
    """Note who approves an alert. Raises AlertRefused when that is its writer, AlertClosed when it went out or was cancelled."""
    alert, name = get_alert(session, alert_id=alert_id), named(by)
    if name.casefold() == alert.written_by.casefold():
        raise AlertRefused(f"{alert.written_by} wrote alert {alert_id}. Somebody else has to approve it.")
    return _change(session, alert, Alert.released.is_(None), approved_by=name, approved=time.time())


def schedule(session: Session, *, alert_id: int, at: float, now: float | None = None) -> Alert:
    """Let an approved alert be released by itself at a time, in seconds since 1970; a later call moves it. Raises as `release` does."""
    alert = _approved(session, alert_id)
    if at <= (time.time() if now is None else now):
        raise AlertRefused("That time has passed. Give a later one, or send the alert now.")
    return _change(session, alert, Alert.released.is_(None), scheduled=at)


def release(session: Session, *, alert_id: int, now: float | None = None) -> Alert:
    """Put an approved alert on its way to everybody who asked for its area and theme. Raises AlertRefused while nobody has approved it,
    AlertClosed when it went out or was cancelled; of two who release it at once, one is told so."""
    now = time.time() if now is None else now
    alert = _change(session, _approved(session, alert_id), Alert.released.is_(None), released=now, expires=now + LASTS)
    readers = _readers(sa.literal(alert.id), alert)
    alert.recipients = session.execute(sa.insert(Delivery).from_select(["alert_id", "chat_id"], readers)).rowcount
    if not alert.recipients:
        alert.finished = alert.released
    session.flush()
    return alert


def release_scheduled(session: Session, *, now: float) -> None:
    """Release the alerts whose time has come."""
    come = sa.select(Alert.id).where(Alert.scheduled <= now, Alert.released.is_(None), Alert.finished.is_(None)).order_by(Alert.scheduled)
    for alert_id in session.execute(come).scalars().all():
        release(session, alert_id=alert_id, now=now)


def cancel(session: Session, *, alert_id: int) -> int:
    """Stop an alert, out already or not; return how many people it would still have reached. Raises AlertClosed when it is over."""
    now = time.time()
    _change(session, get_alert(session, alert_id=alert_id), cancelled=now, finished=now)
    return session.execute(sa.delete(Delivery).where(Delivery.alert_id == alert_id)).rowcount


def readers_of(session: Session, alert: Alert) -> int:
    """Return how many people would get an alert."""
    return session.execute(sa.select(sa.func.count()).select_from(_readers(Subscriber.chat_id, alert).subquery())).scalar_one()


def _approved(session: Session, alert_id: int) -> Alert:
    alert = get_alert(session, alert_id=alert_id)
    if not alert.approved_by and not alert.finished:
        raise AlertRefused(f"Nobody has approved alert {alert_id}. Somebody else than {alert.written_by} has to.")
    return alert


def _change(session: Session, alert: Alert, *only_if: Any, **values: Any) -> Alert:
    """Change an alert that is not over, in one step of the database, so that of two who ask at once one is refused."""
    change = sa.update(Alert).where(Alert.id == alert.id, Alert.finished.is_(None), *only_if).values(**values)
    is_done = session.execute(change.execution_options(synchronize_session=False)).rowcount
    session.refresh(alert)
    if not is_done:
        raise AlertClosed(f"Alert {alert.id} {_CLOSED[alert.state]}.")
    return alert


def _readers(first: sa.sql.ColumnElement, alert: Alert) -> sa.sql.Select:
    """Select `first` and the chat for everybody who asked for an alert's area and theme."""
    chosen = sa.select(first.label("first"), Subscriber.chat_id).join(SubscribedTheme, SubscribedTheme.chat_id == Subscriber.chat_id)
    chosen = chosen.where(SubscribedTheme.theme == alert.theme).order_by(Subscriber.since, Subscriber.chat_id)
    return chosen if alert.area == EVERYWHERE else chosen.where(Subscriber.council == alert.area)
