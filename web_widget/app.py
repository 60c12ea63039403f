"""The Flask app of the public's door."""

from __future__ import annotations

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from bot.assistant import Assistant
from bot.counts.kinds import WEB
from bot.settings import Settings, get_settings
from web_widget import advice, chat, doing, embed, failures, forget, health, languages, messages, pages, plans, taps, tools, wording
from web_widget.cookies import PageOrWidgetSession
from web_widget.door import Door, set_door
from web_widget.headers import add_headers
from web_widget.limits import limit_messages
from web_widget.logs import log_without_words

LARGEST_BODY = 1024 * 1024
"""Bytes of the largest body: a message far too long to answer still gets in, to be read for danger."""


def create_app(settings: Settings | None = None, assistant: Assistant | None = None) -> Flask:
    """Return the app. Tests hand over their own settings and an assistant whose far end is scripted."""
    settings = settings or get_settings()
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=settings.secret,
        MAX_CONTENT_LENGTH=LARGEST_BODY,
        MAX_FORM_MEMORY_SIZE=LARGEST_BODY,
        # Pages send no referrer, so where a request came from is checked in web_widget.trust; the token lives as long as the cookie.
        WTF_CSRF_CHECK_DEFAULT=False,
        WTF_CSRF_SSL_STRICT=False,
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True}
    app.session_interface = PageOrWidgetSession()
    set_door(app, Door(settings, assistant or Assistant(settings, channel=WEB)))
    for room in (chat, messages, plans, taps, tools, advice, forget, embed, pages, doing, health):
        app.register_blueprint(room.blueprint)
    wording.add_to(app)
    languages.add_to(app)
    failures.add_to(app)
    limit_messages(app, settings)
    add_headers(app, settings)
    log_without_words(app)
    if settings.trusted_proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, *[settings.trusted_proxies] * 3)
    return app
