"""Rasa's way in and Rasa's memory."""

import json
import time

import pytest
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversations.models import Conversation
from bot.database import session_scope
from bot.errors import BadMessage
from bot.payloads import Command
from bot.serving import beginnings
from bot.serving.channel import ReplyCollector, _parse_of, _read
from bot.serving.tracker_store import KEPT_EVENTS, OneRowTrackerStore, kept_events

SENDER = "a-sender-of-enough-length"


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {},
        {"sender": SENDER},
        {"sender": "short", "text": "hi"},
        {"sender": 5, "text": "hi"},
        {"sender": SENDER, "text": None},
        {"sender": SENDER, "text": {"a": 1}},
        {"sender": SENDER, "text": "hi", "command": "menu/"},
        {"sender": SENDER, "text": "x" * 10_000},
        {"sender": SENDER, "command": "restart/"},
    ],
)
def test_what_is_not_of_the_one_form_is_refused(body):
    with pytest.raises(BadMessage):
        _read(body)


@pytest.mark.parametrize("typed", ['/intent{"x":1}', "/restart", "  //restart", "/", "\n/back"])
def test_a_typed_slash_never_reaches_rasa(typed):
    _, text, command = _read({"sender": SENDER, "text": typed})

    assert not text.startswith("/")
    assert command is None


def test_a_button_becomes_an_intent_with_its_value_as_entity():
    parse = _parse_of(Command("topic", "doorstep/id_checks"))

    assert parse["intent"]["name"] == "choose_topic"
    assert [(entity["entity"], entity["value"]) for entity in parse["entities"]] == [("topic", "doorstep/id_checks")]
    assert not UserMessage(parse["text"]).text.startswith("/")


async def test_whole_replies_are_gathered_in_order():
    collector = ReplyCollector()

    await collector.send_response(SENDER, {"text": "one", "custom": {"reply": {"text": "one", "buttons": [], "card": {"kind": "advice"}}}})
    await collector.send_response(SENDER, {"text": "two"})

    assert [reply["card"]["kind"] for reply in collector.replies] == ["advice", "text"]


def _long_tracker(turns: int) -> DialogueStateTracker:
    tracker = DialogueStateTracker.from_events(SENDER, [])
    tracker.update(ActionExecuted("action_session_start"))
    tracker.update(SessionStarted())
    tracker.update(ActionExecuted("action_listen"))
    for turn in range(turns):
        tracker.update(UserUttered(f"message {turn}", {"name": "doorstep"}, parse_data={"intent": {"name": "doorstep"}, "intent_ranking": [1, 2]}))
        tracker.update(ActionExecuted("action_advise"))
        tracker.update(BotUttered("answer", data={"custom": {"reply": {"card": "long"}}}))
        tracker.update(SlotSet("topic", f"topic {turn}" if turn < 3 else "the last topic"))
        tracker.update(ActionExecuted("action_listen"))
    return tracker


def test_a_long_conversation_keeps_its_slots_and_last_turns_only():
    events = kept_events(_long_tracker(200))

    assert len(events) <= KEPT_EVENTS + 4
    assert {"event": "slot", "name": "topic", "value": "the last topic"}.items() <= next(e for e in events if e["event"] == "slot").items()
    assert "message 199" in json.dumps(events)
    assert 'message 1"' not in json.dumps(events)


def test_neither_cards_nor_rankings_are_kept():
    kept = json.dumps(kept_events(_long_tracker(3)))

    assert "intent_ranking" not in kept
    assert "long" not in kept


async def test_a_tracker_comes_back_as_it_was(database, monkeypatch, settings):
    monkeypatch.setattr("bot.serving.tracker_store.get_settings", lambda: settings)
    store = OneRowTrackerStore(Domain.empty())
    await store.save(_long_tracker(100))
    await store.save(_long_tracker(101))

    tracker = await store.retrieve(SENDER)

    assert list(await store.keys()) == [SENDER]
    assert tracker.get_slot("topic") is None or tracker.get_slot("topic") == "the last topic"
    assert tracker.latest_message.text == "message 100"
    assert await store.retrieve("somebody-else-entirely") is None


def _check_conversation(*texts: str) -> DialogueStateTracker:
    """Return a conversation in which buttons of a check were pressed."""
    domain = Domain.load("domain.yml")
    events = [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")]
    for text in texts:
        state = text.removeprefix("[check/").removesuffix("]")
        entity = {"entity": "check", "value": state, "start": 0, "end": 0}
        parse = {"text": text, "intent": {"name": "check"}, "entities": [entity]}
        events += [UserUttered(text, {"name": "check", "confidence": 1.0}, [entity], parse), ActionExecuted("action_check")]
        events += [SlotSet("check", state), BotUttered(f"after {state}"), ActionExecuted("action_listen")]
    return DialogueStateTracker.from_events(SENDER, events, domain.slots)


def test_of_an_open_check_only_its_place_is_kept():
    kept = json.dumps(kept_events(_check_conversation("[check/phone/abc/2/1]", "[check/phone/abc/3/12]")))

    assert kept.count("phone/abc/3/12") == 1
    assert "phone/abc/2/1" not in kept


def test_of_a_check_that_is_over_nothing_is_kept():
    tracker = _check_conversation("[check/phone/abc/2/1]", "[check/phone/abc/3/12]")
    tracker.update(SlotSet("check", None))

    assert "phone/abc" not in json.dumps(kept_events(tracker))


def test_what_is_kept_of_a_check_is_read_back_and_kept_the_same():
    tracker = _check_conversation("[check/phone/abc/2/1]", "[check/phone/abc/3/12]")
    domain = Domain.load("domain.yml")

    again = DialogueStateTracker.from_dict(SENDER, kept_events(tracker), domain.slots)

    assert again.get_slot("check") == "phone/abc/3/12"
    assert json.dumps(kept_events(again)).count("phone/abc") == 1


def test_a_first_message_begins_a_conversation_and_so_does_one_after_an_hour(database, settings, monkeypatch):
    monkeypatch.setattr(beginnings, "get_settings", lambda: settings)
    assert beginnings.begins_conversation(SENDER)

    with session_scope(database) as session:
        session.add(Conversation(sender_id=SENDER, updated=time.time() - 60, tracker="{}"))
    assert not beginnings.begins_conversation(SENDER)

    with session_scope(database) as session:
        session.get(Conversation, SENDER).updated -= beginnings.SILENCE
    assert beginnings.begins_conversation(SENDER)
