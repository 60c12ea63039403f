"""When unsure: up to four topics by name, and the menu of themes and topics."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.parts import said, topic_button
from bot.answers.phrases import phrase
from bot.answers.titles import CHECKS, THEME_NAMES, button
from bot.content.content import Content
from bot.payloads import Command
from bot.reply import Button, Reply

MOST_OFFERED = 4
_OFFER = "I am not sure I understood. Is it one of these? If not, tell me in other words."
_NOTHING = "I am not sure I understood. Tell me in other words, or choose what it is about."
_EMERGENCY = "In an emergency ring {emergency_999}. To speak to the police at any other time ring {police_101}."


def suggestions_reply(content: Content, topics: Sequence[str], alert: str | None = None) -> Reply:
    """Offer up to four topics by name; with none, the themes."""
    offered = [topic for topic in topics if topic in content.advice][:MOST_OFFERED]
    if not offered:
        return _a_miss(menu_reply(content, _NOTHING, alert))
    return _a_miss(_offer(content, _OFFER, offered, alert))


def choose_again_reply(content: Content, topics: Sequence[str]) -> Reply:
    """Offer what is left of the choices when the one that was picked was not it."""
    offered = [topic for topic in topics if topic in content.advice]
    lead = phrase(content, "not_this_one")
    return _offer(content, lead, offered, None) if offered else menu_reply(content, phrase(content, "feedback_something_else"))


def missed_twice_reply(content: Content, alert: str | None = None) -> Reply:
    """Give the menu and the ways to reach a human being, after two messages in a row that were not understood."""
    menu = menu_reply(content, phrase(content, "missed_twice"), alert)
    return Reply(menu.text, (*menu.buttons, button("near", "any")), menu.card)


def _offer(content: Content, lead: str, topics: list[str], alert: str | None) -> Reply:
    return _reply(content, lead, tuple(topic_button(topic, content) for topic in topics), topics, alert)


def _a_miss(reply: Reply) -> Reply:
    """Mark a reply to what was not understood, so that two in a row can be told."""
    return Reply(reply.text, reply.buttons, {**reply.card, "is_a_miss": True})


def menu_reply(content: Content, lead: str = "What is it about?", alert: str | None = None) -> Reply:
    """Offer the themes that have advice, and the self-checks."""
    themes = dict.fromkeys(key.partition("/")[0] for key in content.advice)
    buttons = tuple(Button(name, str(Command("theme", theme))) for theme, name in THEME_NAMES.items() if theme in themes)
    if content.checks:
        buttons = (*buttons, Button(CHECKS, str(Command("check"))))
    return _reply(content, lead, buttons, [], alert)


def theme_reply(content: Content, theme: str) -> Reply:
    """Offer every topic of a theme; the menu where there is no such theme."""
    topics = [key for key in content.advice if key.startswith(f"{theme}/")]
    if not topics:
        return menu_reply(content)
    buttons = tuple(topic_button(topic, content) for topic in topics)
    return _reply(content, f"{THEME_NAMES.get(theme, theme)}: choose what fits best.", buttons, topics, None)


def _reply(content: Content, lead: str, buttons: tuple[Button, ...], topics: list[str], alert: str | None) -> Reply:
    note = said(_EMERGENCY, content)
    card = {"kind": "suggestions", "topics": topics, "lead": lead, "note": note}
    if alert:
        card["alert"] = alert
    return Reply("\n".join(filter(None, [alert, lead, note])), buttons, card)
