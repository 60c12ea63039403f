"""A plan once more as a text file, sent behind the answer so that the chat's next message need not wait for it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass

from telegram import Bot, Message
from telegram.error import TelegramError

from bot.answers.plan_text import plan_text
from bot.reply import Reply
from telegram_bot.chats import Place
from telegram_bot.patience import patiently

logger = logging.getLogger(__name__)
_LOST = "A plan could not be sent as a file (%s)"


@dataclass(eq=False)
class _File:
    conversation: str
    name: str
    text: bytes
    is_wanted: bool = True


class PlanFiles:
    """The files on their way. Without its file a plan is there all the same, as a message."""

    def __init__(self, bot: Bot, note: Callable[[Place, int], None]) -> None:
        """`note` remembers which messages stand in a chat, for /forget."""
        self._bot = bot
        self._note = note
        self._under_way: dict[asyncio.Task, _File] = {}

    def send(self, place: Place, conversation: str, plan: Reply) -> None:
        """Begin to send a plan's file."""
        try:
            file = _File(conversation, f"{plan.card['check'].replace('_', '-')}-plan.txt", plan_text(plan.card).encode())
        except KeyError as error:
            # The card was made by another process, perhaps of another version.
            logger.warning(_LOST, type(error).__name__)
            return
        task = asyncio.create_task(self._send(place, file))
        self._under_way[task] = file
        task.add_done_callback(self._under_way.pop)

    def forget(self, conversation: str) -> None:
        """Let no file arrive any more in a chat that is forgotten."""
        for file in self._under_way.values():
            file.is_wanted = file.is_wanted and file.conversation != conversation

    async def finish(self) -> None:
        """Wait for the files on their way."""
        if self._under_way:
            await asyncio.wait(self._under_way)

    async def _send(self, place: Place, file: _File) -> None:
        async def send() -> Message | None:
            if not file.is_wanted:
                return None
            return await self._bot.send_document(
                place.chat_id, file.text, filename=file.name, message_thread_id=place.thread_id, disable_notification=True
            )

        try:
            sent = await patiently(send)
            if sent and file.is_wanted:
                self._note(place, sent.message_id)
            elif sent:
                await patiently(lambda: self._bot.delete_message(place.chat_id, sent.message_id))
        except TelegramError as error:
            logger.warning(_LOST, type(error).__name__)
