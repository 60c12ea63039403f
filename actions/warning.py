"""Put safety first."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from actions.speaking import SpeakingAction, understanding_of
from bot.answers.outage import outage_reply
from bot.answers.respond import respond
from bot.content.content import Content
from bot.reply import Reply


class ActionWarn(SpeakingAction):
    """Say the act and the number of the danger that was seen."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_warn"

    def reply(self, content: Content, tracker: Tracker) -> Reply:
        """Return the danger answer; the emergency numbers when the class is not known."""
        understanding = understanding_of(tracker)
        return respond(content, understanding) if understanding else outage_reply(content, [])

    def events(self, reply: Reply) -> list[dict[str, Any]]:
        """Remember the topic that goes with the danger."""
        return [SlotSet("topic", reply.card["topic"])] if reply.card.get("topic") else []
