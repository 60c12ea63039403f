"""Give the advice on a topic."""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk import Tracker

from actions.speaking import SpeakingAction, entity_of, understanding_of
from bot.answers.advice import advice_reply
from bot.answers.respond import respond
from bot.answers.suggestions import menu_reply
from bot.answers.titles import button
from bot.content.content import Content
from bot.reply import Reply


class ActionAdvise(SpeakingAction):
    """Answer the topic that was understood, or chosen by a button."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_advise"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the advice; the menu when the topic is no longer in the release."""
        understanding = understanding_of(tracker)
        if understanding:
            return respond(content, understanding)
        topic = entity_of(tracker, "topic")
        if topic not in content.advice:
            return [menu_reply(content)]
        chosen = advice_reply(content, topic)
        offered = tracker.get_slot("offered") or []
        return [replace(chosen, buttons=(*chosen.buttons, button("again"))) if topic in offered and len(offered) > 1 else chosen]
