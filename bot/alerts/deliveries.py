"""What has still to go out, one message at a time: the next one, and what became of it.

A message's row is deleted once Telegram has taken it. A process that dies between the two sends that one message again: it
may come twice to one person, and is missed by nobody.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from typing import Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot import leases
from bot.alerts.drafts import release_scheduled
from bot.alerts.models import Alert, Delivery, Subscriber
from bot.counts import kinds
from bot.counts.store import add_one

LEASE_SECONDS = 10.0
"""How long one process may go on without a sign of life before another takes over."""
_COURIER = "alerts"
Outcome = Literal["delivered", "blocked", "failed"]


@dataclass(frozen=True)
class Due:
    """A message that is due."""

    id: int
    chat_id: int
    alert_id: int
    council: str
    title: str
    message: str
    topic: str


def hold(session: Session, *, holder: str, now: float | None = None) -> bool:
    """Take or keep the right to deliver; tell whether this process has it. Two that ask at once never both get it."""
    return leases.hold(session, _COURIER, holder=holder, seconds=LEASE_SECONDS, now=now)


def let_go(session: Session, *, holder: str) -> None:
    """Give the right to deliver back, so that another process need not wait."""
    leases.let_go(session, _COURIER, holder=holder)


def next_due(session: Session, *, today: date, now: float | None = None) -> Due | None:
    """Return the message that is due next, oldest alert first; nobody gets two on one day. Alerts whose time has come are
    released, those that are done are closed."""
    now = time.time() if now is None else now
    release_scheduled(session, now=now)
    _close(session, now)
    waiting = (
        sa.select(Delivery.id, Delivery.chat_id, Delivery.alert_id, Subscriber.council, Alert.title, Alert.message, Alert.topic)
        .join(Alert, Alert.id == Delivery.alert_id)
        .join(Subscriber, Subscriber.chat_id == Delivery.chat_id)
        .where(Subscriber.last_alert != today.isoformat())
        .order_by(Delivery.alert_id, Delivery.id)
        .limit(1)
    )
    row = session.execute(waiting).first()
    return Due(*row) if row else None


def record(session: Session, *, due: Due, outcome: Outcome, today: date) -> None:
    """Note what became of a message. Who blocked us is a subscriber no more."""
    session.execute(sa.delete(Delivery).where(Delivery.id == due.id))
    count = getattr(Alert, outcome)
    session.execute(sa.update(Alert).where(Alert.id == due.alert_id).values({outcome: count + 1}))
    if outcome == "delivered":
        theme = session.execute(sa.select(Alert.theme).where(Alert.id == due.alert_id)).scalar_one_or_none()
        add_one(session, kinds.TELEGRAM, kinds.ALERTS, theme or "")
        session.execute(sa.update(Subscriber).where(Subscriber.chat_id == due.chat_id).values(last_alert=today.isoformat()))
    elif outcome == "blocked":
        session.execute(sa.delete(Subscriber).where(Subscriber.chat_id == due.chat_id))


def _close(session: Session, now: float) -> None:
    """Close alerts that have reached everybody, or that are too old to go on."""
    open_alerts = session.execute(sa.select(Alert.id, Alert.expires).where(Alert.released.is_not(None), Alert.finished.is_(None))).all()
    for alert_id, expires in open_alerts:
        if expires < now:
            session.execute(sa.delete(Delivery).where(Delivery.alert_id == alert_id))
        if not session.execute(sa.select(sa.exists().where(Delivery.alert_id == alert_id))).scalar_one():
            session.execute(sa.update(Alert).where(Alert.id == alert_id).values(finished=now))
