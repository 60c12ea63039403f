"""What a view of the back office works with: the request's database session and who is signed in."""

from __future__ import annotations

import time

from flask import Flask, g
from flask_security import current_user
from sqlalchemy.orm import Session, scoped_session, sessionmaker
from werkzeug.local import LocalProxy

from bot.accounts.models import User
from bot.database import get_engine
from bot.settings import Settings

_SETTINGS = "keepsafe_settings"
_SESSIONS = "keepsafe_sessions"


def _app() -> Flask:
    from flask import current_app

    return current_app


settings: Settings = LocalProxy(lambda: _app().extensions[_SETTINGS])  # type: ignore[assignment]
"""The settings of the app that answers."""
session: Session = LocalProxy(lambda: _app().extensions[_SESSIONS]())  # type: ignore[assignment]
"""The request's session. What it holds is committed when the view has answered, and rolled back when it failed."""
me: User = current_user
"""The editor who asks."""


def open_sessions(app: Flask, app_settings: Settings) -> scoped_session:
    """Give each request a session of its own; return the registry, which Flask-Security's datastore uses too."""
    registry = scoped_session(sessionmaker(get_engine(app_settings.database), future=True))
    app.extensions[_SETTINGS] = app_settings
    app.extensions[_SESSIONS] = registry

    @app.after_request
    def keep(response):
        if response.status_code < 500:
            registry.commit()
        return response

    @app.teardown_request
    def put_away(_error) -> None:
        registry.remove()

    return registry


def now() -> float:
    """Return this request's moment, in seconds since 1970 UTC, the same for all that one request writes."""
    if "now" not in g:
        g.now = time.time()
    return g.now
