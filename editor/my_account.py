"""One's own account: password, code, recovery codes, and where one is signed in."""

from __future__ import annotations

from flask import Blueprint, abort, flash, redirect, render_template, url_for

from bot.accounts.models import EVERYBODY, SignIn
from bot.audit.record import record
from editor import sign_ins
from editor.context import me, session
from editor.guard import allows

blueprint = Blueprint("my_account", __name__, url_prefix="/account")


@blueprint.get("/")
@allows(*EVERYBODY)
def show():
    """Show the account of whoever asks."""
    places = sorted(me.sign_ins, key=lambda sign_in: sign_in.last_seen, reverse=True)
    return render_template("accounts/mine.html", places=places, here=sign_ins.current())


@blueprint.post("/sign-ins/<sign_in_id>/end")
@allows(*EVERYBODY)
def end(sign_in_id: str):
    """Sign out of one of one's browsers."""
    sign_in = session.get(SignIn, sign_in_id)
    if sign_in is None or sign_in.user_id != me.id:
        abort(404)
    sign_ins.end(sign_in)
    flash(f"Signed out of {sign_in.browser}.", "done")
    return redirect(url_for("my_account.show"))


@blueprint.post("/sign-ins/end-others")
@allows(*EVERYBODY)
def end_others():
    """Sign out everywhere but here."""
    sign_ins.end_all(me, but=sign_ins.current())
    record(session, who=me, action="account.sign_out_others", subject=me.email)
    flash("Signed out everywhere else.", "done")
    return redirect(url_for("my_account.show"))
