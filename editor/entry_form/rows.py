"""Rows of a list: add one, move one, take one out, by the button that was pressed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from editor.entry_form.fields import Field
from editor.entry_form.values import ROWS, Values, shown

_PRESSED = re.compile(r"(add|up|down|drop) ([a-z_]+(?:-\d+-[a-z_]+)*)(?:-(\d+))?")


def act(fields: Sequence[Field], values: Values, pressed: str) -> str | None:
    """Do in `values` what a button says, such as `add questions-2-options` or `up topics-1`; return the name of the field to go on in.

    None: it is no such button, and nothing was done.
    """
    found = _PRESSED.fullmatch(pressed)
    place = _list_at(fields, values, found[2].split("-")) if found else None
    if not found or place is None:
        return None
    verb, name, field, rows = found[1], found[2], *place
    if verb == "add":
        rows.append(shown(field.parts, {}) if field.parts else "")
        return _first(field, f"{name}-{len(rows) - 1}")
    number = int(found[3]) if found[3] else -1
    if not 0 <= number < len(rows):
        return None
    if verb == "drop":
        del rows[number]
        return _first(field, f"{name}-{min(number, len(rows) - 1)}") if rows else f"{name}-add"
    other = number + (1 if verb == "down" else -1)
    if 0 <= other < len(rows):
        rows[number], rows[other] = rows[other], rows[number]
        number = other
    return f"{name}-{number}-{verb}"


def _list_at(fields: Sequence[Field], values: Values, way: Sequence[str]) -> tuple[Field, list] | None:
    """Return the list that a way such as `questions, 2, options` leads to, and its field."""
    name, *rest = way
    field = next((field for field in fields if field.name == name), None)
    if field is None or field.kind not in ("rows", "either", "one"):
        return None
    rows: list[Any] = values[name]
    if field.kind == "either":
        values[name]["which"] = ROWS
        rows = values[name]["rows"]
    if not rest:
        return field, rows
    number, *rest = rest
    if int(number) >= len(rows) or not field.parts:
        return None
    return _list_at(field.parts, rows[int(number)], rest)


def _first(field: Field, name: str) -> str:
    """Return the name of the first control of a row."""
    if not field.parts:
        return name
    first = field.parts[0]
    if first.kind in ("rows", "one", "either"):
        return f"{name}-{first.name}-add"
    return f"{name}-{first.name}-first" if first.kind == "days" else f"{name}-{first.name}"
