"""Topics in links: `https://t.me/<bot>?start=doorstep-bogus_callers` opens the chat with that topic."""

from __future__ import annotations

from collections.abc import Container


def start_parameter(topic: str) -> str:
    """Return a topic's form in a link, which may hold letters, digits, `_` and `-` only."""
    return topic.replace("/", "-", 1)


def topic_of(parameter: str, topics: Container[str]) -> str | None:
    """Return the topic a link names; None when there is none of that name."""
    topic = parameter.replace("-", "/", 1)
    return topic if topic in topics else None
