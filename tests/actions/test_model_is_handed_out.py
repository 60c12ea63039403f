"""Rasa gets the model in service from the action server, and only a whole one."""

import logging

import pytest
from sanic import Sanic
from sanic.compat import Header
from sanic.request import Request
from sanic.response import HTTPResponse

from actions import server
from bot.release.store import MODEL

MODEL_PATH = "/releases/current/model"


@pytest.fixture
def door(settings, releases, monkeypatch):
    """The action server on the releases of a test."""
    monkeypatch.setattr(server, "get_settings", lambda: settings)
    Sanic._app_registry.clear()
    app = server.make_app()
    app.router.finalize()
    return app


async def _get(door: Sanic, **headers: str) -> HTTPResponse:
    request = Request(MODEL_PATH.encode(), Header(headers), "1.1", "GET", None, door)
    _, handler, _ = door.router.get(MODEL_PATH, "GET", None)
    return await handler(request)


async def test_the_model_comes_with_its_digest_and_not_twice(door, releases):
    first = await _get(door)

    assert first.status == 200
    assert first.body == (releases.path(releases.current().id) / MODEL).read_bytes()
    assert first.headers["etag"] == releases.current().model_sha256
    assert (await _get(door, **{"If-None-Match": first.headers["etag"]})).status == 204


async def test_a_model_that_was_changed_is_not_handed_out_and_the_log_says_why(door, releases, caplog):
    (releases.path(releases.current().id) / MODEL).write_bytes(b"another model")

    with caplog.at_level(logging.ERROR):
        response = await _get(door)

    assert response.status == 404
    assert "digest is wrong" in caplog.text and "Rasa keeps the model it has" in caplog.text
