"""Coming and going: added to a group, blocked by somebody, a group that changed its number."""

from __future__ import annotations

import logging
from dataclasses import replace

from sqlalchemy.exc import SQLAlchemyError
from telegram import Chat, ChatMember, Update
from telegram.ext import ContextTypes

from telegram_bot.chats import Place, place_of
from telegram_bot.desk import Desk
from telegram_bot.subscriptions import Subscriptions

logger = logging.getLogger(__name__)
Context = ContextTypes.DEFAULT_TYPE
_OUTSIDE = (ChatMember.LEFT, ChatMember.BANNED)


class Members:
    """Handlers of changes that are no messages."""

    def __init__(self, desk: Desk, subscriptions: Subscriptions) -> None:
        self.desk = desk
        self.subscriptions = subscriptions

    async def changed(self, update: Update, context: Context) -> None:
        """Forget a conversation whose other end is gone; say hello once in a new group."""
        change, place = update.my_chat_member, place_of(update)
        if place is None:
            return
        if change.new_chat_member.status in _OUTSIDE:
            await self.forget(place)
        elif change.chat.type != Chat.PRIVATE and change.old_chat_member.status in _OUTSIDE:
            await self.desk.say(place, "group_hello", username=context.bot.username)

    async def migrated(self, update: Update, context: Context) -> None:
        """Forget the conversation under a group's old number; the new one begins afresh."""
        message, place = update.effective_message, place_of(update)
        old = message.migrate_from_chat_id or (message.chat.id if message.migrate_to_chat_id else None)
        if place and old:
            await self.forget(replace(place, chat_id=old))

    async def forget(self, place: Place) -> None:
        """Erase a conversation without a word, for nobody is there to read it."""
        self.desk.sender.take_footprints(place)
        try:
            await self.subscriptions.end(place.chat_id)
            await self.desk.forget(place)
        except SQLAlchemyError as error:
            logger.error("A conversation could not be erased: %s", type(error).__name__)
