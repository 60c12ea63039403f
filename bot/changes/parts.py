"""The kinds of fields a form has: how each is read from YAML and written back. Reading is lenient, for a draft may be half done."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from typing import Any

from bot.changes.yaml_text import same
from bot.content.models import Moment

GONE = object()
"""What a field is written as when its key is to be left out."""


@dataclasses.dataclass(frozen=True)
class Part:
    """read: YAML to the form's value. write: the form's value, and the YAML that stood there, to YAML or GONE."""

    read: Callable[[Any], Any]
    write: Callable[[Any, Any], Any]


def _field(part: Part, empty: Callable[[], Any]) -> Any:
    return dataclasses.field(default_factory=empty, metadata={"part": part})


def text(optional: bool = False) -> Any:
    """A text; an optional one that is empty has no key."""
    return _field(Part(_as_text, lambda value, _: value or (GONE if optional else "")), str)


def day() -> Any:
    """A day as `2027-05-21`; what is no day stays the text that was typed, for the checks to name."""
    return _field(Part(_as_text, lambda value, _: _as_day(value)), str)


def yes() -> Any:
    """A tick; without one there is no key where none was."""
    return _field(Part(bool, lambda value, before: value if value or before is not None else GONE), bool)


def keys(optional: bool = False) -> Any:
    """Keys or short texts in an order."""

    def write(values: list[str], before: Any) -> Any:
        kept = [value for value in values if value]
        return kept if kept or not optional or before is not None else GONE

    return _field(Part(_as_list, write), list)


def entries(of: type, optional: bool = False) -> Any:
    """Entries of a form of their own, in an order."""

    def read(value: Any) -> list:
        return [of.of(item) for item in value if isinstance(item, dict)] if isinstance(value, list) else []

    def write(values: Any, before: Any) -> Any:
        listed = _written_entries(values or [], before, of)
        return listed if listed or not optional else GONE

    return _field(Part(read, write), list)


def by_moment(of: type) -> Any:
    """Entries for each moment; a moment without any has no key."""

    def read(value: Any) -> dict[str, list]:
        given = value if isinstance(value, dict) else {}
        return {moment.value: [of.of(item) for item in given.get(moment.value) or [] if isinstance(item, dict)] for moment in Moment}

    def write(values: dict[str, list], before: Any) -> Any:
        before = before if isinstance(before, dict) else {}
        order = [*before, *(moment.value for moment in Moment if moment.value not in before)]
        written = {moment: _written_entries(values.get(moment, []), before.get(moment), of) for moment in order}
        return {moment: listed for moment, listed in written.items() if listed}

    return _field(Part(read, write), lambda: {moment.value: [] for moment in Moment})


def _written_entries(values: list, before: Any, of: type) -> list[dict]:
    """Write entries; one that is as it was stays as it was written, the order of its keys included."""
    there = [item for item in before if isinstance(item, dict)] if isinstance(before, list) else []
    written = []
    for value in values:
        known = next((item for item in there if of.of(item) == value), None)
        written.append(known if known is not None else value.onto_entry({}))
    return written


def _as_text(value: Any) -> str:
    return "" if value is None else str(value)


def _as_list(value: Any) -> list[str]:
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return [_as_text(value)] if value else []


def _as_day(value: str) -> Any:
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return value or None


def written_if_changed(part: Part, value: Any, entry: dict, name: str, is_new: bool) -> dict:
    """Return the entry with one field written; the entry itself when the field says what it said. A new entry gets all its keys."""
    before = entry.get(name)
    if not is_new and same(part.read(before), value):
        return entry
    new = part.write(value, before)
    return {key: item for key, item in entry.items() if key != name} if new is GONE else {**entry, name: new}
