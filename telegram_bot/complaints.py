"""Say once in a while what is wrong, and once when it is right again, instead of filling the log."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

logger = logging.getLogger(__name__)
AGAIN_AFTER = 300.0
_WAITS = (1, 2, 4, 8, 15, 30)


class Complaints:
    """One trouble at a time: how long it has lasted and how long to wait before trying again."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._said: dict[str, float] = {}
        self._times = 0

    def complain(self, words: str) -> float:
        """Log `words` unless that was done lately; return how many seconds to wait."""
        now = self._clock()
        if words not in self._said or now - self._said[words] >= AGAIN_AFTER:
            self._said[words] = now
            logger.error(words)
        self._times += 1
        return _WAITS[min(self._times, len(_WAITS)) - 1]

    def relieved(self, words: str) -> None:
        """Log `words` when there was something to complain about."""
        if self._said:
            logger.info(words)
        self._said.clear()
        self._times = 0
