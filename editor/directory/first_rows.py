"""A new self-check opens with its first question and results to fill in, so that nobody faces an empty page."""

from __future__ import annotations

from collections.abc import Sequence

from bot.changes.kinds import Kind
from editor.directory.sections import Section
from editor.entry_form.fields import Field
from editor.entry_form.rows import act
from editor.entry_form.values import Values

_FIRST = ("questions", "questions-0-options", "questions-0-options", "questions-0-sources", "outcomes", "outcomes", "contact", "partners", "topics")


def is_bare(section: Section, entry: dict | None) -> bool:
    """Tell whether an entry is a self-check without questions."""
    return section.kind is Kind.check and entry is not None and not entry.get("questions")


def lay_out(fields: Sequence[Field], values: Values) -> None:
    """Add the first rows of each list; rows that stay empty are left out when the draft is saved."""
    for name in _FIRST:
        act(fields, values, f"add {name}")
