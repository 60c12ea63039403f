"""Try it: what a sentence is answered with now, what it would be answered with, and why; a good sentence is kept as a test."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for

from bot.accounts.models import AUTHOR, EVERYBODY
from bot.answers.respond import respond
from bot.changes.drafting import also_change, open_change, require_pen, save
from bot.changes.examples_form import ExamplesBlock, ExamplesForm
from bot.changes.kinds import HELD_OUT, Kind, kind_of
from bot.changes.known import known_shelf
from bot.changes.models import Change
from bot.changes.shelf import with_changes
from bot.content.content import Content
from bot.content.corpus import read_corpus
from bot.errors import BotError, ChangeRefused
from bot.privacy.redaction import redact
from bot.publication.interpreters import Answered, Interpreters
from bot.publication.trials import standing
from bot.release.candidate import SHELF, Candidates
from bot.release.store import Releases
from bot.reply import Reply
from bot.settings import Settings
from editor.changes import the_change
from editor.clock_work import every
from editor.context import me, session, settings
from editor.guard import allows

blueprint = Blueprint("trying", __name__, url_prefix="/try")
interpreters = Interpreters()
"""The models of this process."""
LONGEST = 1000


@dataclass(frozen=True)
class Side:
    """One side of the comparison: what a sentence is understood as, and the replies to it."""

    title: str
    answered: Answered
    replies: list[Reply]


@blueprint.get("/")
@allows(*EVERYBODY)
def show():
    """Show the field, and the answers to the sentence in it."""
    change_id = request.args.get("change_id", type=int)
    change = the_change(change_id) if change_id else None
    text = " ".join(request.args.get("text", "").split())[:LONGEST]
    sides, failure = [], ""
    if text:
        try:
            sides = _sides(text, change)
        except BotError as error:
            failure = str(error)
    found = standing(session, settings, change) if change else None
    return render_template(
        "trying/show.html", text=text, change=change, sides=sides, failure=failure, labels=_labels(change), is_tested=bool(found and found.is_good)
    )


@blueprint.post("/keep")
@allows(AUTHOR)
def keep():
    """Keep a sentence as a held-out test of a label, in the change at hand or in a draft of the label's own."""
    text, label = " ".join(redact(request.form.get("text", "")).split())[:LONGEST], request.form.get("label", "")
    change_id = request.form.get("change_id", type=int)
    if not text:
        abort(400)
    try:
        change = _with_test(text, label, the_change(change_id) if change_id else None)
    except BotError as error:
        session.rollback()
        flash(str(error), "warning")
        return redirect(url_for("trying.show", text=text, change_id=change_id))
    flash(f"“{text}” is kept as a test of {label}, in the draft “{change.title}”.", "done")
    return redirect(url_for("changes.show", change_id=change.id))


@every(seconds=60)
def close_the_silent(_settings: Settings) -> None:
    """Give back the memory of models that nobody asks."""
    interpreters.close_the_silent()


def _labels(change: Change | None) -> list[str]:
    """Return what a sentence may be about: every label that has sentences on the shelf, or in a change."""
    folder = settings.data_dir / "nlu"
    shelf = {path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.yml")}
    drafted = {file.path.removeprefix("nlu/").removesuffix(".yml") for file in change.files if file.path.startswith("nlu/")} if change else set()
    return sorted(shelf | drafted)


def _sides(text: str, change: Change | None) -> list[Side]:
    releases = Releases(settings.releases_dir)
    current = releases.current_id()
    if current is None:
        raise ChangeRefused("Nothing is in service yet, so there is nothing to ask.")
    model = releases.model(current)
    now = _side("What the public gets now", interpreters.ask(model, settings.data_dir, text), releases.content(current))
    return [now, _drafted(text, change, now)] if change else [now]


def _drafted(text: str, change: Change, now: Side) -> Side:
    """Ask the change's candidate where it was tested; else the words are the draft's and the understanding is the public's."""
    found = standing(session, settings, change)
    with with_changes(settings, [change]) as shelf:
        content = read_corpus(shelf.data_dir, shelf.held_out_dir)[0]
    if found and found.is_good:
        candidates = Candidates(settings)
        model, data_dir = candidates.model(found.trial.candidate_id), candidates.path(found.trial.candidate_id) / SHELF / "data"
        return _side("With this change", interpreters.ask(model, data_dir, text), content)
    return _side("With this change", now.answered, content)


def _side(title: str, answered: Answered, content: Content) -> Side:
    return Side(title, answered, respond(content, answered.understanding))


def _answer_of(label: str) -> tuple[Kind, str]:
    """Return what answers a label, by which its draft is opened: `check/home` is answered by `checks/home`, `check/menu` by nothing of ours."""
    theme, _, name = label.partition("/")
    is_check = theme == "check" and name in known_shelf(settings).corpus.checks
    return (Kind.check, f"checks/{name}") if is_check else (kind_of(label), label)


def _with_test(text: str, label: str, change: Change | None) -> Change:
    path = f"{HELD_OUT}/{label}.yml"
    if label not in _labels(change):
        raise ChangeRefused(f"There are no sentences for “{label}”. Choose from the list.")
    if change is None or not change.is_editable:
        kind, key = _answer_of(label)
        change = open_change(session, settings=settings, kind=kind, key=key, by=me)
    require_pen(change, me)
    file = change.file(path) or also_change(session, change, settings=settings, path=path, by=me)
    form = ExamplesForm.parse(file.text)
    block = next((block for block in form.blocks if block.label == label), None)
    if block is None and len(form.blocks) == 1:
        # Look-alikes of danger stand in a file of another name than theirs.
        block = form.blocks[0]
    if block is None:
        block = ExamplesBlock(label, [])
        form.blocks.append(block)
    if text in block.sentences:
        raise ChangeRefused("That sentence is a test already.")
    block.sentences.append(text)
    return save(session, change, by=me, version=change.version, texts={path: form.onto(file.text)})
