"""What the doors read with each message: is this door closed? Looked up every two seconds at most."""

from __future__ import annotations

import logging
import threading
import time

from sqlalchemy.exc import SQLAlchemyError

from bot.database import session_scope
from bot.switches.switching import message_of

logger = logging.getLogger(__name__)
READ_EVERY = 2.0
"""Seconds after which a door looks again."""


class DoorSwitch:
    """The switch of one door, as this process saw it last."""

    def __init__(self, database: str, channel: str) -> None:
        self._database, self._channel = database, channel
        self._lock = threading.Lock()
        self._message: str | None = None
        self._read_again = 0.0

    def message(self) -> str | None:
        """Return what the public is told while the door is closed; None while it is open. With the database away it stays as it was."""
        with self._lock:
            if time.monotonic() < self._read_again:
                return self._message
            self._read_again = time.monotonic() + READ_EVERY
        try:
            with session_scope(self._database) as session:
                self._message = message_of(session, self._channel)
        except SQLAlchemyError as error:
            logger.error("The switch of the door cannot be read (%s)", type(error).__name__)
        return self._message
