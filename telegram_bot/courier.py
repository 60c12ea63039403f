"""Takes alerts to the people who asked for them: one at a time, by day, at Telegram's pace, on over a restart."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from typing import Any

import httpx
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.alerts.deliveries import Due, Outcome, hold, let_go, next_due, record
from bot.alerts.hours import NEVER, sending_hours
from bot.clock import now as scotlands_time
from bot.counts.kinds import TELEGRAM
from bot.database import session_scope
from bot.errors import ReleaseError, SettingRefused
from bot.settings import Settings
from bot.switches.switching import message_of
from telegram_bot.complaints import Complaints
from telegram_bot.failures import where
from telegram_bot.patience import seconds
from telegram_bot.stopping import pause

logger = logging.getLogger(__name__)
LOOK_EVERY = 5.0
"""Seconds between looks for something to do."""
MAKES_WAY = 0.5
"""Seconds that alerts step back while many answers wait to go out."""
MOST_TIME_OUTS = 3
PATIENCE = 8.0
"""Seconds one message may take. It must be less than the lease lasts, or another process would send it too."""
_TROUBLE = "The database cannot be reached; alerts wait."


class Courier:
    """Of several processes with one database, one at a time is the courier."""

    def __init__(
        self,
        settings: Settings,
        deliver: Callable[[Due], Any],
        is_crowded: Callable[[], bool] = lambda: False,
        clock: Callable[[], datetime] = scotlands_time,
    ) -> None:
        """`deliver` sends one message and raises TelegramError when it could not; `is_crowded` tells whether answers wait to go out."""
        self._settings = settings
        self._deliver = deliver
        self._is_crowded = is_crowded
        self._clock = clock
        self._me = secrets.token_hex(16)
        # A thread of its own: when everybody waits for Rasa, the lease must not run out.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="courier")
        self._complaints = Complaints()
        self._time_outs: Counter[int] = Counter()

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver what is due until stopped. A message that has begun is finished and noted."""
        try:
            hours = sending_hours(self._settings)
        except SettingRefused as error:
            logger.error("Alerts wait: %s", error)
            return
        if hours.are_none:
            logger.warning(NEVER)
        while not stop.is_set():
            wait = LOOK_EVERY
            try:
                if self._is_crowded():
                    wait = MAKES_WAY
                elif hours.include(self._clock()) and (due := await self._database(self._next)):
                    wait = await self._take(due, stop)
                self._complaints.relieved("Alerts go out again.")
            except SQLAlchemyError:
                wait = self._complaints.complain(_TROUBLE)
            except ReleaseError as error:
                wait = self._complaints.complain(f"Alerts wait: {error}")
            except Exception as error:
                # Whatever it is, answers to people go on, and alerts when it is mended.
                wait = self._complaints.complain(f"Alerts wait: {where(error)}")
            await self._wait(stop, wait)
        try:
            await self._database(let_go, holder=self._me)
        except SQLAlchemyError:
            logger.info("The right to deliver alerts could not be given back; it lapses by itself")
        self._thread.shutdown(wait=False)

    async def _take(self, due: Due, stop: asyncio.Event) -> float:
        """Deliver one message and note it; return how long to wait before the next."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._deliver(due)
            outcome: Outcome = "delivered"
        except RetryAfter as error:
            logger.info("Telegram asks alerts to pause for %d seconds", seconds(error))
            return seconds(error)
        except Forbidden:
            outcome = "blocked"
        except BadRequest as error:
            outcome = "blocked" if "chat not found" in error.message.lower() else "failed"
            if outcome == "failed":
                logger.error("Telegram refused an alert: %s", error.message)
        except (TelegramError, TimeoutError) as error:
            if not self._has_timed_out_for_good(due, error):
                return self._complaints.complain(f"Telegram cannot be reached ({type(error).__name__}). Alerts wait.")
            outcome = "failed"
        await self._note(due, outcome, stop)
        return 0

    async def _note(self, due: Due, outcome: Outcome, stop: asyncio.Event) -> None:
        """Note what became of a message, for as long as that takes: while it is not noted it would go out again."""
        while True:
            try:
                await self._database(record, due=due, outcome=outcome, today=self._clock().date())
                return
            except SQLAlchemyError:
                if await pause(stop, self._complaints.complain(_TROUBLE)):
                    return

    def _has_timed_out_for_good(self, due: Due, error: Exception) -> bool:
        """After a time-out the message may have arrived: better twice than never, but not for ever."""
        if isinstance(error, TimeoutError) or isinstance(error.__cause__, httpx.ReadTimeout):
            self._time_outs = Counter({due.id: self._time_outs[due.id] + 1})
        return self._time_outs[due.id] >= MOST_TIME_OUTS

    async def _wait(self, stop: asyncio.Event, wait: float) -> None:
        """Wait without losing the right to deliver, lest another process go on while Telegram asks for a pause."""
        while wait > 0 and not await pause(stop, min(wait, LOOK_EVERY)):
            wait -= LOOK_EVERY
            if wait > 0:
                with suppress(SQLAlchemyError):
                    await self._database(hold, holder=self._me)

    def _next(self, session: Session) -> Due | None:
        if message_of(session, TELEGRAM) or not hold(session, holder=self._me):
            return None
        return next_due(session, today=self._clock().date())

    async def _database(self, work: Callable[..., Any], **values: Any) -> Any:
        def run() -> Any:
            with session_scope(self._settings.database) as session:
                return work(session, **values)

        return await asyncio.get_running_loop().run_in_executor(self._thread, run)
