"""The Telegram door as a real process: it talks, it is killed in the middle of a thought, it comes back."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from bot.content.content import Content
from bot.content.corpus import read_corpus
from bot.conversations.store import last_beat
from bot.database import migrate, session_scope
from bot.settings import ROOT

sys.path.append(str(ROOT / "tests" / "telegram_bot"))

from bot_api import TOKEN, BotApi
from far_end import FarEnd
from open_door import freeze
from people import AILSA, MORAG, Person

START = 40.0
"""Seconds a process may take to start on a busy machine."""


class Rasa(FarEnd):
    """The far end as a server of its own."""

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[int]:
        app = web.Application()
        app.router.add_post("/webhooks/keepsafe/messages", self._messages)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, shutdown_timeout=0.1)
        await site.start()
        yield site._server.sockets[0].getsockname()[1]
        await runner.cleanup()

    async def _messages(self, request: web.Request) -> web.Response:
        body = await request.json()
        answer = self.answer(body)
        await asyncio.sleep(self.slow.get(body.get("text", ""), 0))
        return web.json_response(answer)


@asynccontextmanager
async def door(environment: dict[str, str], log: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the door while the block runs."""
    with log.open("ab") as out:
        command = (sys.executable, "-m", "bot", "telegram")
        process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=environment, stdout=out, stderr=out)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


async def test_a_door_that_is_killed_answers_everybody_once(tmp_path: Path, log: Path):
    corpus, _ = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")
    content = Content.from_json(corpus.to_json())
    (tmp_path / "releases").mkdir()
    freeze(content, tmp_path / "releases")
    database = f"sqlite:///{tmp_path / 'test.db'}"
    migrate(database)
    rasa = Rasa(content)
    rasa.means("man at door says gas board", "advice", topic="doorstep/id_checks", moment="now")

    async with BotApi() as api, rasa.serving() as rasa_port:
        ailsa, morag = Person(api, AILSA), Person(api, MORAG)
        environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()} | {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": api.url,
            "ASSISTANT_PORT": str(rasa_port),
            "VAR_DIR": str(tmp_path),
            "RELEASES_DIR": str(tmp_path / "releases"),
            "DATABASE_URL": database,
            "SECRET_KEY": "a secret for tests",
        }
        async with door(environment, log) as process:
            await ailsa.says("man at door says gas board")
            await api.until(lambda: api.sent, seconds=START)
            assert content.advice["doorstep/id_checks"].title in api.texts()[0]

            button = next(button for button in api.sent[0]["keyboard"] if button["text"] == "Who can help me?")
            query = await ailsa.presses(button["callback_data"])
            await api.until(lambda: len(api.sent) == 2)
            assert "These organisations can help" in api.texts()[1] and api.answered_queries == [query]

            rasa.slow["I am thinking of this"] = 30
            await morag.says("I am thinking of this")
            await ailsa.says("and quickly this")
            await api.until(lambda: len(rasa.asked) == 4 and len(api.texts(AILSA)) == 3)
            process.kill()
            await process.wait()
        rasa.slow.clear()

        async with door(environment, log) as process:
            await api.until(lambda: api.texts(MORAG), seconds=START)
            await ailsa.says("still there?")
            await api.until(lambda: len(api.texts(AILSA)) == 4)
            assert len(api.texts(MORAG)) == 1

            with session_scope(database) as session:
                seconds, _ = last_beat(session, process="telegram")
            assert seconds < 60
            process.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(process.wait(), 20) == 0

    said = log.read_text()
    assert "The Telegram door is open: @keepsafe_test_bot" in said and "Traceback" not in said
    for told in (str(AILSA), str(MORAG), "gas board", "thinking of this", TOKEN):
        assert told not in said
