"""Put replies into a chat: rendered, split, in order, each tried again where that can help."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.reply import Reply
from telegram_bot.chats import Place, conversation_id
from telegram_bot.footprints import Footprints
from telegram_bot.journal import Journal
from telegram_bot.patience import patiently
from telegram_bot.plan_file import PlanFiles
from telegram_bot.public import for_group
from telegram_bot.recent import Recent
from telegram_bot.rendering import render
from telegram_bot.reply_buttons import changes_in_place, keyboard_of
from telegram_bot.rich import Block, to_html, to_plain
from telegram_bot.splitting import split
from telegram_bot.words import Words

logger = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_REMOVED_AT_ONCE = 100
_A_CHAT = 1.0
"""Seconds between two messages that nobody waits for in one chat."""


class Sender:
    """Sends to chats and remembers, for /forget, which messages it sent."""

    def __init__(self, bot: Bot, journal: Journal, footprints: Footprints, words: Words, secret: str) -> None:
        self.bot = bot
        self.words = words
        self._journal = journal
        self._footprints = footprints
        self._secret = secret
        self._recent = Recent()
        self._plan_files = PlanFiles(bot, self.note)

    async def replies(self, place: Place, replies: Sequence[Reply], over: int | None = None) -> None:
        """Send replies as the chat may read them: whole in private, short in a group. A menu, and each step of a check, goes into the
        message `over`."""
        for reply in replies:
            if place.is_group:
                await self.blocks(place, *for_group(reply, self.bot.username, self.words))
                continue
            blocks = render(reply, quick_exit=self.words.title("may_be_seen"))
            buttons = keyboard_of(reply, self.words, self._secret)
            if over is None or not changes_in_place(reply) or not await self.edit(place, over, blocks, buttons):
                await self.blocks(place, blocks, buttons)
            if reply.card.get("kind") == "plan":
                self._plan_files.send(place, self.conversation(place), reply)

    async def blocks(self, place: Place, blocks: Sequence[Block], buttons: InlineKeyboardMarkup | None = None) -> None:
        """Send blocks in as few messages as hold them, the buttons under the last; only the first makes a sound."""
        await self._journal.add(place.update_id)
        messages = split(blocks)
        for number, message in enumerate(messages, 1):
            sent = await self._send(place, message, buttons if number == len(messages) else None, silently=number > 1)
            self.note(place, sent.message_id)
        self._recent.seen("sent", place.chat_id)

    async def edit(self, place: Place, message_id: int, blocks: Sequence[Block], buttons: InlineKeyboardMarkup | None) -> bool:
        """Put a menu into a message of ours; tell whether that could be done."""
        await self._journal.add(place.update_id)

        async def edit() -> None:
            await self.bot.edit_message_text(
                to_html(blocks), place.chat_id, message_id, parse_mode=ParseMode.HTML, reply_markup=buttons, link_preview_options=_NO_PREVIEW
            )

        try:
            await patiently(edit)
        except BadRequest as error:
            # It may be gone, or too old to be changed.
            return "not modified" in error.message.lower()
        return True

    async def once(self, chat_id: int, blocks: Sequence[Block], buttons: InlineKeyboardMarkup | None) -> None:
        """Send one message without patience, a second after what was said before it; raises TelegramError."""
        while self._recent.seen("sent", chat_id, within=_A_CHAT):
            await asyncio.sleep(_A_CHAT)
        sent = await self.bot.send_message(chat_id, to_html(blocks), ParseMode.HTML, reply_markup=buttons, link_preview_options=_NO_PREVIEW)
        self.note(Place(chat_id), sent.message_id)

    async def remove(self, place: Place) -> int:
        """Take the chat's messages of the last two days away; return how many."""
        numbers = self.take_footprints(place)
        gone = 0
        for start in range(0, len(numbers), _REMOVED_AT_ONCE):
            some = numbers[start : start + _REMOVED_AT_ONCE]
            try:
                await patiently(lambda some=some: self.bot.delete_messages(place.chat_id, some))
                gone += len(some)
            except TelegramError as error:
                logger.warning("Telegram did not remove messages: %s", type(error).__name__)
        return gone

    def take_footprints(self, place: Place) -> list[int]:
        """Return the messages that can still be removed, and forget which they were."""
        conversation = self.conversation(place)
        self._plan_files.forget(conversation)
        return self._footprints.take(conversation)

    async def finish(self) -> None:
        """Wait for what is still on its way behind the answers."""
        await self._plan_files.finish()

    def note(self, place: Place, message_id: int) -> None:
        """Remember that a message stands in a private chat; in a group they are not ours to take away."""
        if not place.is_group:
            self._footprints.add(self.conversation(place), message_id)

    def conversation(self, place: Place) -> str:
        """Return the id under which a chat's conversation is kept."""
        return conversation_id(place.chat_id, self._secret)

    async def _send(self, place: Place, blocks: list[Block], buttons: InlineKeyboardMarkup | None, silently: bool) -> Message:
        answers = ReplyParameters(place.answers, allow_sending_without_reply=True) if place.answers and not silently else None

        async def send(chat_id: int, text: str, mode: str | None, thread: int | None) -> Message:
            return await patiently(
                lambda: self.bot.send_message(
                    chat_id,
                    text,
                    parse_mode=mode,
                    reply_markup=buttons,
                    message_thread_id=thread,
                    reply_parameters=answers if chat_id == place.chat_id else None,
                    disable_notification=silently,
                    link_preview_options=_NO_PREVIEW,
                )
            )

        try:
            return await send(place.chat_id, to_html(blocks), ParseMode.HTML, place.thread_id)
        except ChatMigrated as moved:
            return await send(moved.new_chat_id, to_html(blocks), ParseMode.HTML, None)
        except BadRequest as error:
            if "parse" not in error.message.lower():
                raise
            logger.error("Telegram could not read our formatting; sending plain text")
            return await send(place.chat_id, to_plain(blocks), None, place.thread_id)
