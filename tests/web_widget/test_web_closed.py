"""The website's door is closed by its switch: danger, numbers and the advice pages stay."""

import pytest

from bot.answers.advice import advice_reply
from bot.conversations.models import Turn
from bot.database import session_scope
from bot.switches.switching import close
from web_widget.app import create_app

MESSAGE = "The chat is closed while we mend an answer."


@pytest.fixture
def visitor(settings, database, rasa, content):
    """A browser before a closed door, with a Rasa that would answer."""
    with session_scope(database) as session:
        close(session, who="Ailsa", channel="web", reason="A wrong answer.", message=MESSAGE)
    rasa.answers["how do I mark my bicycle"] = [advice_reply(content, "home/bicycles")]
    return create_app(settings, rasa.assistant(settings)).test_client()


def test_the_page_says_why_and_keeps_the_numbers_and_the_way_to_the_advice(visitor):
    page = visitor.get("/")

    assert MESSAGE in page.text
    assert 'href="tel:999"' in page.text and 'href="tel:101"' in page.text
    assert 'href="/advice/">Read all the advice' in page.text
    assert visitor.get("/advice/home/bicycles").status_code == 200


def test_a_question_is_answered_with_the_message_and_the_numbers_alone(visitor, rasa):
    [reply] = visitor.post("/chat/messages", json={"text": "how do I mark my bicycle"}).json["replies"]

    assert reply["text"].startswith(MESSAGE)
    assert "999" in reply["text"] and "101" in reply["text"]
    assert rasa.received == []


def test_danger_is_answered_all_the_same(visitor, rasa):
    [reply] = visitor.post("/chat/messages", json={"text": "he is breaking down my door right now with an axe"}).json["replies"]

    assert reply["card"]["kind"] == "danger"
    assert "999" in reply["text"]
    assert rasa.received == []


def test_a_button_of_before_does_nothing_but_deleting_works(visitor, settings):
    from bot.payloads import sign

    visitor.post("/chat/messages", json={"text": "hello"})
    [reply] = visitor.post("/chat/messages", json={"payload": sign("topic/home/bicycles", settings.secret)}).json["replies"]
    [forgotten] = visitor.post("/chat/messages", json={"payload": sign("forget/", settings.secret)}).json["replies"]

    assert reply["card"]["closed"]
    assert forgotten["card"]["forget"]
    with session_scope(settings.database) as session:
        assert session.query(Turn).count() == 0


def test_without_any_release_the_message_and_the_numbers_stay(settings, database, rasa, tmp_path, visitor):
    bare = settings.copy(update={"releases_dir": tmp_path / "none"})
    browser = create_app(bare, rasa.assistant(bare)).test_client()

    [reply] = browser.post("/chat/messages", json={"text": "hello"}).json["replies"]

    assert reply["text"].startswith(MESSAGE) and "999" in reply["text"]
    assert MESSAGE in browser.get("/").text
