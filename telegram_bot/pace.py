"""Telegram's limits on how fast a bot may write: the library's own limiter spreads messages out as they leave, and `Places` sees to it
that no second holds more than thirty where Telegram counts them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from telegram.ext import AIORateLimiter

from telegram_bot.places import Places

STEADY = 25
"""Messages a second over a longer time."""
BURST = 5
"""Messages that may leave at once."""
MOST = 30
"""Messages that may reach Telegram within any one second."""
GROUP_A_MINUTE = 20
_SPINNER, _TYPING = "answerCallbackQuery", "sendChatAction"


class Pace(AIORateLimiter):
    """Lets messages out in the order they come: answers, alerts, changes and files share one budget. What Telegram refuses for the
    moment is tried again by `patiently`, for its chat alone: the library's own retries would hold up everybody."""

    def __init__(self, steady: float = STEADY, most: int = MOST) -> None:
        super().__init__(BURST, BURST / steady, GROUP_A_MINUTE, 60, max_retries=0)
        self._places = Places(most)
        self._waiting = 0

    @property
    def is_crowded(self) -> bool:
        """Tell whether so many messages wait already that one nobody waits for should not join them."""
        return self._waiting >= BURST

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Wait for a message's turn. A button's spinner ends at once, for that is no message; "typing" that would have to wait is left out."""
        if endpoint == _SPINNER or "chat_id" not in data:
            return await callback(*args, **kwargs)
        if endpoint == _TYPING:
            return await self._now_or_never(callback, args, kwargs)
        # What waits for its group's own limit stands in nobody's way.
        counted = int(data["chat_id"] > 0)
        self._waiting += counted

        async def leave(*args: Any, **kwargs: Any) -> Any:
            nonlocal counted
            async with self._places:
                self._waiting -= counted
                counted = 0
                return await callback(*args, **kwargs)

        try:
            return await super().process_request(leave, args, kwargs, endpoint, data, rate_limit_args)
        finally:
            self._waiting -= counted

    async def _now_or_never(self, callback: Callable[..., Coroutine[Any, Any, Any]], args: Any, kwargs: dict[str, Any]) -> Any:
        if self._waiting or self._places.are_taken:
            return True
        async with self._places:
            return await callback(*args, **kwargs)
