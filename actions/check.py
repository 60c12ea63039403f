"""Self-checks: a question at a time, and the plan at the end."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker

from actions.check_memory import remember
from actions.speaking import SpeakingAction, entity_of, understanding_of
from bot.answers.checks import check_reply, open_state
from bot.answers.respond import respond
from bot.content.content import Content
from bot.reply import Reply


class ActionCheck(SpeakingAction):
    """Ask the next question of a check, or give the plan."""

    leaves_check = False

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_check"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the place the button leads to, or the beginning of the check that was asked for in words."""
        understanding = understanding_of(tracker)
        return respond(content, understanding) if understanding else [check_reply(content, entity_of(tracker, "check") or "")]

    def events(self, replies: list[Reply], tracker: Tracker) -> list[dict[str, Any]]:
        """Remember where the person stands while a question is open, and nothing once it is not."""
        return remember(open_state(replies[0]))
