"""A draft as a form: its answer beside how people ask for it, saved while somebody writes, with what is the matter told at once."""

from __future__ import annotations

from dataclasses import dataclass

from flask import flash, redirect, render_template, request, url_for

from bot import clock
from bot.accounts.models import AUTHOR, EVERYBODY
from bot.changes.checks import look_at
from bot.changes.drafting import require_pen, save, who_else
from bot.changes.examples_form import ExamplesForm, sentences_of
from bot.changes.form import Form
from bot.changes.kinds import HELD_OUT, files_of
from bot.changes.known import known_shelf
from bot.changes.models import Change
from bot.changes.shelf import moved_on
from bot.content.checks import LEAST_EXAMPLES, LEAST_HELD_OUT
from bot.content.examples import ASKED
from bot.errors import ChangedMeanwhile, ChangeRefused
from editor.context import me, session, settings
from editor.guard import allows
from editor.topics.comparing import between_pages
from editor.topics.fields import LEVELS, ROWS_OF, SHAPES, moved, read
from editor.topics.findings import field_of
from editor.topics.room import FORMS, blueprint, draft_or_404

MOMENTS = {"now": "If it is happening now", "after": "If it has happened", "before": "To stay safe"}
_MOST_WARNINGS = 25


@dataclass(frozen=True)
class Desk:
    """What is written on a page: the answer's form, and the sentences by the name of their field."""

    form: Form
    sentences: dict[str, ExamplesForm]


@blueprint.get("/drafts/<int:change_id>/")
@allows(*EVERYBODY)
def edit(change_id: int):
    """Show a draft as a form; who may not write in it sees what it would look like."""
    change = draft_or_404(change_id)
    try:
        require_pen(change, me)
    except ChangeRefused as refusal:
        flash(str(refusal), "warning")
        return redirect(url_for("topics.preview", change_id=change.id))
    try:
        desk = _desk(change)
    except ChangeRefused as refusal:
        flash(str(refusal), "warning")
        return redirect(url_for("topics.as_text", change_id=change.id))
    return _page("topics/edit.html", change, desk, focus=request.args.get("focus", ""), overtaken=bool(moved_on(settings, change)))


@blueprint.post("/drafts/<int:change_id>/")
@allows(AUTHOR)
def keep(change_id: int):
    """Save a draft, and do what the pressed button says: move a row, add one, take one out."""
    change = draft_or_404(change_id)
    what, _, rest = request.form.get("do", "save").partition(" ")
    where, _, place = rest.partition(" ")
    desk = _as_sent(change)
    focus = ""
    if what != "save":
        at = moved(desk.form, what, where, int(place) if place.isdecimal() else 0)
        focus = f"{where}-{at}-{what}" if what in ("up", "down") else f"{where}-{at}-text" if where != "contact" else f"{where}-{at}-number"
    texts = _texts(change, desk)
    try:
        save(session, change, by=me, version=request.form.get("version", 0, type=int), texts=texts)
    except ChangedMeanwhile:
        return between_pages(change, texts)
    if request.headers.get("HX-Request"):
        return _page("topics/draft.html", change, _desk(change), focus=focus, said="Saved.")
    if what == "save":
        flash("Saved.", "done")
    return redirect(url_for("topics.edit", change_id=change.id, focus=focus or None, _anchor=focus or None))


@blueprint.post("/drafts/<int:change_id>/autosave")
@allows(AUTHOR)
def autosave(change_id: int):
    """Save what stands on a page that somebody is writing on, and tell what is the matter with it."""
    change = draft_or_404(change_id)
    try:
        desk = _as_sent(change)
        save(session, change, by=me, version=request.form.get("version", 0, type=int), texts=_texts(change, desk))
    except ChangedMeanwhile:
        words = "Not saved: this draft was saved elsewhere after you opened this page. Press Save to compare the two."
        return render_template("topics/told.html", change=change, failed=words)
    except ChangeRefused as refusal:
        return render_template("topics/told.html", change=change, failed=str(refusal))
    return _page("topics/told.html", change, desk, said=f"Saved at {clock.now():%H:%M:%S}.")


