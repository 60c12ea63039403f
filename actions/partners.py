"""Name organisations that can help: by topic, by place, by who the person is."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from actions.speaking import SpeakingAction, entity_of
from bot.answers.partners import partners_reply
from bot.answers.respond import respond_to_command
from bot.content.content import Content
from bot.database import session_scope
from bot.partners.form_answers import ANYONE, ANYTHING, ANYWHERE, ELSEWHERE
from bot.partners.people import who_is_meant
from bot.partners.queries import find_partners
from bot.payloads import Command
from bot.reply import Reply

_CLEARED = ("help_topic", "help_place", "help_who", "help_trouble", "paused")


class ActionFindPartners(SpeakingAction):
    """Look up to three organisations up in the directory."""

    serves_search = True

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_find_partners"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return whom the directory names for what was asked: in the form, in the message, or in what was talked about."""
        topic = entity_of(tracker, "partners") or _asked(tracker, "help_topic", ANYTHING) or tracker.get_slot("topic")
        if tracker.get_slot("help_topic") == ANYTHING:
            topic = None
        text = tracker.latest_message.get("text") or ""
        council = entity_of(tracker, "council") or _asked(tracker, "help_place", ANYWHERE)
        if council is None and tracker.get_slot("help_place") != ANYWHERE:
            council = tracker.get_slot("council")
        who = who_is_meant(text) or _asked(tracker, "help_who", ANYONE)
        outside = (entity_of(tracker, "place") or "that place") if council == ELSEWHERE else None
        council = None if council == ELSEWHERE else council
        preferred = content.advice[topic].partners if topic in content.advice else ()
        with session_scope() as session:
            found = dict(find_partners(session, topic=topic, council=council, who=who, preferred=preferred))
        if not found:
            return [respond_to_command(content, Command("partners", topic or ""))]
        return [partners_reply(content, list(found), directory=found, topic=topic, council=council, outside_scotland=outside)]

    def events(self, replies: list[Reply], tracker: Tracker) -> list[dict[str, Any]]:
        """Close the search, and keep what it was about for the talk."""
        return [*super().events(replies, tracker), *(SlotSet(name, None) for name in _CLEARED)]


def _asked(tracker: Tracker, slot: str, any_of_them: str) -> str | None:
    value = tracker.get_slot(slot)
    return None if value == any_of_them else value
