"""Telegram's limits on how fast a bot may write: the library's own limiter, set so that no second ever holds more than thirty."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from telegram.ext import AIORateLimiter

STEADY = 25
"""Messages a second over a longer time."""
BURST = 5
"""Messages that may leave at once. With the steady ones they make thirty in the worst second."""
GROUP_A_MINUTE = 20
_NOT_A_MESSAGE = ("sendChatAction", "deleteMessages", "answerCallbackQuery")


class Pace(AIORateLimiter):
    """Lets messages out in the order they come. What Telegram refuses for the moment is tried again by `patiently`, for its
    chat alone: the library's own retries would hold up everybody."""

    def __init__(self, steady: float = STEADY) -> None:
        super().__init__(BURST, BURST / steady, GROUP_A_MINUTE, 60, max_retries=0)

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Wait for a message's turn. "Typing" and the like are no messages and need not wait."""
        if endpoint in _NOT_A_MESSAGE:
            return await callback(*args, **kwargs)
        return await super().process_request(callback, args, kwargs, endpoint, data, rate_limit_args)
