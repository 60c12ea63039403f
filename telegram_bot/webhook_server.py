"""The port that Telegram brings updates to, on Tornado, which python-telegram-bot uses for this too.

The library's own server says "taken" as soon as an update has come in. Ours says so when it is answered: Telegram brings a
chat's next update only then, whichever process it goes to, and brings it again when the process died in between.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

Receive = Callable[[dict[str, Any]], Awaitable[None]]
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 1_000_000
"""Bytes of an update. Telegram's own are some kilobytes."""


class Incoming(RequestHandler):
    """Takes one update."""

    SUPPORTED_METHODS = ("POST",)

    def initialize(self, receive: Receive, secret: str, open_requests: set[asyncio.Task]) -> None:
        """Tornado hands over what the route was made with."""
        self.receive = receive
        self.secret = secret
        self.open_requests = open_requests

    async def post(self) -> None:
        """Answer 403 to what does not carry our secret, 400 to what is no update."""
        if not hmac.compare_digest(self.request.headers.get(_SECRET_HEADER, "").encode(), self.secret.encode()):
            self.send_error(403)
            return
        try:
            data = json.loads(self.request.body)
            data["update_id"] = int(data["update_id"])
        except (ValueError, TypeError, KeyError):
            self.send_error(400)
            return
        task = asyncio.current_task()
        self.open_requests.add(task)
        try:
            await self.receive(data)
        finally:
            self.open_requests.discard(task)

    def log_exception(self, *_: object) -> None:
        """Say nothing: Tornado's line would hold the request."""


class WebhookServer:
    """Listens on one port for one path."""

    def __init__(self, path: str, secret: str, receive: Receive) -> None:
        self._open_requests: set[asyncio.Task] = set()
        route = (path or "/", Incoming, {"receive": receive, "secret": secret, "open_requests": self._open_requests})
        self._server = HTTPServer(Application([route], log_function=lambda handler: None), max_body_size=LARGEST)

    def listen(self, host: str, port: int) -> None:
        """Open the port; raise OSError when it is taken."""
        self._server.listen(port, host)

    def shut(self) -> None:
        """Take nothing new. What has come in is still answered."""
        self._server.stop()

    async def close(self, patience: float) -> None:
        """Let Telegram hear what was answered, for so many seconds at most, and hang up."""
        if self._open_requests:
            await asyncio.wait(self._open_requests, timeout=patience)
        await self._server.close_all_connections()
