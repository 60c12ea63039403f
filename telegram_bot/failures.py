"""What handlers could not meet themselves: logged without a word of the conversation, and answered where that can be."""

from __future__ import annotations

import logging
import traceback
from contextlib import suppress
from pathlib import Path

from telegram import Update
from telegram.error import Forbidden, TelegramError
from telegram.ext import ContextTypes

from bot.answers.outage import LAST_RESORT
from telegram_bot.chats import place_of
from telegram_bot.desk import Desk
from telegram_bot.members import Members

logger = logging.getLogger(__name__)


class Failures:
    """The application's error handler."""

    def __init__(self, desk: Desk, members: Members) -> None:
        self.desk = desk
        self.members = members

    async def failed(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Forget who blocked us; name other refusals; give the emergency numbers when the fault is our own."""
        error = context.error
        place = place_of(update) if isinstance(update, Update) else None
        if isinstance(error, Forbidden):
            logger.info("Somebody has blocked us; their conversation is forgotten")
            if place:
                await self.members.forget(place)
        elif isinstance(error, TelegramError):
            logger.error("An answer could not be delivered: %s", type(error).__name__)
        else:
            logger.error("A handler failed: %s", where(error))
            if place:
                with suppress(TelegramError):
                    await self.desk.sender.replies(place, [LAST_RESORT])


def where(error: BaseException) -> str:
    """Return what kind of failure it is and where, without its message, which may hold a visitor's words."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return " < ".join([type(error).__name__, *(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))])
