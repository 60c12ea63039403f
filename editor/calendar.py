"""The calendar: reviews, campaigns, what goes live and what ends, alerts and assigned work, by month, and for one's own calendar app."""

from __future__ import annotations

import calendar as months
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import icalendar
from flask import Blueprint, Response, render_template, request, url_for

from bot import clock
from bot.accounts.models import EVERYBODY
from bot.changes.known import known_shelf
from bot.teamwork.calendar import ALERT, END, GO_LIVE, KINDS, TASK, Entry, entries
from editor.context import now, session, settings
from editor.guard import allows
from editor.places import place_of

blueprint = Blueprint("calendar", __name__, url_prefix="/calendar")
_IN_A_CELL = 4
"""Entries that a day's cell shows before it leads to the list."""
_BEHIND, _AHEAD = timedelta(days=31), timedelta(days=400)
_FIRST_YEAR, _LAST_YEAR = 2000, 2199


@dataclass(frozen=True)
class Day:
    """A day and what is on it."""

    day: date
    entries: list[Entry]
    in_month: bool

    @property
    def shown(self) -> list[Entry]:
        """What its cell shows."""
        return self.entries if len(self.entries) <= _IN_A_CELL + 1 else self.entries[:_IN_A_CELL]

    @property
    def more(self) -> int:
        """How many more there are."""
        return len(self.entries) - len(self.shown)


@blueprint.get("/")
@allows(*EVERYBODY)
def month():
    """Show a month as a table, and as a list where the window is narrow."""
    first = _asked_month()
    weeks = months.Calendar().monthdatescalendar(first.year, first.month)
    kinds = [kind for kind in request.args.getlist("kind") if kind in KINDS]
    found = [entry for entry in _entries(weeks[0][0], weeks[-1][-1]) if not kinds or entry.kind in kinds]
    days = [[Day(day, [entry for entry in found if entry.is_on(day)], day.month == first.month) for day in week] for week in weeks]
    return render_template(
        "calendar/month.html",
        first=first,
        weeks=days,
        listed=[day for week in days for day in week if day.in_month and day.entries],
        running=[entry for entry in found if entry.first < entry.last and entry.first < _next(first) and entry.last >= first],
        kinds=KINDS,
        chosen=kinds,
        today=clock.now().date(),
        earlier=_previous(first),
        later=_next(first),
        place=address_of,
    )


@blueprint.get("/keep-safe.ics")
@allows(*EVERYBODY)
def export():
    """Give a year of it as iCalendar (RFC 5545)."""
    today = clock.now().date()
    file = icalendar.Calendar()
    file.add("prodid", "-//Keep Safe Assistant//Back office//EN")
    file.add("version", "2.0")
    for entry in _entries(today - _BEHIND, today + _AHEAD):
        file.add_component(_event(entry))
    return Response(file.to_ical(), mimetype="text/calendar", headers={"Content-Disposition": "attachment; filename=keep-safe.ics"})


def address_of(entry: Entry) -> str:
    """Return the path of the page that an entry is about."""
    return place_of(f"change/{entry.number}" if entry.kind in (GO_LIVE, END) else entry.subject)


def _event(entry: Entry) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", f"{entry.kind}-{entry.number or entry.subject.replace('/', '-')}-{entry.first}@keep-safe-assistant")
    event.add("dtstamp", datetime.fromtimestamp(now(), UTC))
    event.add("summary", f"{KINDS[entry.kind]}: {entry.title}")
    event.add("url", url_for("home.start", _external=True).rstrip("/") + address_of(entry))
    if entry.kind in (GO_LIVE, END, ALERT):
        event.add("dtstart", datetime.fromtimestamp(entry.at, UTC))
    else:
        event.add("dtstart", entry.first)
        # The end of whole days is the day after the last.
        event.add("dtend", entry.last + timedelta(days=1))
    event.add("categories", [KINDS[entry.kind]])
    event.add("transp", "OPAQUE" if entry.kind == TASK else "TRANSPARENT")
    return event


def _entries(first: date, last: date) -> Iterable[Entry]:
    return entries(session, known_shelf(settings).corpus, first, last)


def _asked_month() -> date:
    """Return the first day of the month that was asked for; of this one when none was."""
    try:
        asked = datetime.strptime(request.args.get("month", ""), "%Y-%m").date()
    except ValueError:
        return clock.now().date().replace(day=1)
    return asked if _FIRST_YEAR <= asked.year <= _LAST_YEAR else clock.now().date().replace(day=1)


def _next(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def _previous(first: date) -> date:
    return (first - timedelta(days=1)).replace(day=1)
