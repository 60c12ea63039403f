"""Name organisations that can help: by topic, by place, by who the person is."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.speaking import SpeakingAction, entity_of
from bot.answers.partners import partners_reply
from bot.answers.respond import respond_to_command
from bot.content.content import Content
from bot.database import session_scope
from bot.partners.people import who_is_meant
from bot.partners.queries import find_partners
from bot.payloads import Command
from bot.reply import Reply

ELSEWHERE = "elsewhere"


class ActionFindPartners(SpeakingAction):
    """Look up to three organisations up in the directory."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_find_partners"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return whom the directory names for the topic talked about, the place and the person in the message."""
        pressed = entity_of(tracker, "partners")
        topic = pressed or tracker.get_slot("topic")
        council = entity_of(tracker, "council") or tracker.get_slot("council")
        who = None if pressed else who_is_meant(tracker.latest_message.get("text") or "")
        outside = entity_of(tracker, "place") if council == ELSEWHERE else None
        council = None if council == ELSEWHERE else council
        preferred = content.advice[topic].partners if topic in content.advice else ()
        with session_scope() as session:
            found = dict(find_partners(session, topic=topic, council=council, who=who, preferred=preferred))
        if not found:
            return [respond_to_command(content, Command("partners", topic or ""))]
        return [partners_reply(content, list(found), directory=found, topic=topic, council=council, outside_scotland=outside)]
