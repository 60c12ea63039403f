"""Alerts reach everybody once, by day, at Telegram's pace, whatever Telegram answers."""

from __future__ import annotations

import asyncio
import datetime

import pytest
from bot_api import BotApi
from bot_api_refusals import Refused
from far_end import FarEnd
from open_door import opened
from people import Person

from bot.alerts import drafts
from bot.alerts.composing import Wording, keep_draft
from bot.alerts.models import Alert, Subscriber
from bot.alerts.subscriptions import subscribe
from bot.clock import LONDON
from bot.database import session_scope
from bot.settings import Settings
from telegram_bot import courier as courier_module
from telegram_bot.courier import Courier
from telegram_bot.pace import Pace

CHATS = range(800_001, 800_009)


@pytest.fixture
def settings(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings without quiet hours, of a door that looks often."""
    monkeypatch.setattr(courier_module, "LOOK_EVERY", 0.05)
    return settings.copy(update={"alerts_from": "00:00", "alerts_until": "23:59:59"})


@pytest.fixture
def readers(api: BotApi, settings: Settings) -> list[Person]:
    """Eight people who asked for alerts."""
    with session_scope(settings.database) as session:
        for chat in CHATS:
            subscribe(session, chat_id=chat, council="angus", themes=["doorstep"])
    return [Person(api, chat) for chat in CHATS]


def release(settings: Settings, rasa: FarEnd) -> int:
    """Send an alert; return its number."""
    with session_scope(settings.database) as session:
        wording = Wording("Callers at the door", "Say no, shut the door, ring {police_101}.", "doorstep/bogus_callers")
        made = keep_draft(session, content=rasa.content, wording=wording, area="angus", theme="", by="Isla")
        drafts.approve(session, alert_id=made.id, by="Ruaridh")
        return drafts.release(session, alert_id=made.id).id


def state(settings: Settings, number: int) -> tuple[int, int, int, bool]:
    """Return how many an alert reached, who had blocked us, what failed, and whether it is finished."""
    with session_scope(settings.database) as session:
        alert = session.get(Alert, number)
        return alert.delivered, alert.blocked, alert.failed, alert.finished is not None


async def finished(api: BotApi, settings: Settings, number: int, seconds: float = 10) -> tuple[int, int, int, bool]:
    await api.until(lambda: state(settings, number)[3], seconds=seconds)
    return state(settings, number)


async def test_everybody_reads_it_once_with_the_way_to_the_advice_and_out(api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person]):
    number = release(settings, rasa)
    async with opened(settings, api, rasa):
        assert await finished(api, settings, number) == (8, 0, 0, True)

    assert sorted(message["chat_id"] for message in api.sent) == list(CHATS)
    assert "Say no, shut the door, ring 101." in api.texts()[0] and "alerts for Angus" in api.texts()[0]
    assert [button["text"] for button in api.sent[0]["keyboard"]] == [rasa.content.advice["doorstep/bogus_callers"].title, "Stop alerts"]


async def test_who_blocked_us_or_is_gone_is_left_out_from_now_on(api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person]):
    api.blocked.add(CHATS[2])
    del api.chats[CHATS[5]]
    number = release(settings, rasa)
    async with opened(settings, api, rasa):
        assert await finished(api, settings, number) == (6, 2, 0, True)

    with session_scope(settings.database) as session:
        assert session.query(Subscriber).count() == 6


async def test_a_pause_that_telegram_asks_for_is_made(api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person]):
    api.fail("sendMessage", Refused(429, "Too Many Requests: retry after 1", retry_after=1))
    number = release(settings, rasa)
    began = asyncio.get_running_loop().time()
    async with opened(settings, api, rasa):
        assert await finished(api, settings, number) == (8, 0, 0, True)

    assert asyncio.get_running_loop().time() - began >= 1 and len(api.sent) == 8


@pytest.mark.parametrize("trouble", [502, "drop", "garbage"])
async def test_a_network_that_fails_for_a_moment_loses_nobody(api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person], trouble: object):
    api.fail("sendMessage", trouble)
    number = release(settings, rasa)
    async with opened(settings, api, rasa):
        assert await finished(api, settings, number) == (8, 0, 0, True)

    assert sorted({message["chat_id"] for message in api.sent}) == list(CHATS)


async def test_a_message_that_telegram_refuses_holds_up_nobody_else(api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person]):
    api.fail("sendMessage", Refused(400, "Bad Request: BUTTON_DATA_INVALID"))
    number = release(settings, rasa)
    async with opened(settings, api, rasa):
        assert await finished(api, settings, number) == (7, 0, 1, True)


async def test_a_message_that_never_ends_is_given_up(
    api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(courier_module, "PATIENCE", 0.2)
    monkeypatch.setattr(courier_module, "MOST_TIME_OUTS", 2)
    api.fail("sendMessage", "hang", "hang")
    number = release(settings, rasa)
    async with opened(settings, api, rasa):
        assert await finished(api, settings, number) == (7, 0, 1, True)


async def test_two_doors_send_it_once(api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person]):
    number = release(settings, rasa)

    async def deliver(due) -> None:
        delivered.append(due.chat_id)
        await asyncio.sleep(0.01)

    delivered: list[int] = []
    stop = asyncio.Event()
    couriers = [asyncio.create_task(Courier(settings, deliver).run(stop)) for _ in range(3)]
    await finished(api, settings, number)
    stop.set()
    await asyncio.gather(*couriers)

    assert sorted(delivered) == list(CHATS)


async def test_nothing_goes_out_at_night(api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person]):
    clock = [datetime.datetime(2030, 6, 1, 7, 59, tzinfo=LONDON)]
    number = release(settings, rasa)
    delivered, stop = [], asyncio.Event()

    async def deliver(due) -> None:
        delivered.append(due.chat_id)

    day = settings.copy(update={"alerts_from": "08:00", "alerts_until": "20:00"})
    running = asyncio.create_task(Courier(day, deliver, clock=lambda: clock[0]).run(stop))
    await asyncio.sleep(0.3)
    assert delivered == []
    clock[0] = datetime.datetime(2030, 6, 1, 8, 0, tzinfo=LONDON)
    await finished(api, settings, number)
    stop.set()
    await running

    assert len(delivered) == 8


async def test_a_database_that_comes_back_finds_the_alert_waiting(
    api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    from sqlalchemy.exc import OperationalError

    real, calls = courier_module.record, []

    def record(session, **values) -> None:
        calls.append(values)
        if len(calls) == 1:
            raise OperationalError("locked", None, Exception())
        real(session, **values)

    monkeypatch.setattr(courier_module, "record", record)
    number = release(settings, rasa)
    async with opened(settings, api, rasa):
        assert await finished(api, settings, number) == (8, 0, 0, True)

    assert len(api.sent) == 8 and "alerts wait" in caplog.text


async def test_an_answer_does_not_wait_for_an_alert_to_end(api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person], ailsa: Person):
    release(settings, rasa)
    async with opened(settings, api, rasa, Pace(steady=10)):
        await ailsa.says("/emergency")
        await api.until(lambda: api.texts(ailsa.chat))
        assert len(api.sent) < 10


async def test_an_alert_is_taken_away_with_everything_else(api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person]):
    number = release(settings, rasa)
    async with opened(settings, api, rasa):
        await finished(api, settings, number)
        alert = next(message["message_id"] for message in api.sent if message["chat_id"] == CHATS[0])
        await readers[0].says("/forget")
        await api.until(lambda: len(api.sent) == 9)

    assert alert in api.deleted and "I also took away the messages" in api.texts()[-1]


async def test_a_fault_nobody_thought_of_stops_neither_answers_nor_the_door(
    api: BotApi, rasa: FarEnd, settings: Settings, ailsa: Person, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
):
    def next_due(session, **values) -> None:
        raise ValueError

    monkeypatch.setattr(courier_module, "next_due", next_due)
    async with opened(settings, api, rasa):
        await ailsa.says("/help")
        await api.until(lambda: api.sent)

    assert "Alerts wait: ValueError" in caplog.text


@pytest.mark.parametrize(("until", "says"), [("eight", "ALERTS_UNTIL is `eight`"), ("00:00", "are the same")])
async def test_hours_without_sense_are_said_at_the_start_and_people_are_answered(
    api: BotApi, rasa: FarEnd, settings: Settings, readers: list[Person], ailsa: Person, caplog: pytest.LogCaptureFixture, until: str, says: str
):
    release(settings, rasa)
    async with opened(settings.copy(update={"alerts_until": until}), api, rasa):
        await ailsa.says("/help")
        await api.until(lambda: api.sent)
        await asyncio.sleep(0.2)

    assert says in caplog.text and [message["chat_id"] for message in api.sent] == [ailsa.chat]
