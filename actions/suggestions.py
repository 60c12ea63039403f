"""Offer topics by name."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.speaking import SpeakingAction, entity_of, understanding_of
from bot.answers.respond import respond
from bot.answers.suggestions import menu_reply, theme_reply
from bot.content.content import Content
from bot.reply import Reply


class ActionOfferTopics(SpeakingAction):
    """Offer the topics that come nearest to what was asked."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_offer_topics"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return up to four topics; the menu when none comes near."""
        understanding = understanding_of(tracker)
        return respond(content, understanding) if understanding else [menu_reply(content)]


class ActionShowTopics(SpeakingAction):
    """Show the topics of a theme, or the themes."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_show_topics"

    def replies(self, content: Content, tracker: Tracker) -> list[Reply]:
        """Return the topics of the theme that was chosen."""
        theme = entity_of(tracker, "theme")
        return [theme_reply(content, theme) if theme else menu_reply(content)]
