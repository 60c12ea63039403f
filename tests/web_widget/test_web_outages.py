"""Something is broken: the visitor still gets an answer, and nobody's words reach a log."""

import logging
import sqlite3

import pytest
import sqlalchemy as sa

from bot.database import session_scope
from web_widget.app import create_app

SECRET_WORDS = "ma neighbour Wullie McSecret hit me"


@pytest.fixture
def without_turns(settings, database):
    """A database that has lost the table of turns."""
    with session_scope(settings.database) as session:
        session.execute(sa.text("DROP TABLE turns"))


def test_a_dead_assistant_is_answered_from_the_approved_advice(visitor, rasa):
    rasa.status = 500

    answer = visitor.post("/chat/messages", json={"text": "how do I mark my bicycle"})

    assert answer.status_code == 200
    assert [reply["card"]["kind"] for reply in answer.json["replies"]] == ["outage", "advice"]


def test_a_database_without_our_tables_costs_the_memory_not_the_answer(visitor, without_turns):
    assert visitor.post("/chat/messages", json={"text": "hello"}).status_code == 200
    assert visitor.post("/chat", data={"text": "hello"}).status_code in (303, 400)

    page = visitor.get("/")

    assert page.status_code == 200
    assert "I cannot show what we said before just now." in page.text


def test_a_locked_database_costs_the_memory_not_the_answer(visitor, settings):
    lock = sqlite3.connect(settings.var_dir / "keepsafe.db", isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    try:
        answer = visitor.post("/chat/messages", json={"text": "hello"})
    finally:
        lock.execute("ROLLBACK")
        lock.close()

    assert answer.status_code == 200
    assert answer.json["replies"]


def test_without_any_release_there_are_still_the_emergency_numbers(settings, database, rasa, tmp_path):
    bare = settings.copy(update={"releases_dir": tmp_path / "none"})
    rasa.status = 500
    browser = create_app(bare, rasa.assistant(bare)).test_client()

    pages = [browser.get(path) for path in ("/", "/widget", "/privacy", "/nowhere")]
    short = browser.post("/chat/messages", json={"text": "hello"})
    long = browser.post("/chat/messages", json={"text": "he is hitting me " * 500})

    for page in pages:
        assert 'href="tel:999"' in page.text
    assert "999" in short.json["replies"][0]["text"]
    assert "999" in str(long.json)


@pytest.fixture
def broken(app):
    """A browser of an app with a bug, whose words hold what the visitor wrote."""

    def bug(conversation, text):
        raise RuntimeError(f"cannot handle {text}")

    app.extensions["keepsafe"].assistant.ask = bug
    return app.test_client()


def test_a_bug_is_answered_with_words_and_numbers_and_no_trace(broken):
    by_script = broken.post("/chat/messages", json={"text": SECRET_WORDS})
    by_form = broken.post("/chat", data={"text": SECRET_WORDS})

    assert (by_script.status_code, by_form.status_code) == (500, 500)
    assert "Wait a minute" in by_script.json["error"]
    assert "999" in by_script.json["replies"][0]["text"] and 'href="tel:999"' in by_form.text
    for answer in (by_script, by_form):
        assert "RuntimeError" not in answer.text and "Traceback" not in answer.text


def test_nothing_a_visitor_writes_reaches_a_log(broken, visitor, rasa, settings, caplog):
    caplog.set_level(logging.DEBUG)

    broken.post("/chat/messages", json={"text": SECRET_WORDS})
    visitor.post("/chat/messages", data=f'{{"text": "{SECRET_WORDS}"', content_type="application/json")
    visitor.post("/chat/messages", json={"payload": SECRET_WORDS})
    rasa.status = 500
    create_app(settings, rasa.assistant(settings)).test_client().post("/chat/messages", json={"text": SECRET_WORDS})
    with session_scope(settings.database) as session:
        session.execute(sa.text("DROP TABLE turns"))
    create_app(settings, rasa.assistant(settings)).test_client().post("/chat/messages", json={"text": SECRET_WORDS})

    assert "RuntimeError at POST /chat/messages" in caplog.text
    assert "OperationalError" in caplog.text
    assert "McSecret" not in caplog.text


def test_a_bug_is_logged_with_its_place_in_the_code(broken, caplog):
    broken.post("/chat/messages", json={"text": SECRET_WORDS})

    assert "in bug" in caplog.text
