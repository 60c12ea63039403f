"""The Flask app of the editors' door: a process of its own, on a port of its own."""

from __future__ import annotations

from flask import Flask
from flask_wtf import CSRFProtect
from werkzeug.middleware.proxy_fix import ProxyFix

from bot.settings import Settings, get_settings
from editor import (
    accounts,
    alerts,
    audit,
    calendar,
    changes,
    comments,
    directory,
    health,
    help,
    home,
    inbox,
    mail_queue,
    measuring,
    my_account,
    notifications,
    publishing,
    publishing_clock,
    releases,
    review_reminders,
    switches,
    topics,
    trying,
)
from editor.context import open_sessions
from editor.failures import add_failures
from editor.forms import add_form_helpers
from editor.guard import guard
from editor.headers import add_headers
from editor.limits import limit_attempts
from editor.mail import set_up_mail
from editor.navigation import add_menu
from editor.plain_text import refuse_nul
from editor.security import set_up_security
from editor.sign_ins import keep_sign_ins
from editor.times import add_filters

LARGEST_BODY = 4 * 1024 * 1024
ROOMS = (
    health,
    home,
    topics,
    changes,
    publishing,
    releases,
    trying,
    inbox,
    measuring,
    switches,
    directory,
    alerts,
    comments,
    notifications,
    calendar,
    help,
    accounts,
    my_account,
    audit,
)
"""Modules whose `blueprint` the app takes."""
ON_THE_CLOCK = (mail_queue, publishing_clock, review_reminders)
"""Modules that have jobs for `editor.clock_work` and no pages."""


def create_app(settings: Settings | None = None, **config) -> Flask:
    """Return the app; `config` is for tests, such as a mail backend that keeps mail in memory."""
    settings = settings or get_settings()
    app = Flask(__name__)
    app.config.update(MAX_CONTENT_LENGTH=LARGEST_BODY, MAX_FORM_MEMORY_SIZE=LARGEST_BODY, MAX_FORM_PARTS=5000, **config)
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True}
    sessions = open_sessions(app, settings)
    set_up_mail(app, settings)
    set_up_security(app, settings, sessions)
    CSRFProtect(app)
    refuse_nul(app)
    keep_sign_ins(app)
    guard(app)
    for room in ROOMS:
        app.register_blueprint(room.blueprint)
    limit_attempts(app, settings)
    add_menu(app)
    add_filters(app)
    add_form_helpers(app)
    add_failures(app)
    add_headers(app)
    if settings.editor_proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, *[settings.editor_proxies] * 3)
    return app
