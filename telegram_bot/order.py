"""Messages of one chat are answered one after another, those of different chats at once."""

from __future__ import annotations

import asyncio
import inspect
from collections import Counter
from collections.abc import Awaitable, Callable, Hashable
from typing import Any
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from telegram_bot.journal import Journal

AT_ONCE = 1024
MOST_WAITING = 20
"""Messages of one chat that may wait. More come from a machine, or from somebody Telegram is holding back."""


class InOrder(BaseUpdateProcessor):
    """Gives each chat a lock, skips what has been answered, and notes what is done."""

    def __init__(self, journal: Journal) -> None:
        super().__init__(AT_ONCE)
        self._journal = journal
        self.at_once: Callable[[Update], None] = lambda update: None
        """Called with each update before it waits for its turn."""
        self.too_many: Callable[[Update], Awaitable[None]] = _nothing
        """Tells a chat, once, that messages were left out."""
        self._locks: WeakValueDictionary[Hashable, asyncio.Lock] = WeakValueDictionary()
        self._waiting: Counter[Hashable] = Counter()
        self._told: set[Hashable] = set()

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Answer one update when those before it in its chat are answered."""
        if not isinstance(update, Update) or update.update_id in self._journal:
            _leave(coroutine)
            return
        self.at_once(update)
        chat = _chat_of(update)
        if self._waiting[chat] >= MOST_WAITING:
            _leave(coroutine)
            if chat in self._told:
                await self._journal.add(update.update_id)
                return
            self._told.add(chat)
            coroutine = self.too_many(update)
        await self._in_turn(chat, update.update_id, coroutine)

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def _in_turn(self, chat: Hashable, number: int, coroutine: Awaitable[Any]) -> None:
        lock = self._locks.setdefault(chat, asyncio.Lock())
        self._waiting[chat] += 1
        is_broken_off = False
        try:
            async with lock:
                if await self._journal.knows(number):
                    _leave(coroutine)
                else:
                    await coroutine
        except asyncio.CancelledError:
            # The process ends: what has no answer yet is for the next one.
            is_broken_off = True
            raise
        finally:
            if not is_broken_off:
                await self._journal.add(number)
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._waiting[chat]
                self._told.discard(chat)


async def _nothing(update: Update) -> None:
    """Say nothing."""


def _chat_of(update: Update) -> Hashable:
    """Return what is answered in order; updates without a chat do not wait for each other."""
    return update.effective_chat.id if update.effective_chat else ("update", update.update_id)


def _leave(coroutine: Awaitable[Any]) -> None:
    if inspect.iscoroutine(coroutine):
        coroutine.close()
