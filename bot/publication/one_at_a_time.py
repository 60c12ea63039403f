"""One publication at a time, in whichever process. The system lets go of the lock when a process dies."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from bot.errors import ChangeRefused
from bot.settings import Settings

_LOCK = "publication.lock"


@contextmanager
def one_at_a_time(settings: Settings, *, wait: bool = True) -> Iterator[None]:
    """Hold the lock; without `wait`, raise ChangeRefused when somebody else is publishing."""
    settings.var_dir.mkdir(parents=True, exist_ok=True)
    with (settings.var_dir / _LOCK).open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError as error:
            raise ChangeRefused("Something else is being published. Try again in a moment.") from error
        yield
