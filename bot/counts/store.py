"""Add to the counts, in one step that two processes can do at once."""

from __future__ import annotations

import time
from collections.abc import Mapping

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.counts.models import HourlyCount

HOUR = 60 * 60
Counted = tuple[int, str, str, str]
"""Hour, channel, kind and key."""
_LONGEST_KEY = HourlyCount.key.type.length


def hour_of(moment: float) -> int:
    """Return the hour of a moment (seconds since 1970, UTC) as the table has it."""
    return int(moment // HOUR)


def add(session: Session, counts: Mapping[Counted, int]) -> None:
    """Add to the counts; what is not there yet begins at nothing."""
    if not counts:
        return
    insert = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}[session.get_bind().dialect.name](HourlyCount)
    more = insert.on_conflict_do_update(index_elements=["hour", "channel", "kind", "key"], set_={"n": HourlyCount.n + insert.excluded.n})
    # In one order always, so that two processes never wait for each other's rows.
    session.execute(more, [_row(counted, n) for counted, n in sorted(counts.items())])


def add_one(session: Session, channel: str, kind: str, key: str) -> None:
    """Count something that happened now."""
    add(session, {(hour_of(time.time()), channel, kind, key): 1})


def _row(counted: Counted, n: int) -> dict:
    hour, channel, kind, key = counted
    return {"hour": hour, "channel": channel, "kind": kind, "key": key[:_LONGEST_KEY], "n": n}
