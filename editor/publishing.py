"""Test a change, see what it would do, put it in service."""

from __future__ import annotations

from flask import Blueprint, Response, abort, flash, redirect, render_template, request, url_for

from bot.accounts.models import AUTHOR, EVERYBODY, PUBLISHER, REVIEWER
from bot.audit.record import record
from bot.changes.lanes import Lane, lane_of
from bot.changes.models import Change
from bot.changes.publishing import accept_losses
from bot.errors import BotError, ChangeRefused, ContentError
from bot.publication.going_live import go_live
from bot.publication.trials import begin_trial, good_candidate, latest, log_of, standing
from bot.publication.watching import watch_in_background
from bot.release.candidate import Candidates
from bot.release.store import PAGE, REPORT
from bot.teamwork.notifications import notify
from editor.changes import refused, the_change
from editor.context import me, session, settings
from editor.guard import allows
from editor.reports import as_page

blueprint = Blueprint("publishing", __name__, url_prefix="/changes/<int:change_id>")
blueprint.register_error_handler(BotError, refused)
_PATIENCE = 10.0
"""Seconds that somebody at a page waits while something else is being published."""


@blueprint.post("/test")
@allows(AUTHOR, REVIEWER, PUBLISHER)
def begin(change_id: int):
    """Begin to test a change."""
    _try(the_change(change_id), goes_live=False)
    return redirect(url_for("changes.show", change_id=change_id) + "#trial")


@blueprint.get("/test")
@allows(*EVERYBODY)
def trial(change_id: int):
    """Give the part of the page that says how the test stands."""
    change = the_change(change_id)
    found = standing(session, settings, change)
    whole = found is not None and found.progress.is_over
    # What can be done now has changed as well, so the whole page comes anew.
    headers = {"HX-Refresh": "true"} if whole else {}
    return render_template("changes/trial.html", change=change, standing=found, log=log_of(settings, found)), 200, headers


@blueprint.post("/test/stop")
@allows(AUTHOR, REVIEWER, PUBLISHER)
def stop_trial(change_id: int):
    """Stop a test; the change stays as it is."""
    change = the_change(change_id)
    found = latest(session, change)
    if found and found.goes_live and not me.may(PUBLISHER):
        raise ChangeRefused("A publisher has this on its way to the public. Ask them to stop it.")
    if found:
        Candidates(settings).stop(found.candidate_id)
        found.outcome = f"{me.name} stopped the test."
        record(session, who=me, action="change.stop_test", subject=change.key, after={"change": change.id, "candidate": found.candidate_id})
    return redirect(url_for("changes.show", change_id=change_id))


@blueprint.get("/test/sentences")
@allows(*EVERYBODY)
def gate(change_id: int):
    """Show every sentence that would be answered otherwise."""
    change = the_change(change_id)
    found = standing(session, settings, change)
    if found is None or found.gate is None:
        abort(404)
    return render_template("changes/gate.html", change=change, gate=found.gate)


@blueprint.get("/test/report")
@allows(*EVERYBODY)
def report(change_id: int) -> Response:
    """Show the whole report of a test."""
    found = latest(session, the_change(change_id))
    return as_page(Candidates(settings).path(found.candidate_id) / REPORT / PAGE if found else None)


@blueprint.post("/publish")
@allows(PUBLISHER)
def publish(change_id: int):
    """Put an approved change in service: words at once, understanding after its test."""
    change = the_change(change_id)
    reason = request.form.get("loss_reason", "").strip()
    if lane_of(change) is Lane.understanding and good_candidate(session, settings, change) is None:
        if reason:
            accept_losses(session, change, by=me, reason=reason)
        _try(change, goes_live=True)
        flash("It is being tested. It goes live by itself when nothing stands against it.", "done")
        return redirect(url_for("changes.show", change_id=change_id) + "#trial")
    session.commit()
    try:
        release = go_live(settings, change_id, by_id=me.id, loss_reason=reason, patience=_PATIENCE)
    except ContentError as error:
        flash(f"It cannot go live: {len(error.problems)} problems. {' '.join(map(str, error.problems[:5]))}", "warning")
    else:
        session.refresh(change)
        notify(
            session,
            change.author,
            "published",
            f"“{change.title}” is public",
            f"{me.name} published it.",
            url_for("changes.show", change_id=change.id),
        )
        flash(f"It is live, in release {release.id}.", "done")
    return redirect(url_for("changes.show", change_id=change_id))


def _try(change: Change, *, goes_live: bool) -> None:
    found = begin_trial(session, settings, change, by=me, goes_live=goes_live)
    session.commit()
    watch_in_background(settings._get_current_object(), found.id)
