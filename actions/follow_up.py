"""Answer a question about what was talked about last."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.speaking import SpeakingAction, entity_of, understanding_of
from bot.answers.follow_up import follow_up_reply
from bot.answers.respond import respond
from bot.answers.suggestions import menu_reply
from bot.content.content import Content
from bot.reply import Reply

TELL_MORE = "follow_up/tell_more"


class ActionFollowUp(SpeakingAction):
    """Go on with the last topic: what next, who, where, how not again, or one thing in particular."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_follow_up"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the part of the last answer that was asked for; the rest of a topic for its button."""
        understanding = understanding_of(tracker)
        if understanding:
            return respond(content, understanding)
        topic = entity_of(tracker, "more")
        if topic not in content.advice:
            return [menu_reply(content)]
        shown = tracker.get_slot("shown") or [] if tracker.get_slot("topic") == topic else []
        return [follow_up_reply(content, TELL_MORE, topic, moment=tracker.get_slot("moment"), shown=shown)]
