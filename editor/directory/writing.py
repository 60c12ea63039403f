"""Change an entry in a form: a draft of one's own, which goes through the same review as a topic."""

from __future__ import annotations

import datetime

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
from editor.directory.first_rows import is_bare, lay_out
from editor.directory.room import WRITERS, blueprint
from editor.directory.sections import Section, section_of
from editor.directory.sentences import LEAST, Sentences, new_sentences, posted_sentences, sentence_files, with_both
from editor.entry_form.fields import Field
from editor.entry_form.problems import Trouble, at_controls
from editor.entry_form.rows import act
from editor.entry_form.tables import tables_of
from editor.entry_form.values import Values, posted, tidied
from editor.guard import allows

_NAMED_BY = {"campaigns": "title", "checks": "title", "tools": "title", "sources": "title", "to_verify": "claim"}


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
    if "checked" not in values or mine.entry is None:
        raise ChangeRefused("This has no day on which it was checked.")
    values["checked"] = today.isoformat()
    if "next_review" in values:
        values["next_review"] = (today + _time_between_reviews(mine.entry)).isoformat()
    save(session, mine.change, by=me, version=mine.change.version, texts={mine.path: mine.text_with(values)})
    flash("The dates are set in your draft. Mend what else has changed, then hand it in.", "done")
    return redirect(url_for("directory.edit", change_id=mine.change.id))


def _time_between_reviews(entry: dict) -> datetime.timedelta:
    days = entry.get("checked"), entry.get("next_review")
    if not all(isinstance(day, datetime.date) for day in days):
        raise ChangeRefused("Your draft has a day that is none. Set the days in the form.")
    return max(days[1] - days[0], datetime.timedelta(days=1))


@blueprint.route("/drafts/<int:change_id>", methods=["GET", "POST"])
@allows(*WRITERS)
def edit(change_id: int):
    """Show the form of a draft; save it, or add, move and take out rows, by the button that was pressed."""
    mine = Draft.of(get_change(session, change_id))
    require_pen(mine.change, me)
    if request.method == "POST":
        return _pressed(mine, request.form.get("do", ""))
    left = catch_up(session, mine.change, settings=settings, by=me)
    values = mine.values
    if is_bare(mine.section, mine.entry):
        lay_out(mine.fields, values)
    return _page(mine, values, mine.sentences, conflicts=bool(left))


@blueprint.post("/drafts/<int:change_id>/take-off")
@allows(*WRITERS)
def take_off(change_id: int):
    """Make the draft one that takes the entry off the shelf."""
    mine = Draft.of(get_change(session, change_id))
    if not mine.section.grows:
        raise ChangeRefused("The program needs this. Change its words, or hide it.")
    text = text_with_entry(mine.text or "", mine.place, None) if mine.place else None
    texts = {mine.path: text, **dict.fromkeys(sentence_files(mine.change).values())}
    save(session, mine.change, by=me, version=request.form.get("version", 0, type=int), texts=texts)
    flash("The draft takes it off the shelf. Nothing is public before somebody has approved it.", "done")
    return redirect(url_for("directory.edit", change_id=change_id))


def _pressed(mine: Draft, pressed: str):
    values, sentences = posted(mine.fields, request.form), posted_sentences(mine.sentences, request.form)
    if focus := act(mine.fields, values, pressed):
        return _page(mine, values, sentences, focus=focus, version=request.form.get("version"))
    values = tidied(mine.fields, values)
    if pressed != "save":
        return _page(mine, values, sentences, version=request.form.get("version"))
    try:
        save(session, mine.change, by=me, version=request.form.get("version", 0, type=int), texts=mine.texts_with(values, sentences))
    except ChangedMeanwhile:
        elsewhere = _differences(mine.fields, values, mine.values)
        return _page(mine, values, with_both(sentences, mine.sentences), saved_elsewhere=elsewhere)
    flash("Your draft is saved.", "done")
    return redirect(url_for("directory.edit", change_id=mine.change.id))


def _page(mine: Draft, values: Values, sentences: Sentences, *, version: str | None = None, **more):
    corpus = known_shelf(settings).corpus
    removed = mine.entry is None
    return render_template(
        "directory/edit.html",
        draft=mine,
        values=values,
        tables=tables_of(corpus),
        sentences=sentences,
        least=LEAST,
        troubles=[] if removed else _troubles(mine, values, sentences),
        version=version or mine.change.version,
        others=who_else(session, key=mine.change.key, but=me),
        removed=removed,
        still_named=named_in_vain(corpus, mine.section.name, mine.key) if removed else [],
        is_new=mine.key not in mine.section.entries(corpus),
        **more,
    )


def _troubles(mine: Draft, values: Values, sentences: Sentences) -> list[Trouble]:
    found = mine.troubles(tidied(mine.fields, values), sentences, settings)
    fields = [f"{field}-{place}" for field, form in sentences.items() for place in range(len(form.blocks))]
    return at_controls(found, mine.fields, values, fields)


def _my_draft(section: Section, key: str) -> Draft:
    if key not in section.entries(known_shelf(settings).corpus):
        raise ChangeRefused(f"There is nothing called “{key}” to change. Choose from the list.")
    return Draft.of(open_change(session, settings=settings, kind=section.kind, key=f"{section.name}/{key}", by=me))


def _begin_new(section: Section, name: str) -> Change:
    key = key_from(name, set(section.entries(known_shelf(settings).corpus)), section.longest_key)
    full = f"{section.name}/{key}"
    if others := who_else(session, key=full, but=me):
        raise ChangeRefused(f"{others[0].author.name} has begun “{others[0].title}” already. Talk to each other, or choose another name.")
    path, place = files_of(section.kind, full)[0], place_of(section.kind, full)
    base = Shelf.of(settings).read(path)
    text = text_with_entry(base or "", place, {_NAMED_BY.get(section.name, "name"): name})
    return begin(session, kind=section.kind, key=full, by=me, bases={path: base}, texts={path: text, **new_sentences(section.kind, key)})


def _differences(fields: tuple[Field, ...], mine: Values, theirs: Values) -> list[tuple[Field, object]]:
    """Return the fields that were saved elsewhere with other words, and those words."""
    return [(field, theirs[field.name]) for field in fields if mine[field.name] != theirs[field.name]]
