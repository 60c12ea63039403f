"""What a change is called in lists."""

from __future__ import annotations

from collections.abc import Mapping

from bot.changes.kinds import Kind, files_of, place_of
from bot.changes.yaml_text import at, data_of
from bot.errors import ChangeRefused

_LONGEST = 120
_NAMES = ("title", "name")


def title_of(kind: Kind, key: str, texts: Mapping[str, str | None]) -> str:
    """Return the title or name that the draft gives the thing; its key where it gives none or cannot be read."""
    try:
        entry = at(data_of(texts.get(files_of(kind, key)[0]) or ""), place_of(kind, key))
    except ChangeRefused:
        entry = None
    found = next((entry[name] for name in _NAMES if isinstance(entry, dict) and isinstance(entry.get(name), str) and entry[name].strip()), key)
    return " ".join(found.split())[:_LONGEST]
