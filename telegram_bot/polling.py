"""Fetch updates from Telegram by asking for them, for as long as it takes, through every kind of failure.

An update is confirmed to Telegram by asking for a later one. We ask again from the first that is not answered, so that a
process that dies loses nothing: what was not answered comes again, what was is in the journal.
"""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.ext import Application

from telegram_bot.complaints import Complaints
from telegram_bot.heart import Heart
from telegram_bot.journal import Journal
from telegram_bot.patience import seconds
from telegram_bot.routes import ALLOWED_UPDATES
from telegram_bot.stopping import pause, unless

logger = logging.getLogger(__name__)
LONG_POLL = 10
"""Seconds Telegram may hold a request for updates while there are none."""
PATIENCE = 0.25
"""Seconds between requests while something is not answered; Telegram then answers at once instead of holding the request."""
HELD_FOR = 20.0
"""Seconds after which an update is confirmed though it is not answered, lest one question be asked for ever."""
MOST_HELD = 50
"""Telegram gives a hundred at a time; what we hold must leave room for what is new."""
_BAD_TOKEN = 60.0


class Polling:
    """Brings updates into the application's queue."""

    def __init__(self, application: Application, journal: Journal, heart: Heart) -> None:
        self._application = application
        self._bot = application.bot
        self._journal = journal
        self._heart = heart
        self._complaints = Complaints()
        self._next: int | None = None
        self._held: dict[int, float] = {}
        self._webhook_is_gone = False
        self._reached = False

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until stopped."""
        while not stop.is_set():
            for update in await self._fetch(stop):
                self._held[update.update_id] = time.monotonic()
                await self._application.update_queue.put(update)
            if held := self._unanswered():
                await unless(stop, self._journal.settled(held, PATIENCE))

    async def finish(self) -> None:
        """Tell Telegram which updates were answered, so that it does not send them again."""
        offset = next(iter(self._unanswered()), self._next)
        if offset is not None:
            with suppress(TelegramError):
                await self._bot.get_updates(offset=offset, limit=1, timeout=0, allowed_updates=ALLOWED_UPDATES, read_timeout=5)

    async def _fetch(self, stop: asyncio.Event) -> list[Update]:
        """Return the next updates, or none after a failure and a pause."""
        try:
            updates = await unless(stop, self._ask()) or []
        except Conflict:
            self._webhook_is_gone = False
            wait = self._complaints.complain("Another process fetches this bot's updates (409). Stop it, or give each its own token. Trying again.")
        except InvalidToken:
            self._complaints.complain("Telegram does not accept the token (401). Set TELEGRAM_TOKEN to the one of @BotFather. Trying again.")
            wait = _BAD_TOKEN
        except RetryAfter as error:
            wait = seconds(error)
        except TelegramError as error:
            wait = self._complaints.complain(f"Telegram cannot be reached ({type(error).__name__}). Trying again.")
        else:
            self._complaints.relieved("Telegram can be reached again.")
            self._reached = True
            return updates
        self._reached = False
        await pause(stop, wait)
        return []

    async def _ask(self) -> list[Update]:
        if not self._webhook_is_gone:
            # While a webhook is set, Telegram refuses to be asked.
            await self._bot.delete_webhook(drop_pending_updates=False)
            self._webhook_is_gone = True
        held = self._unanswered()
        updates = await self._readable(held[0] if held else self._next, timeout=LONG_POLL if self._reached and not held else 0)
        new = [update for update in updates if self._next is None or update.update_id >= self._next]
        if updates:
            self._next = max(self._next or 0, updates[-1].update_id + 1)
        await self._heart.beat()
        return new

    def _unanswered(self) -> list[int]:
        """Return the updates in hand that are not answered yet, oldest first; none when they are too many to wait for."""
        since = time.monotonic() - HELD_FOR
        self._held = {number: at for number, at in self._held.items() if at > since and number not in self._journal}
        return sorted(self._held) if len(self._held) <= MOST_HELD else []

    async def _readable(self, offset: int | None, timeout: int) -> list[Update]:
        """Return the updates that can be read; one that cannot must not hold up those behind it for ever."""
        try:
            return list(await self._bot.get_updates(offset=offset, timeout=timeout, allowed_updates=ALLOWED_UPDATES))
        except TelegramError:
            raise
        except Exception as error:
            logger.error("An update could not be read (%s) and is left out", type(error).__name__)
            return await self._one_by_one(offset)

    async def _one_by_one(self, offset: int | None) -> list[Update]:
        asked = {"timeout": 0, "allowed_updates": list(ALLOWED_UPDATES)} | ({} if offset is None else {"offset": offset})
        updates: list[Update] = []
        for data in await self._bot.do_api_request("getUpdates", api_kwargs=asked):
            try:
                updates.append(Update.de_json(data, self._bot))
            except Exception:
                # Whatever it was, it is done with.
                await self._journal.add(data["update_id"])
                updates.append(Update(data["update_id"]))
        return updates
