"""What happens on /start, /help, /topics, /emergency, /privacy, /forget and /stop."""

from __future__ import annotations

import asyncio
import logging
import re

from sqlalchemy.exc import SQLAlchemyError
from telegram import Update
from telegram.ext import ContextTypes

from bot.alerts.subscriptions import Subscription
from bot.answers.danger import CANNOT_TALK, danger_reply
from bot.answers.outage import LAST_RESORT
from bot.answers.suggestions import menu_reply
from bot.errors import ReleaseError
from bot.payloads import Command
from bot.safety.rules import find_danger
from telegram_bot.alerts import Alerts
from telegram_bot.chats import Place, place_of
from telegram_bot.desk import Desk
from telegram_bot.subscriptions import Subscriptions
from telegram_bot.topics import command_of

logger = logging.getLogger(__name__)
Context = ContextTypes.DEFAULT_TYPE
_ALERTS_LINK = "alerts"
_LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Commands:
    """Handlers of commands. Words after a command are a message too: "/help he is in the house" must not end in a help text."""

    def __init__(self, desk: Desk, subscriptions: Subscriptions, alerts: Alerts) -> None:
        self.desk = desk
        self.subscriptions = subscriptions
        self.alerts = alerts

    async def start(self, update: Update, context: Context) -> None:
        """Greet; show the topic when a link named one."""
        place, said = place_of(update), context.args or []
        if place.is_group:
            await self.desk.say(place, "group_hello", username=context.bot.username)
        elif said == [_ALERTS_LINK]:
            await self.alerts.show(place)
        elif len(said) == 1 and _LINK.fullmatch(said[0]):
            await self._follow(place, said[0])
        elif said:
            await self.desk.ask(place, " ".join(said))
        else:
            await self._greet(place)

    async def help(self, update: Update, context: Context) -> None:
        """Say how to use the assistant."""
        if not await self._answered_words(update, context):
            await self.desk.say(place_of(update), "help", commands=self.desk.words.list_of_commands())

    async def topics(self, update: Update, context: Context) -> None:
        """Show the menu of themes."""
        if not await self._answered_words(update, context):
            await self.desk.command(place_of(update), Command("menu"))

    async def emergency(self, update: Update, context: Context) -> None:
        """Give the numbers, and the way to reach them without speaking."""
        if await self._answered_words(update, context):
            return
        place = place_of(update)
        await self.desk.say(place, "emergency")
        try:
            content = self.desk.assistant.content
        except ReleaseError:
            return
        if CANNOT_TALK in content.danger:
            await self.desk.tell(place, [danger_reply(content, CANNOT_TALK)])

    async def privacy(self, update: Update, context: Context) -> None:
        """Say what is kept and for how long."""
        if not await self._answered_words(update, context):
            await self.desk.say(place_of(update), "privacy", days=self.desk.settings.retention_days)

    async def forget(self, update: Update, context: Context) -> None:
        """Erase everything kept, and the messages in the chat."""
        await self.erase(place_of(update), " ".join(context.args or []), visibly=True)

    async def stop(self, update: Update, context: Context) -> None:
        """Erase everything kept and say how to come back."""
        await self.erase(place_of(update), " ".join(context.args or []), visibly=False)

    async def erase(self, place: Place, said: str = "", visibly: bool = True) -> None:
        """Delete what is kept; say so only when it is true."""
        if said and find_danger(said):
            await self.desk.ask(place, said)
        try:
            ended = await self.subscriptions.end(place.chat_id)
            await self.desk.forget(place)
        except SQLAlchemyError as error:
            logger.error("A conversation could not be erased: %s", type(error).__name__)
            await self.desk.say(place, "not_erased", days=self.desk.settings.retention_days)
            return
        alerts = self._alerts_erased(ended)
        if not visibly:
            await self.desk.say(place, "stopped", alerts=alerts)
            return
        removed = await self.desk.sender.remove(place)
        messages = self.desk.words.title("messages_removed" if removed else "messages_stay")
        await self.desk.say(place, "forgotten", messages=messages, alerts=alerts)

    def _alerts_erased(self, ended: Subscription | None) -> str:
        if ended is None:
            return ""
        try:
            return self.desk.words.text("alerts_erased", area=self.alerts.area(ended.council))
        except ReleaseError:
            return ""

    async def _follow(self, place: Place, parameter: str) -> None:
        try:
            command = command_of(parameter, self.desk.assistant.content)
        except ReleaseError:
            command = None
        if command:
            await self.desk.command(place, command)
        else:
            await self._greet(place)

    async def _greet(self, place: Place) -> None:
        if closed := await asyncio.to_thread(lambda: self.desk.assistant.closed):
            await self.desk.tell(place, [closed])
            return
        try:
            themes = menu_reply(self.desk.assistant.content).buttons
        except ReleaseError:
            await self.desk.tell(place, [LAST_RESORT])
            return
        await self.desk.say(place, "greeting", themes)

    async def _answered_words(self, update: Update, context: Context) -> bool:
        """Answer what stands after a command, where anything does."""
        if not context.args:
            return False
        await self.desk.ask(place_of(update), " ".join(context.args))
        return True
