"""/near: who can help in somebody's town or council area."""

from __future__ import annotations

from telegram import Update
from telegram.ext import ContextTypes

from bot.errors import ReleaseError
from bot.nlu.places import Gazetteer
from bot.payloads import Command
from bot.places.postcodes import is_a_postcode
from bot.safety.rules import find_danger
from telegram_bot.chats import Place, place_of
from telegram_bot.desk import Desk

Context = ContextTypes.DEFAULT_TYPE
ANYTHING_NEAR = Command("near", "any")
"""The command of the website's button "Find help near me"."""


class Near:
    """Handler of the command."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def asked(self, update: Update, context: Context) -> None:
        """Ask the assistant about the place after the command; without one, begin the search that asks for it. Danger comes first here too.

        A search is not held before others: a group reads how to name the place.
        """
        place, said = place_of(update), " ".join(context.args or [])
        if not said and place.is_group:
            await self.desk.say(place, "near")
        elif not said:
            await self.desk.command(place, ANYTHING_NEAR)
        elif find_danger(said) or not self._is_a_place(said):
            await self.desk.ask(place, said)
        else:
            await self.at(place, said)

    async def at(self, place: Place, name: str) -> None:
        """Ask the assistant who can help in a town or council area; raise ReleaseError when the release has no words for that."""
        await self.desk.ask(place, self.desk.words.text("near_question", place=name))

    def _is_a_place(self, said: str) -> bool:
        """Tell whether nothing but a place stands after the command."""
        try:
            content = self.desk.assistant.content
        except ReleaseError:
            return False
        found = Gazetteer.of(content.councils, content.elsewhere).find(said)
        is_all = len(found) == 1 and found[0]["end"] - found[0]["start"] >= len(said.strip(" .,!?"))
        return (is_all or is_a_postcode(said)) and "near_question" in content.telegram
