"""Give the advice on a topic."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from actions.speaking import SpeakingAction, entity_of, understanding_of
from bot.answers.advice import advice_reply
from bot.answers.respond import respond
from bot.answers.suggestions import menu_reply
from bot.content.content import Content
from bot.reply import Reply


class ActionAdvise(SpeakingAction):
    """Answer the topic that was understood, or chosen by a button."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_advise"

    def reply(self, content: Content, tracker: Tracker) -> Reply:
        """Return the advice; the menu when the topic is no longer in the release."""
        understanding = understanding_of(tracker)
        if understanding:
            return respond(content, understanding)
        topic = entity_of(tracker, "topic")
        return advice_reply(content, topic) if topic in content.advice else menu_reply(content)

    def events(self, reply: Reply) -> list[dict[str, Any]]:
        """Remember the topic, so that what comes next can be about it."""
        return [SlotSet("topic", reply.card.get("topic"))]
