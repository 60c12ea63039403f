"""The door's way to the subscriptions: each question in a thread and a transaction of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.alerts.subscriptions import Subscription, choose_theme, subscribe, subscription_of, unsubscribe
from bot.database import leave_no_trace, session_scope

T = TypeVar("T")


class Subscriptions:
    """Who gets alerts. Every method raises SQLAlchemyError when the database cannot be reached."""

    def __init__(self, database: str) -> None:
        self._database = database

    async def of(self, chat_id: int) -> Subscription | None:
        """Return what a chat asked for."""
        return await self._ask(lambda session: subscription_of(session, chat_id=chat_id))

    async def begin(self, chat_id: int, council: str, themes: Iterable[str]) -> None:
        """Send a chat the alerts for a council area."""
        await self._ask(lambda session: subscribe(session, chat_id=chat_id, council=council, themes=themes))

    async def choose(self, chat_id: int, theme: str, wanted: bool) -> None:
        """Take a theme in or leave it out."""
        await self._ask(lambda session: choose_theme(session, chat_id=chat_id, theme=theme, wanted=wanted))

    async def end(self, chat_id: int) -> Subscription | None:
        """Delete a subscription, on the disk too; return what it was, None when there was none."""
        had = await self._ask(lambda session: unsubscribe(session, chat_id=chat_id))
        if had:
            await asyncio.to_thread(leave_no_trace, self._database)
        return had

    async def _ask(self, question: Callable[[Session], T]) -> T:
        def run() -> T:
            with session_scope(self._database) as session:
                return question(session)

        return await asyncio.to_thread(run)
