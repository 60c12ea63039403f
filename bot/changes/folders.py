"""The two folders that are the editors' shelf, addressed as one: what we answer and say, and the held-out sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bot.changes.kinds import HELD_OUT
from bot.errors import ChangeRefused
from bot.settings import Settings

_PATH = re.compile(r"[a-z][a-z0-9_]*(?:/[a-z0-9][a-z0-9_]*)*\.yml")
_SHELVES = ("advice", "nlu", HELD_OUT, "partners", "campaigns", "checks", "tools", "places", "entities", "languages", "style", "telegram")
_FILES = ("phrases.yml", "sources.yml", "to_verify.yml")


@dataclass(frozen=True)
class Shelf:
    """Where the files of the shelf are."""

    data_dir: Path
    held_out_dir: Path

    @classmethod
    def of(cls, settings: Settings) -> Shelf:
        """Return the shelf that settings name."""
        return cls(settings.data_dir, settings.held_out_dir)

    def path(self, name: str) -> Path:
        """Return where a file of the shelf is, by its name such as `held_out/doorstep/bogus_callers.yml`."""
        first, _, rest = checked_path(name).partition("/")
        return self.held_out_dir / rest if first == HELD_OUT else self.data_dir / name

    def read(self, name: str) -> str | None:
        """Return the text of a file, line ends as they are; None where there is none."""
        try:
            return self.path(name).read_bytes().decode("utf-8")
        except FileNotFoundError:
            return None
        except UnicodeDecodeError as error:
            raise ChangeRefused(f"{name} is not UTF-8 text. Ask an operator to save it again as UTF-8.") from error

    def shown(self, name: str) -> str:
        """Return a file's name as the checks say it: `data/advice/...`, `tests/nlu/...`."""
        path, root = self.path(name), self.data_dir.parent
        return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def checked_path(name: str) -> str:
    """Return the name of a file of the shelf; raise ChangeRefused for anything else, such as a way out of the folder."""
    if not _PATH.fullmatch(name) or (name.partition("/")[0] not in _SHELVES and name not in _FILES):
        raise ChangeRefused(f"“{name}” is not a file of the shelf.")
    return name
