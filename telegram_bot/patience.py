"""Try again what Telegram or the network refused for the moment. Only the chat concerned waits."""

from __future__ import annotations

import asyncio
import datetime
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

import httpx
from telegram.error import BadRequest, NetworkError, RetryAfter

logger = logging.getLogger(__name__)
T = TypeVar("T")
WAITS = (0.5, 1, 2, 4, 8, 15, 30, 30, 30, 30, 60, 60, 60, 60)
"""Seconds between tries after a failure of the network: about six minutes in all."""
LONGEST_HOLD = 15 * 60
"""Seconds Telegram may ask us to wait before we give a message up."""
_SLACK = 0.2


async def patiently(call: Callable[[], Awaitable[T]], sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> T:
    """Return what `call` returns, trying again after floods and failures of the network.

    Raises TelegramError when Telegram refuses for good, or when waiting did not help.
    """
    waits = iter(WAITS)
    held = 0.0
    timed_out = False
    while True:
        try:
            return await call()
        except RetryAfter as error:
            wait = seconds(error) + _SLACK
            held += wait
            if held > LONGEST_HOLD:
                raise
            logger.info("Telegram asks for a pause of %d seconds in one chat", wait)
        except BadRequest:
            raise
        except NetworkError as error:
            # After a time-out the message may have arrived: better twice than never, but not more often.
            if timed_out:
                raise
            timed_out = isinstance(error.__cause__, httpx.ReadTimeout)
            wait = next(waits, None)
            if wait is None:
                raise
        await sleep(wait)


def seconds(error: RetryAfter) -> float:
    """Return for how long Telegram asks to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, datetime.timedelta) else float(wait)
