"""Times as editors read them: Scotland's clock, whatever the database holds."""

from __future__ import annotations

from datetime import date, datetime

from flask import Flask

from bot.clock import LONDON


def moment(seconds: float | None) -> str:
    """Return a moment, in seconds since 1970 UTC, such as 3 June 2030, 14:05; empty for None."""
    if seconds is None:
        return ""
    at = datetime.fromtimestamp(seconds, LONDON)
    return f"{at.day} {at:%B %Y, %H:%M}"


def iso_moment(text: str | None) -> str:
    """Return a moment written by ISO 8601, on Scotland's clock and in words; empty for None."""
    return moment(datetime.fromisoformat(text).timestamp()) if text else ""


def day(value: date | None) -> str:
    """Return a date such as 3 June 2030; empty for None."""
    return f"{value.day} {value:%B %Y}" if value else ""


def add_filters(app: Flask) -> None:
    """Let templates write `|moment`, `|iso_moment` and `|day`."""
    app.jinja_env.filters.update(moment=moment, iso_moment=iso_moment, day=day)
