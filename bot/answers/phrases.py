"""The short sentences between answers, from `data/phrases.yml`."""

from __future__ import annotations

from bot.answers.parts import said
from bot.content.content import Content


def phrase(content: Content, name: str, topic: str | None = None) -> str:
    """Return a phrase with its numbers, and the title of `topic` where it has a place for it; nothing where the release has none."""
    entry = content.phrases.get(name)
    if entry is None:
        return ""
    title = content.advice[topic].title if topic in content.advice else ""
    return said(entry.text, content).replace("[topic]", title)
