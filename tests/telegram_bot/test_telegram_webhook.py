"""With a webhook, only what carries our secret is believed."""

from __future__ import annotations

import asyncio
import socket

import httpx
import pytest
from bot_api import BotApi
from bot_api_refusals import Refused
from far_end import FarEnd
from open_door import opened
from people import AILSA, Person

from bot.conversations.store import last_beat
from bot.database import session_scope
from bot.errors import BotError
from bot.settings import Settings
from telegram_bot.door import Door
from telegram_bot.routes import ALLOWED_UPDATES
from telegram_bot.webhook_settings import faults

SECRET = "a-secret-of-telegrams-and-ours"


def free_port() -> int:
    """Return a port nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def webhook(settings: Settings) -> Settings:
    """Settings of a door with a webhook."""
    return settings.copy(
        update={
            "telegram_webhook_url": "https://advice.example.scot/telegram/hook",
            "telegram_webhook_port": free_port(),
            "telegram_webhook_secret": SECRET,
        }
    )


async def delivered(settings: Settings, update: dict, secret: str | None, path: str = "/telegram/hook") -> int:
    """Bring an update as Telegram would, through a proxy; return the status."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
    async with httpx.AsyncClient(trust_env=False) as client:
        return (await client.post(f"http://127.0.0.1:{settings.telegram_webhook_port}{path}", json=update, headers=headers)).status_code


async def listening(settings: Settings, api: BotApi) -> None:
    """Wait until the door's port is open."""

    def is_open() -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", settings.telegram_webhook_port)) == 0

    await api.until(is_open, seconds=10)


