"""Put safety first."""

from __future__ import annotations

from rasa_sdk import Tracker

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

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the danger answer; the emergency numbers when the class is not known."""
        understanding = understanding_of(tracker)
        return respond(content, understanding) if understanding else [outage_reply(content, [])]
