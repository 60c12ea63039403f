"""Opening hours: is a number answered now, and when is it answered next. Clocks and bank holidays are Scotland's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache

from holidays.countries.united_kingdom import UnitedKingdom

from bot.clock import LONDON
from bot.content.models import DAYS, Number, Opening

_DAYS_AHEAD = 28
_A_WEEK = 7


@dataclass(frozen=True)
class Status:
    """Whether a number is answered (None: nobody has confirmed it), and where it is shut the words for when it opens."""

    open_now: bool | None
    opens: str | None


def status(number: Number, moment: datetime) -> Status:
    """Return whether `number` is answered at `moment`, which carries its time zone. Asking again within a minute costs nothing."""
    if number.open == "always":
        return Status(True, None)
    if number.open is None:
        return Status(None, None)
    return _status(tuple(number.open), moment.astimezone(UTC).replace(second=0, microsecond=0))


@lru_cache(maxsize=256)
def _status(openings: tuple[Opening, ...], minute: datetime) -> Status:
    today = minute.astimezone(LONDON).date()
    spans = [span for day in range(-1, _DAYS_AHEAD) for span in _spans(openings, today + timedelta(days=day))]
    if any(span.certain and span.start <= minute < span.end for span in spans):
        return Status(True, None)
    if any(not span.certain and (span.day == today or span.start <= minute < span.end) for span in spans):
        return Status(None, None)
    following = min((span for span in spans if span.start > minute), key=lambda span: span.start, default=None)
    return Status(False, _words(following.start.astimezone(LONDON), today) if following and following.certain else None)


@dataclass(frozen=True)
class _Span:
    """One stretch of opening time; not `certain` on a bank holiday for which nobody has confirmed the hours."""

    day: date
    start: datetime
    end: datetime
    certain: bool


def _spans(openings: tuple[Opening, ...], day: date) -> Iterator[_Span]:
    """Give the stretches that begin on a day. A stretch past midnight belongs to the day it begins on."""
    for opening in openings:
        if day.weekday() not in _weekdays(opening.days):
            continue
        holiday = is_bank_holiday(day)
        if holiday and opening.bank_holidays == "shut":
            continue
        start, end = time.fromisoformat(opening.start), time.fromisoformat(opening.to)
        last = day if end > start else day + timedelta(days=1)
        certain = not (holiday and opening.bank_holidays == "unknown")
        yield _Span(day, _instant(day, start), _instant(last, end), certain)


def _instant(day: date, clock: time) -> datetime:
    """Return a moment on Scotland's clock as UTC, so that the nights when the clocks change come out right."""
    return datetime.combine(day, clock, LONDON).astimezone(UTC)


def _weekdays(days: str) -> tuple[int, ...]:
    """Return the weekdays of `mon-fri` or `sat`, Monday being 0; `fri-mon` runs over the weekend."""
    first, _, last = days.partition("-")
    start, end = DAYS.index(first), DAYS.index(last or first)
    return tuple(day % _A_WEEK for day in range(start, end + 1 if end >= start else end + 1 + _A_WEEK))


def is_bank_holiday(day: date) -> bool:
    """Tell whether a day is a bank holiday in Scotland."""
    return day in _bank_holidays(day.year)


@cache
def _bank_holidays(year: int) -> frozenset[date]:
    return frozenset(UnitedKingdom(subdiv="SCT", years=year))


def _words(opening: datetime, today: date) -> str:
    """Say when it opens as people say it: "Opens at 6pm", "Opens tomorrow at 9am", "Opens Monday at 9am"."""
    days = (opening.date() - today).days
    clock = _clock_words(opening.time())
    if days == 0:
        return f"Opens at {clock}"
    if days == 1:
        return f"Opens tomorrow at {clock}"
    name = f"{opening:%A}" if days < _A_WEEK else f"{opening:%A} {opening.day} {opening:%B}"
    return f"Opens {name} at {clock}"


def _clock_words(clock: time) -> str:
    if (clock.hour, clock.minute) in ((0, 0), (12, 0)):
        return "noon" if clock.hour else "midnight"
    minutes = f":{clock.minute:02}" if clock.minute else ""
    return f"{clock.hour % 12 or 12}{minutes}{'pm' if clock.hour >= 12 else 'am'}"
