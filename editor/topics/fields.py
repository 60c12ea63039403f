"""The form of an answer as a page shows it: what each field is, and how what a browser sends becomes the form again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from werkzeug.datastructures import MultiDict

from bot.changes.answer_forms import AdviceForm, ContactForm, DangerForm, NoticeForm, StepForm
from bot.changes.form import Form


@dataclass(frozen=True)
class Shape:
    """How a field looks. kind: text, long, date, choice, pick (from a table), tick, joined (keys in one box), lines (one text a line),
    picks (keys from a table, in an order), rows (entries in an order), moments (such rows for each moment)."""

    kind: str
    label: str
    hint: str = ""
    longest: int | None = None
    table: str = ""
    row: str = ""
    """What one row is called."""


SOURCES = Shape("joined", "Sources", "Names of pages from the list of sources, with a blank between.", table="sources")
STEP = {"text": Shape("long", "Step", longest=200), "sources": SOURCES}
LAW = {"text": Shape("long", "What the law says", longest=200), "sources": SOURCES}
CONTACT = {
    "number": Shape("pick", "Number", table="numbers"),
    "when": Shape("text", "When to ring or text it", longest=140),
}
_CHECKED = {
    "checked": Shape("date", "Checked", "The day somebody last compared this with its sources."),
    "next_review": Shape("date", "Next review", "The day by which it has to be read again."),
}
_PARTNERS = Shape("picks", "Organisations that help", "The most useful first.", table="organisations", row="organisation")
ADVICE = {
    "title": Shape("text", "Title", "In everyday words: it is also a button.", 45),
    "summary": Shape("long", "Summary", "Two or three short sentences a person can act on.", 320),
    "steps": Shape("moments", "What to do", "The most useful first.", row="step"),
    "contact": Shape("rows", "Whom to ring", "The most urgent first, up to four.", row="number"),
    "law": Shape("rows", "The law in Scotland", "Only what is particular to Scots law.", row="point of law"),
    "partners": _PARTNERS,
    **_CHECKED,
}
DANGER = {
    "title": Shape("text", "Title", longest=60),
    "level": Shape("choice", "Level"),
    "first_line": Shape("long", "First line", "The act and the number.", 200),
    "lines": Shape("lines", "What comes next", "One step a line, up to six."),
    "question": Shape("text", "A question to ask", "One question, or leave it empty.", 120),
    "contact": Shape("rows", "Whom to ring", "The most urgent first.", row="number"),
    "partners": _PARTNERS,
    "topic": Shape("pick", "Topic with more advice", table="topics"),
    "quick_exit": Shape("tick", "Somebody may be looking at the screen: offer the quick way out"),
    "sources": SOURCES,
    **_CHECKED,
}
NOTICE = {
    "title": Shape("text", "Title", longest=60),
    "text": Shape("long", "Text", longest=500),
    "contact": Shape("rows", "Whom to ring", row="number"),
    "partners": _PARTNERS,
    "topics": Shape("picks", "Topics to offer as buttons", "Up to four.", table="topics", row="topic"),
    "sources": SOURCES,
    **_CHECKED,
}
ROWS_OF: dict[str, tuple[type[Form], dict[str, Shape]]] = {"steps": (StepForm, STEP), "contact": (ContactForm, CONTACT), "law": (StepForm, LAW)}
SHAPES: dict[type[Form], dict[str, Shape]] = {AdviceForm: ADVICE, DangerForm: DANGER, NoticeForm: NOTICE}
LEVELS = {"emergency": "Emergency: 999 first", "urgent": "Urgent: act today", "careful": "Careful: needs care, not speed"}


def read(form: Form, shapes: dict[str, Shape], sent: MultiDict, prefix: str = "") -> Form:
    """Return the form as a browser sent it; what it was not asked for stays as it is. Rows and ticks are asked for by `<field>-asked`."""
    values = {name: _value(getattr(form, name), name, shape, sent, f"{prefix}{name}") for name, shape in shapes.items()}
    return type(form)(**values)


def _value(before: Any, name: str, shape: Shape, sent: MultiDict, field: str) -> Any:
    if shape.kind == "moments":
        return {moment: _rows(rows, name, sent, f"{field}-{moment}") for moment, rows in before.items()}
    if shape.kind == "rows":
        return _rows(before, name, sent, field)
    if shape.kind in ("picks", "tick"):
        if f"{field}-asked" not in sent:
            return before
        return sent.get(field) == "yes" if shape.kind == "tick" else [value for place in _places(sent, field) if (value := sent[f"{field}-{place}"])]
    if field not in sent:
        return before
    text = sent[field].replace("\r\n", "\n")
    if shape.kind == "joined":
        return re.findall(r"[^\s,]+", text)
    if shape.kind == "lines":
        return [line.strip() for line in text.split("\n") if line.strip()]
    return text


def _rows(before: list, name: str, sent: MultiDict, field: str) -> list:
    if f"{field}-asked" not in sent:
        return before
    kind, shapes = ROWS_OF[name]
    return [read(before[place] if place < len(before) else kind.of({}), shapes, sent, f"{field}-{place}-") for place in _places(sent, field)]


def _places(sent: MultiDict, field: str) -> list[int]:
    """Return the numbers of the rows that were sent, in order."""
    pattern = re.compile(rf"{re.escape(field)}-(\d{{1,3}})(?:-.*)?")
    return sorted({int(match.group(1)) for name in sent if (match := pattern.fullmatch(name))})


def moved(form: Form, what: str, where: str, place: int) -> int:
    """Move, remove or add a row, as a button asks; return where the row is now.

    what: up, down, remove, add. where: `steps-now`, `contact`, `law`, `partners`, `topics`.
    """
    rows = _list(form, where)
    if what == "add":
        if (name := where.partition("-")[0]) in ROWS_OF:
            rows.append(ROWS_OF[name][0].of({}))
        return len(rows) - 1
    if not 0 <= place < len(rows):
        return place
    row = rows.pop(place)
    if what == "remove":
        return min(place, len(rows) - 1)
    place = max(0, place - 1) if what == "up" else min(len(rows), place + 1)
    rows.insert(place, row)
    return place


def _list(form: Form, where: str) -> list:
    name, _, moment = where.partition("-")
    if name not in ("steps", "contact", "law", "partners", "topics") or not hasattr(form, name):
        return []
    found = getattr(form, name)
    return found.get(moment, []) if isinstance(found, dict) else found
