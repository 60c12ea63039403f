"""Links: `https://t.me/<bot>?start=doorstep-bogus_callers` opens the chat with that topic, `?start=check-phone` with that self-check."""

from __future__ import annotations

from bot.content.content import Content
from bot.payloads import Command


def start_parameter(key: str) -> str:
    """Return the form in a link of a topic, or of `check/<key>`; a link may hold letters, digits, `_` and `-` only."""
    return key.replace("/", "-", 1)


def command_of(parameter: str, content: Content) -> Command | None:
    """Return what a link leads to; None when there is nothing of that name."""
    theme, _, name = parameter.partition("-")
    if theme == "check" and (name in content.checks or not name):
        return Command("check", name)
    key = f"{theme}/{name}"
    return Command("topic", key) if key in content.advice else None
