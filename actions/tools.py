"""Show a tool."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.speaking import SpeakingAction, entity_of
from bot.answers.tools import tool_reply
from bot.content.content import Content
from bot.reply import Reply


class ActionShowTool(SpeakingAction):
    """Show the tool whose button was pressed."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_show_tool"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the tool; the menu when it is no longer in the release."""
        return [tool_reply(content, entity_of(tracker, "tool") or "")]
