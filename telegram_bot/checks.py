"""/checks and /plan: self-checks to choose from, and where the plan is."""

from __future__ import annotations

from telegram import Update
from telegram.ext import ContextTypes

from bot.answers.checks import check_button
from bot.errors import ReleaseError
from bot.payloads import Command
from telegram_bot.chats import place_of
from telegram_bot.desk import Desk

Context = ContextTypes.DEFAULT_TYPE


class Checks:
    """Handlers of the commands."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def asked(self, update: Update, context: Context) -> None:
        """Show the checks. Words after the command are a message too."""
        place = place_of(update)
        if context.args:
            await self.desk.ask(place, " ".join(context.args))
        else:
            await self.desk.command(place, Command("check"))

    async def plan_asked(self, update: Update, context: Context) -> None:
        """Say that no plan is kept here and where to find it, with the checks that end in one."""
        place = place_of(update)
        if context.args:
            await self.desk.ask(place, " ".join(context.args))
            return
        try:
            content = self.desk.assistant.content
            buttons = tuple(check_button(key, content) for key in content.checks)
        except ReleaseError:
            buttons = ()
        await self.desk.say(place, "plan", buttons)