@blueprint.route("/drafts/<int:change_id>/text", methods=["GET", "POST"])
@allows(AUTHOR)
def as_text(change_id: int):
    """Show the files themselves, for what a form cannot say."""
    change = draft_or_404(change_id)
    if request.method == "POST":
        sent = {file.path: request.form[file.path].replace("\r\n", "\n") for file in change.files if file.path in request.form}
        texts = {path: text if text.endswith("\n") or not text else f"{text}\n" for path, text in sent.items()}
        try:
            save(session, change, by=me, version=request.form.get("version", 0, type=int), texts=texts)
        except ChangedMeanwhile:
            return between_pages(change, texts)
        flash("Saved.", "done")
    report = look_at(settings, change.texts(), clock.now().date())
    return render_template("topics/text.html", change=change, report=report, may_write=_may_write(change))


def _may_write(change: Change) -> bool:
    try:
        require_pen(change, me)
    except ChangeRefused:
        return False
    return True


def _desk(change: Change) -> Desk:
    """Return what a draft says; raise ChangeRefused when a form cannot show it."""
    answer, *_ = files_of(change.about, change.key)
    sentences = {field: ExamplesForm.parse(text) for field, path in _sentence_files(change) if (text := _text(change, path)) is not None}
    return Desk(FORMS[change.about].parse(_text(change, answer)), sentences)


def _as_sent(change: Change) -> Desk:
    """Return what a browser sent for a draft."""
    desk = _desk(change)
    for field, form in desk.sentences.items():
        for place, block in enumerate(form.blocks):
            if f"{field}-{place}" in request.form:
                block.sentences = sentences_of(request.form[f"{field}-{place}"])
            if f"{field}-{place}-often" in request.form:
                asked = request.form[f"{field}-{place}-often"]
                block.asked = asked if asked in ASKED else ""
    return Desk(read(desk.form, SHAPES[type(desk.form)], request.form), desk.sentences)


def _texts(change: Change, desk: Desk) -> dict[str, str | None]:
    """Return a draft's texts with what a page says written into them."""
    answer, *_ = files_of(change.about, change.key)
    texts: dict[str, str | None] = {}
    if (text := _text(change, answer)) is not None:
        texts[answer] = desk.form.onto(text)
    for field, path in _sentence_files(change):
        if field in desk.sentences:
            texts[path] = desk.sentences[field].onto(_text(change, path))
    return texts


def _sentence_files(change: Change) -> list[tuple[str, str]]:
    """Return the fields of a page's sentences and the paths of their files."""
    _, learned, exam = files_of(change.about, change.key)
    return [("learned", learned), (HELD_OUT, exam)]


def _text(change: Change, path: str) -> str | None:
    file = change.file(path)
    return file.text if file else None


def _page(template: str, change: Change, desk: Desk, **more):
    report = look_at(settings, change.texts(), clock.now().date())
    content = known_shelf(settings).corpus
    tables = {
        "numbers": {key: f"{number.number}, {number.name}" for key, number in content.numbers.items()},
        "organisations": {key: partner.name for key, partner in content.organisations.items()},
        "topics": {key: advice.title for key, advice in content.advice.items()},
        "sources": {key: f"{source.publisher}: {source.title}" for key, source in content.sources.items()},
    }
    return render_template(
        template,
        change=change,
        desk=desk,
        # What is only understood, such as look-alikes of danger, has no answer to write.
        shapes=SHAPES[type(desk.form)] if _text(change, files_of(change.about, change.key)[0]) is not None else {},
        rows_of={name: shapes for name, (_, shapes) in ROWS_OF.items()},
        moments=MOMENTS,
        levels=LEVELS,
        tables=tables,
        least={"learned": LEAST_EXAMPLES, HELD_OUT: LEAST_HELD_OUT},
        report=report,
        leads_to=lambda finding: field_of(change, finding),
        most=_MOST_WARNINGS,
        others=who_else(session, key=change.key, but=me),
        **{"focus": "", "said": "", **more},
    )
