"""What comes more than once though it was meant once: the pictures of an album, a button tapped twice."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Hashable

WITHIN = 2.0
MOST = 10_000


class Recent:
    """Remembers for a moment what was seen."""

    def __init__(self) -> None:
        self._seen: OrderedDict[tuple[Hashable, ...], float] = OrderedDict()

    def seen(self, *what: Hashable, within: float = 60.0, now: float | None = None) -> bool:
        """Tell whether this was seen within so many seconds, and note that it is seen now."""
        now = time.monotonic() if now is None else now
        before = self._seen.pop(what, None)
        self._seen[what] = now
        while len(self._seen) > MOST:
            self._seen.popitem(last=False)
        return before is not None and now - before < within
