"""Where on a draft's page a finding belongs, so that what is the matter leads to the field."""

from __future__ import annotations

from bot.changes.checks import Finding
from bot.changes.kinds import HELD_OUT, files_of
from bot.changes.models import Change
from editor.topics.fields import SHAPES
from editor.topics.room import FORMS


def field_of(change: Change, finding: Finding) -> str:
    """Return the id of the field that a finding is about."""
    _, learned, exam = files_of(change.about, change.key)
    if finding.path in (learned, exam):
        return f"{'learned' if finding.path == learned else HELD_OUT}-{finding.place[1] if len(finding.place) > 1 else 0}"
    place = [*finding.place]
    name = str(place[0]) if place else "title"
    shape = SHAPES[FORMS[change.about]].get(name)
    if shape is None:
        return "title"
    if shape.kind == "moments":
        return "-".join(map(str, place)) if len(place) == 4 else f"{name}-{place[1]}" if len(place) > 1 else name
    if shape.kind == "rows":
        return "-".join(map(str, place)) if len(place) == 3 else name
    return f"{name}-{place[1]}" if shape.kind == "picks" and len(place) > 1 else name
