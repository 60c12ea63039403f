"""The back office on a real database, and editors' browsers."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from passlib.totp import TOTP
from passwords import CHEAP_HASH, PASSWORD

from bot.accounts import people
from bot.accounts.models import User
from bot.database import session_scope
from bot.settings import Settings
from editor.app import create_app


@pytest.fixture
def settings(settings: Settings, shelf_of_editors) -> Settings:
    """The shared settings, without a second factor and with a limit that tests do not reach."""
    return settings.copy(update={"editor_second_factor": False, "editor_rate_limit": "10000 per minute", **shelf_of_editors})


@pytest.fixture
def shelf_of_editors() -> dict:
    """Settings that name another shelf; a test that writes to the shelf overrides this."""
    return {}


@pytest.fixture
def app(settings: Settings, database: str) -> Flask:
    """The app; mail stays in `app.extensions["mailman"].outbox`."""
    return create_app(settings, MAIL_BACKEND="locmem", TESTING=True, SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS=CHEAP_HASH)


class Browser:
    """A browser without script: it keeps cookies and sends the token of the forms that it has read."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client
        self.token = ""

    def get(self, address: str, **options):
        """Read a page, following where it leads."""
        return self._read(self.client.get(address, follow_redirects=True, **options))

    def post(self, address: str, data: dict | None = None, **options):
        """Send a form as a page of ours would."""
        if not self.token:
            self.get("/sign-in")
        data = {"csrf_token": self.token, **(data or {})}
        return self._read(self.client.post(address, data=data, **{"follow_redirects": True, **options}))

    def sign_in(self, email: str, password: str = PASSWORD):
        """Sign in with the password alone."""
        return self.post("/sign-in", {"email": email, "password": password})

    def _read(self, answer):
        found = re.search(r'<meta name="csrf-token" content="([^"]+)"', answer.text) if answer.mimetype == "text/html" else None
        self.token = found.group(1) if found else self.token
        return answer


@pytest.fixture
def browser(app) -> Browser:
    """A stranger's browser."""
    return Browser(app.test_client())


@pytest.fixture
def add_editor(app, database) -> Callable[..., str]:
    """Make an editor with roles; return the mail address."""
    from flask_security import hash_password

    def add(*roles: str, name: str = "") -> str:
        name = name or " and ".join(roles)
        email = f"{name.lower().replace(' ', '.')}@example.scot"
        with app.app_context(), session_scope(database) as session:
            if people.find(session, email) is None:
                people.add(session, name=name, email=email, roles=roles, by=None).password = hash_password(PASSWORD)
        return email

    return add


@pytest.fixture
def sign_in(app, add_editor) -> Callable[..., Browser]:
    """Open a browser in which an editor with roles is signed in: `sign_in("author", name="Isla")`."""

    def enter(*roles: str, name: str = "") -> Browser:
        browser = Browser(app.test_client())
        assert "Sign out" in browser.sign_in(add_editor(*roles, name=name)).text
        return browser

    return enter


@pytest.fixture
def user_named(database) -> Callable[[str], User]:
    """Return an editor's row as it stands, detached."""

    def find(name: str) -> User:
        with session_scope(database) as session:
            user = next(user for user in people.everybody(session) if user.name == name)
            session.refresh(user)
            session.expunge_all()
            return user

    return find


@pytest.fixture
def clock(monkeypatch):
    """Move the clock of the whole process on."""
    moved = {"by": 0.0}
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + moved["by"])
    monkeypatch.setattr(TOTP, "now", staticmethod(lambda: time.time()))

    def later(seconds: float) -> None:
        moved["by"] += seconds

    return later


@pytest.fixture
def wait_until():
    """Wait until something is so, for at most ten seconds."""

    def wait(condition: Callable[[], bool]) -> bool:
        end = time.monotonic() + 10
        while time.monotonic() < end:
            if condition():
                return True
            time.sleep(0.05)
        return False

    return wait
