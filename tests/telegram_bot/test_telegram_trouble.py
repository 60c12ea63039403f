"""Telegram refuses, the network fails, a chat floods: nobody else notices, and nobody is left without an answer."""

from __future__ import annotations

import asyncio
import logging
import time

import pytest
from bot_api import BotApi, Refused
from far_end import FarEnd
from open_door import keep, kept, opened
from people import AILSA, MORAG, Person
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from bot.conversations.store import last_beat
from bot.database import session_scope
from bot.settings import Settings
from telegram_bot import order, patience
from telegram_bot.complaints import AGAIN_AFTER, Complaints
from telegram_bot.door import Door
from telegram_bot.patience import patiently

SECRET_WORDS = "he hits me at 12 High Street"


@pytest.fixture
def morag(api: BotApi) -> Person:
    """Somebody in another chat."""
    return Person(api, MORAG)


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


@pytest.mark.usefixtures("door")
async def test_messages_of_one_chat_are_answered_in_order_and_chats_at_once(api: BotApi, rasa: FarEnd, ailsa: Person, morag: Person):
    for number in range(5):
        rasa.means(f"{number}", "advice", topic=list(rasa.content.advice)[number])
    rasa.slow["0"] = 0.6

    for number in range(5):
        await ailsa.says(f"{number}")
    await morag.says("1")
    await api.until(lambda: len(api.sent) == 6)

    assert api.sent[0]["chat_id"] == MORAG
    titles = [rasa.content.advice[key].title for key in list(rasa.content.advice)[:5]]
    assert [text.split("\n")[0] for text in api.texts(AILSA)] == titles


@pytest.mark.usefixtures("door")
async def test_a_button_is_acknowledged_while_the_chat_still_waits(api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.slow["slow"] = 3.0
    await ailsa.says("slow")
    await api.until(lambda: rasa.asked)

    query = await ailsa.presses("forged")
    await api.until(lambda: api.answered_queries == [query], seconds=2.8)

    assert api.sent == []


@pytest.mark.usefixtures("door")
async def test_a_machine_that_floods_us_is_told_once_and_others_are_answered(api: BotApi, rasa: FarEnd, ailsa: Person, morag: Person):
    rasa.slow["0"] = 0.5
    for number in range(60):
        await ailsa.says(f"{number}")
    await morag.says("hello")
    await api.until(lambda: api.texts(MORAG))
    await api.until(lambda: any("left some out" in text for text in api.texts(AILSA)))

    assert sum("left some out" in text for text in api.texts(AILSA)) == 1
    assert len(rasa.texts()) <= order.MOST_WAITING + 2


async def test_a_handler_that_fails_gives_the_emergency_numbers_and_logs_no_words(door: Door, api: BotApi, ailsa: Person, caplog):
    def broken(conversation: str, text: str):
        raise RuntimeError(f"a fault with {text}")

    door.desk.assistant.ask = broken

    await ailsa.says(SECRET_WORDS)
    await api.until(lambda: api.sent)

    assert "ring 999" in api.texts()[0]
    assert "RuntimeError" in caplog.text and SECRET_WORDS not in caplog.text


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


class TestPatience:
    """Waiting without a real clock."""

    @pytest.fixture
    def slept(self) -> list[float]:
        return []

    async def tried(self, slept: list[float], *errors: Exception) -> int:
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

    async def test_a_flood_is_waited_out_exactly(self, slept: list[float]):
        assert await self.tried(slept, RetryAfter(30)) == 2
        assert slept == [30.2]

    async def test_too_long_a_flood_is_given_up(self, slept: list[float]):
        with pytest.raises(RetryAfter):
            await self.tried(slept, RetryAfter(3600))

    async def test_a_failing_network_is_given_longer_and_longer(self, slept: list[float]):
        assert await self.tried(slept, *[NetworkError("x")] * 6) == 7
        assert slept == list(patience.WAITS[:6])

    async def test_it_ends_some_time(self, slept: list[float]):
        with pytest.raises(NetworkError):
            await self.tried(slept, *[NetworkError("x")] * 99)
        assert 300 < sum(slept) < 900

    async def test_a_refusal_is_not_repeated(self, slept: list[float]):
        with pytest.raises(BadRequest):
            await self.tried(slept, BadRequest("no"))
        assert slept == []

    async def test_after_two_time_outs_nothing_is_sent_a_third_time(self, slept: list[float]):
        import httpx

        error = TimedOut()
        error.__cause__ = httpx.ReadTimeout("")
        with pytest.raises(TimedOut):
            await self.tried(slept, error, error)


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
