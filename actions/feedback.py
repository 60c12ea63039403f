"""Take what somebody says about an answer."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from actions.speaking import SpeakingAction, entity_of
from bot.answers.feedback import REASONS, noted_reply, thanks_reply, why_reply
from bot.answers.suggestions import menu_reply
from bot.content.content import Content
from bot.conversations.feedback import keep_feedback
from bot.database import session_scope
from bot.reply import Reply


class ActionFeedback(SpeakingAction):
    """Keep whether an answer helped, and why not."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_feedback"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Thank, or ask why; nothing of the conversation's words is kept."""
        said, _, about = (entity_of(tracker, "helped") or "").partition("/")
        reason = entity_of(tracker, "why")
        if about in content.advice:
            _keep(tracker, about, helped=said == "yes")
            return [thanks_reply(content) if said == "yes" else why_reply(content)]
        if reason in REASONS and tracker.get_slot("rated"):
            _keep(tracker, tracker.get_slot("rated"), helped=False, reason=reason)
            return [noted_reply(content, reason)]
        return [menu_reply(content)]

    def events(self, replies: list[Reply], tracker: Tracker) -> list[dict[str, Any]]:
        """Remember which answer a reason will be about."""
        said, _, about = (entity_of(tracker, "helped") or "").partition("/")
        return [SlotSet("rated", about if said == "no" else None)]


def _keep(tracker: Tracker, about: str, *, helped: bool, reason: str | None = None) -> None:
    with session_scope() as session:
        keep_feedback(session, conversation_id=tracker.sender_id, about=about, helped=helped, reason=reason)
