"""One publication at a time, in whichever process. The system lets go of the lock when a process dies."""

from __future__ import annotations

import fcntl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bot.errors import ChangeRefused
from bot.settings import Settings

_LOCK = "publication.lock"
_LOOK_EVERY = 0.1
WAITING = "Something else is being published. Waiting until it is done ..."


@contextmanager
def one_at_a_time(settings: Settings, *, patience: float | None = None, say: Callable[[str], object] = lambda _: None) -> Iterator[None]:
    """Hold the lock.

    patience: seconds to wait while somebody else is publishing; None waits as long as it takes. say: told once when there is something to
    wait for. Raises ChangeRefused when the patience is at an end.
    """
    settings.var_dir.mkdir(parents=True, exist_ok=True)
    end = None if patience is None else time.monotonic() + patience
    with (settings.var_dir / _LOCK).open("w") as file:
        if not _taken(file):
            say(WAITING)
            while not _taken(file):
                if end is not None and time.monotonic() >= end:
                    raise ChangeRefused("Something else is being published. Try again in a moment.")
                time.sleep(_LOOK_EVERY)
        yield


def _taken(file) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
