"""Search over the advice by words: no language model, and danger first all the same."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.answers.danger import danger_reply, doubt_line
from bot.assistant import Assistant
from bot.errors import BadMessage
from bot.messages import clean
from bot.reply import Reply
from bot.safety.rules import find_danger

MOST_FOUND = 12


@dataclass(frozen=True)
class Found:
    """Keys of topics, best first; and what comes before them where the words show danger."""

    topics: list[str] = field(default_factory=list)
    danger: Reply | None = None
    alert: str = ""


def find(assistant: Assistant, words: str) -> Found | None:
    """Return what fits some words, None when there are none to look for; raises ReleaseError when there is no approved advice."""
    content = assistant.content
    try:
        words = clean(words)
    except BadMessage:
        return None
    seen = find_danger(words)
    topics = assistant.search(words, MOST_FOUND)
    if seen and seen.certain and seen.kind in content.danger:
        return Found(topics, danger=Reply("", card=danger_reply(content, seen.kind).card))
    return Found(topics, alert=doubt_line(content) if seen else "")
