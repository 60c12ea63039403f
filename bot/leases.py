"""Which of several processes does what only one may do: a row that one of them holds, for as long as it gives signs of life."""

from __future__ import annotations

import time

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.alerts.models import Lease


def hold(session: Session, name: str, *, holder: str, seconds: float, now: float | None = None) -> bool:
    """Take or keep a lease; tell whether this process has it. Two that ask at once never both get it.

    name: of a row that a migration has made. seconds: how long it lasts without another call.
    """
    now = time.time() if now is None else now
    mine_or_lapsed = sa.or_(Lease.holder == holder, Lease.until < now)
    take = sa.update(Lease).where(Lease.name == name, mine_or_lapsed).values(holder=holder, until=now + seconds)
    return bool(session.execute(take).rowcount)


def let_go(session: Session, name: str, *, holder: str) -> None:
    """Give a lease back, so that another process need not wait."""
    session.execute(sa.update(Lease).where(Lease.name == name, Lease.holder == holder).values(until=0))
