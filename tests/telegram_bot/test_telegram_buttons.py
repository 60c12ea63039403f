"""A button is acknowledged and answered once, however old it is; a forged one is answered kindly."""

from __future__ import annotations

import pytest
from bot_api import BotApi
from far_end import FarEnd
from people import Person

from bot.payloads import sign

pytestmark = pytest.mark.usefixtures("door")


async def test_a_pressed_button_is_acknowledged_and_answered(api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("hmm")
    await api.until(lambda: api.sent)
    offered = api.sent[0]["keyboard"]

    query = await ailsa.presses(offered[0]["callback_data"])
    await api.until(lambda: len(api.sent) == 2)

    assert api.answered_queries == [query]
    assert rasa.content.advice["doorstep/bogus_callers"].title in api.texts()[1]


async def test_a_second_tap_on_the_same_button_is_the_same_tap(api: BotApi, ailsa: Person):
    payload = sign("topic/doorstep/bogus_callers", "a secret for tests")

    await ailsa.presses(payload)
    await ailsa.presses(payload)
    await ailsa.says("next")
    await api.until(lambda: len(api.sent) == 2 and len(api.answered_queries) == 2)

    assert "not sure" in api.texts()[1]


@pytest.mark.parametrize("forged", ["topic/doorstep/bogus_callers", "topic/doorstep/bogus_callers~AAAAAAAAAAAA", "/restart", "~", "ü~x"])
async def test_a_forged_button_is_answered_kindly(api: BotApi, rasa: FarEnd, ailsa: Person, forged: str):
    await ailsa.presses(forged)
    await api.until(lambda: api.sent and api.answered_queries)

    assert "Type your question instead" in api.texts()[0]
    assert rasa.asked == []


async def test_an_old_button_is_answered_although_telegram_no_longer_waits(api: BotApi, ailsa: Person):
    await ailsa.presses(sign("menu/", "a secret for tests"), query="old")
    api.open_queries.clear()
    await api.until(lambda: api.sent)

    assert "What is it about?" in api.texts()[0]
