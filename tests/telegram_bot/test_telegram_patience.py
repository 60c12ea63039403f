"""How long and how often a message is sent again, without a real clock."""

from __future__ import annotations

import pytest
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from telegram_bot import patience
from telegram_bot.patience import patiently


@pytest.fixture
def slept() -> list[float]:
    """Seconds that were waited, one for each time."""
    return []


async def tried(slept: list[float], *errors: Exception) -> int:
    """Return how often a call was tried that fails with these errors and then succeeds."""
    left, tries = list(errors), 0

    async def call() -> None:
        nonlocal tries
        tries += 1
        if left:
            raise left.pop(0)

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    await patiently(call, sleep)
    return tries


async def test_a_flood_is_waited_out_exactly(slept: list[float]):
    assert await tried(slept, RetryAfter(30)) == 2
    assert slept == [30.2]


async def test_too_long_a_flood_is_given_up(slept: list[float]):
    with pytest.raises(RetryAfter):
        await tried(slept, RetryAfter(3600))


async def test_a_failing_network_is_given_longer_and_longer(slept: list[float]):
    assert await tried(slept, *[NetworkError("x")] * 6) == 7
    assert slept == list(patience.WAITS[:6])


async def test_it_ends_some_time(slept: list[float]):
    with pytest.raises(NetworkError):
        await tried(slept, *[NetworkError("x")] * 99)
    assert 300 < sum(slept) < 900


async def test_a_refusal_is_not_repeated(slept: list[float]):
    with pytest.raises(BadRequest):
        await tried(slept, BadRequest("no"))
    assert slept == []


async def test_after_two_time_outs_nothing_is_sent_a_third_time(slept: list[float]):
    import httpx

    error = TimedOut()
    error.__cause__ = httpx.ReadTimeout("")
    with pytest.raises(TimedOut):
        await tried(slept, error, error)
