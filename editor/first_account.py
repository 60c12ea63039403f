"""The account that makes all others."""

from __future__ import annotations

from flask_security import hash_password

from bot.accounts import people
from bot.accounts.models import EVERYBODY, User
from bot.database import migrate, session_scope
from bot.errors import AccountRefused
from bot.settings import Settings
from editor.app import create_app
from editor.security import SHORTEST_PASSWORD


def create_administrator(settings: Settings, *, name: str, email: str, password: str) -> None:
    """Make an editor with every role. Raises AccountRefused when the password is short or the address taken."""
    with create_app(settings).app_context():
        add_with_password(settings, name=name, email=email, password=password, roles=EVERYBODY)


def add_with_password(settings: Settings, *, name: str, email: str, password: str, roles: tuple[str, ...]) -> User:
    """Make an editor who can sign in at once, inside an app's context. Raises AccountRefused as `create_administrator` does."""
    if len(password) < SHORTEST_PASSWORD:
        raise AccountRefused(f"A password needs at least {SHORTEST_PASSWORD} characters. Choose a longer one.")
    migrate(settings.database)
    with session_scope(settings.database) as session:
        user = people.add(session, name=name, email=email, roles=roles, by="the command line")
        user.password = hash_password(password)
        return user
