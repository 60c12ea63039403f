"""Close a door and open it again. Both are written into the audit."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.audit.record import record
from bot.counts.kinds import CHANNELS
from bot.errors import SwitchRefused
from bot.switches.models import Switch

if TYPE_CHECKING:
    from bot.accounts.models import User

LONGEST = 300
_A_NUMBER = re.compile(r"\d{3}")


def close(session: Session, *, who: User | str, channel: str, reason: str, message: str) -> None:
    """Close a door: `reason` is for the audit, `message` for the public. Raises SwitchRefused, in words, where one of them will not do."""
    _require_channel(channel)
    reason, message = _sound(reason, "reason"), _sound(message, "message for the public")
    if _A_NUMBER.search(message):
        raise SwitchRefused("Leave telephone numbers out of the message for the public. 999 and 101 are shown below it by themselves.")
    before = _state(session.get(Switch, channel))
    session.merge(Switch(channel=channel, closed=True, since=time.time(), reason=reason, message=message, who=str(who)))
    record(session, who=who, action="switch.close", subject=channel, before=before, after={"closed": True, "reason": reason, "message": message})


def open_again(session: Session, *, who: User | str, channel: str, reason: str) -> None:
    """Open a door again; raise SwitchRefused where it is open, or no reason is given."""
    _require_channel(channel)
    reason = _sound(reason, "reason")
    switch = session.get(Switch, channel)
    if switch is None or not switch.closed:
        raise SwitchRefused(f"{CHANNELS[channel]} is open already.")
    before = _state(switch)
    switch.closed, switch.since, switch.reason, switch.message, switch.who = False, time.time(), reason, "", str(who)
    record(session, who=who, action="switch.open", subject=channel, before=before, after={"closed": False, "reason": reason})


def switches(session: Session) -> dict[str, Switch | None]:
    """Return the switch of every door; None for a door that was never closed."""
    found = {switch.channel: switch for switch in session.execute(sa.select(Switch)).scalars()}
    return {channel: found.get(channel) for channel in CHANNELS}


def message_of(session: Session, channel: str) -> str | None:
    """Return what the public is told at a closed door; None where it is open."""
    return session.execute(sa.select(Switch.message).where(Switch.channel == channel, Switch.closed.is_(True))).scalar()


def _require_channel(channel: str) -> None:
    if channel not in CHANNELS:
        raise SwitchRefused(f"There is no door `{channel}`. The doors are: {', '.join(CHANNELS)}.")


def _sound(text: str, what: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise SwitchRefused(f"Write the {what}.")
    if len(text) > LONGEST:
        raise SwitchRefused(f"Write the {what} in at most {LONGEST} characters; it has {len(text)}.")
    return text


def _state(switch: Switch | None) -> dict:
    return {"closed": bool(switch and switch.closed)}
