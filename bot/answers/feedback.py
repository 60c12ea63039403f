"""Did an answer help, and if not, why: asked below each answer, counted without a word of what was said."""

from __future__ import annotations

from bot.answers.phrases import phrase
from bot.answers.suggestions import menu_reply
from bot.answers.titles import button
from bot.content.content import Content
from bot.reply import Button, Reply

REASONS = ("not_mine", "unclear", "too_long", "knew")
SOMETHING_ELSE = "not_mine"


def feedback_buttons(topic: str) -> tuple[Button, ...]:
    """Return the two buttons that say whether an answer helped."""
    return (button("helped", f"yes/{topic}"), button("helped", f"no/{topic}"))


def thanks_reply(content: Content) -> Reply:
    """Thank somebody for saying that an answer helped."""
    return _said(phrase(content, "feedback_yes"))


def why_reply(content: Content) -> Reply:
    """Ask what was wrong, with a few reasons to tap."""
    return _said(phrase(content, "feedback_why"), tuple(button("why", reason) for reason in REASONS))


def noted_reply(content: Content, reason: str) -> Reply:
    """Say what comes of a reason: other topics, a shorter answer, or a person to speak to."""
    if reason == SOMETHING_ELSE:
        return menu_reply(content, phrase(content, "feedback_something_else"))
    return _said(phrase(content, "feedback_no"))


def _said(text: str, buttons: tuple[Button, ...] = ()) -> Reply:
    return Reply(text, buttons, {"kind": "smalltalk", "text": text, "contacts": [], "partners": [], "sources": []})
