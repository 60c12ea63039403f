"""Two people changed the same entry: field by field, what is public now beside what the draft says, until each is decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import flash, redirect, render_template, request, url_for

from bot.changes.catching_up import catch_up, resolve
from bot.changes.compare import Comparison
from bot.changes.drafting import get_change, require_pen
from bot.changes.folders import Shelf
from bot.changes.known import known_shelf
from bot.changes.shelf import digest
from bot.changes.yaml_text import at, data_of
from bot.errors import ChangedMeanwhile
from editor.context import me, session, settings
from editor.directory.draft import Draft, text_with_entry
from editor.directory.room import WRITERS, blueprint
from editor.directory.sentences import joined
from editor.entry_form.fields import Field
from editor.entry_form.tables import tables_of
from editor.entry_form.values import Values, shown, written
from editor.guard import allows

THEIRS, MINE = "theirs", "mine"


@dataclass(frozen=True)
class Both:
    """A field that both changed in different ways, and what each made of it."""

    field: Field
    theirs: Any
    mine: Any


@blueprint.route("/drafts/<int:change_id>/compare", methods=["GET", "POST"])
@allows(*WRITERS)
def compare(change_id: int):
    """Join what fits together, and ask for each field that does not."""
    draft = Draft.of(get_change(session, change_id))
    require_pen(draft.change, me)
    left = catch_up(session, draft.change, settings=settings, by=me)
    _join_sentences(draft, left)
    theirs = Shelf.of(settings).read(draft.path)
    base = draft.change.file(draft.path).base
    was, now = (shown(draft.fields, _entry(draft, text)) for text in (base, theirs))
    asked = [Both(field, now[field.name], draft.values[field.name]) for field in draft.fields if _is_contested(field, was, now, draft.values)]
    if request.method == "POST" and left:
        if request.form.get("seal") != digest(theirs):
            raise ChangedMeanwhile("This has changed once more while you compared. Compare again; your draft is as it was.")
        if all(request.form.get(both.field.name) in (THEIRS, MINE) for both in asked):
            _join(draft, theirs, _decided(draft, was, now))
            left = {}
    if not left:
        flash("Your draft has what is public by now, and what you wrote.", "done")
        return redirect(url_for("directory.edit", change_id=change_id))
    tables = tables_of(known_shelf(settings).corpus)
    return render_template("directory/compare.html", draft=draft, asked=asked, seal=digest(theirs), tables=tables, gone=_entry(draft, theirs) is None)


def _join_sentences(draft: Draft, left: dict[str, Comparison]) -> None:
    """Join the sentences that both changed; of two lists of sentences none has to be chosen."""
    for path in [path for path in left if path != draft.path]:
        theirs, file = Shelf.of(settings).read(path), draft.change.file(path)
        resolve(session, draft.change, settings=settings, path=path, theirs=theirs, text=joined(file.base, theirs, file.text), by=me)
        del left[path]


def _is_contested(field: Field, was: Values, now: Values, mine: Values) -> bool:
    return len({repr(values[field.name]) for values in (was, now, mine)}) == 3 if was != now else False


def _decided(draft: Draft, was: Values, now: Values) -> Values:
    """Return the values of both: a field that one changed as they changed it, a field that both changed as it was chosen."""
    mine, values = draft.values, {}
    for field in draft.fields:
        chosen = request.form.get(field.name, MINE if mine[field.name] != was[field.name] else THEIRS)
        values[field.name] = (mine if chosen == MINE else now)[field.name]
    return values


def _join(draft: Draft, theirs: str | None, values: Values) -> None:
    text = text_with_entry(theirs or "", draft.place, written(draft.fields, values, _entry(draft, theirs) or draft.entry))
    resolve(session, draft.change, settings=settings, path=draft.path, theirs=theirs, text=text, by=me)


def _entry(draft: Draft, text: str | None) -> dict | None:
    entry = at(data_of(text), draft.place) if text is not None else None
    return entry if isinstance(entry, dict) else None
