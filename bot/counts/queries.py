"""What was counted, as the dashboard and the public page ask for it: exact counts, which only `small_numbers` may show."""

from __future__ import annotations

from collections import Counter
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.counts.models import HourlyCount
from bot.counts.periods import Period, local


def by_key(session: Session, kind: str, period: Period, *, channel: str | None = None) -> Counter[str]:
    """Return the counts of a kind in a period, by key."""
    rows = session.execute(_asked(kind, period, channel, HourlyCount.key)).all()
    return Counter({key: n for key, n in rows})


def total(session: Session, kind: str, period: Period, *, channel: str | None = None) -> int:
    """Return how often something of a kind happened in a period."""
    return by_key(session, kind, period, channel=channel).total()


def by_channel(session: Session, kind: str, period: Period) -> Counter[str]:
    """Return the counts of a kind in a period, by channel."""
    return Counter(dict(session.execute(_asked(kind, period, None, HourlyCount.channel)).all()))


def over_time(session: Session, kind: str, period: Period, *, channel: str | None = None, by: str = "key") -> dict[date, Counter[str]]:
    """Return the counts of a kind for each day or week of a period, empty ones too, by `key` or by `channel`."""
    column = getattr(HourlyCount, by)
    found: dict[date, Counter[str]] = {step: Counter() for step in period.steps}
    for hour, key, n in session.execute(_asked(kind, period, channel, HourlyCount.hour, column)):
        found[period.step_of(hour)][key] += n
    return found


def by_time_of_day(session: Session, kind: str, period: Period, *, channel: str | None = None) -> Counter[int]:
    """Return the counts of a kind in a period by the hour on Scotland's clock, 0 to 23."""
    found: Counter[int] = Counter()
    for hour, n in session.execute(_asked(kind, period, channel, HourlyCount.hour)):
        found[local(hour).hour] += n
    return found


def _asked(kind: str, period: Period, channel: str | None, *columns: sa.Column) -> sa.sql.Select:
    first, after = period.hours
    query = sa.select(*columns, sa.func.sum(HourlyCount.n)).where(HourlyCount.kind == kind, HourlyCount.hour >= first, HourlyCount.hour < after)
    return (query.where(HourlyCount.channel == channel) if channel else query).group_by(*columns)
