"""Forget the conversation."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker

from actions.speaking import SpeakingAction
from bot.answers.forgetting import forgotten_reply
from bot.content.content import Content
from bot.reply import Reply


class ActionForget(SpeakingAction):
    """Say that everything is deleted; the client of Rasa deletes it before anybody reads so."""

    leaves_check = False

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_forget"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the words, marked so that they are shown only once they are true."""
        return [forgotten_reply(content)]

    def events(self, replies: list[Reply], tracker: Tracker) -> list[dict[str, Any]]:
        """Remember nothing."""
        return []
