"""The hours in which alerts go out. People were promised none at night, so what is unclear here sends nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from bot.errors import SettingRefused
from bot.settings import Settings

NEVER = "No alerts go out, for ALERTS_FROM and ALERTS_UNTIL are the same."


@dataclass(frozen=True)
class Hours:
    """A stretch of the day on Scotland's clock; empty where both ends are the same."""

    start: time
    until: time

    @property
    def are_none(self) -> bool:
        """Tell whether alerts never go out."""
        return self.start == self.until

    def include(self, moment: datetime) -> bool:
        """Tell whether alerts may go out at a moment of Scotland's clock."""
        return self.start <= moment.time() < self.until


def sending_hours(settings: Settings) -> Hours:
    """Return the hours of ALERTS_FROM and ALERTS_UNTIL; raise SettingRefused when they are no times, or run past midnight."""
    hours = Hours(_read("ALERTS_FROM", settings.alerts_from), _read("ALERTS_UNTIL", settings.alerts_until))
    if hours.start > hours.until:
        raise SettingRefused(
            f"ALERTS_FROM ({settings.alerts_from}) is later than ALERTS_UNTIL ({settings.alerts_until}). "
            "Alerts do not go out at night: set ALERTS_FROM to the earlier time. Until then no alerts go out."
        )
    return hours


def _read(name: str, text: str) -> time:
    try:
        read = time.fromisoformat(text)
    except ValueError as error:
        raise SettingRefused(f"{name} is `{text}`. Set it to a time of day such as 08:00. Until then no alerts go out.") from error
    if read.tzinfo:
        raise SettingRefused(f"{name} is `{text}`. Leave the time zone out; the clock is Scotland's. Until then no alerts go out.")
    return read
