"""Folders that are gone when the work is done, and soon after when the process that worked in them was killed.

They stand in VAR_DIR and not in the system's folder for temporary files, for they hold what is not public yet.
"""

from __future__ import annotations

import fcntl
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FOLDER, _TURN, _HELD = "scratch", ".turn", ".held"


@contextmanager
def scratch(var_dir: Path) -> Iterator[Path]:
    """Give an empty folder below VAR_DIR, and clear up those of processes that died: the system lets go of what they held."""
    folder = var_dir.absolute() / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / _TURN).open("wb") as turn:
        # Whoever clears up takes a folder that is not held yet for one that was left.
        fcntl.flock(turn, fcntl.LOCK_EX)
        _clear_up(folder)
        mine = Path(tempfile.mkdtemp(dir=folder))
        held = (mine / _HELD).open("wb")
        fcntl.flock(held, fcntl.LOCK_EX)
    desk = mine / "desk"
    desk.mkdir()
    try:
        yield desk
    finally:
        shutil.rmtree(mine, ignore_errors=True)
        held.close()


def _clear_up(folder: Path) -> None:
    for left in folder.iterdir():
        if left.is_dir() and not _is_held(left / _HELD):
            shutil.rmtree(left, ignore_errors=True)


def _is_held(lock: Path) -> bool:
    try:
        with lock.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except FileNotFoundError:
        return False
    return False
