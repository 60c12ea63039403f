"""What stands in the fields of a form: read from an entry, read from what a browser sent, written back as an entry.

A value is a text; True or False for a tick; a list of keys for ticks; a dictionary of three texts for a day and of two for days of the
week; a list of rows, each a dictionary or a key. For `either` it is `{"which": ..., "rows": [...]}`. Reading is lenient, for a draft
may be half done.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from werkzeug.datastructures import MultiDict

from editor.entry_form.fields import Field

GONE = object()
"""What a field is written as when its key is to be left out."""
ROWS = "rows"
"""`which` of an `either` whose rows count."""
_LISTED = ("rows", "either", "one")
Values = dict[str, Any]


def shown(fields: Sequence[Field], entry: Any) -> Values:
    """Return the values of an entry, plain data as a file has it; what is missing or of another shape is empty."""
    given = entry if isinstance(entry, Mapping) else {}
    return {field.name: _shown(field, given.get(field.name)) for field in fields}


def posted(fields: Sequence[Field], form: MultiDict, prefix: str = "") -> Values:
    """Return the values that a browser sent. Names are the keys on the way to a field, joined by hyphens: `questions-0-options-1-say`."""
    return {field.name: _posted(field, form, f"{prefix}{field.name}") for field in fields}


def tidied(fields: Sequence[Field], values: Values) -> Values:
    """Return values without the rows that nothing was written into."""
    return {field.name: _tidied(field, values[field.name]) for field in fields}


def written(fields: Sequence[Field], values: Values, entry: Any) -> dict:
    """Return plain data that says the values; what says in the entry what it said stays as it was written, keys we do not know too."""
    before = dict(entry) if isinstance(entry, Mapping) else {}
    now = dict(before)
    for field in fields:
        data = _written(field, values[field.name], before.get(field.name), field.name in before)
        if data is GONE:
            now.pop(field.name, None)
        else:
            now[field.name] = data
    order = [key for key in before if key in now]
    names = [field.name for field in fields]
    for place, name in enumerate(names):
        if name in now and name not in order:
            ahead = [order.index(other) for other in names[:place] if other in order]
            order.insert(max(ahead) + 1 if ahead else 0, name)
    return {key: now[key] for key in order}


def is_blank(value: Any) -> bool:
    """Tell whether nothing was written or ticked."""
    if isinstance(value, Mapping):
        return all(is_blank(item) for item in value.values())
    return not any(not is_blank(item) for item in value) if isinstance(value, list) else not value


def _shown(field: Field, data: Any) -> Any:
    match field.kind:
        case "tick":
            return data is True
        case "ticks":
            return [str(item) for item in data] if isinstance(data, list) else []
        case "lines":
            return "\n".join(str(item) for item in data) if isinstance(data, list) else ""
        case "rows":
            return [_shown_row(field, item) for item in data] if isinstance(data, list) else []
        case "one":
            return [shown(field.parts, data)] if isinstance(data, Mapping) else []
        case "either":
            rows = [_shown_row(field, item) for item in data] if isinstance(data, list) else []
            return {"which": ROWS if isinstance(data, list) else _text(data), "rows": rows}
        case "day":
            year, month, day = ("", *_text(data).split("-"))[-3:] if _text(data).count("-") in (1, 2) else ("", "", "")
            return {"day": day.lstrip("0"), "month": month.lstrip("0"), "year": year}
        case "days":
            first, _, last = _text(data).partition("-")
            return {"first": first, "last": last or first}
    return _text(data)


def _shown_row(field: Field, item: Any) -> Any:
    return shown(field.parts, item) if field.parts else _text(item)


def _posted(field: Field, form: MultiDict, name: str) -> Any:
    match field.kind:
        case "tick":
            return name in form
        case "ticks":
            return form.getlist(name)
        case "day":
            return {part: form.get(f"{name}-{part}", "").strip() for part in ("day", "month", "year")}
        case "days":
            return {part: form.get(f"{name}-{part}", "") for part in ("first", "last")}
        case "either":
            return {"which": form.get(f"{name}-which", ""), "rows": _posted_rows(field, form, name)}
        case "rows" | "one":
            return _posted_rows(field, form, name)
    return form.get(name, "").replace("\r\n", "\n").strip()


def _posted_rows(field: Field, form: MultiDict, name: str) -> list:
    """Each row has a field of its number: a mark for an entry, the key itself for a reference."""
    numbers = sorted(int(number) for key in form if key.startswith(f"{name}-") and (number := key.removeprefix(f"{name}-")).isdecimal())
    if field.parts:
        return [posted(field.parts, form, f"{name}-{number}-") for number in numbers]
    return [form.get(f"{name}-{number}", "").strip() for number in numbers]


def _tidied(field: Field, value: Any) -> Any:
    if field.kind == "either":
        return {**value, "rows": _tidied_rows(field, value["rows"]) if value["which"] == ROWS else []}
    return _tidied_rows(field, value) if field.kind in _LISTED else value


def _tidied_rows(field: Field, rows: list) -> list:
    kept = [tidied(field.parts, row) if field.parts else row for row in rows]
    return [row for row in kept if not is_blank(row)]


def _written(field: Field, value: Any, before: Any, was_there: bool) -> Any:
    if was_there and _shown(field, before) == value:
        return before
    if is_blank(value) and not field.required:
        return GONE
    match field.kind:
        case "tick":
            return value
        case "ticks":
            there = [key for key in before if key in value] if isinstance(before, list) else []
            return [*there, *(key for key in value if key not in there)]
        case "lines":
            return [line.strip() for line in value.splitlines() if line.strip()]
        case "rows":
            return _written_rows(field, value, before)
        case "one":
            return written(field.parts, value[0], before)
        case "either":
            return _written_rows(field, value["rows"], before) if value["which"] == ROWS else value["which"] or GONE
        case "day":
            return _written_day(**value)
        case "days":
            return value["first"] if value["first"] == value["last"] or not value["last"] else f"{value['first']}-{value['last']}"
        case "date":
            return _date(value)
        case "number":
            return int(value) if value.isdecimal() else value
    return value


def _written_rows(field: Field, rows: list, before: Any) -> list:
    """Return rows as data; a row that was there stays as it was written, wherever it stands now."""
    if not field.parts:
        return rows
    there = list(before) if isinstance(before, list) else []
    entries = []
    for place, row in enumerate(rows):
        same = next((item for item in there if shown(field.parts, item) == row), None)
        beside = there[place] if place < len(there) else {}
        entries.append(same if same is not None else written(field.parts, row, beside if _is_edited(field, beside, rows) else {}))
    return entries


def _is_edited(field: Field, item: Any, rows: list) -> bool:
    """Tell whether an entry that was there is one that was changed, and not one that moved elsewhere."""
    return shown(field.parts, item) not in rows


def _written_day(day: str, month: str, year: str) -> Any:
    """Return a date, a day of every year such as `12-01`, or what was typed when it is neither, for the checks to name."""
    written_out = "-".join(part.zfill(2) for part in (year, month, day) if part)
    return _date(written_out) if year else written_out


def _date(typed: str) -> Any:
    try:
        return datetime.date.fromisoformat(typed)
    except ValueError:
        return typed


def _text(data: Any) -> str:
    return "" if data is None or isinstance(data, (list, dict)) else str(data)
