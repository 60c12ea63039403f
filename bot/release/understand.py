"""Understand messages with a trained model outside the service, through the same pipeline as in service."""

from __future__ import annotations

import asyncio
import weakref
from pathlib import Path

from bot.errors import BadMessage
from bot.messages import LONGEST, clean
from bot.nlu.understanding import Understanding


class Understander:
    """A loaded model that says what the assistant would do with a text."""

    def __init__(self, model: Path) -> None:
        """Load a model file; takes some seconds, because Rasa is imported."""
        from rasa.core.agent import Agent

        from bot.serving.plain_runner import run_without_planning

        run_without_planning()
        self._agent = Agent.load(str(model))
        self.begin_anew()

    def begin_anew(self) -> None:
        """Take an event loop of its own; a process that was forked off needs one."""
        self._loop = asyncio.SelectorEventLoop()
        weakref.finalize(self, self._loop.close)

    def understand(self, text: str) -> Understanding:
        """Return what would be done with `text`. What the doors turn away is `error`; too long a text is read as far as it is read."""
        read = as_read(text)
        if read is None:
            return Understanding(kind="error")
        parse = self._loop.run_until_complete(self._agent.parse_message(read))
        return Understanding.from_parse(parse) or Understanding(kind="error")


def as_read(text: str) -> str | None:
    """Return a text as Rasa is given it; None where the doors turn it away."""
    try:
        return clean(text[:LONGEST]).lstrip("/ \n") or "slash"
    except BadMessage:
        return None
