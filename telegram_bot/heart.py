"""Signs of life, for whoever watches over a process that nobody can call."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError

from bot.conversations.store import beat
from bot.database import session_scope

logger = logging.getLogger(__name__)
PROCESS = "telegram"
EVERY = 20.0


class Heart:
    """Beats at most every twenty seconds, each time updates could be fetched."""

    def __init__(self, database: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._clock = clock
        self._last: float | None = None
        self._failing = False

    async def beat(self) -> None:
        """Record that we are alive, unless that was done just now."""
        if self._last is not None and self._clock() - self._last < EVERY:
            return
        self._last = self._clock()
        try:
            await asyncio.to_thread(self._record)
            self._failing = False
        except SQLAlchemyError as error:
            if not self._failing:
                logger.warning("No sign of life could be recorded (%s)", type(error).__name__)
            self._failing = True

    def _record(self) -> None:
        with session_scope(self._database) as session:
            beat(session, process=PROCESS)
