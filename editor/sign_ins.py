"""Where an editor is signed in: each browser is a row that can be listed and ended, and that ends by itself after a silence."""

from __future__ import annotations

import hashlib
import secrets
import time

import flask
from flask import Flask, flash, request
from flask_login import user_logged_out
from flask_security import logout_user, password_changed, password_reset, tf_profile_changed, user_authenticated

from bot.accounts import silence
from bot.accounts.models import SignIn, User
from bot.audit.record import record
from bot.database import session_scope
from bot.settings import Settings
from editor.clock_work import every
from editor.context import me, now, session, settings

_KEY = "sign_in"
_NOTED_EVERY_SECONDS = 60.0
_LONGEST_ADDRESS = 45
"""Characters of an IPv6 address that wraps an IPv4 one; a proxy may hand on anything."""
_BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))
_SYSTEMS = (("Windows", "Windows"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Mac OS", "Mac"), ("Linux", "Linux"))


def keep_sign_ins(app: Flask) -> None:
    """Write down each sign-in of an app, and end those that were silent too long or ended elsewhere."""
    user_authenticated.connect(_begin, app)
    password_changed.connect(_password_changed, app)
    password_reset.connect(_password_chosen, app)
    tf_profile_changed.connect(_code_set_up, app)
    user_logged_out.connect(_signed_out, app)

    @app.before_request
    def still_signed_in():
        if not me.is_authenticated:
            return
        this = current()
        if this is None or silence.is_over(this, now=now(), idle_minutes=settings.editor_idle_minutes):
            _end_here(this)
        elif not request.headers.get("X-Background") and now() - this.last_seen > _NOTED_EVERY_SECONDS:
            this.last_seen = me.last_seen = now()


def current() -> SignIn | None:
    """Return the sign-in of the browser that asks, or None when it was ended elsewhere."""
    number = flask.session.get(_KEY)
    found = session.get(SignIn, _digest(number)) if number else None
    return found if found and found.user_id == me.id else None


def end(sign_in: SignIn) -> None:
    """Sign a browser out."""
    record(session, who=me, action="account.sign_out", subject=sign_in.user.email, after={"browser": sign_in.browser})
    session.delete(sign_in)


def end_all(user: User, *, but: SignIn | None = None) -> None:
    """Sign an editor out of every browser, save for one."""
    for sign_in in list(user.sign_ins):
        if sign_in is not but:
            user.sign_ins.remove(sign_in)


def _begin(_app: Flask, user: User, **_details) -> None:
    number = secrets.token_hex(32)
    flask.session[_KEY] = number
    user.failed, user.locked_until, user.last_seen = 0, 0.0, now()
    session.add(
        SignIn(
            id=_digest(number),
            user_id=user.id,
            browser=_browser(),
            address=_address(),
            began=now(),
            last_seen=now(),
        ),
    )
    record(session, who=user, action="account.sign_in", subject=user.email, after={"browser": _browser()})


def _password_changed(_app: Flask, user: User, **_details) -> None:
    """Sign out everywhere else: whoever knew the old password is out."""
    end_all(user, but=current())
    record(session, who=user, action="account.password", subject=user.email)


def _password_chosen(_app: Flask, user: User, **_details) -> None:
    end_all(user)
    record(session, who=user, action="account.password_by_link", subject=user.email)


def _code_set_up(_app: Flask, user: User, **_details) -> None:
    record(session, who=user, action="account.code", subject=user.email)


def _signed_out(_app: Flask, user: User, **_details) -> None:
    """Forget the browser, so that a copy of its cookie opens nothing."""
    number = flask.session.pop(_KEY, None)
    this = session.get(SignIn, _digest(number)) if number else None
    if this is not None:
        record(session, who=user, action="account.sign_out", subject=user.email, after={"browser": this.browser})
        session.delete(this)


def _end_here(this: SignIn | None) -> None:
    if this is not None:
        session.delete(this)
    flask.session.pop(_KEY, None)
    logout_user()
    flash("You were signed out. What you had saved is kept. Sign in again to go on.", "info")


@every(seconds=600)
def forget_the_silent(app_settings: Settings) -> None:
    """Forget browsers that nobody came back to."""
    with session_scope(app_settings.database) as own:
        silence.forget_the_silent(own, now=time.time(), idle_minutes=app_settings.editor_idle_minutes)


def _address() -> str:
    return (request.remote_addr or "")[:_LONGEST_ADDRESS]


def _digest(number: str) -> str:
    return hashlib.sha256(number.encode()).hexdigest()


def _browser() -> str:
    """Name the browser and the system, which is enough to tell one's own from a stranger's."""
    agent = request.headers.get("User-Agent", "")
    browser = next((name for mark, name in _BROWSERS if mark in agent), "A browser")
    system = next((name for mark, name in _SYSTEMS if mark in agent), "")
    return f"{browser} on {system}" if system else browser
