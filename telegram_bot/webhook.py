"""Let Telegram bring the updates to an address of ours, and believe only those that carry our secret."""

from __future__ import annotations

import asyncio
import logging
from typing import Any
from urllib.parse import urlsplit

from telegram import Update
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError
from telegram.ext import Application

from bot.settings import Settings
from telegram_bot.complaints import Complaints
from telegram_bot.heart import EVERY, Heart
from telegram_bot.journal import Journal
from telegram_bot.patience import seconds
from telegram_bot.routes import ALLOWED_UPDATES
from telegram_bot.stopping import pause, unless
from telegram_bot.webhook_server import WebhookServer

logger = logging.getLogger(__name__)
HELD_FOR = 20.0
"""Seconds after which Telegram is told that an update was taken though it is not answered, lest it bring it again."""
_HANG_UP_WITHIN = 2.0


class Webhook:
    """Listens on a port of its own for what Telegram brings."""

    def __init__(self, application: Application, settings: Settings, journal: Journal, heart: Heart) -> None:
        self._application = application
        self._settings = settings
        self._journal = journal
        self._heart = heart
        self._complaints = Complaints()
        self._server: WebhookServer | None = None
        self._is_known = False

    async def run(self, stop: asyncio.Event) -> None:
        """Listen until stopped, looking from time to time whether Telegram still knows where."""
        while not stop.is_set():
            if self._is_known:
                await unless(stop, self._look())
                await pause(stop, EVERY)
            else:
                await pause(stop, await unless(stop, self._open()) or 0)
        # Updates that arrive while we are away wait at Telegram, so the address stays set.
        if self._server:
            self._server.shut()

    async def finish(self) -> None:
        """Tell Telegram of what was answered while we stopped."""
        if self._server:
            await self._server.close(_HANG_UP_WITHIN)

    async def _receive(self, data: dict[str, Any]) -> None:
        """Take one update and return when it is answered."""
        number = data["update_id"]
        try:
            update = Update.de_json(data, self._application.bot)
        except Exception as error:
            # Whatever it was, Telegram must not bring it for ever.
            logger.error("An update could not be read (%s) and is left out", type(error).__name__)
            return
        await self._application.update_queue.put(update)
        await self._journal.settled([number], HELD_FOR)

    async def _open(self) -> float:
        """Open the port and tell Telegram where it is; return how long to wait when that failed."""
        try:
            self._listen()
            await self._application.bot.set_webhook(
                self._settings.telegram_webhook_url,
                secret_token=self._settings.telegram_webhook_secret,
                allowed_updates=ALLOWED_UPDATES,
                max_connections=self._settings.telegram_webhook_connections,
                drop_pending_updates=False,
            )
        except OSError:
            return self._complaints.complain(f"Port {self._settings.telegram_webhook_port} is in use. Set TELEGRAM_WEBHOOK_PORT to another.")
        except RetryAfter as error:
            return seconds(error)
        except InvalidToken:
            return self._complaints.complain("Telegram does not accept the token (401). Set TELEGRAM_TOKEN to the one of @BotFather.")
        except BadRequest as error:
            return self._complaints.complain(f"Telegram refuses the webhook ({error.message}). Correct TELEGRAM_WEBHOOK_URL.")
        except TelegramError as error:
            return self._complaints.complain(f"Telegram cannot be reached ({type(error).__name__}). Trying again.")
        self._is_known = True
        self._complaints.relieved("Telegram knows our webhook.")
        return 0

    def _listen(self) -> None:
        if self._server is None:
            server = WebhookServer(urlsplit(self._settings.telegram_webhook_url).path, self._settings.telegram_webhook_secret, self._receive)
            server.listen(self._settings.host, self._settings.telegram_webhook_port)
            self._server = server

    async def _look(self) -> None:
        try:
            info = await self._application.bot.get_webhook_info()
        except TelegramError as error:
            self._complaints.complain(f"Telegram cannot be reached ({type(error).__name__}). Trying again.")
            return
        if info.url != self._settings.telegram_webhook_url:
            self._complaints.complain("Somebody else has changed this bot's webhook, so no messages come here. Start this door again to set it.")
            return
        self._complaints.relieved("Telegram can be reached again.")
        await self._heart.beat()
