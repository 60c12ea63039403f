"""A limit kept where it is counted: at the far end, when a message arrives.

A message takes a place before it leaves and gives it back a second after it was answered. It arrived in between. So however a machine
or a network bunches what left spread out: more than so many arrivals within one second would have needed more than so many places.
"""

from __future__ import annotations

import asyncio

A_SECOND = 1.02
"""Seconds for which a place stays taken after the answer: a second, and something for clocks that differ."""


class Places:
    """So many places. Who finds none waits; first come, first served."""

    def __init__(self, number: int) -> None:
        self._free = asyncio.Semaphore(number)

    @property
    def are_taken(self) -> bool:
        """Tell whether all places are taken."""
        return self._free.locked()

    async def __aenter__(self) -> None:
        await self._free.acquire()

    async def __aexit__(self, *_: object) -> None:
        asyncio.get_running_loop().call_later(A_SECOND, self._free.release)
