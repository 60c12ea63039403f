"""A door that dies and comes back loses nothing that arrived meanwhile, and answers nothing twice."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from bot_api import BotApi
from far_end import FarEnd
from open_door import opened
from people import MORAG, Person

from bot.settings import Settings
from telegram_bot import journal as journals
from telegram_bot.journal import Journal


async def test_what_arrived_while_the_door_was_shut_is_answered(settings: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    await ailsa.says("are you there")

    async with opened(settings, api, rasa):
        await api.until(lambda: api.sent)
    async with opened(settings, api, rasa):
        await Person(api, MORAG).says("hello")
        await api.until(lambda: api.texts(MORAG))

    assert len(api.sent) == 2


async def test_an_update_that_telegram_repeats_is_not_answered_again(settings: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    async with opened(settings, api, rasa):
        number = await ailsa.says("hello")
        repeated = dict(api.pending[0])
        await api.until(lambda: api.sent)
    api.pending = [repeated]
    async with opened(settings, api, rasa):
        await Person(api, MORAG).says("hello")
        await api.until(lambda: api.texts(MORAG))

    assert repeated["update_id"] == number
    assert len(api.texts(ailsa.chat)) == 1


async def test_telegram_keeps_a_message_until_it_is_answered(settings: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.slow["slow"] = 1.2
    async with opened(settings, api, rasa):
        number = await ailsa.says("slow")
        await api.until(lambda: rasa.asked)
        await Person(api, MORAG).says("hello")
        await api.until(lambda: api.texts(MORAG), seconds=1.0)

        assert api.confirmed <= number and api.pending[0]["update_id"] == number
        await api.until(lambda: api.texts(ailsa.chat) and not api.pending)

    assert len(rasa.asked) == 2 and len(api.sent) == 2


async def test_many_unanswered_messages_leave_room_for_new_ones(settings: Settings, api: BotApi, rasa: FarEnd):
    async with opened(settings, api, rasa):
        for number in range(120):
            rasa.slow[f"{number}"] = 1.0
            last = await Person(api, 50_000 + number).says(f"{number}")
        await api.until(lambda: api.handed_out == last)
        assert api.sent == []
        await api.until(lambda: len({message["chat_id"] for message in api.sent}) == 120, seconds=20)

    assert len(api.sent) == 120


def test_the_journal_outlives_the_process(tmp_path: Path):
    journal = Journal(tmp_path / "answered")
    journal.add(7)
    journal.add(8)

    again = Journal(tmp_path / "answered")

    assert 7 in again and 8 in again and 9 not in again


def test_the_journal_forgets_the_oldest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(journals, "KEPT", 3)
    journal = Journal(tmp_path / "answered")
    for number in range(10):
        journal.add(number)

    again = Journal(tmp_path / "answered")

    assert 9 in again and 0 not in again
    assert len((tmp_path / "answered").read_text().split()) == 3


def test_a_journal_that_cannot_be_kept_is_held_in_memory(tmp_path: Path):
    journal = Journal(tmp_path / "no" / "such" / "folder")
    journal.add(7)

    assert 7 in journal


def test_a_journal_of_rubbish_is_read_as_far_as_it_goes(tmp_path: Path):
    (tmp_path / "answered").write_bytes(b"7\nx\n-1\n8")

    journal = Journal(tmp_path / "answered")

    assert 7 in journal and 8 in journal


async def test_waiting_for_answers_ends_with_them_or_with_patience():
    journal = Journal(None)
    waiting = asyncio.create_task(journal.settled([1, 2], 5))
    await asyncio.sleep(0)
    journal.add(1)
    journal.add(2)

    assert await asyncio.wait_for(waiting, 1) is True
    assert await journal.settled([3], 0.05) is False
