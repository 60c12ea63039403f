"""An alert's way: written by one person, approved by another, released to the people who asked for it."""

from __future__ import annotations

import time

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.alerts.models import Alert, Delivery, SubscribedTheme, Subscriber
from bot.errors import AlertRefused

EVERYWHERE = "scotland"
LASTS = 3 * 24 * 60 * 60
"""Seconds after its release in which an alert may still reach people. What is older is news no more."""


def get_alert(session: Session, *, alert_id: int) -> Alert:
    """Return an alert; raise AlertRefused when there is none of that number."""
    alert = session.get(Alert, alert_id)
    if alert is None:
        raise AlertRefused(f"There is no alert {alert_id}. `keepsafe alert list` shows them all.")
    return alert


def all_alerts(session: Session) -> list[Alert]:
    """Return every alert, the latest first."""
    return list(session.execute(sa.select(Alert).order_by(Alert.id.desc())).scalars())


def approve(session: Session, *, alert_id: int, by: str) -> Alert:
    """Note who approves an alert: somebody else than its writer. Raises AlertRefused otherwise."""
    alert = get_alert(session, alert_id=alert_id)
    if alert.released:
        raise AlertRefused(f"Alert {alert_id} has been released already.")
    if not by.strip() or by.strip().casefold() == alert.written_by.casefold():
        raise AlertRefused("Somebody else than its writer approves an alert. Give their name with --by.")
    alert.approved_by, alert.approved = by.strip(), time.time()
    return alert


def release(session: Session, *, alert_id: int, now: float | None = None) -> Alert:
    """Put an approved alert on its way to everybody who asked for its area and theme. Raises AlertRefused when it may not go."""
    alert = get_alert(session, alert_id=alert_id)
    if alert.released:
        raise AlertRefused(f"Alert {alert_id} has been released already. It goes to nobody twice.")
    if not alert.approved_by:
        raise AlertRefused(f"Nobody has approved alert {alert_id}. `keepsafe alert approve {alert_id} --by NAME` does.")
    alert.released = time.time() if now is None else now
    alert.expires = alert.released + LASTS
    readers = _readers(sa.literal(alert.id), alert)
    alert.recipients = session.execute(sa.insert(Delivery).from_select(["alert_id", "chat_id"], readers)).rowcount
    if not alert.recipients:
        alert.finished = alert.released
    return alert


def cancel(session: Session, *, alert_id: int) -> int:
    """Stop an alert; return how many people it will not reach."""
    alert = get_alert(session, alert_id=alert_id)
    if alert.finished:
        raise AlertRefused(f"Alert {alert_id} is finished already.")
    alert.finished = alert.released = alert.released or time.time()
    return session.execute(sa.delete(Delivery).where(Delivery.alert_id == alert_id)).rowcount


def readers_of(session: Session, alert: Alert) -> int:
    """Return how many people would get an alert."""
    return session.execute(sa.select(sa.func.count()).select_from(_readers(Subscriber.chat_id, alert).subquery())).scalar_one()


def _readers(first: sa.sql.ColumnElement, alert: Alert) -> sa.sql.Select:
    """Select `first` and the chat for everybody who asked for an alert's area and theme."""
    chosen = sa.select(first.label("first"), Subscriber.chat_id).join(SubscribedTheme, SubscribedTheme.chat_id == Subscriber.chat_id)
    chosen = chosen.where(SubscribedTheme.theme == alert.theme).order_by(Subscriber.since, Subscriber.chat_id)
    return chosen if alert.area == EVERYWHERE else chosen.where(Subscriber.council == alert.area)
