"""The Telegram door is closed by its switch: it says why, danger is answered, no alert goes out."""

from __future__ import annotations

from datetime import date

import pytest
from bot_api import BotApi
from far_end import FarEnd
from open_door import opened
from people import AILSA, Person

from bot.database import session_scope
from bot.settings import Settings
from bot.switches.switching import close, open_again
from telegram_bot.courier import Courier

MESSAGE = "The chat is closed while we mend an answer."


@pytest.fixture
def closed(settings: Settings) -> None:
    """A closed Telegram door."""
    with session_scope(settings.database) as session:
        close(session, who="Ailsa", channel="telegram", reason="A wrong answer.", message=MESSAGE)


@pytest.mark.usefixtures("closed")
async def test_whoever_writes_reads_why_and_the_numbers(settings: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    async with opened(settings, api, rasa):
        for number, said in enumerate(("/start", "my bike was stolen", "/topics"), 1):
            await ailsa.says(said)
            await api.until(lambda number=number: len(api.texts(AILSA)) == number)

    for text in api.texts(AILSA):
        assert text.startswith(MESSAGE)
        assert "999" in text and "101" in text


@pytest.mark.usefixtures("closed")
async def test_danger_is_answered_all_the_same(settings: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    async with opened(settings, api, rasa):
        await ailsa.says("he is breaking down my door right now with an axe")
        await api.until(lambda: api.texts(AILSA))

    [text] = api.texts(AILSA)
    assert "999" in text.splitlines()[0]
    assert MESSAGE not in text


@pytest.mark.usefixtures("closed")
async def test_alerts_wait_until_the_door_is_open_again(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    courier = Courier(settings, deliver=None)
    monkeypatch.setattr("telegram_bot.courier.next_due", lambda session, *, today: today)

    while_closed = await courier._database(courier._next)
    with session_scope(settings.database) as session:
        open_again(session, who="Ailsa", channel="telegram", reason="Mended.")
    when_open = await courier._database(courier._next)

    assert while_closed is None
    assert isinstance(when_open, date)
