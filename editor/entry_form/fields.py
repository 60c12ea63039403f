"""The fields of a form over one entry, as the shape of the entry gives them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from editor.entry_form.words import CHOICES, KINDS, LONG, REFERENCES, ROWS, TICKED, WORDS

_LONG_FROM = 100
"""Characters from which a text gets a box of several lines."""


@dataclass(frozen=True)
class Field:
    """One field. `name` is its key in the file.

    kind: text, long, date, day (with or without a year), days (of the week), time, number, tick, choice, reference (one key of a table),
    ticks (keys of a table, in no order), lines (a text on each line), rows (entries in an order, each of `parts`, or of one reference),
    one (an entry that may be missing), or either (one of `choices`, or rows).
    """

    name: str
    kind: str
    label: str
    hint: str = ""
    required: bool = False
    longest: int | None = None
    choices: tuple[tuple[str, str], ...] = ()
    table: str = ""
    parts: tuple[Field, ...] = ()
    row: str = ""
    """What one row is called, such as `question`."""


def fields_of(model: type[BaseModel]) -> tuple[Field, ...]:
    """Return the fields of a shape, in its order; what it has from the shape it builds on comes last."""
    hints = get_type_hints(model)
    own = sorted(model.__fields__, key=lambda name: name not in model.__annotations__)
    return tuple(_field(model, name, hints[name]) for name in own)


def _field(model: type[BaseModel], name: str, hint: Any) -> Field:
    about = f"{model.__name__}.{name}"
    given = model.__fields__[name]
    types = [each for each in _either(hint) if each is not NoneType]
    label, remark = WORDS[about]
    common = {"name": given.alias, "label": label, "hint": remark, "required": bool(given.required)}
    common |= {"row": ROWS.get(about, "line"), "table": REFERENCES.get(about, "")}
    literals = tuple(value for each in types if get_origin(each) is Literal for value in get_args(each))
    lists = [each for each in types if get_origin(each) is list]
    if lists and literals:
        unknown = [("", CHOICES[about][""])] if "" in CHOICES[about] else []
        choices = tuple([*((value, CHOICES[about][value]) for value in literals), *unknown])
        return Field(kind="either", choices=choices, parts=_row_parts(lists[0]), **common)
    if lists:
        return Field(kind=_list_kind(about, common["table"], lists[0]), parts=_row_parts(lists[0]), **common)
    if literals:
        return Field(kind="choice", choices=tuple((value, CHOICES[about][value]) for value in literals), **common)
    if datetime.date in types:
        return Field(kind="day" if str in types else "date", **common)
    [kind] = types
    if issubclass(kind, BaseModel):
        return Field(kind="one", parts=fields_of(kind), **common)
    if kind in (bool, int):
        return Field(kind="tick" if kind is bool else "number", **common)
    return _text(about, kind, common)


def _text(about: str, kind: type, common: dict) -> Field:
    longest = getattr(kind, "max_length", None)
    if about in KINDS or common["table"]:
        return Field(kind=KINDS.get(about, "reference"), **common)
    return Field(kind="long" if about in LONG or (longest or 0) > _LONG_FROM else "text", longest=longest, **common)


def _list_kind(about: str, table: str, listed: Any) -> str:
    if about in TICKED:
        return "ticks"
    return "rows" if table or _row_parts(listed) else "lines"


def _row_parts(listed: Any) -> tuple[Field, ...]:
    [item] = get_args(listed)
    return fields_of(item) if isinstance(item, type) and issubclass(item, BaseModel) else ()


def _either(hint: Any) -> tuple:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
