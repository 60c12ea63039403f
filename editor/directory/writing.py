"""Change an entry in a form: a draft of one's own, which goes through the same review as a topic."""

from __future__ import annotations

from flask import flash, redirect, render_template, request, url_for
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired, Length

from bot.changes.catching_up import catch_up
from bot.changes.drafting import begin, get_change, open_change, require_pen, save, who_else
from bot.changes.folders import Shelf
from bot.changes.kinds import files_of, place_of
from bot.changes.known import known_shelf
from bot.changes.models import Change
from bot.clock import now as scotland_now
from bot.content.references import named_in_vain
from bot.errors import ChangedMeanwhile, ChangeRefused
from editor.context import me, session, settings
from editor.directory.draft import Draft, key_from, text_with_entry
from editor.directory.room import WRITERS, blueprint
from editor.directory.sections import Section, section_of
from editor.entry_form.fields import Field
from editor.entry_form.problems import at_controls
from editor.entry_form.rows import act
from editor.entry_form.tables import tables_of
from editor.entry_form.values import Values, posted, tidied
from editor.guard import allows

_NAMED_BY = {"campaigns": "title", "tools": "title", "sources": "title", "to_verify": "claim"}


class NewEntryForm(FlaskForm):
    """What a new entry is called."""

    name = StringField("Name", [InputRequired("Write what it is called."), Length(max=90)])


@blueprint.route("/<section_name>/new", methods=["GET", "POST"])
@allows(*WRITERS)
def add(section_name: str):
    """Begin a draft of something that is not there yet."""
    section, form = section_of(section_name), NewEntryForm()
    if not section.grows:
        raise ChangeRefused(f"The program needs the {section.title.lower()} as they are: change them, but none can be added here.")
    if form.validate_on_submit():
        change = _begin_new(section, form.name.data.strip())
        return redirect(url_for("directory.edit", change_id=change.id))
    return render_template("directory/new.html", section=section, form=form)


@blueprint.post("/<section_name>/<key>/draft")
@allows(*WRITERS)
def draft(section_name: str, key: str):
    """Open one's draft of an entry, begun before or new."""
    return redirect(url_for("directory.edit", change_id=_my_draft(section_of(section_name), key).change.id))


@blueprint.post("/<section_name>/<key>/checked")
@allows(*WRITERS)
def checked_today(section_name: str, key: str):
    """Open one's draft of an entry with today as the day it was checked, and the next day as far off as the last was."""
    mine = _my_draft(section_of(section_name), key)
    values, today = mine.values, scotland_now().date()
    entry = mine.entry or {}
    if "checked" not in values:
        raise ChangeRefused("This has no day on which it was checked.")
    values["checked"] = today.isoformat()
    if "next_review" in values:
        values["next_review"] = (today + (entry["next_review"] - entry["checked"])).isoformat()
    save(session, mine.change, by=me, version=mine.change.version, texts={mine.path: mine.text_with(values)})
    flash("The dates are set in your draft. Mend what else has changed, then hand it in.", "done")
    return redirect(url_for("directory.edit", change_id=mine.change.id))


@blueprint.route("/drafts/<int:change_id>", methods=["GET", "POST"])
@allows(*WRITERS)
def edit(change_id: int):
    """Show the form of a draft; save it, or add, move and take out rows, by the button that was pressed."""
    mine = Draft.of(get_change(session, change_id))
    require_pen(mine.change, me)
    if request.method == "POST":
        return _pressed(mine, request.form.get("do", ""))
    left = catch_up(session, mine.change, settings=settings, by=me)
    return _page(mine, mine.values, conflicts=bool(left))


@blueprint.post("/drafts/<int:change_id>/take-off")
@allows(*WRITERS)
def take_off(change_id: int):
    """Make the draft one that takes the entry off the shelf."""
    mine = Draft.of(get_change(session, change_id))
    if not mine.section.grows:
        raise ChangeRefused("The program needs this. Change its words, or hide it.")
    text = text_with_entry(mine.text or "", mine.place, None) if mine.place else None
    save(session, mine.change, by=me, version=request.form.get("version", 0, type=int), texts={mine.path: text})
    flash("The draft takes it off the shelf. Nothing is public before somebody has approved it.", "done")
    return redirect(url_for("directory.edit", change_id=change_id))


def _pressed(mine: Draft, pressed: str):
    values = posted(mine.fields, request.form)
    if focus := act(mine.fields, values, pressed):
        return _page(mine, values, focus=focus, version=request.form.get("version"))
    values = tidied(mine.fields, values)
    if pressed != "save":
        return _page(mine, values, version=request.form.get("version"))
    try:
        save(session, mine.change, by=me, version=request.form.get("version", 0, type=int), texts={mine.path: mine.text_with(values)})
    except ChangedMeanwhile:
        return _page(mine, values, saved_elsewhere=_differences(mine.fields, values, mine.values))
    flash("Your draft is saved.", "done")
    return redirect(url_for("directory.edit", change_id=mine.change.id))


def _page(mine: Draft, values: Values, *, version: str | None = None, **more):
    corpus = known_shelf(settings).corpus
    removed = mine.entry is None
    return render_template(
        "directory/edit.html",
        draft=mine,
        values=values,
        tables=tables_of(corpus),
        troubles=[] if removed else at_controls(mine.troubles(tidied(mine.fields, values), settings), mine.fields, values),
        version=version or mine.change.version,
        others=who_else(session, key=mine.change.key, but=me),
        removed=removed,
        still_named=named_in_vain(corpus, mine.section.name, mine.key) if removed else [],
        is_new=mine.key not in mine.section.entries(corpus),
        **more,
    )


def _my_draft(section: Section, key: str) -> Draft:
    if key not in section.entries(known_shelf(settings).corpus):
        raise ChangeRefused(f"There is nothing called “{key}” to change. Choose from the list.")
    return Draft.of(open_change(session, settings=settings, kind=section.kind, key=f"{section.name}/{key}", by=me))


def _begin_new(section: Section, name: str) -> Change:
    key = key_from(name, set(section.entries(known_shelf(settings).corpus)))
    full = f"{section.name}/{key}"
    path, place = files_of(section.kind, full)[0], place_of(section.kind, full)
    base = Shelf.of(settings).read(path)
    text = text_with_entry(base or "", place, {_NAMED_BY.get(section.name, "name"): name})
    return begin(session, kind=section.kind, key=full, by=me, bases={path: base}, texts={path: text})


def _differences(fields: tuple[Field, ...], mine: Values, theirs: Values) -> list[tuple[Field, object]]:
    """Return the fields that were saved elsewhere with other words, and those words."""
    return [(field, theirs[field.name]) for field in fields if mine[field.name] != theirs[field.name]]
