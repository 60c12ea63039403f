"""A message whose answer got lost is sent again, and answered once."""

import threading

import pytest
import sqlalchemy as sa

from bot.conversations.models import Turn
from bot.database import session_scope
from web_widget.app import create_app

MESSAGE = {"text": "hello", "visit": "page", "message": "first"}


@pytest.fixture
def turns(settings):
    """Return how many turns are kept."""

    def count() -> int:
        with session_scope(settings.database) as session:
            return session.execute(sa.select(sa.func.count(Turn.id))).scalar()

    return count


def test_a_message_sent_again_gets_the_answer_it_had(visitor, rasa, turns):
    first = visitor.post("/chat/messages", json=MESSAGE)
    again = visitor.post("/chat/messages", json=MESSAGE)

    assert again.json == first.json
    assert len(rasa.received) == turns() == 1


def test_a_first_message_whose_cookie_got_lost_finds_its_conversation_again(app, rasa):
    app.test_client().post("/chat/messages", json=MESSAGE)
    browser = app.test_client()

    browser.post("/chat/messages", json=MESSAGE)
    browser.post("/chat/messages", json={"text": "and now"})

    assert len(rasa.received) == 2
    assert len({message["sender"] for message in rasa.received}) == 1


def test_it_is_known_after_a_restart_too(visitor, rasa, settings):
    visitor.post("/chat/messages", json=MESSAGE)

    create_app(settings, rasa.assistant(settings)).test_client().post("/chat/messages", json=MESSAGE)

    assert len(rasa.received) == 1


def test_it_waits_for_its_answer_when_it_comes_again_too_early(app, rasa, turns):
    asked, answered = threading.Event(), threading.Event()

    def think():
        asked.set()
        answered.wait(10)

    rasa.meanwhile = think
    answers = []
    senders = [threading.Thread(target=lambda: answers.append(app.test_client().post("/chat/messages", json=MESSAGE).json)) for _ in range(3)]
    for sender in senders:
        sender.start()
    asked.wait(10)
    answered.set()
    for sender in senders:
        sender.join(10)

    assert len(rasa.received) == turns() == 1
    assert answers == [answers[0]] * 3


@pytest.mark.parametrize(
    "other", [{**MESSAGE, "message": "second"}, {**MESSAGE, "text": "help"}, {**MESSAGE, "visit": "another page"}, {"text": "hello"}]
)
def test_another_message_is_answered_for_itself(visitor, rasa, other):
    visitor.post("/chat/messages", json=MESSAGE)
    visitor.post("/chat/messages", json=other)

    assert len(rasa.received) == 2


def test_nobody_else_reads_an_answer_by_its_name(app, rasa):
    mine, theirs = app.test_client(), app.test_client()
    mine.post("/chat/messages", json=MESSAGE)
    theirs.post("/chat/messages", json={"text": "something else"})

    theirs.post("/chat/messages", json=MESSAGE)

    assert len({message["sender"] for message in rasa.received}) == 2
    assert len(rasa.received) == 3


def test_a_form_sent_twice_is_answered_once(visitor, rasa):
    page = visitor.get("/").text
    name = page.split('name="message" value="')[1].split('"')[0]

    for _ in range(2):
        visitor.post("/chat", data={"text": "hello", "message": name}, headers={"Sec-Fetch-Site": "same-origin"})

    assert len(rasa.received) == 1


def test_what_is_forgotten_is_not_found_again(visitor, turns):
    visitor.post("/chat/messages", json=MESSAGE)
    visitor.post("/chat/forget", json={"visit": "page"})

    visitor.post("/chat/messages", json=MESSAGE)

    assert turns() == 0