async def test_an_update_with_the_secret_is_answered(webhook: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    async with opened(webhook, api, rasa):
        await listening(webhook, api)
        status = await delivered(webhook, {"update_id": 5, "message": ailsa.message("hello")}, SECRET)
        await api.until(lambda: api.sent)

        assert status == 200
        assert api.webhook["url"] == webhook.telegram_webhook_url and api.webhook["secret_token"] == SECRET
        assert sorted(api.webhook["allowed_updates"]) == sorted(ALLOWED_UPDATES)
        assert not api.webhook.get("drop_pending_updates") and int(api.webhook["max_connections"]) == 40
    assert api.webhook["url"], "it stays set, so that Telegram keeps what arrives meanwhile"


@pytest.mark.parametrize("secret", [None, "", "wrong-secret-of-the-same-sort"])
async def test_an_update_without_the_secret_is_refused(webhook: Settings, api: BotApi, rasa: FarEnd, ailsa: Person, secret: str | None):
    async with opened(webhook, api, rasa):
        await listening(webhook, api)

        assert await delivered(webhook, {"update_id": 5, "message": ailsa.message("hello")}, secret) == 403
        assert await delivered(webhook, {"update_id": 5}, SECRET, "/other") == 404
        await asyncio.sleep(0.2)
    assert rasa.asked == [] and api.sent == []


async def test_an_update_brought_twice_is_answered_once(webhook: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    async with opened(webhook, api, rasa):
        await listening(webhook, api)
        for _ in range(2):
            await delivered(webhook, {"update_id": 5, "message": ailsa.message("hello")}, SECRET)
            await api.until(lambda: api.sent)
        await asyncio.sleep(0.2)
    assert len(api.sent) == 1


async def test_an_update_is_taken_when_it_is_answered(webhook: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.slow["slow"] = 0.5
    async with opened(webhook, api, rasa):
        await listening(webhook, api)
        bringing = asyncio.create_task(delivered(webhook, {"update_id": 5, "message": ailsa.message("slow")}, SECRET))
        await api.until(lambda: rasa.asked)
        assert not bringing.done() and not api.sent
        assert await bringing == 200

    assert len(api.sent) == 1


async def test_a_door_that_stops_finishes_what_came_in(webhook: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    rasa.slow["slow"] = 0.5
    async with opened(webhook, api, rasa):
        await listening(webhook, api)
        bringing = asyncio.create_task(delivered(webhook, {"update_id": 5, "message": ailsa.message("slow")}, SECRET))
        await api.until(lambda: rasa.asked)

    assert await bringing == 200 and len(api.sent) == 1


async def test_an_update_brought_to_another_door_is_not_answered_again(webhook: Settings, api: BotApi, rasa: FarEnd, ailsa: Person):
    other = webhook.copy(update={"telegram_webhook_port": free_port()})
    async with opened(webhook, api, rasa), opened(other, api, rasa):
        for door in (webhook, other):
            await listening(door, api)
            assert await delivered(door, {"update_id": 5, "message": ailsa.message("hello")}, SECRET) == 200
        await delivered(other, {"update_id": 6, "message": ailsa.message("hello again")}, SECRET)

    assert len(api.sent) == 2


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b"hello", b'{"update_id": "x"}'])
async def test_what_is_no_update_is_refused(webhook: Settings, api: BotApi, rasa: FarEnd, body: bytes):
    async with opened(webhook, api, rasa):
        await listening(webhook, api)
        async with httpx.AsyncClient(trust_env=False) as client:
            address = f"http://127.0.0.1:{webhook.telegram_webhook_port}/telegram/hook"
            answer = await client.post(address, content=body, headers={"X-Telegram-Bot-Api-Secret-Token": SECRET})
            assert (await client.get(address)).status_code == 405

    assert answer.status_code == 400


async def test_an_update_that_cannot_be_read_is_taken_and_left_out(webhook: Settings, api: BotApi, rasa: FarEnd, caplog):
    async with opened(webhook, api, rasa):
        await listening(webhook, api)
        assert await delivered(webhook, {"update_id": 5, "message": {"chat": 7}}, SECRET) == 200

    assert "could not be read" in caplog.text and api.sent == []


async def test_the_heart_beats_while_telegram_knows_the_webhook(webhook: Settings, api: BotApi, rasa: FarEnd):
    def beat():
        with session_scope(webhook.database) as session:
            return last_beat(session, process="telegram")

    async with opened(webhook, api, rasa):
        await api.until(lambda: beat() is not None)


async def test_a_refused_address_is_said_in_words_and_tried_again(webhook: Settings, api: BotApi, rasa: FarEnd, caplog):
    api.fail("setWebhook", Refused(400, "Bad Request: bad webhook: Failed to resolve host"), 502)
    async with opened(webhook, api, rasa):
        await api.until(lambda: api.webhook["url"], seconds=10)

    assert "Telegram refuses the webhook" in caplog.text and "TELEGRAM_WEBHOOK_URL" in caplog.text


async def test_a_taken_port_is_said_in_words(webhook: Settings, api: BotApi, rasa: FarEnd, caplog):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        async with opened(webhook.copy(update={"telegram_webhook_port": taken.getsockname()[1]}), api, rasa):
            await api.until(lambda: "is in use" in caplog.text)

    assert "TELEGRAM_WEBHOOK_PORT" in caplog.text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"telegram_webhook_secret": ""}, "Set TELEGRAM_WEBHOOK_SECRET"),
        ({"telegram_webhook_secret": "short"}, "16 to 256"),
        ({"telegram_webhook_secret": "with blanks in it is refused"}, "16 to 256"),
        ({"telegram_webhook_connections": 101}, "1 to 100"),
        ({"telegram_webhook_url": "http://advice.example.scot/x"}, "https address"),
    ],
)
def test_a_door_without_a_sound_secret_does_not_open(webhook: Settings, changes: dict, words: str):
    with pytest.raises(BotError, match="stays closed") as refused:
        Door(webhook.copy(update=changes))

    assert words in str(refused.value)
    assert faults(webhook) == []


async def test_polling_takes_an_old_webhook_away(api: BotApi, settings: Settings, rasa: FarEnd):
    api.webhook = {"url": "https://old.example.scot"}
    await Person(api, AILSA).says("hello")

    async with opened(settings, api, rasa):
        await api.until(lambda: api.sent)

    assert api.webhook["url"] == ""
