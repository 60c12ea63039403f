"""A Bot API on loopback: a real HTTP server that answers as Telegram does and refuses what Telegram refuses."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict, deque
from typing import Any

from aiohttp import web
from bot_api_chats import Chats
from bot_api_commands import Commands
from bot_api_refusals import Refused
from bot_api_requests import read, snake
from bot_api_updates import Updates

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
BOT = {
    "id": 110201543,
    "is_bot": True,
    "first_name": "Keep Safe",
    "username": "keepsafe_test_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}
_METHODS = [
    "getMe",
    "getUpdates",
    "setWebhook",
    "deleteWebhook",
    "getWebhookInfo",
    "sendMessage",
    "editMessageText",
    "answerCallbackQuery",
    "sendChatAction",
    "setMyCommands",
    "getMyCommands",
    "deleteMyCommands",
    "sendDocument",
    "deleteMessage",
    "deleteMessages",
]


class BotApi(Updates, Chats, Commands):
    """The far end. Tests put updates in with `receive` and read `sent`."""

    def __init__(self, token: str = TOKEN) -> None:
        super().__init__()
        self.token = token
        self.me = dict(BOT)
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.trouble: dict[str, deque] = defaultdict(deque)
        self.most_a_second: int | None = None
        self.arrived: list[float] = []
        self.too_fast = 0
        self._jammed_until = 0.0
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def __aenter__(self) -> BotApi:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await self._listen()
        return self

    async def __aexit__(self, *_: object) -> None:
        async with self._news:
            self._poll += 1
            self._news.notify_all()
        await self._runner.cleanup()

    async def _listen(self) -> None:
        self._site = web.TCPSite(self._runner, "127.0.0.1", self.port, shutdown_timeout=0.1)
        await self._site.start()
        self.port = self.port or self._site._server.sockets[0].getsockname()[1]

    @property
    def url(self) -> str:
        """The address for TELEGRAM_API_URL."""
        return f"http://127.0.0.1:{self.port}/bot"

    def fail(self, method: str, *how: Any) -> None:
        """Let the next calls of a method fail: "hang", "drop", "garbage", an HTTP status, or a `Refused`; or only be "slow"."""
        self.trouble[method].extend(how)

    def jam(self, seconds: float) -> None:
        """Let what is written to chats get stuck on its way for so long, and then arrive all at once."""
        self._jammed_until = time.monotonic() + seconds

    async def until(self, is_so: Any, seconds: float = 60.0) -> None:
        """Wait until something is so; by itself as long as it may take on a machine that does much else."""
        end = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > end:
                raise AssertionError(f"not so after {seconds} seconds; sent: {[m['text'][:60] for m in self.sent]}")
            await asyncio.sleep(0.01)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if self.trouble[method]:
            how = self.trouble[method].popleft()
            if how == "hang":
                await asyncio.sleep(60)
            if how == "drop":
                request.transport.close()
                return web.Response()
            if how == "garbage":
                return web.Response(text="<html>not json", status=200)
            if isinstance(how, int):
                return web.Response(text="<html>Bad Gateway</html>", status=how)
            if isinstance(how, Refused):
                return web.json_response(how.body, status=how.code)
            await asyncio.sleep(0.5)
        try:
            if request.match_info["token"] != self.token:
                raise Refused(401, "Unauthorized")
            if method not in _METHODS:
                raise Refused(404, "Not Found")
            data = await read(request)
            self.calls.append((method, data))
            if "chat_id" in data:
                await self._count()
            return web.json_response({"ok": True, "result": await getattr(self, f"_{snake(method)}")(data)})
        except Refused as refused:
            return web.json_response(refused.body, status=refused.code)
        except ConnectionResetError:
            # Who asked has gone away.
            return web.Response()

    async def _count(self) -> None:
        """Refuse what is written to chats too fast, where `most_a_second` says how much may be."""
        while (stuck := self._jammed_until - time.monotonic()) > 0:
            await asyncio.sleep(stuck)
        now = time.monotonic()
        self.arrived.append(now)
        if self.most_a_second and sum(at > now - 1 for at in self.arrived[-self.most_a_second - 1 :]) > self.most_a_second:
            self.too_fast += 1
            raise Refused(429, "Too Many Requests: retry after 1", retry_after=1)

    async def _get_me(self, data: dict[str, Any]) -> Any:
        return self.me
