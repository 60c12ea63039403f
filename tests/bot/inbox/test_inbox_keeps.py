"""Questions without a good answer come into the inbox without a name, and go with their conversation."""

import json
from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from scripted_assistant import ScriptedRasa, every_kind_of_card

from bot.answers.notice import notice_reply
from bot.answers.suggestions import suggestions_reply
from bot.clock import now
from bot.conversations.models import Conversation
from bot.database import session_scope
from bot.inbox import noting
from bot.inbox.models import UnclearQuestion
from bot.payloads import sign

AILSA, BRUCE = "the conversation of Ailsa", "the conversation of Bruce"


@pytest.fixture
def assistant(settings, database, releases, corpus):
    """An assistant whose far end offers topics, declines or does not understand."""
    rasa = ScriptedRasa(corpus)
    rasa.answers = {
        "unclear": [suggestions_reply(corpus, [])],
        "offer": [suggestions_reply(corpus, ["home/bicycles", "home/vehicles"])],
        "parking": [notice_reply(corpus, "out_of_scope/complaint_about_police")],
        "hello": [notice_reply(corpus, "smalltalk/greet")],
        "help": [every_kind_of_card(corpus)["danger"]],
    }
    return rasa.assistant(settings)


def _kept(database) -> list[tuple[str, str]]:
    with session_scope(database) as session:
        return [(question.kind, question.text) for question in session.execute(sa.select(UnclearQuestion).order_by("id")).scalars()]


def test_what_was_declined_offered_or_not_understood_is_kept_and_nothing_else(assistant, database):
    for text in ("unclear", "offer", "parking", "hello", "help"):
        assistant.ask(AILSA, text)

    assert _kept(database) == [("not_understood", "unclear"), ("offered", "offer"), ("declined", "parking")]


def test_nothing_tells_whose_question_it_is_and_details_are_taken_out(assistant, settings, database, corpus):
    text = "ring me on 07700 900123"
    assistant._http._transport.handler.answers["ring me on [phone number]"] = [suggestions_reply(corpus, [])]

    assistant.ask(AILSA, text)

    with session_scope(database) as session:
        [question] = session.execute(sa.select(UnclearQuestion)).scalars()
        kept = {column.name: getattr(question, column.name) for column in UnclearQuestion.__table__.columns}
    assert kept["text"] == "ring me on [phone number]"
    assert set(kept) == {"id", "day", "kind", "asker", "language", "text"}
    assert AILSA not in str(kept) and kept["day"] == now().date().isoformat()


def test_the_name_of_an_asker_changes_each_month_and_needs_the_secret():
    june = noting.asker(AILSA, "secret", date(2030, 6, 1))

    assert june == noting.asker(AILSA, "secret", date(2030, 6, 30))
    assert june != noting.asker(AILSA, "secret", date(2030, 7, 1))
    assert june != noting.asker(AILSA, "another", date(2030, 6, 1))
    assert june != noting.asker(BRUCE, "secret", date(2030, 6, 1))


def test_the_same_question_again_is_kept_once(assistant, database):
    for _ in range(3):
        assistant.ask(AILSA, "unclear")

    assert len(_kept(database)) == 1


def test_who_picks_a_topic_was_helped(assistant, settings, database):
    assistant.ask(AILSA, "offer")
    assistant.ask(BRUCE, "offer")

    assistant.press(AILSA, sign("topic/home/bicycles", settings.secret))

    assert len(_kept(database)) == 1


@pytest.mark.parametrize(
    ("picked", "kept"),
    [
        ("home/vehicles", [("offered", "offer"), ("picked_another", "ma motor's away")]),
        # The menu has every topic: whoever goes on to another there may well have been answered.
        ("cyber/phishing", []),
    ],
)
def test_a_topic_picked_below_an_answer_brings_the_question_that_was_answered_with_another(assistant, settings, database, picked, kept):
    understood = {"kind": "advice", "topic": "home/bicycles", "offers": ["home/vehicles"], "language": None}
    said = [
        {"event": "user", "text": "ma motor's away", "parse_data": {"understanding": understood}},
        {"event": "user", "text": f"[topic/{picked}]", "parse_data": {}},
    ]
    assistant.ask(AILSA, "offer")
    with session_scope(database) as session:
        session.add(Conversation(sender_id=AILSA, updated=0, tracker=json.dumps({"events": said, "name": AILSA})))

    assistant.press(AILSA, sign(f"topic/{picked}", settings.secret))

    assert _kept(database) == kept


def test_an_answer_that_did_not_help_brings_the_question_that_led_to_it(assistant, settings, database):
    said = [
        {"event": "user", "text": "ma bike's away", "parse_data": {"understanding": {"kind": "advice", "topic": "home/bicycles", "language": None}}},
        {"event": "user", "text": "[topic/home/vehicles]", "parse_data": {}},
    ]
    with session_scope(database) as session:
        session.add(Conversation(sender_id=AILSA, updated=0, tracker=json.dumps({"events": said, "name": AILSA})))

    assistant.press(AILSA, sign("helped/no/home/bicycles", settings.secret))
    assistant.press(AILSA, sign("helped/no/home/vehicles", settings.secret))
    assistant.press(AILSA, sign("helped/yes/home/bicycles", settings.secret))

    assert _kept(database) == [("not_helpful", "ma bike's away")]


def test_forgetting_a_conversation_takes_its_questions_of_every_month(assistant, settings, database):
    assistant.ask(AILSA, "unclear")
    assistant.ask(BRUCE, "unclear")
    last_month = now().date() - timedelta(days=settings.retention_days)
    with session_scope(database) as session:
        session.add(
            UnclearQuestion(
                day=last_month.isoformat(),
                kind="declined",
                asker=noting.asker(AILSA, settings.secret, last_month),
                language="en",
                text="long ago",
            )
        )

    assistant.forget(AILSA)

    assert _kept(database) == [("not_understood", "unclear")]


def test_questions_go_when_conversations_of_that_age_go(assistant, database):
    assistant.ask(AILSA, "unclear")
    today = now().date()

    with session_scope(database) as session:
        assert noting.erase_older_than(session, days=30, today=today + timedelta(days=30)) == 0
        assert noting.erase_older_than(session, days=30, today=today + timedelta(days=31)) == 1


def test_a_broken_inbox_costs_nobody_an_answer(assistant, database):
    with session_scope(database) as session:
        session.execute(sa.text("DROP TABLE unclear_questions"))

    assert assistant.ask(AILSA, "unclear")[0].text
