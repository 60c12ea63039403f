"""Two misses lead to people, never to a third "I did not understand"; a wrong choice is taken back; what was said is forgotten when asked."""

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import feedback, speaking
from actions.advice import ActionAdvise
from actions.choose_again import ActionChooseAgain
from actions.feedback import ActionFeedback
from actions.forgetting import ActionForget
from actions.notices import ActionNotice
from actions.suggestions import ActionOfferTopics
from actions.warning import ActionWarn
from bot.conversations.feedback import feedback_counts
from bot.database import session_scope
from bot.nlu.understanding import UNDERSTANDING, Understanding
from bot.release.store import CurrentContent

MISSED = Understanding(kind="suggestions")


@pytest.fixture(autouse=True)
def in_service(releases, database, monkeypatch):
    """The release and the database that the actions use."""
    current = CurrentContent(releases)
    monkeypatch.setattr(speaking, "current_content", lambda: current)
    monkeypatch.setattr(feedback, "session_scope", lambda: session_scope(database))


def _said(action, understanding=None, entities=(), **slots) -> tuple[dict, dict]:
    message = {"text": "x", "intent": {"name": "x"}, "entities": list(entities)}
    if understanding:
        message[UNDERSTANDING] = understanding.as_dict()
    dispatcher = CollectingDispatcher()
    events = action.run(dispatcher, Tracker("a-sender-of-messages", slots, message, [], False, None, {}, "action_listen"), {})
    return dispatcher.messages[0]["custom"]["reply"], {event["name"]: event["value"] for event in events}


def test_the_second_miss_in_a_row_gives_the_menu_and_people_to_reach():
    first, slots = _said(ActionOfferTopics(), MISSED)
    second, _ = _said(ActionOfferTopics(), MISSED, **slots)

    assert "101" in second["text"] and "still do not understand" in second["text"]
    assert {"At your door", "Find help near me"} <= {button["title"] for button in second["buttons"]}
    assert first["text"] != second["text"]


def test_gibberish_counts_as_a_miss_and_an_answer_ends_the_count():
    _, slots = _said(ActionNotice(), Understanding(kind="out_of_scope", notice="out_of_scope/gibberish"))
    assert slots["misses"] == 1

    _, slots = _said(ActionAdvise(), Understanding(kind="advice", topic="home/bicycles"), **slots)
    assert slots["misses"] == 0


def test_a_choice_that_is_not_it_is_taken_back_for_the_others():
    offered = ["home/bicycles", "home/vehicles", "out/atm_card"]
    chosen, slots = _said(ActionAdvise(), None, [{"entity": "topic", "value": "home/bicycles"}], offered=offered)
    assert chosen["buttons"][-1]["title"] == "Not this one?"

    again, _ = _said(ActionChooseAgain(), None, offered=offered, **slots)
    assert [button["payload"] for button in again["buttons"]] == ["topic/home/vehicles", "topic/out/atm_card"]


def test_feedback_is_kept_with_its_reason_and_answered(database):
    asked, slots = _said(ActionFeedback(), None, [{"entity": "helped", "value": "no/home/bicycles"}])
    assert [button["payload"] for button in asked["buttons"]] == ["why/not_mine", "why/unclear", "why/too_long", "why/knew"]

    _said(ActionFeedback(), None, [{"entity": "why", "value": "too_long"}], **slots)
    _said(ActionFeedback(), None, [{"entity": "helped", "value": "yes/out/atm_card"}])

    with session_scope(database) as session:
        assert [(count.about, count.helped, count.not_helped) for count in feedback_counts(session)] == [
            ("home/bicycles", 0, 1),
            ("out/atm_card", 1, 0),
        ]


def test_forgetting_says_so_and_remembers_nothing():
    reply, slots = _said(ActionForget(), topic="home/bicycles")

    assert reply["card"]["forget"] is True
    assert slots == {}


def test_offered_topics_are_what_a_next_message_may_be_about():
    _, slots = _said(ActionOfferTopics(), Understanding(kind="suggestions", offers=["doorstep/cold_calling_sales", "home/bicycles"]))

    assert (slots["topic"], slots["offered"]) == ("doorstep/cold_calling_sales", ["doorstep/cold_calling_sales", "home/bicycles"])


def test_a_danger_that_leads_to_no_topic_ends_the_talk_about_another():
    danger = Understanding(kind="danger", danger="weapon", danger_certain=True)

    warned, slots = _said(ActionWarn(), danger, topic="home/bicycles", shown=["now/0"], moment="after")

    assert "topic" not in warned["card"] and warned["buttons"] == []
    assert (slots["topic"], slots["shown"], slots["moment"], slots["danger"]) == (None, [], None, "weapon")
