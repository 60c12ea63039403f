"""What is the matter with a form, at the field where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel, ValidationError

from editor.entry_form.fields import Field
from editor.entry_form.values import Values


@dataclass(frozen=True)
class Trouble:
    """One thing to mend. `name` is the field's; empty when it is about the whole. A warning does not stop anybody. `place`: what the page calls the
    field and the rows it stands in, such as “Question 2, Answer 1”."""

    name: str
    words: str
    is_warning: bool = False
    place: str = ""


def parsed(model: type[BaseModel], data: dict) -> tuple[BaseModel | None, list[Trouble]]:
    """Return the entry, or why it is none, in words."""
    try:
        return model(**data), []
    except ValidationError as error:
        return None, list({_name(item["loc"]): _trouble(item) for item in error.errors()}.values())


def name_at(fields: Sequence[Field], way: Sequence[str | int]) -> str:
    """Return the name of the field at a way through an entry, such as `("card", "above")`; an entry that may be missing is a row of its own."""
    if not way:
        return ""
    first, *rest = map(str, way)
    field = next((field for field in fields if field.name == first), None)
    if field is None or not rest:
        return first
    number, *rest = ["0", *rest] if field.kind == "one" else rest
    inside = name_at(field.parts, rest) if field.parts else "-".join(rest)
    return "-".join(filter(None, [first, number, inside]))


def at_controls(troubles: Sequence[Trouble], fields: Sequence[Field], values: Values, others: Iterable[str] = ()) -> list[Trouble]:
    """Return troubles under the names of fields and rows that are on the page, so that a link leads there, with their place.

    others: fields besides the form's.
    """
    names = {*_controls(fields, values), *others}
    placed = (replace(trouble, name=_on_the_page(trouble.name, names)) for trouble in troubles)
    return [replace(trouble, place=_place(fields, trouble.name.split("-"))) for trouble in placed]


def _place(fields: Sequence[Field], way: Sequence[str]) -> str:
    """Say where a field stands, in the words of the page."""
    first, *rest = way
    field = next((field for field in fields if field.name == first), None)
    if field is None:
        return ""
    if not rest or field.kind == "one":
        inside = _place(field.parts, rest[1:]) if len(rest) > 1 else ""
        return ", ".join(filter(None, [field.label, inside]))
    row = f"{field.row[:1].upper()}{field.row[1:]} {int(rest[0]) + 1}" if rest[0].isdigit() else field.label
    inside = _place(field.parts, rest[1:]) if len(rest) > 1 else ""
    return ", ".join(filter(None, [row, inside]))


def _on_the_page(name: str, names: set[str]) -> str:
    while name and name not in names:
        name = name.rpartition("-")[0]
    return name


def _controls(fields: Sequence[Field], values: Values, prefix: str = "") -> Iterator[str]:
    for field in fields:
        name, value = f"{prefix}{field.name}", values[field.name]
        yield name
        rows = value["rows"] if field.kind == "either" else value if field.kind in ("rows", "one") else []
        for number, row in enumerate(rows):
            yield f"{name}-{number}"
            if field.parts:
                yield from _controls(field.parts, row, f"{name}-{number}-")


def _name(location: tuple) -> str:
    return "-".join(str(part) for part in location if part != "__root__")


def _trouble(item: dict[str, Any]) -> Trouble:
    """Say what pydantic found as an editor would say it to another."""
    kind, context = item["type"], item.get("ctx") or {}
    words = {
        "value_error.missing": "Fill this in.",
        "type_error.none.not_allowed": "Fill this in.",
        "value_error.any_str.min_length": "Fill this in.",
        "value_error.const": "Choose one of these.",
        "value_error.any_str.max_length": f"Shorten this to {context.get('limit_value')} characters.",
        "value_error.list.min_items": f"This needs at least {context.get('limit_value')}.",
        "value_error.list.max_items": f"Keep {context.get('limit_value')} at most.",
        "value_error.date": "Choose a day.",
        "type_error.integer": "Write a whole number.",
        "value_error.number.not_ge": f"Write {context.get('limit_value')} or more.",
        "value_error.number.not_le": f"Write {context.get('limit_value')} or less.",
    }
    said = str(item["msg"])
    return Trouble(_name(item["loc"]), words.get(kind, f"{said[:1].upper()}{said[1:]}."))
