"""One message is answered once: its second coming waits until the first has been answered and kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class UnderWay:
    """The names of the messages that are being answered in this process."""

    def __init__(self) -> None:
        self._keys: set[str] = set()
        self._changed = threading.Condition()

    @contextmanager
    def alone(self, key: str | None) -> Iterator[None]:
        """Hold a name while the block runs, after whoever holds it now; without a name there is nobody to wait for."""
        if key is None:
            yield
            return
        with self._changed:
            self._changed.wait_for(lambda: key not in self._keys)
            self._keys.add(key)
        try:
            yield
        finally:
            with self._changed:
                self._keys.discard(key)
                self._changed.notify_all()
