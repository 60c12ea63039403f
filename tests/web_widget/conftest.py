"""The public's door with a scripted far end, and a visitor's browser without JavaScript."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from scripted_assistant import ScriptedRasa, put_in_service

from bot.content.content import Content
from bot.payloads import sign
from bot.release.store import Releases
from bot.settings import Settings
from web_widget.app import create_app


@pytest.fixture(scope="session")
def released(corpus, tmp_path_factory) -> Path:
    """A folder of releases with the shelf as it stands in service, made once."""
    return put_in_service(corpus, tmp_path_factory.mktemp("released")).folder


@pytest.fixture(scope="session")
def content(released) -> Content:
    """The approved content in service."""
    return Releases(released).content("r1")


@pytest.fixture
def settings(settings: Settings, released: Path) -> Settings:
    """The shared settings, with the release made once."""
    return settings.copy(update={"releases_dir": released, "rate_limit": "1000 per minute"})


@pytest.fixture
def rasa(content) -> ScriptedRasa:
    """The far end."""
    return ScriptedRasa(content)


@pytest.fixture
def app(settings, database, rasa) -> Flask:
    """The app on a real database."""
    return create_app(settings, rasa.assistant(settings))


@pytest.fixture
def visitor(app) -> FlaskClient:
    """A browser."""
    return app.test_client()


@pytest.fixture
def token_on():
    """Return the form token written into a page, or None."""

    def find(page: str) -> str | None:
        found = re.search(r'name="csrf_token" value="([^"]+)"', page)
        return found and found.group(1)

    return find


@pytest.fixture
def press(visitor, settings, token_on):
    """Press a button of the page: a command, or the payload of a button seen."""

    def press(command: str, **fields) -> str:
        payload = command if "~" in command else sign(command, settings.secret)
        token = token_on(visitor.get("/").text)
        fields |= {"csrf_token": token} if token else {}
        return visitor.post("/chat", data={"payload": payload, **fields}, follow_redirects=True).text

    return press
