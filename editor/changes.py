"""Changes on their way to the public: the list, one change with what it does, and every step of its review."""

from __future__ import annotations

import sqlalchemy as sa
from flask import Blueprint, abort, current_app, flash, redirect, render_template, request, url_for

from bot.accounts.models import ADMINISTRATOR, AUTHOR, EVERYBODY, PUBLISHER, REVIEWER, User
from bot.changes import review
from bot.changes.catching_up import comparisons
from bot.changes.drafting import assign, withdraw
from bot.changes.history import steps_of
from bot.changes.kinds import Kind
from bot.changes.lanes import Lane, lane_of
from bot.changes.london import seconds, typed
from bot.changes.models import OPEN, Change, State
from bot.changes.told import told
from bot.errors import BotError
from bot.publication.trials import log_of, standing
from bot.teamwork.notifications import notify
from editor.context import me, session, settings
from editor.guard import allows
from editor.steps_told import done

blueprint = Blueprint("changes", __name__, url_prefix="/changes")

_SHOWN = {
    "open": ("Open", OPEN),
    "mine": ("Mine", tuple(State)),
    "submitted": ("To review", (State.submitted,)),
    "approved": ("Approved", (State.approved, State.scheduled, State.publishing)),
    "published": ("Published", (State.published,)),
    "withdrawn": ("Withdrawn", (State.withdrawn,)),
}
_A_PAGE = 50


@blueprint.get("/")
@allows(*EVERYBODY)
def list_changes():
    """Show changes, the latest first, by where they stand."""
    shown = request.args.get("show", "open")
    states = _SHOWN.get(shown, _SHOWN["open"])[1]
    page = max(1, request.args.get("page", 1, type=int))
    query = sa.select(Change).where(Change.state.in_([state.value for state in states])).order_by(Change.updated.desc(), Change.id.desc())
    if shown == "mine":
        query = query.where(sa.or_(Change.author_id == me.id, Change.assigned_to_id == me.id))
    found = session.execute(query.limit(_A_PAGE + 1).offset((page - 1) * _A_PAGE)).scalars().all()
    return render_template("changes/list.html", changes=found[:_A_PAGE], more=len(found) > _A_PAGE, page=page, tabs=_SHOWN, shown=shown)


@blueprint.get("/<int:change_id>")
@allows(*EVERYBODY)
def show(change_id: int):
    """Show what a change does, how it was tested, and what can be done with it now."""
    change = the_change(change_id)
    found = standing(session, settings, change)
    return render_template(
        "changes/show.html",
        change=change,
        files=told(change),
        needs_test=lane_of(change) is Lane.understanding,
        standing=found,
        conflicts=comparisons(settings, change) if change.state in OPEN else {},
        steps=steps_of(session, change),
        done=done,
        editors=_editors(),
        may_edit=change.is_editable and me.id in (change.author_id, change.assigned_to_id),
        is_own=review.is_ones_own(change, me),
        typed=typed,
        log=log_of(settings, found),
        edit_address=edit_address,
    )


@blueprint.post("/<int:change_id>/submit")
@allows(AUTHOR)
def submit(change_id: int):
    """Hand a draft in."""
    change = the_change(change_id)
    review.submit(session, change, by=me, why=request.form.get("why", ""))
    _tell(_reviewers(), "submitted", change, f"{me.name} asks for a review of “{change.title}”: {change.note}")
    return _done(change, "Handed in. A reviewer will read it.")


@blueprint.post("/<int:change_id>/take-back")
@allows(AUTHOR)
def take_back(change_id: int):
    """Make a submitted change a draft again."""
    change = the_change(change_id)
    review.take_back(session, change, by=me)
    return _done(change, "It is your draft again.")


@blueprint.post("/<int:change_id>/return")
@allows(REVIEWER, PUBLISHER)
def give_back(change_id: int):
    """Return a change to its author with a comment."""
    change = the_change(change_id)
    review.return_with_comment(session, change, by=me, comment=request.form.get("comment", ""))
    _tell([change.author], "returned", change, f"{me.name} returned “{change.title}”: {change.review_comment}")
    return _done(change, f"Returned to {change.author.name}.")


