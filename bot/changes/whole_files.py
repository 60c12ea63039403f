"""Files that are replaced whole or not at all, whenever the process dies or the power goes."""

from __future__ import annotations

import os
from pathlib import Path


def put_whole(path: Path, text: str | None) -> None:
    """Replace a file in one step, or remove it where the text is None; on the disk when this returns."""
    if text is None:
        path.unlink(missing_ok=True)
        if path.parent.is_dir():
            _settle(path.parent)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    with beside.open("wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    _settle(path.parent)


def _settle(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
