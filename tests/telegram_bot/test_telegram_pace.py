"""However many write at once and however the network stalls, no second brings Telegram more than it takes."""

from __future__ import annotations

import asyncio

import pytest
from bot_api import BotApi
from far_end import FarEnd
from open_door import opened
from people import Person

from bot.alerts import drafts
from bot.alerts.composing import Wording, keep_draft
from bot.alerts.subscriptions import subscribe
from bot.database import session_scope
from bot.settings import Settings
from telegram_bot import courier as courier_module
from telegram_bot.courier import Courier
from telegram_bot.pace import MOST, Pace

CROWD = range(700_001, 700_061)
READERS = range(800_001, 800_009)


@pytest.fixture
def settings(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings without quiet hours, of a door whose alerts look often for their turn."""
    monkeypatch.setattr(courier_module, "LOOK_EVERY", 0.05)
    monkeypatch.setattr(courier_module, "MAKES_WAY", 0.05)
    return settings.copy(update={"alerts_from": "00:00", "alerts_until": "23:59:59"})


def release(settings: Settings, rasa: FarEnd) -> None:
    """Send an alert to eight people."""
    with session_scope(settings.database) as session:
        for chat in READERS:
            subscribe(session, chat_id=chat, council="angus", themes=["doorstep"])
        wording = Wording("Callers at the door", "Say no, shut the door.", "doorstep/bogus_callers")
        made = keep_draft(session, content=rasa.content, wording=wording, area="angus", theme="", by="Isla")
        drafts.approve(session, alert_id=made.id, by="Ruaridh")
        drafts.release(session, alert_id=made.id)


async def test_answers_and_an_alert_that_get_stuck_on_their_way_do_not_arrive_too_many_at_once(api: BotApi, rasa: FarEnd, settings: Settings):
    api.most_a_second = 30
    release(settings, rasa)
    crowd, readers = [Person(api, chat) for chat in CROWD], [Person(api, chat) for chat in READERS]
    async with opened(settings, api, rasa, Pace()):
        for person in crowd:
            await person.says("hello")
        await api.until(lambda: len(api.sent) > 5)
        api.jam(1.6)
        await api.until(lambda: len(api.sent) == len(crowd) + len(readers))

    assert api.too_fast == 0
    assert sorted(message["chat_id"] for message in api.sent) == [*CROWD, *READERS]


async def test_alerts_make_way_while_many_answers_wait(settings: Settings, rasa: FarEnd):
    release(settings, rasa)
    delivered, stop, crowded = [], asyncio.Event(), [True]

    async def deliver(due) -> None:
        delivered.append(due.chat_id)

    running = asyncio.create_task(Courier(settings, deliver, lambda: crowded[0]).run(stop))
    await asyncio.sleep(0.3)
    assert delivered == []
    crowded[0] = False
    while len(delivered) < len(READERS):
        await asyncio.sleep(0.02)
    stop.set()
    await running


async def write(pace: Pace, chat: int, endpoint: str = "sendMessage", seconds: float = 0) -> list[float]:
    """Write to a chat, as python-telegram-bot does; return when it left, nothing when it never did."""
    left: list[float] = []

    async def request() -> bool:
        left.append(asyncio.get_running_loop().time())
        await asyncio.sleep(seconds)
        return True

    await pace.process_request(request, (), {}, endpoint, {} if endpoint == "answerCallbackQuery" else {"chat_id": chat}, None)
    return left


async def test_messages_leave_spread_out_and_in_order():
    pace = Pace()

    left = [times[0] for times in await asyncio.gather(*(write(pace, chat) for chat in range(1, 16)))]

    assert left == sorted(left) and left[-1] - left[0] >= 0.35


async def test_a_slow_far_end_gets_no_more_than_its_thirty():
    pace = Pace(steady=2000)
    writing = [asyncio.create_task(write(pace, chat, seconds=0.3)) for chat in range(1, 61)]
    await asyncio.sleep(1)

    assert sum(task.done() for task in writing) == MOST
    await asyncio.gather(*writing)


async def test_a_second_passes_before_a_place_is_free_again_even_when_telegram_refuses():
    pace, loop = Pace(steady=2000, most=1), asyncio.get_running_loop()

    async def refuse() -> bool:
        raise OSError

    began = loop.time()
    with pytest.raises(OSError):
        await pace.process_request(refuse, (), {}, "sendMessage", {"chat_id": 1}, None)
    [left] = await write(pace, 2)

    assert left - began >= 1


async def test_showing_that_we_type_is_left_out_where_it_would_have_to_wait():
    pace = Pace(most=1)

    assert await write(pace, 1, "sendChatAction")
    assert await asyncio.wait_for(write(pace, 1, "sendChatAction"), 0.5) == []


async def test_a_button_is_acknowledged_though_everybody_waits():
    pace = Pace(most=1)
    await write(pace, 1)
    waiting = asyncio.create_task(write(pace, 2))

    assert await asyncio.wait_for(write(pace, 3, "answerCallbackQuery"), 0.5)
    assert not waiting.done()
    await waiting


async def test_a_group_that_has_had_its_twenty_crowds_out_nobody():
    pace = Pace(steady=2000, most=2000)
    writing = [asyncio.create_task(write(pace, -1)) for _ in range(40)]
    await asyncio.sleep(0.1)

    assert sum(task.done() for task in writing) == 20 and not pace.is_crowded
    for task in writing:
        task.cancel()
    await asyncio.gather(*writing, return_exceptions=True)


async def test_it_is_crowded_until_those_who_wait_have_left():
    pace = Pace(steady=2000, most=2)
    writing = [asyncio.create_task(write(pace, chat)) for chat in range(1, 9)]
    await asyncio.sleep(0.1)
    assert pace.is_crowded

    for task in writing:
        task.cancel()
    await asyncio.gather(*writing, return_exceptions=True)
    assert not pace.is_crowded
