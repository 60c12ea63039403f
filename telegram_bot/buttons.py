"""Pressed buttons: Telegram hears at once that they arrived, then the visitor gets the answer."""

from __future__ import annotations

import asyncio
import hmac
from contextlib import suppress

from telegram import CallbackQuery, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.payloads import sign
from telegram_bot.alerts import Alerts
from telegram_bot.chats import place_of
from telegram_bot.commands import Commands
from telegram_bot.desk import Desk
from telegram_bot.keyboards import ALERTS, ERASE, IN_PLACE, LOCATION
from telegram_bot.location import Locations
from telegram_bot.recent import WITHIN, Recent

Context = ContextTypes.DEFAULT_TYPE


class Buttons:
    """The handler of callback queries. What is not signed by us is refused in words by the assistant."""

    def __init__(self, desk: Desk, commands: Commands, alerts: Alerts, locations: Locations, recent: Recent) -> None:
        self.desk = desk
        self.alerts = alerts
        self.locations = locations
        self.commands = commands
        self.recent = recent
        self._acknowledging: set[asyncio.Task] = set()

    def acknowledge(self, update: Update) -> None:
        """Stop the button's spinner now, whatever else this chat is waiting for."""
        if update.callback_query:
            task = asyncio.create_task(self._acknowledge(update.callback_query))
            self._acknowledging.add(task)
            task.add_done_callback(self._acknowledging.discard)

    async def pressed(self, update: Update, context: Context) -> None:
        """Answer a button; a second tap on it is the same tap."""
        place, payload = place_of(update), update.callback_query.data or ""
        message = update.callback_query.message
        # A message that has changed meanwhile has other buttons, though one of them may lead where one before did.
        edited = getattr(message, "edit_date", None)
        if place is None or self.recent.seen("tap", self.desk.sender.conversation(place), payload, edited, within=WITHIN):
            return
        over = message.message_id if payload.endswith(IN_PLACE) and message else None
        payload = payload.removesuffix(IN_PLACE)
        command = self._own_command(payload)
        if command == ERASE:
            await self.commands.erase(place)
        elif command.startswith(ALERTS):
            await self.alerts.pressed(place, command.removeprefix(ALERTS), over)
        elif command.startswith(LOCATION):
            await self.locations.pressed(place, command.removeprefix(LOCATION), over)
        else:
            await self.desk.press(place, payload, over)

    def _own_command(self, payload: str) -> str:
        """Return the command of a button that is the door's own and signed by us; empty for every other."""
        command = payload.rpartition("~")[0]
        ours = command.startswith((ERASE, ALERTS, LOCATION)) and hmac.compare_digest(payload.encode(), sign(command, self.desk.secret).encode())
        return command if ours else ""

    async def _acknowledge(self, query: CallbackQuery) -> None:
        # After an outage it is too late for this; the answer still comes.
        with suppress(TelegramError):
            await query.answer()