@blueprint.post("/<int:change_id>/approve")
@allows(REVIEWER, PUBLISHER)
def approve(change_id: int):
    """Approve somebody else's change."""
    change = the_change(change_id)
    review.approve(session, change, by=me, comment=request.form.get("comment", ""), version=request.form.get("version", 0, type=int))
    _tell([change.author, *_publishers()], "approved", change, f"{me.name} approved “{change.title}”. A publisher puts it in service.")
    return _done(change, "Approved. A publisher can put it in service.")


@blueprint.post("/<int:change_id>/approve-in-emergency")
@allows(PUBLISHER)
def approve_in_emergency(change_id: int):
    """Approve one's own change, with a reason that everybody can read."""
    change = the_change(change_id)
    review.approve_in_emergency(session, change, by=me, reason=request.form.get("reason", ""))
    _tell(_publishers(), "approved", change, f"{me.name} approved their own change “{change.title}” in an emergency: {change.emergency_reason}")
    return _done(change, "Approved in an emergency. The reason is recorded and shown.")


@blueprint.post("/<int:change_id>/schedule")
@allows(PUBLISHER)
def schedule(change_id: int):
    """Say when an approved change goes live, and when it ends."""
    change = the_change(change_id)
    go_live, expires = request.form.get("go_live", ""), request.form.get("expires", "")
    review.schedule(session, change, by=me, go_live=seconds(go_live) if go_live else None, expires=seconds(expires) if expires else None)
    return _done(change, "The times are noted.")


@blueprint.post("/<int:change_id>/assign")
@allows(AUTHOR, REVIEWER, PUBLISHER)
def assign_to(change_id: int):
    """Ask somebody to work on a change."""
    change = the_change(change_id)
    user = session.get(User, request.form.get("user_id", 0, type=int))
    assign(session, change, to=user, by=me)
    if user:
        _tell([user], "assigned", change, f"{me.name} asks you to work on “{change.title}”.")
    return _done(change, f"{user.name} works on it now." if user else "Nobody is asked to work on it any more.")


@blueprint.post("/<int:change_id>/withdraw")
@allows(AUTHOR, PUBLISHER, ADMINISTRATOR)
def give_up(change_id: int):
    """Withdraw a change; its text is kept."""
    change = the_change(change_id)
    withdraw(session, change, by=me)
    return _done(change, "Withdrawn. Its words are kept and can be opened again as a new draft.")


def edit_address(change: Change, page: str = "edit") -> str:
    """Return the address of the page on which a change of its kind is written; nothing where there is none."""
    room = "topics" if change.about in (Kind.topic, Kind.danger, Kind.notice) else "directory"
    endpoint = f"{room}.{page}"
    return url_for(endpoint, change_id=change.id) if endpoint in current_app.view_functions else ""


def the_change(change_id: int) -> Change:
    """Return a change or answer 404."""
    return session.get(Change, change_id) or abort(404)


def _done(change: Change, words: str):
    flash(words, "done")
    return redirect(url_for("changes.show", change_id=change.id))


@blueprint.errorhandler(BotError)
def refused(error: BotError):
    """Say at the change why something cannot be done; nothing of it was kept."""
    session.rollback()
    flash(str(error), "warning")
    change_id = (request.view_args or {}).get("change_id")
    return redirect(url_for("changes.show", change_id=change_id) if change_id else url_for("changes.list_changes"))


def _tell(users: list[User], kind: str, change: Change, words: str) -> None:
    """Tell each of some editors once."""
    for user in dict.fromkeys(users):
        if user.id != me.id:
            notify(session, user, kind, words.partition(":")[0], words, url_for("changes.show", change_id=change.id))


def _editors() -> list[User]:
    return session.execute(sa.select(User).where(User.active).order_by(User.name)).scalars().all()


def _reviewers() -> list[User]:
    return [user for user in _editors() if user.may(REVIEWER)]


def _publishers() -> list[User]:
    return [user for user in _editors() if user.may(PUBLISHER)]
