"""Days and weeks on Scotland's clock, and the hours they are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from bot.clock import LONDON
from bot.counts.store import HOUR, hour_of

Step = Literal["day", "week"]
_WEEK = 7


@dataclass(frozen=True)
class Period:
    """Whole days from `first` to `last`, both included, looked at by the day or by the week; weeks begin on Monday."""

    first: date
    last: date
    step: Step = "day"

    @property
    def hours(self) -> tuple[int, int]:
        """The first hour, and the first after the last."""
        return _midnight(self.first), _midnight(self.last + timedelta(days=1))

    @property
    def steps(self) -> list[date]:
        """The days, or the Mondays of the weeks."""
        found = (self.first + timedelta(days=number) for number in range((self.last - self.first).days + 1))
        return list(dict.fromkeys(map(self._begin, found)))

    def step_of(self, hour: int) -> date:
        """Return the day, or the Monday of the week, in which an hour lies."""
        return self._begin(local(hour).date())

    def _begin(self, day: date) -> date:
        return day if self.step == "day" else day - timedelta(days=day.weekday())


def days_until(last: date, days: int) -> Period:
    """Return so many days up to `last`."""
    return Period(last - timedelta(days=days - 1), last)


def weeks_until(last: date, weeks: int) -> Period:
    """Return whole weeks, the one of `last` among them."""
    monday = last - timedelta(days=last.weekday())
    return Period(monday - timedelta(weeks=weeks - 1), monday + timedelta(days=_WEEK - 1), "week")


def local(hour: int) -> datetime:
    """Return an hour of the table on Scotland's clock."""
    return datetime.fromtimestamp(hour * HOUR, UTC).astimezone(LONDON)


def _midnight(day: date) -> int:
    return hour_of(datetime.combine(day, time(), LONDON).timestamp())
