"""Sign-ins of browsers that fell silent are forgotten: their rows hold a network address."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import SignIn

LONGEST_SECONDS = 12 * 60 * 60
"""After so long everybody signs in anew, however busy they were."""


def is_over(sign_in: SignIn, *, now: float, idle_minutes: int) -> bool:
    """Tell whether a browser was silent for too long, or is signed in for too long."""
    return now - sign_in.last_seen > idle_minutes * 60 or now - sign_in.began > LONGEST_SECONDS


def forget_the_silent(session: Session, *, now: float, idle_minutes: int) -> int:
    """Delete the sign-ins that are over; return how many there were."""
    over = sa.or_(SignIn.last_seen < now - idle_minutes * 60, SignIn.began < now - LONGEST_SECONDS)
    return session.execute(sa.delete(SignIn).where(over)).rowcount
