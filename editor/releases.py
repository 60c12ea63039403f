"""Releases: what is in service, what was, what each changed; and back to an earlier one by one button."""

from __future__ import annotations

from flask import Blueprint, Response, abort, flash, redirect, render_template, request, url_for

from bot.accounts.models import EVERYBODY, PUBLISHER
from bot.errors import ChangeRefused, ReleaseError
from bot.publication import rolling_back
from bot.release.history import history
from bot.release.store import PAGE, REPORT, Release, Releases
from editor.context import me, session, settings
from editor.guard import allows
from editor.reports import as_page

blueprint = Blueprint("releases", __name__, url_prefix="/releases")
_SHOWN = 50


@blueprint.get("/")
@allows(*EVERYBODY)
def list_releases():
    """Show the releases, the latest first, and what was put in service when."""
    releases = _releases()
    return render_template(
        "releases/list.html",
        releases=list(reversed(releases.all()))[:_SHOWN],
        current=releases.current_id(),
        history=list(reversed(history(releases)))[:_SHOWN],
    )


@blueprint.get("/<release_id>")
@allows(*EVERYBODY)
def show(release_id: str):
    """Show one release: who, when, why, what changed, how well it understands."""
    release = _release(release_id)
    return render_template("releases/show.html", release=release, current=_releases().current_id())


@blueprint.get("/<release_id>/report")
@allows(*EVERYBODY)
def report(release_id: str) -> Response:
    """Show the report of its test."""
    release = _release(release_id)
    return as_page(_releases().path(release.id) / REPORT / PAGE)


@blueprint.post("/<release_id>/put-back")
@allows(PUBLISHER)
def put_back(release_id: str):
    """Put an earlier release back in service."""
    release = _release(release_id)
    why = request.form.get("why", "").strip()
    if not why:
        flash("Say why you put it back. The reason is recorded.", "warning")
        return redirect(url_for("releases.show", release_id=release.id))
    # It writes in transactions of its own, which have to see this one and must not wait for it.
    session.commit()
    try:
        left = rolling_back.put_back(settings, release.id, by_id=me.id, why=why)
    except (ReleaseError, ChangeRefused) as error:
        flash(str(error), "warning")
        return redirect(url_for("releases.show", release_id=release.id))
    for words in left:
        flash(words, "warning")
    flash(f"Release {release.id} is in service again.", "done")
    return redirect(url_for("releases.list_releases"))


def _releases() -> Releases:
    return Releases(settings.releases_dir)


def _release(release_id: str) -> Release:
    try:
        return _releases().get(release_id)
    except ReleaseError:
        abort(404)
