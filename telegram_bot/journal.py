"""Which updates have been answered, kept over a restart, so that Telegram's repeating one does not make us repeat ourselves.

An update's number says nothing about a chat or a message; nothing else is kept.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from pathlib import Path

logger = logging.getLogger(__name__)
KEPT = 10_000
"""Telegram repeats at most what it has not been told was received: a few hundred."""


class Journal:
    """The numbers of answered updates, in memory and in a file."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._numbers: dict[int, None] = {}
        self._changed = asyncio.Event()
        self._since_rewrite = 0
        self._read()

    def __contains__(self, number: int) -> bool:
        return number in self._numbers

    def add(self, number: int | None) -> None:
        """Note an update as answered. It is noted just before the answer leaves."""
        if number is None or number in self._numbers:
            return
        self._numbers[number] = None
        self._changed.set()
        self._since_rewrite += 1
        if self._since_rewrite >= KEPT:
            self._rewrite()
        else:
            self._write(f"{number}\n", "a")

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
            lines = self._path.read_text("ascii").split() if self._path else []
        except FileNotFoundError:
            return
        except (OSError, ValueError):
            logger.warning("The list of answered updates cannot be read; an update may be answered twice after this start")
            return
        self._numbers = dict.fromkeys(int(number) for number in lines[-KEPT:] if number.isdecimal())
        self._rewrite()

    def _rewrite(self) -> None:
        self._numbers = dict.fromkeys(list(self._numbers)[-KEPT:])
        self._since_rewrite = 0
        self._write("".join(f"{number}\n" for number in self._numbers), "w")

    def _write(self, text: str, mode: str) -> None:
        if self._path is None:
            return
        try:
            with self._path.open(mode, encoding="ascii") as file:
                file.write(text)
        except OSError as error:
            logger.warning("The list of answered updates cannot be written (%s); going on without it", error.strerror)
            self._path = None
