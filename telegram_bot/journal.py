"""Which updates have been answered, kept over a restart, so that Telegram's repeating one does not make us repeat ourselves.

An update's number says nothing about a chat or a message; nothing else is kept. Doors with one database share the list.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from bot.conversations.answered import is_answered, last_answered, note_answered
from bot.database import session_scope

logger = logging.getLogger(__name__)
HELD = 10_000
"""Numbers held in memory. Telegram repeats at most what it has not been told was received: a few hundred."""


class Journal:
    """The numbers of answered updates, in memory and in the database. Without the database it goes on from memory alone."""

    def __init__(self, database: str) -> None:
        self._database = database
        self._numbers: dict[int, None] = {}
        self._changed = asyncio.Event()
        self._is_failing = False
        # A thread of its own: an answer that is ready must not wait for those that are not.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="journal")
        self._read()

    def __contains__(self, number: int) -> bool:
        return number in self._numbers

    async def knows(self, number: int) -> bool:
        """Tell whether an update was answered, here or by another door with the same database."""
        return number in self._numbers or await self._ask(is_answered, update_id=number) is True

    async def add(self, number: int | None) -> None:
        """Note an update as answered, just before the answer leaves."""
        if number is None or number in self._numbers:
            return
        self._numbers[number] = None
        while len(self._numbers) > HELD:
            del self._numbers[next(iter(self._numbers))]
        self._changed.set()
        await self._ask(note_answered, update_id=number)

    async def settled(self, numbers: Iterable[int], patience: float) -> bool:
        """Wait until all these updates are answered, at most `patience` seconds; tell whether they are."""
        waiting = set(numbers)
        try:
            async with asyncio.timeout(patience):
                while waiting := {number for number in waiting if number not in self._numbers}:
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            return False
        return True

    def _read(self) -> None:
        try:
            with session_scope(self._database) as session:
                self._numbers = dict.fromkeys(last_answered(session, limit=HELD))
        except SQLAlchemyError as error:
            logger.warning("The list of answered updates cannot be read (%s); one may be answered twice after this start", type(error).__name__)

    async def _ask(self, question: Callable[..., Any], **values: Any) -> Any:
        def run() -> Any:
            with session_scope(self._database) as session:
                return question(session, **values)

        try:
            answer = await asyncio.get_running_loop().run_in_executor(self._thread, run)
            self._is_failing = False
            return answer
        except IntegrityError:
            # Another door noted it in the same moment.
            return None
        except SQLAlchemyError as error:
            if not self._is_failing:
                logger.warning("The list of answered updates cannot be kept (%s); going on from memory", type(error).__name__)
            self._is_failing = True
            return None
