"""Rasa's memory of a conversation: one row, however long it grows, and never more than its last events.

Rasa's own SQL store writes a row for each event and reads all of them back with each message, so that the cost grows with
the conversation. Here a long conversation keeps its slots and its last events.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from rasa.core.tracker_store import SerializedTrackerAsText, TrackerStore
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversations.models import Conversation
from bot.database import get_engine
from bot.nlu.understanding import UNDERSTANDING
from bot.serving.check_traces import without_check_answers
from bot.settings import get_settings

KEPT_EVENTS = 60
_NOT_KEPT_OF_PARSE = ("intent_ranking", "response_selector", "text_tokens")


class OneRowTrackerStore(TrackerStore, SerializedTrackerAsText):
    """Keeps each tracker as one JSON row of the table `conversations`."""

    def __init__(self, domain: Any, host: str | None = None, event_broker: Any = None, **_: Any) -> None:
        super().__init__(domain, event_broker)
        self._engine = get_engine(get_settings().database)
        if self._engine.dialect.name == "sqlite":
            from sqlalchemy.dialects.sqlite import insert
        else:
            from sqlalchemy.dialects.postgresql import insert
        new = insert(Conversation)
        changed = {"tracker": new.excluded.tracker, "updated": new.excluded.updated}
        self._write = new.on_conflict_do_update(index_elements=["sender_id"], set_=changed)
        self._read = sa.select(Conversation.tracker).where(Conversation.sender_id == sa.bindparam("sender"))

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write the tracker's slots and last events."""
        await self.stream_events(tracker)
        data = json.dumps({"events": kept_events(tracker), "name": tracker.sender_id})
        row = {"sender_id": tracker.sender_id, "updated": time.time(), "tracker": data}
        with self._engine.begin() as connection:
            connection.execute(self._write, row)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return the tracker of a conversation, or None for a new one."""
        with self._engine.connect() as connection:
            data = connection.execute(self._read, {"sender": sender_id}).scalar()
        return self.deserialise_tracker(sender_id, data) if data else None

    async def keys(self) -> Iterable[str]:
        """Return the ids of all conversations."""
        with self._engine.connect() as connection:
            return list(connection.execute(sa.select(Conversation.sender_id)).scalars())


def kept_events(tracker: DialogueStateTracker) -> list[dict[str, Any]]:
    """Return the events to keep: all of a short conversation; of a long one the session's start, the slots, the last events.

    A long one is cut before something the visitor said, so that Rasa reads whole turns.
    """
    events = without_check_answers([_slim(event.as_dict()) for event in tracker.events])
    if len(events) <= KEPT_EVENTS:
        return events
    cut = len(events) - KEPT_EVENTS
    while cut < len(events) and events[cut]["event"] != "user":
        cut += 1
    start = [event for event in events[:cut] if event["event"] == "session_started"][-1:]
    slots = {event["name"]: event for event in events[:cut] if event["event"] == "slot"}
    loop = [event for event in events[:cut] if event["event"] == "active_loop"][-1:]
    listening = {"event": "action", "name": "action_listen", "timestamp": events[cut]["timestamp"], "policy": None, "confidence": None}
    return [*start, *slots.values(), *loop, listening, *events[cut:]]


def _slim(event: dict[str, Any]) -> dict[str, Any]:
    """Drop what nobody reads again: cards are shown from the turns, rankings are of the moment."""
    if event["event"] == "bot":
        return {**event, "data": {}}
    if event["event"] == "user":
        parse = {key: value for key, value in (event.get("parse_data") or {}).items() if key not in _NOT_KEPT_OF_PARSE}
        if parse.get(UNDERSTANDING):
            parse[UNDERSTANDING] = {**parse[UNDERSTANDING], "ranking": []}
        return {**event, "parse_data": parse}
    return event
