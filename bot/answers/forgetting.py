"""Forgetting on request, in words: the client of Rasa does it before the words are shown."""

from __future__ import annotations

from bot.answers.phrases import phrase
from bot.content.content import Content
from bot.reply import Reply

FORGET = "forget"
"""Mark of a card whose reply may only be shown once everything kept of the conversation is deleted."""


def forgotten_reply(content: Content) -> Reply:
    """Say that everything is deleted."""
    return _said(phrase(content, "forgotten"), {FORGET: True})


def not_forgotten_reply(content: Content) -> Reply:
    """Say that it could not be deleted just now."""
    return _said(phrase(content, "not_forgotten"), {})


def asks_to_forget(replies: list[Reply]) -> bool:
    """Tell whether these replies say that everything is deleted."""
    return any(reply.card.get(FORGET) for reply in replies)


def _said(text: str, marks: dict) -> Reply:
    return Reply(text, card={"kind": "smalltalk", "text": text, "contacts": [], "partners": [], "sources": [], **marks})
