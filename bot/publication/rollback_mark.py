"""The mark of a rollback on its way: put down before anything moves, taken away when all is done, so that whoever comes next can finish it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.changes.whole_files import put_whole
from bot.settings import Settings

_FILE = "rolling-back.json"


@dataclass(frozen=True)
class RollbackMark:
    """`release` is to come into service in place of `before`; by whom (an editor's number), why and since when (UTC seconds)."""

    release: str
    before: str | None
    by_id: int
    why: str
    begun: float


def put_down(settings: Settings, mark: RollbackMark) -> None:
    """Keep the mark, on the disk when this returns."""
    put_whole(_path(settings), json.dumps(asdict(mark), ensure_ascii=False))


def found(settings: Settings) -> RollbackMark | None:
    """Return the mark of a rollback that is on its way; None where there is none."""
    try:
        return RollbackMark(**json.loads(_path(settings).read_text("utf-8")))
    except FileNotFoundError:
        return None


def take_away(settings: Settings) -> None:
    """Forget the mark: the rollback is done, or nothing of it was."""
    put_whole(_path(settings), None)


def _path(settings: Settings) -> Path:
    return settings.var_dir / _FILE
