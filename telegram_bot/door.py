"""The open door: reach Telegram, answer until stopped, finish what was begun."""

from __future__ import annotations

import asyncio
import logging
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application
from telegram.request import HTTPXRequest

from bot.alerts.deliveries import Due
from bot.assistant import Assistant
from bot.counts.kinds import TELEGRAM
from bot.errors import ReleaseError
from bot.settings import Settings
from telegram_bot.alert_message import alert_message
from telegram_bot.complaints import Complaints
from telegram_bot.courier import Courier
from telegram_bot.desk import Desk
from telegram_bot.footprints import Footprints
from telegram_bot.heart import Heart
from telegram_bot.journal import Journal
from telegram_bot.listening import MeantForUs
from telegram_bot.menu import register
from telegram_bot.order import InOrder
from telegram_bot.pace import Pace
from telegram_bot.polling import Polling
from telegram_bot.routes import add_routes
from telegram_bot.sending import Sender
from telegram_bot.stopping import pause, unless
from telegram_bot.webhook import Webhook
from telegram_bot.webhook_settings import require_sound
from telegram_bot.words import Words

logger = logging.getLogger(__name__)
THINKING_AT_ONCE = 32
FINISH_WITHIN = 15.0
"""Seconds that answers which were begun may still take when we are stopped."""
_BAD_TOKEN = 60.0


class Door:
    """One run of the Telegram door."""

    def __init__(self, settings: Settings, assistant: Assistant | None = None, pace: Pace | None = None) -> None:
        """`assistant` and `pace` may be handed over by tests."""
        require_sound(settings)
        secret = settings.secret
        self.journal = Journal(settings.database)
        self.meant = MeantForUs()
        in_order = InOrder(self.journal)
        pace = pace or Pace()
        self.application = _application(settings, in_order, pace)
        assistant = assistant or Assistant(settings, channel=TELEGRAM)
        sender = Sender(self.application.bot, self.journal, Footprints(), Words(lambda: assistant.content), secret)
        self.desk = Desk(settings, assistant, sender, secret)
        add_routes(self.application, self.desk, self.meant, in_order)
        self._courier = Courier(settings, self._deliver, lambda: pace.is_crowded)
        heart = Heart(settings.database)
        if settings.telegram_webhook_url:
            self._intake = Webhook(self.application, settings, self.journal, heart)
        else:
            self._intake = Polling(self.application, self.journal, heart)

    async def _deliver(self, due: Due) -> None:
        message = alert_message(due, self.desk.assistant.content, self.desk.words, self.desk.secret)
        await self.desk.sender.once(due.chat_id, *message)

    async def run(self, stop: asyncio.Event) -> None:
        """Answer until stopped. Whatever goes wrong with Telegram or the network, it keeps trying."""
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THINKING_AT_ONCE, thread_name_prefix="thinking"))
        await self._reach_telegram(stop)
        if not stop.is_set():
            await self._answer(stop)
        await self.application.shutdown()

    async def _reach_telegram(self, stop: asyncio.Event) -> None:
        complaints = Complaints()
        while not stop.is_set():
            try:
                await unless(stop, self.application.initialize())
            except InvalidToken:
                complaints.complain("Telegram does not accept the token (401). Set TELEGRAM_TOKEN to the one of @BotFather. Trying again.")
                wait = _BAD_TOKEN
            except TelegramError as error:
                wait = complaints.complain(f"Telegram cannot be reached ({type(error).__name__}). Trying again.")
            else:
                return
            await pause(stop, wait)

    async def _answer(self, stop: asyncio.Event) -> None:
        bot = self.application.bot
        self.meant.i_am(bot.id, bot.username)
        logger.info("The Telegram door is open: @%s", bot.username)
        describing = asyncio.create_task(self._describe())
        await self.application.start()
        delivering = asyncio.create_task(self._courier.run(stop))
        try:
            await self._intake.run(stop)
        finally:
            describing.cancel()
            await delivering
            try:
                await asyncio.wait_for(self._finish(), FINISH_WITHIN)
            except TimeoutError:
                logger.warning("Some answers were not delivered in time and are given up")
            await self._intake.finish()

    async def _finish(self) -> None:
        await self.application.stop()
        await self.desk.sender.finish()

    async def _describe(self) -> None:
        """Tell Telegram our commands; without that the door works, only its menu is missing."""
        with suppress(TelegramError, ReleaseError):
            await register(self.application.bot, self.desk.assistant.content)


def serve(settings: Settings) -> None:
    """Run the door until SIGTERM or SIGINT."""
    # The library's own lines would hold whole updates when something cannot be read.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await Door(settings).run(stop)


def _application(settings: Settings, in_order: InOrder, pace: Pace) -> Application:
    def request(connections: int, read_timeout: float) -> HTTPXRequest:
        return HTTPXRequest(connections, connect_timeout=10, read_timeout=read_timeout, write_timeout=15, pool_timeout=30)

    return (
        Application.builder()
        .token(settings.telegram_token)
        .base_url(settings.telegram_api_url)
        .request(request(256, 15))
        .get_updates_request(request(2, 8))
        .concurrent_updates(in_order)
        .rate_limiter(pace)
        .build()
    )
