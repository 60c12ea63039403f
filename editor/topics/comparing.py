"""Two versions of one draft or of a draft and the shelf, side by side, until every place is decided."""

from __future__ import annotations

from collections.abc import Mapping

from flask import flash, redirect, render_template, request, url_for

from bot.accounts.models import AUTHOR
from bot.changes.catching_up import catch_up, resolve
from bot.changes.compare import Choice, Comparison, compare
from bot.changes.comparison_told import comparison_told
from bot.changes.drafting import require_pen, save
from bot.changes.folders import Shelf
from bot.changes.models import Change
from bot.changes.own_words import joined
from bot.changes.shelf import digest
from bot.errors import ChangedMeanwhile, ChangeRefused
from editor.context import me, session, settings
from editor.guard import allows
from editor.topics.room import blueprint, draft_or_404


@blueprint.route("/drafts/<int:change_id>/compare", endpoint="compare", methods=["GET", "POST"])
@allows(AUTHOR)
def compare_with_shelf(change_id: int):
    """Compare a draft with what is public by now: what fits is joined, the rest is asked."""
    change = draft_or_404(change_id)
    require_pen(change, me)
    shelf = Shelf.of(settings)
    left = catch_up(session, change, settings=settings, by=me)
    wrong = ""
    for path, comparison in list(left.items()):
        if request.method == "POST":
            theirs = shelf.read(path)
            try:
                if request.form.get(f"{path}-theirs") != digest(theirs):
                    raise ChangedMeanwhile("This has changed once more while you compared. Compare again; your draft is as it was.")
                resolve(session, change, settings=settings, path=path, theirs=theirs, text=joined(comparison, _choices(path, comparison)), by=me)
                del left[path]
            except ChangeRefused as refusal:
                wrong = str(refusal)
    if not left:
        flash("Your draft has what is public by now, and what you wrote.", "done")
        return redirect(url_for("topics.edit", change_id=change.id))
    seals = {path: digest(shelf.read(path)) for path in left}
    return _page(change, left, seals=seals, wrong=wrong, with_shelf=True)


def between_pages(change: Change, texts: Mapping[str, str | None]):
    """Show what was saved elsewhere beside what this page has; nothing of either is lost."""
    versions = {path: (change.file(path).base, change.file(path).text, text) for path, text in texts.items() if change.file(path).text != text}
    comparisons = {path: compare(*three) for path, three in versions.items()}
    # The form asks for itself alone; two versions take the whole page.
    return _page(change, comparisons, mine=texts), 200, {"HX-Retarget": "body", "HX-Reswap": "innerHTML"}


@blueprint.post("/drafts/<int:change_id>/join")
@allows(AUTHOR)
def join_pages(change_id: int):
    """Save what somebody made of two versions of a draft."""
    change = draft_or_404(change_id)
    mine = {file.path: request.form[f"{file.path}-mine"].replace("\r\n", "\n") for file in change.files if f"{file.path}-mine" in request.form}
    versions = {path: compare(change.file(path).base, change.file(path).text, text) for path, text in mine.items()}
    try:
        texts = {path: joined(comparison, _choices(path, comparison)) for path, comparison in versions.items()}
        save(session, change, by=me, version=request.form.get("version", 0, type=int), texts=texts)
    except ChangedMeanwhile:
        return between_pages(change, mine)
    except ChangeRefused as refusal:
        return _page(change, versions, mine=mine, wrong=str(refusal)), 409
    flash("Both versions are joined and saved.", "done")
    return redirect(url_for("topics.edit", change_id=change.id))


def _page(change: Change, comparisons: Mapping[str, Comparison], *, seals=None, mine=None, wrong: str = "", with_shelf: bool = False) -> str:
    told = {path: comparison_told(comparison) for path, comparison in comparisons.items()}
    page = {"told": told, "seals": seals or {}, "mine": mine or {}, "wrong": wrong, "with_shelf": with_shelf}
    return render_template("topics/compare.html", change=change, **page)


def _choices(path: str, comparison: Comparison) -> dict[int, Choice | list[str]]:
    """Return what was chosen for the conflicts of a file: whose words, or words of one's own for each sentence."""
    chosen: dict[int, Choice | list[str]] = {}
    for block in comparison.conflicts:
        name = f"{path}-{block.number}"
        value = request.form.get(name, "")
        if value == "own":
            chosen[block.number] = request.form.getlist(f"{name}-words")
        elif value in tuple(Choice):
            chosen[block.number] = Choice(value)
    return chosen
