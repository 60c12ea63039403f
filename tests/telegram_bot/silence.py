"""Hearing that the door says nothing."""

from __future__ import annotations

from bot_api import BotApi
from people import Person


async def silence(api: BotApi, ailsa: Person) -> None:
    """Let a message pass that is answered, and see that nothing was said before it."""
    before = len(api.sent)
    await ailsa.says("/help")
    await api.until(lambda: len(api.sent) > before)
    assert "in your own words" in api.sent[before]["text"]
