"""Rasa's way in and Rasa's memory."""

import json

import pytest
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.errors import BadMessage
from bot.payloads import Command
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
