"""Readers of alerts, an alert that is on its way to them, and whom it reached."""

from __future__ import annotations

import datetime

from bot.alerts import drafts
from bot.alerts.composing import Wording, keep_draft
from bot.alerts.deliveries import next_due, record
from bot.alerts.models import Alert
from bot.alerts.subscriptions import subscribe

DAY = datetime.date(2030, 6, 1)
WORDING = Wording("Callers at the door", "Say no and shut the door.", "doorstep/bogus_callers")


def reader(session, chat: int, council: str = "angus", themes=("doorstep", "cyber")) -> None:
    """Let somebody in a chat ask for the alerts of an area and of themes."""
    subscribe(session, chat_id=chat, council=council, themes=themes)
    session.flush()


def released(session, corpus, area: str = "angus", theme: str = "doorstep", **when) -> Alert:
    """Write an alert, have it approved and let it go."""
    made = keep_draft(session, content=corpus, wording=WORDING, area=area, theme=theme, by="Isla")
    drafts.approve(session, alert_id=made.id, by="Ruaridh")
    return drafts.release(session, alert_id=made.id, **when)


def delivered(session, today: datetime.date = DAY, now: float | None = None) -> list[int]:
    """Deliver all that is due on a day; return to whom."""
    chats = []
    while due := next_due(session, today=today, now=now):
        chats.append(due.chat_id)
        record(session, due=due, outcome="delivered", today=today)
        session.expire_all()
    return chats
