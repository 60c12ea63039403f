"""Thirty days of made-up counts of every kind, for tests that look at pages of them."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.clock import LONDON, now
from bot.content.content import Content
from bot.counts import kinds
from bot.counts.store import add, hour_of
from bot.database import session_scope


def count_samples(database: str, content: Content) -> None:
    """Write counts that grow from day to day, some of them small, on both channels."""
    keys = {
        kinds.CONVERSATIONS: [""],
        kinds.MESSAGES: ["typed", "pressed"],
        kinds.TOPICS: list(content.advice)[:24],
        kinds.MOMENTS: ["now", "after", "before", "unknown"],
        kinds.OUTCOMES: list(kinds.OUTCOME_NAMES),
        kinds.DANGER: list(content.danger)[:6],
        kinds.DOUBT: list(content.danger)[:2],
        kinds.SHOWN: ["number/police_101", "number/emergency_999", *(f"partner/{key}" for key in list(content.organisations)[:6])],
        kinds.TAPPED: ["number/police_101"],
        kinds.CHECKS_BEGUN: list(content.checks),
        kinds.CHECKS_FINISHED: list(content.checks)[:4],
        kinds.PLANS: list(content.checks)[:2],
        kinds.HELPED: list(content.advice)[:9],
        kinds.NOT_HELPED: list(content.advice)[:3],
        kinds.REASONS: ["not_mine", "unclear", "too_long", "knew"],
        kinds.ALERTS: ["doorstep", "cyber"],
        kinds.COUNCILS: ["Dundee City", "Highland", "Angus"],
    }
    counts = {
        (_hour(day, 7 + place % 15), channel, kind, key): max(1, (31 - day) * more // (1 + place))
        for day in range(1, 31)
        for channel, more in ((kinds.WEB, 3), (kinds.TELEGRAM, 1))
        for kind, names in keys.items()
        for place, key in enumerate(names)
    }
    with session_scope(database) as session:
        add(session, counts)


def _hour(days_ago: int, hour: int) -> int:
    return hour_of(datetime.combine(now().date() - timedelta(days=days_ago), time(hour), LONDON).timestamp())
