"""Scotland's clock."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


def now() -> datetime:
    """Return this moment on Scotland's clock."""
    return datetime.now(LONDON)
