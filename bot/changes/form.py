"""A form over a file of the shelf: read from its text, and written into the same text so that nothing else changes."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, Self

from bot.changes.parts import Part, written_if_changed
from bot.changes.yaml_text import at, data_of, rewritten
from bot.errors import ChangeRefused


@dataclasses.dataclass
class Form:
    """What an editor fills in. Subclasses are dataclasses whose fields come from `bot.changes.parts`, in the order of the file."""

    @classmethod
    def parse(cls, text: str | None, place: Sequence[str] = ()) -> Self:
        """Read the form from a file's text; `place` is where its entry stands in a table. Raises ChangeRefused when it is not YAML."""
        return cls.of(at(data_of(text or ""), place))

    @classmethod
    def of(cls, entry: Any) -> Self:
        """Read the form from plain data; what is missing is empty."""
        given = entry if isinstance(entry, dict) else {}
        return cls(**{name: part.read(given.get(name)) for name, part in cls.parts()})

    @classmethod
    def parts(cls) -> list[tuple[str, Part]]:
        """Return the fields, in the order of the file."""
        return [(field.name, field.metadata["part"]) for field in dataclasses.fields(cls)]

    def onto(self, text: str | None, place: Sequence[str] = ()) -> str:
        """Return a file's text with the form written into it; a form that was not changed gives back the text as it is.

        Raises ChangeRefused when the text is not YAML or holds something else where the entry should stand.
        """
        data = data_of(text or "")
        return rewritten(text or "", _with(data, place, self.onto_entry(_mapping(at(data, place)))))

    def onto_entry(self, entry: dict) -> dict:
        """Return plain data with the form written into it; a new key stands behind the one that the form has before it."""
        written = entry
        for name, part in self.parts():
            written = written_if_changed(part, tidy(getattr(self, name)), written, name, is_new=not entry)
        ours = [name for name, _ in self.parts()]
        order = [key for key in entry if key in written]
        for place, key in enumerate(ours):
            if key in written and key not in order:
                before = [order.index(other) for other in ours[:place] if other in order]
                order.insert(max(before) + 1 if before else 0, key)
        return {key: written[key] for key in order}


def _mapping(entry: Any) -> dict:
    if entry is None:
        return {}
    if not isinstance(entry, dict):
        raise ChangeRefused("This file has another shape than the form. Change its text instead.")
    return entry


def _with(data: Any, place: Sequence[str], entry: dict) -> dict:
    if not place:
        return entry
    data = _mapping(data)
    first, *rest = place
    return {**data, first: _with(data.get(first), rest, entry)}


def tidy(value: Any) -> Any:
    """Return what a browser sent with plain line ends and no blanks around it."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").strip()
    if isinstance(value, list):
        return [tidy(item) for item in value]
    if isinstance(value, dict):
        return {key: tidy(item) for key, item in value.items()}
    if isinstance(value, Form):
        return type(value)(**{name: tidy(getattr(value, name)) for name, _ in value.parts()})
    return value
