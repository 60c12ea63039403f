"""What was published of an answer before, and how to have it back."""

from __future__ import annotations

from flask import abort, redirect, render_template, request, url_for

from bot.accounts.models import AUTHOR, EVERYBODY
from bot.changes.history import history as published
from bot.changes.history import restore
from bot.changes.known import known_shelf
from bot.changes.models import State
from bot.errors import ChangeRefused
from editor.context import me, session, settings
from editor.guard import allows
from editor.topics.room import blueprint, draft_or_404


@blueprint.get("/history/<path:key>")
@allows(*EVERYBODY)
def history(key: str):
    """Show the published changes of an answer, the latest first."""
    answer = known_shelf(settings).corpus.answers().get(key)
    changes = published(session, key=key)
    if answer is None and not changes:
        abort(404)
    return render_template("topics/history.html", key=key, answer=answer, changes=changes)


@blueprint.post("/drafts/<int:change_id>/restore")
@allows(AUTHOR)
def bring_back(change_id: int):
    """Open a draft that says what stood there after a change, or before it."""
    change = draft_or_404(change_id)
    if change.state not in (State.published, State.withdrawn):
        raise ChangeRefused("Only what was published or withdrawn can be brought back.")
    draft = restore(session, change, settings=settings, by=me, before=request.form.get("before") == "yes")
    return redirect(url_for("topics.edit", change_id=draft.id))
