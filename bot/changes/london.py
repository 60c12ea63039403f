"""Times as editors type and read them: Scotland's clock, summer time included."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.clock import LONDON
from bot.errors import ChangeRefused


def seconds(typed: str) -> float:
    """Return the seconds since 1970 of a time typed as `2027-03-28T09:00` (as a browser's field sends it), in Scotland.

    A time that comes twice, on the night the clocks go back, is the first of the two. Raises ChangeRefused for what is no time
    and for one that the clocks skip.
    """
    try:
        local = datetime.fromisoformat(typed.strip().replace(" ", "T"))
    except ValueError:
        raise ChangeRefused("Write the day and time like 2027-03-28 09:00.") from None
    if local.tzinfo is not None:
        raise ChangeRefused("Write the time as the clock in Scotland shows it, like 2027-03-28 09:00.")
    moment = local.replace(tzinfo=LONDON).astimezone(UTC)
    if moment.astimezone(LONDON).replace(tzinfo=None) != local:
        raise ChangeRefused("That time does not exist: the clocks go forward that night. Choose a time from 2am on.")
    return moment.timestamp()


def in_words(moment: float | None) -> str:
    """Return a time as people read it, such as `28 March 2027, 9:05am BST`; nothing for None."""
    if moment is None:
        return ""
    local = datetime.fromtimestamp(moment, LONDON)
    clock = f"{local.hour % 12 or 12}:{local:%M}{'am' if local.hour < 12 else 'pm'}"
    return f"{local.day} {local:%B %Y}, {clock} {local:%Z}"


def typed(moment: float | None) -> str:
    """Return a time as the browser's field wants it, `2027-03-28T09:05`; nothing for None."""
    return datetime.fromtimestamp(moment, LONDON).strftime("%Y-%m-%dT%H:%M") if moment is not None else ""
