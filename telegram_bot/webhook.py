"""Let Telegram bring the updates to an address of ours, and believe only those that carry our secret."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError
from telegram.ext import Application

from bot.settings import Settings
from telegram_bot.complaints import Complaints
from telegram_bot.heart import EVERY, Heart
from telegram_bot.patience import seconds
from telegram_bot.routes import ALLOWED_UPDATES
from telegram_bot.stopping import pause, unless


class Webhook:
    """Listens on a port of its own for what Telegram brings."""

    def __init__(self, application: Application, settings: Settings, heart: Heart) -> None:
        self._application = application
        self._settings = settings
        self._heart = heart
        self._complaints = Complaints()

    async def run(self, stop: asyncio.Event) -> None:
        """Listen until stopped, looking from time to time whether Telegram still knows where."""
        while not stop.is_set():
            if not self._application.updater.running:
                await pause(stop, await unless(stop, self._listen()) or 0)
            else:
                await unless(stop, self._look())
                await pause(stop, EVERY)
        # Updates that arrive while we are away wait at Telegram, so the address stays set.
        if self._application.updater.running:
            await self._application.updater.stop()

    async def finish(self) -> None:
        """Nothing to confirm: Telegram heard of each update's arrival when it came."""

    async def _listen(self) -> float:
        """Start listening; return how long to wait when that failed."""
        try:
            await self._application.updater.start_webhook(
                listen=self._settings.host,
                port=self._settings.telegram_webhook_port,
                url_path=urlsplit(self._settings.telegram_webhook_url).path,
                webhook_url=self._settings.telegram_webhook_url,
                secret_token=self._settings.telegram_webhook_secret,
                allowed_updates=ALLOWED_UPDATES,
                drop_pending_updates=False,
                bootstrap_retries=0,
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
        self._complaints.relieved("Telegram knows our webhook.")
        return 0

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
