"""Telegram refuses an answer or a handler fails: nobody else notices, and nobody is left without an answer."""

from __future__ import annotations

import asyncio
import logging
import time

import pytest
from bot_api import BotApi
from bot_api_refusals import Refused
from open_door import keep, kept
from people import AILSA, MORAG, Person

from bot.settings import Settings
from telegram_bot.door import Door

SECRET_WORDS = "he hits me at 12 High Street"


@pytest.fixture
def no_log_of_people(caplog: pytest.LogCaptureFixture):
    """No log line may hold a chat's number or a visitor's words."""
    caplog.set_level(logging.DEBUG)
    yield
    ours = [record.getMessage() for record in caplog.records if record.name.startswith(("telegram_bot", "bot."))]
    for told in (str(AILSA), str(MORAG), SECRET_WORDS):
        assert not [said for said in ours if told in said]


@pytest.mark.usefixtures("door", "no_log_of_people")
async def test_who_blocked_us_is_forgotten_and_others_are_answered(api: BotApi, ailsa: Person, morag: Person, settings: Settings):
    keep(settings, AILSA)
    api.blocked.add(AILSA)

    await ailsa.says(SECRET_WORDS)
    await morag.says("hello")
    await api.until(lambda: api.texts(MORAG) and kept(settings) == 0)

    assert api.texts(AILSA) == []


@pytest.mark.usefixtures("door", "no_log_of_people")
async def test_a_flooded_chat_waits_as_long_as_told_and_the_others_do_not(api: BotApi, ailsa: Person, morag: Person):
    begun = time.monotonic()
    api.flooded[AILSA] = begun + 1.5

    await ailsa.says(SECRET_WORDS)
    await asyncio.sleep(0.2)
    await morag.says("hello")
    await api.until(lambda: api.texts(MORAG))
    others_waited = time.monotonic() - begun
    await api.until(lambda: api.texts(AILSA))

    assert others_waited < 1.0
    assert time.monotonic() - begun >= 1.5
    refused = [call for call in api.calls if call[0] == "sendMessage" and int(call[1]["chat_id"]) == AILSA]
    assert len(refused) == 2, "asked again only when Telegram allows it"


@pytest.mark.usefixtures("door", "no_log_of_people")
@pytest.mark.parametrize("how", [502, "drop", 500])
async def test_an_answer_is_sent_again_after_a_failure(api: BotApi, ailsa: Person, how: int | str):
    api.fail("sendMessage", how)

    await ailsa.says(SECRET_WORDS)
    await api.until(lambda: api.texts(AILSA))

    assert len(api.texts(AILSA)) == 1


@pytest.mark.usefixtures("door")
async def test_formatting_that_telegram_cannot_read_is_sent_plain(api: BotApi, ailsa: Person):
    api.fail("sendMessage", Refused(400, "Bad Request: can't parse entities: Unsupported start tag"))

    await ailsa.says("/start")
    await api.until(lambda: api.sent)

    assert "<b>" not in api.sent[0]["text"] and "parse_mode" not in api.sent[0]["data"]


@pytest.mark.usefixtures("door")
async def test_another_refusal_is_logged_and_the_next_message_answered(api: BotApi, ailsa: Person, caplog: pytest.LogCaptureFixture):
    api.fail("sendMessage", Refused(400, "Bad Request: not enough rights"))

    await ailsa.says("one")
    await ailsa.says("two")
    await api.until(lambda: len(api.sent) == 1)

    assert "could not be delivered: BadRequest" in caplog.text


async def test_a_handler_that_fails_gives_the_emergency_numbers_and_logs_no_words(door: Door, api: BotApi, ailsa: Person, caplog):
    def broken(conversation: str, text: str):
        raise RuntimeError(f"a fault with {text}")

    door.desk.assistant.ask = broken

    await ailsa.says(SECRET_WORDS)
    await api.until(lambda: api.sent)

    assert "ring 999" in api.texts()[0]
    assert "RuntimeError" in caplog.text and SECRET_WORDS not in caplog.text
