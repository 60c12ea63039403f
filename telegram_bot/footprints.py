"""Which messages stand in a chat, held in memory for two days, so that /forget can take them away."""

from __future__ import annotations

import time
from collections import OrderedDict, deque

TWO_DAYS = 48 * 60 * 60
"""Telegram lets a bot remove messages no older than this."""
MOST_MESSAGES = 300
MOST_CONVERSATIONS = 5_000


class Footprints:
    """Numbers of messages by conversation. A restart forgets them."""

    def __init__(self) -> None:
        self._messages: OrderedDict[str, deque[tuple[float, int]]] = OrderedDict()

    def add(self, conversation: str, message_id: int, now: float | None = None) -> None:
        """Note a message, ours or the visitor's."""
        messages = self._messages.setdefault(conversation, deque(maxlen=MOST_MESSAGES))
        messages.append((time.time() if now is None else now, message_id))
        self._messages.move_to_end(conversation)
        while len(self._messages) > MOST_CONVERSATIONS:
            self._messages.popitem(last=False)

    def take(self, conversation: str, now: float | None = None) -> list[int]:
        """Return the messages that can still be removed, and forget them all."""
        since = (time.time() if now is None else now) - TWO_DAYS
        messages = self._messages.pop(conversation, ())
        return list(dict.fromkeys(number for at, number in messages if at > since))
