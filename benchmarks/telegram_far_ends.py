"""What the Telegram benchmarks share: a door as a process of its own between a Bot API and a Rasa on loopback."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from bot.content.content import Content
from bot.content.corpus import read_corpus
from bot.database import migrate
from bot.settings import ROOT

sys.path.append(str(ROOT / "tests" / "telegram_bot"))

from bot_api import TOKEN
from far_end import FarEnd
from open_door import freeze


class Rasa(FarEnd):
    """The far end as a server; `spent` has the seconds each answer took it."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        self.spent: dict[str, float] = {}

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[int]:
        """Serve while the block runs; give the port."""
        app = web.Application()
        app.router.add_post("/webhooks/keepsafe/messages", self._messages)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        yield site._server.sockets[0].getsockname()[1]
        await runner.cleanup()

    async def _messages(self, request: web.Request) -> web.Response:
        began = time.perf_counter()
        body = await request.json()
        answer = web.json_response(self.answer(body))
        self.spent[body.get("text", "")] = time.perf_counter() - began
        return answer


def prepared(folder: Path) -> tuple[Content, dict[str, str]]:
    """Make a release and a database in a folder; return the content and the environment of a door on them."""
    corpus, _ = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")
    content = Content.from_json(corpus.to_json())
    (folder / "releases").mkdir()
    freeze(content, folder / "releases")
    database = f"sqlite:///{folder / 'keepsafe.db'}"
    migrate(database)
    kept = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    ours = {"TELEGRAM_TOKEN": TOKEN, "VAR_DIR": str(folder), "RELEASES_DIR": str(folder / "releases"), "DATABASE_URL": database}
    return content, {**kept, **ours, "SECRET_KEY": "a secret", "ALERTS_FROM": "00:00", "ALERTS_UNTIL": "23:59:59"}


async def started(environment: dict[str, str]) -> asyncio.subprocess.Process:
    """Start a door."""
    return await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "telegram", cwd=ROOT, env=environment)


def most_in_a_second(times: list[float]) -> int:
    """Return how many fell into the fullest second."""
    times, first, most = sorted(times), 0, 0
    for last, at in enumerate(times):
        while times[first] <= at - 1:
            first += 1
        most = max(most, last - first + 1)
    return most
