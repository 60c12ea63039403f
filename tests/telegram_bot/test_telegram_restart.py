"""A door that dies and comes back loses nothing that arrived meanwhile, and answers nothing twice."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from bot_api import BotApi
from far_end import FarEnd
from open_door import opened
from people import MORAG, Person
from telegram import Update

from bot.checks.state import answered, start
from bot.conversations.answered import AnsweredUpdate
from bot.database import session_scope
from bot.payloads import sign
from bot.settings import Settings
from telegram_bot import journal as journals
from telegram_bot.journal import Journal
from telegram_bot.order import InOrder


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
    rasa.slow["slow"] = 3.0
    async with opened(settings, api, rasa):
        number = await ailsa.says("slow")
        await api.until(lambda: rasa.asked)
        await Person(api, MORAG).says("hello")
        await api.until(lambda: api.texts(MORAG), seconds=2.8)

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
        await api.until(lambda: len({message["chat_id"] for message in api.sent}) == 120)

    assert len(api.sent) == 120


async def test_what_is_broken_off_before_its_answer_is_not_taken_for_answered(settings: Settings):
    journal = Journal(settings.database)
    in_order = InOrder(journal)
    answering = asyncio.create_task(in_order.do_process_update(Update(7), asyncio.Event().wait()))
    await asyncio.sleep(0.1)

    answering.cancel()
    await asyncio.wait([answering])

    assert not await journal.knows(7)


async def test_the_journal_outlives_the_process(settings: Settings):
    journal = Journal(settings.database)
    await journal.add(7)
    await journal.add(8)

    again = Journal(settings.database)

    assert 7 in again and 8 in again and 9 not in again


async def test_a_door_knows_what_another_has_answered(settings: Settings):
    ours, other = Journal(settings.database), Journal(settings.database)
    await other.add(7)

    assert 7 not in ours and await ours.knows(7) and not await ours.knows(8)
    await ours.add(7)


async def test_the_journal_holds_the_latest_only(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(journals, "HELD", 3)
    journal = Journal(settings.database)
    for number in range(10):
        await journal.add(number)

    assert [number for number in range(10) if number in journal] == [7, 8, 9]
    assert 9 in Journal(settings.database) and 0 not in Journal(settings.database)


async def test_what_telegram_will_not_repeat_is_dropped(settings: Settings):
    with session_scope(settings.database) as session:
        session.add(AnsweredUpdate(update_id=1, at=1.0))

    Journal(settings.database)

    with session_scope(settings.database) as session:
        assert session.query(AnsweredUpdate).count() == 0


async def test_a_journal_that_cannot_be_kept_is_held_in_memory(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    journal = Journal(f"sqlite:///{tmp_path / 'empty.db'}")
    await journal.add(7)
    await journal.add(8)

    assert 7 in journal and not await journal.knows(9)
    assert caplog.text.count("cannot be kept") == 1


async def test_waiting_for_answers_ends_with_them_or_with_patience(settings: Settings):
    journal = Journal(settings.database)
    waiting = asyncio.create_task(journal.settled([1, 2], 5))
    await asyncio.sleep(0)
    await journal.add(1)
    await journal.add(2)

    assert await asyncio.wait_for(waiting, 1) is True
    assert await journal.settled([3], 0.05) is False


async def test_a_plan_whose_file_is_on_its_way_is_finished_before_the_door_shuts(settings: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    api.fail("sendDocument", 502)
    state = start("home", rasa.content.checks["home"])
    for _ in rasa.content.checks["home"].questions:
        state = answered(state, 2)
    async with opened(settings, api, rasa):
        await ailsa.presses(sign(f"check/{state}", settings.secret))
        await api.until(lambda: api.sent)

    assert [sent["method"] for sent in api.sent] == ["sendMessage", "sendDocument"]
