"""Switches: close a door to the public, with a reason and a message, and open it again. For administrators."""

from __future__ import annotations

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask_wtf import FlaskForm
from wtforms import StringField, TextAreaField
from wtforms.validators import InputRequired, Length

from bot.accounts.models import ADMINISTRATOR
from bot.audit.record import entries
from bot.counts.kinds import CHANNELS
from bot.errors import SwitchRefused
from bot.switches import switching
from editor.context import me, session
from editor.guard import allows

blueprint = Blueprint("switches", __name__, url_prefix="/switches")
_LATEST = 20


class OpenForm(FlaskForm):
    """Why a door is opened."""

    reason = StringField(
        "Reason", [InputRequired("Write the reason."), Length(max=switching.LONGEST)], description="It stands in the audit, for colleagues only."
    )


class CloseForm(OpenForm):
    """Why a door is closed, and what the public is told."""

    message = TextAreaField(
        "Message for the public",
        [InputRequired("Write the message for the public."), Length(max=switching.LONGEST)],
        description="One or two short sentences. 999 and 101 are shown below it by themselves.",
    )


@blueprint.get("/")
@allows(ADMINISTRATOR)
def overview():
    """Show every door, and what was done with the switches of late."""
    return render_template(
        "switches/overview.html", switches=switching.switches(session), channels=CHANNELS, entries=entries(session, action="switch", limit=_LATEST)
    )


@blueprint.route("/<channel>/close", methods=["GET", "POST"])
@allows(ADMINISTRATOR)
def close(channel: str):
    """Close a door."""
    form = CloseForm()
    return _switched(channel, form, lambda: switching.close(session, who=me, channel=channel, reason=form.reason.data, message=form.message.data))


@blueprint.route("/<channel>/open", methods=["GET", "POST"])
@allows(ADMINISTRATOR)
def open_again(channel: str):
    """Open a door again."""
    form = OpenForm()
    return _switched(channel, form, lambda: switching.open_again(session, who=me, channel=channel, reason=form.reason.data))


def _switched(channel: str, form: OpenForm, switch):
    """Show the form until it is right, then turn the switch."""
    if channel not in CHANNELS:
        abort(404)
    closing = isinstance(form, CloseForm)
    if form.validate_on_submit():
        try:
            switch()
        except SwitchRefused as error:
            form.form_errors = [*form.form_errors, str(error)]
        else:
            flash(f"{CHANNELS[channel]} is {'closed' if closing else 'open again'}. Its door notices within two seconds.", "done")
            return redirect(url_for("switches.overview"))
    return render_template("switches/turn.html", form=form, channel=channel, name=CHANNELS[channel], closing=closing)
