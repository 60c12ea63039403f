"""What is on its way between a page and us, so that forgetting reaches it too.

A page that is left may have a message under way. Its answer would be kept after its writer was told that everything is gone;
and of a first message the page does not even know the conversation, for it has no cookie yet. So each page has a name, its
visit, which its messages and its forgetting carry. All of it is held for two minutes, in this process.
"""

from __future__ import annotations

import threading
import time

_HELD_SECONDS = 120.0
_MOST = 10_000


class Visits:
    """Which conversation a visit began, and what was forgotten, of late."""

    def __init__(self) -> None:
        self._begun = _Recent()
        self._forgotten = _Recent()

    def begin(self, visit: str, conversation: str) -> None:
        """Note, before its first message is answered, which conversation a visit begins."""
        self._begun.put(visit, conversation)

    def forget(self, visit: str, conversation: str | None) -> list[str]:
        """Note that a visit and its conversation are forgotten; return the conversations to delete."""
        conversations = [name for name in dict.fromkeys((conversation, self._begun.get(visit))) if name]
        for name in (visit, *conversations):
            self._forgotten.put(name, name)
        return conversations

    def is_forgotten(self, visit: str, conversation: str) -> bool:
        """Tell whether what is being answered was forgotten meanwhile."""
        return self._forgotten.get(visit) is not None or self._forgotten.get(conversation) is not None


class _Recent:
    """A small dictionary that loses its entries after a while, and its oldest when there are too many."""

    def __init__(self) -> None:
        self._entries: dict[str, tuple[float, str]] = {}
        self._lock = threading.Lock()

    def put(self, key: str, value: str) -> None:
        if not key:
            return
        with self._lock:
            self._entries.pop(key, None)
            self._entries[key] = (time.monotonic() + _HELD_SECONDS, value)
            while len(self._entries) > _MOST:
                del self._entries[next(iter(self._entries))]

    def get(self, key: str) -> str | None:
        with self._lock:
            until, value = self._entries.get(key, (0.0, None))
        return value if until > time.monotonic() else None
