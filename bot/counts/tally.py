"""What a process has counted and not written yet. Answers do not wait for the database: a thread writes every two seconds."""

from __future__ import annotations

import atexit
import logging
import threading
import time
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from sqlalchemy.exc import SQLAlchemyError

from bot.counts.happened import Event
from bot.counts.store import Counted, add, hour_of
from bot.database import session_scope

logger = logging.getLogger(__name__)
_EVERY_SECONDS = 2.0
_MOST_WAITING = 20_000
"""Different counts held while the database is out of reach; what is more is not counted."""


class Tally:
    """Counts of one process, on their way to one database."""

    def __init__(self, database: str) -> None:
        self._database = database
        self._waiting: Counter[Counted] = Counter()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def count(self, channel: str, happened: Mapping[Event, int]) -> None:
        """Count what happened just now; it costs no more than a look into a dictionary."""
        hour = hour_of(time.time())
        with self._changed:
            if len(self._waiting) < _MOST_WAITING:
                self._waiting.update({(hour, channel, *event): n for event, n in happened.items()})
            if self._thread is None:
                # Begun with the first count, because a server forks its workers before it.
                self._thread = threading.Thread(target=self._write_for_ever, name="counts", daemon=True)
                self._thread.start()
                atexit.register(self.write)
            self._changed.notify()

    def write(self) -> None:
        """Write what is waiting; what cannot be written waits on."""
        with self._changed:
            counts, self._waiting = self._waiting, Counter()
        try:
            with session_scope(self._database) as session:
                add(session, counts)
        except SQLAlchemyError as error:
            logger.error("Counts could not be written (%s); trying again", type(error).__name__)
            with self._changed:
                self._waiting.update(counts)

    def _write_for_ever(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._waiting))
            time.sleep(_EVERY_SECONDS)
            self.write()


@lru_cache(maxsize=8)
def tally_of(database: str) -> Tally:
    """Return this process's tally for a database."""
    return Tally(database)
