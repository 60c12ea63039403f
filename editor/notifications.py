"""What an editor is told: the list behind the bell, and how they want to hear by mail.

Other rooms tell somebody with `bot.teamwork.notifications.notify(session, user, kind, subject, text, address)`.
"""

from __future__ import annotations

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask_wtf import FlaskForm
from wtforms import RadioField
from wtforms.validators import InputRequired

from bot.accounts.models import EVERYBODY
from bot.teamwork import notifications
from bot.teamwork.models import Notification
from bot.teamwork.notifications import AT_ONCE, DAILY, NEVER
from editor.addresses import our_path
from editor.context import me, session
from editor.guard import allows

blueprint = Blueprint("notifications", __name__, url_prefix="/notifications")
_MAIL = [(AT_ONCE, "A mail for each, at once"), (DAILY, "One mail a day, at half past seven in the morning"), (NEVER, "No mail: I look here")]


class MailForm(FlaskForm):
    """How to hear by mail."""

    how = RadioField("How do you want to hear of these by mail?", [InputRequired("Choose one.")], choices=_MAIL)


@blueprint.record_once
def add_bell(state) -> None:
    """Let every page ask how many there are."""
    state.app.jinja_env.globals["unread_notifications"] = lambda: notifications.unread(session, me)


@blueprint.route("/", methods=["GET", "POST"])
@allows(*EVERYBODY)
def list_notifications():
    """Show the newest, and take how to hear by mail."""
    form = MailForm(how=notifications.mail_choice(session, me))
    if form.validate_on_submit():
        notifications.choose_mail(session, me, form.how.data)
        flash("Saved.", "done")
        return redirect(url_for("notifications.list_notifications"))
    return render_template("teamwork/notifications.html", notes=notifications.newest(session, me), form=form)


@blueprint.post("/<int:note_id>/open")
@allows(*EVERYBODY)
def open_one(note_id: int):
    """Mark one as read and go to what it is about."""
    note = session.get(Notification, note_id)
    if note is None or note.user_id != me.id:
        abort(404)
    notifications.mark_read(session, me, note.id)
    return redirect(our_path(note.address, url_for("notifications.list_notifications")))


@blueprint.post("/read")
@allows(*EVERYBODY)
def mark_all_read():
    """Mark all as read."""
    notifications.mark_read(session, me)
    flash("All are marked as read.", "done")
    return redirect(url_for("notifications.list_notifications"))
