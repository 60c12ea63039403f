"""Updates are fetched again after every failure, what is wrong is said once in a while, and stopping loses none."""

from __future__ import annotations

import asyncio
import logging

import pytest
from bot_api import BotApi
from bot_api_refusals import Refused
from far_end import FarEnd
from open_door import opened
from people import Person

from bot.conversations.store import last_beat
from bot.database import session_scope
from bot.settings import Settings
from telegram_bot.complaints import AGAIN_AFTER, Complaints
from telegram_bot.door import Door


@pytest.mark.usefixtures("door")
@pytest.mark.parametrize("how", [502, "drop", "garbage", 409, Refused(429, "Too Many Requests", retry_after=1)])
async def test_fetching_goes_on_after_a_failure(api: BotApi, ailsa: Person, how):
    await ailsa.says("before")
    await api.until(lambda: len(api.sent) == 1)
    api.fail("getUpdates", how)

    await ailsa.says("after")
    await api.until(lambda: len(api.sent) == 2)

    await asyncio.sleep(0.1)
    assert len(api.sent) == 2


async def test_two_that_fetch_say_so_and_keep_trying(api: BotApi, ailsa: Person, rasa: FarEnd, settings: Settings, tmp_path, caplog):
    async with opened(settings, api, rasa):
        await ailsa.says("before")
        await api.until(lambda: api.sent)
        other = settings.copy(update={"var_dir": tmp_path / "other"})
        (tmp_path / "other").mkdir()
        async with opened(other, api, rasa):
            await api.until(lambda: "(409)" in caplog.text)
        await ailsa.says("after")
        await api.until(lambda: len(api.texts()) == 2)

    assert "Another process fetches this bot's updates (409)" in caplog.text


async def test_a_dead_network_at_the_start_is_waited_out(settings: Settings, rasa: FarEnd, caplog: pytest.LogCaptureFixture):
    api = BotApi()
    async with api:
        pass
    ailsa = Person(api)
    async with opened(settings, api, rasa):
        await asyncio.sleep(0.5)
        async with api:
            await ailsa.says("anybody there")
            await api.until(lambda: api.sent)

    # The start and the fetching of updates each say it once, however often they try.
    assert caplog.text.count("Telegram cannot be reached") in (1, 2)


async def test_a_wrong_token_is_said_and_waited_out(settings: Settings, rasa: FarEnd, api: BotApi, caplog: pytest.LogCaptureFixture):
    async with opened(settings.copy(update={"telegram_token": "1:wrong-token"}), api, rasa):
        await asyncio.sleep(0.3)

    assert "does not accept the token" in caplog.text and "wrong-token" not in caplog.text


async def test_an_update_that_cannot_be_read_does_not_hold_up_the_rest(api: BotApi, ailsa: Person, rasa: FarEnd, settings: Settings):
    await api.receive({"message": {"message_id": 1, "chat": {"id": "not", "no": "type"}}})
    await ailsa.says("hello")

    async with opened(settings, api, rasa):
        await api.until(lambda: api.sent)

    assert len(api.sent) == 1


async def test_stopping_finishes_what_was_begun(api: BotApi, rasa: FarEnd, ailsa: Person, settings: Settings):
    rasa.slow["wait"] = 0.6
    async with opened(settings, api, rasa):
        number = await ailsa.says("wait")
        await api.until(lambda: rasa.asked)

    assert len(api.sent) == 1
    assert api.confirmed == number + 1


async def test_the_heart_beats_as_soon_as_updates_can_be_fetched(api: BotApi, door: Door, settings: Settings):
    def beat():
        with session_scope(settings.database) as session:
            return last_beat(session, process="telegram")

    api.fail("getUpdates", 502)
    await asyncio.sleep(0.3)
    assert beat() is None

    await api.until(lambda: beat() is not None)


def test_a_trouble_is_said_once_in_a_while_and_its_end_too(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO)
    now = [0.0]
    complaints = Complaints(clock=lambda: now[0])

    waits = [complaints.complain("It rains.") for _ in range(9)]
    now[0] = AGAIN_AFTER
    complaints.complain("It rains.")
    complaints.relieved("The sun shines.")
    complaints.relieved("The sun shines.")

    assert caplog.messages == ["It rains.", "It rains.", "The sun shines."]
    assert waits[0] == 1 and max(waits) == 30
