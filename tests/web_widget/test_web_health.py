"""What monitors read."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
import sqlalchemy as sa

from bot.conversations.models import Heartbeat
from bot.conversations.store import beat
from bot.database import session_scope
from web_widget.app import create_app


class _ActionServer(BaseHTTPRequestHandler):
    code = 200

    def do_GET(self):
        self.send_response(self.code if self.path == "/health" else 404)
        self.end_headers()

    def log_message(self, *args):
        pass


@pytest.fixture
def actions_port():
    """A port on which an action server answers."""
    server = HTTPServer(("127.0.0.1", 0), _ActionServer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@pytest.fixture
def healthz(settings, database, rasa, actions_port):
    """Ask for the state of a service with the given settings."""

    def ask(**changes):
        changed = settings.copy(update={"actions_port": actions_port, **changes})
        return create_app(changed, rasa.assistant(changed)).test_client().get("/healthz")

    return ask


def test_all_is_well(healthz):
    answer = healthz()

    assert answer.status_code == 200
    assert answer.json == {
        "status": "ok",
        "processes": {"web": "ok", "assistant": "ok", "actions": "ok", "database": "ok", "telegram": "closed"},
    }


def test_an_assistant_that_gives_no_answer_is_failing(healthz, rasa):
    rasa.status = 503

    answer = healthz()

    assert answer.status_code == 503
    assert answer.json["status"] == "failing"
    assert answer.json["processes"]["assistant"] == "failing"


def test_an_action_server_that_is_gone_is_failing(healthz):
    assert healthz(actions_port=1).json["processes"]["actions"] == "failing"


def test_an_action_server_that_only_apologises_is_failing(healthz, monkeypatch):
    monkeypatch.setattr(_ActionServer, "code", 500)

    assert healthz().json["processes"]["actions"] == "failing"


def test_a_database_without_our_tables_is_failing(healthz, settings):
    with session_scope(settings.database) as session:
        session.execute(sa.text("DROP TABLE turns"))

    answer = healthz()

    assert answer.status_code == 503
    assert answer.json["processes"]["database"] == "failing"


def test_a_door_without_approved_content_is_failing(healthz, tmp_path):
    assert healthz(releases_dir=tmp_path / "none").json["processes"]["web"] == "failing"


def test_a_telegram_door_that_has_shown_life_lately_is_well(healthz, settings):
    with session_scope(settings.database) as session:
        beat(session, process="telegram")

    assert healthz(telegram_token="123:abc").json["processes"]["telegram"] == "ok"


@pytest.mark.parametrize("seconds", [None, 61])
def test_a_telegram_door_that_has_shown_none_is_failing(healthz, settings, seconds):
    if seconds:
        with session_scope(settings.database) as session:
            beat(session, process="telegram")
            session.flush()
            session.execute(sa.update(Heartbeat).values(at=Heartbeat.at - seconds))

    answer = healthz(telegram_token="123:abc")

    assert answer.status_code == 503
    assert answer.json["processes"]["telegram"] == "failing"
