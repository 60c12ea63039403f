"""Alerts to those who asked for them in Telegram: one writes, another approves and sends, and everybody sees how far it is."""

from __future__ import annotations

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for

from bot.accounts import people
from bot.accounts.models import AUTHOR, EVERYBODY, PUBLISHER
from bot.alerts import drafts
from bot.alerts.composing import Wording, keep_draft
from bot.alerts.models import Alert
from bot.answers.titles import THEME_NAMES
from bot.audit.record import entries, record
from bot.changes.london import in_words, seconds
from bot.content.content import Content
from bot.errors import AlertRefused, BotError
from bot.teamwork.notifications import notify
from editor.alert_form import AlertForm, alert_form, words_are_right
from editor.context import me, session
from editor.guard import allows
from editor.in_service import content_in_service
from editor.telegram_preview import alert_as_sent

blueprint = Blueprint("alerts", __name__, url_prefix="/alerts")
_COUNTS = ("recipients", "delivered", "blocked", "failed")


@blueprint.get("/")
@allows(*EVERYBODY)
def list_alerts():
    """Show every alert and how far it is, the latest first."""
    return render_template("alerts/list.html", alerts=drafts.all_alerts(session), content=content_in_service(), themes=THEME_NAMES)


@blueprint.route("/new", methods=["GET", "POST"])
@allows(AUTHOR, PUBLISHER)
def write():
    """Write an alert, in words of one's own or from a campaign; look at it before it is kept."""
    content = content_in_service()
    form = alert_form(content)
    shown, readers = None, None
    if form.validate_on_submit() and words_are_right(form):
        wording = Wording(form.title.data.strip(), form.message.data.strip(), form.topic.data)
        if request.form.get("do") == "keep":
            return _kept(content, wording, form)
        alert = Alert(id=0, area=form.area.data, theme=form.who_chose(), **vars(wording))
        shown, readers = alert_as_sent(alert, content), drafts.readers_of(session, alert)
    return render_template("alerts/write.html", form=form, shown=shown, readers=readers, campaigns=content.campaigns)


@blueprint.get("/<int:alert_id>")
@allows(*EVERYBODY)
def show(alert_id: int):
    """Show an alert as people read it, and what can be done with it now."""
    alert, content = session.get(Alert, alert_id) or abort(404), content_in_service()
    return render_template(
        "alerts/show.html",
        alert=alert,
        shown=alert_as_sent(alert, content),
        readers=drafts.readers_of(session, alert),
        content=content,
        themes=THEME_NAMES,
        is_own=_is_own(alert),
        counts=_COUNTS,
    )


@blueprint.post("/<int:alert_id>/approve")
@allows(PUBLISHER)
def approve(alert_id: int):
    """Approve somebody else's alert."""
    alert = drafts.get_alert(session, alert_id=alert_id)
    if _is_own(alert):
        raise AlertRefused("You wrote this alert. Somebody else has to approve it.")
    drafts.approve(session, alert_id=alert_id, by=me.name)
    return _done(alert, "alert.approve", "It is approved. Send it now, or say when.")


@blueprint.post("/<int:alert_id>/send")
@allows(PUBLISHER)
def send(alert_id: int):
    """Put an approved alert on its way."""
    alert = drafts.release(session, alert_id=alert_id)
    return _done(alert, "alert.send", f"It is on its way to {alert.recipients:,} people.", recipients=alert.recipients)


@blueprint.post("/<int:alert_id>/schedule")
@allows(PUBLISHER)
def schedule(alert_id: int):
    """Let an approved alert go out by itself at a time."""
    alert = drafts.schedule(session, alert_id=alert_id, at=seconds(request.form.get("at", "")))
    return _done(alert, "alert.schedule", f"It goes out by itself at {in_words(alert.scheduled)}.", at=in_words(alert.scheduled))


@blueprint.post("/<int:alert_id>/stop")
@allows(AUTHOR, PUBLISHER)
def stop(alert_id: int):
    """Stop an alert, out already or not; who has it keeps it."""
    waiting = drafts.cancel(session, alert_id=alert_id)
    return _done(
        drafts.get_alert(session, alert_id=alert_id), "alert.stop", f"It is stopped. {waiting:,} people who waited do not get it.", not_sent=waiting
    )


@blueprint.errorhandler(BotError)
def refused(error: BotError):
    """Say at the alert why something cannot be done; nothing of it was kept."""
    alert_id = (request.view_args or {}).get("alert_id")
    session.rollback()
    if alert_id is None or session.get(Alert, alert_id) is None:
        return render_template("failure.html", title="That is not possible as it is", words=str(error)), 409
    flash(str(error), "warning")
    return redirect(url_for("alerts.show", alert_id=alert_id))


def _kept(content: Content, wording: Wording, form: AlertForm):
    alert = keep_draft(session, content=content, wording=wording, area=form.area.data, theme=form.theme.data, by=me.name)
    record(session, who=me, action="alert.write", subject=f"alerts/{alert.id}", after={"area": alert.area, "theme": alert.theme, **vars(wording)})
    for user in people.everybody(session):
        if user.may(PUBLISHER) and user.id != me.id:
            words = f"{me.name} wrote the alert “{alert.title}”. Somebody else has to approve it before it goes out."
            notify(session, user, "submitted", f"An alert waits: {alert.title}", words, url_for("alerts.show", alert_id=alert.id))
    flash("It is kept. Somebody else approves it now.", "done")
    return redirect(url_for("alerts.show", alert_id=alert.id))


def _is_own(alert: Alert) -> bool:
    """Tell whether who asks wrote it: by the audit, which a new name does not change, and by the name for one written at the command line."""
    written_here = entries(session, subject=f"alerts/{alert.id}", action="alert.write", limit=1)
    by_audit = bool(written_here) and written_here[0].user_id == me.id
    return by_audit or alert.written_by.casefold() == " ".join(me.name.split()).casefold()


def _done(alert: Alert, action: str, words: str, **after):
    record(session, who=me, action=action, subject=f"alerts/{alert.id}", after={"title": alert.title, **after})
    flash(words, "done")
    return redirect(url_for("alerts.show", alert_id=alert.id))
