"""Take a wrong choice back."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.speaking import SpeakingAction
from bot.answers.suggestions import choose_again_reply
from bot.content.content import Content
from bot.reply import Reply


class ActionChooseAgain(SpeakingAction):
    """Offer the topics that were offered before, without the one that was not it."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_choose_again"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the other choices; the menu when there are none."""
        others = [topic for topic in tracker.get_slot("offered") or [] if topic != tracker.get_slot("topic")]
        return [choose_again_reply(content, others)]
