"""Ask for alerts, choose themes, stop them."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.alerts.models import SubscribedTheme, Subscriber


@dataclass(frozen=True)
class Subscription:
    """What somebody asked for: a council area by its key, and themes."""

    council: str
    themes: frozenset[str]


def subscription_of(session: Session, *, chat_id: int) -> Subscription | None:
    """Return what a chat asked for; None when it gets no alerts."""
    subscriber = session.get(Subscriber, chat_id)
    if subscriber is None:
        return None
    themes = session.execute(sa.select(SubscribedTheme.theme).where(SubscribedTheme.chat_id == chat_id)).scalars()
    return Subscription(subscriber.council, frozenset(themes))


def subscribe(session: Session, *, chat_id: int, council: str, themes: Iterable[str]) -> None:
    """Send a chat the alerts for a council area from now on: about all `themes` at first; who only moves house keeps their own."""
    subscriber = session.get(Subscriber, chat_id)
    if subscriber:
        subscriber.council = council
        return
    session.add(Subscriber(chat_id=chat_id, council=council, since=time.time(), last_alert=""))
    session.flush()
    session.add_all(SubscribedTheme(chat_id=chat_id, theme=theme) for theme in themes)


def choose_theme(session: Session, *, chat_id: int, theme: str, wanted: bool) -> None:
    """Take a theme in or leave it out. Nothing happens to a chat that gets no alerts."""
    if session.get(Subscriber, chat_id) is None:
        return
    if wanted:
        session.merge(SubscribedTheme(chat_id=chat_id, theme=theme))
    else:
        session.execute(sa.delete(SubscribedTheme).where(SubscribedTheme.chat_id == chat_id, SubscribedTheme.theme == theme))


def unsubscribe(session: Session, *, chat_id: int) -> Subscription | None:
    """Delete all that is kept of a subscriber, messages on their way to them included; return what they had asked for."""
    had = subscription_of(session, chat_id=chat_id)
    session.execute(sa.delete(Subscriber).where(Subscriber.chat_id == chat_id))
    return had
