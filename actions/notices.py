"""Small talk, and matters that are not ours."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.speaking import SpeakingAction, understanding_of
from bot.answers.respond import respond
from bot.answers.suggestions import menu_reply
from bot.content.content import Content
from bot.reply import Reply


class ActionNotice(SpeakingAction):
    """Say the short fixed answer that was understood."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_notice"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the notice; the menu when there is none."""
        understanding = understanding_of(tracker)
        return respond(content, understanding) if understanding else [menu_reply(content)]
