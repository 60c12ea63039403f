"""/alerts: choose an area and themes, stop with one tap."""

from __future__ import annotations

import logging

from sqlalchemy.exc import SQLAlchemyError
from telegram import Update
from telegram.ext import ContextTypes

from bot.answers.titles import THEME_NAMES
from bot.errors import ReleaseError
from bot.nlu.places import Gazetteer
from bot.places.postcodes import council_of_postcode
from bot.reply import Button
from bot.safety.rules import find_danger
from telegram_bot.chats import Place, place_of
from telegram_bot.council_buttons import council_buttons
from telegram_bot.desk import Desk
from telegram_bot.keyboards import ALERTS, STOP_ALERTS
from telegram_bot.subscriptions import Subscriptions

logger = logging.getLogger(__name__)
Context = ContextTypes.DEFAULT_TYPE
_TAKEN, _LEFT_OUT = "✅", "▫️"


class Alerts:
    """Handlers of the command and its buttons."""

    def __init__(self, desk: Desk, subscriptions: Subscriptions) -> None:
        self.desk = desk
        self.subscriptions = subscriptions

    async def asked(self, update: Update, context: Context) -> None:
        """Show the choice; with a place after the command, start at once. Danger comes first there too."""
        place, said = place_of(update), " ".join(context.args or [])
        if said and find_danger(said):
            await self.desk.ask(place, said)
        elif said and not place.is_group:
            await self._by_name(place, said)
        else:
            await self.show(place)

    async def show(self, place: Place) -> None:
        """Show what somebody gets, or what they could get."""
        if place.is_group:
            await self.desk.say(place, "alerts_alone")
            return
        await self._guarded(place, None, "show", "")

    async def pressed(self, place: Place, command: str, over: int | None) -> None:
        """Answer a button: `areas/<page>`, `area/<council>`, `with/<theme>`, `without/<theme>` or `stop`."""
        verb, _, value = command.partition("/")
        await self._guarded(place, over, verb, value)

    def area(self, council: str) -> str:
        """Return a council area as people name it."""
        councils = self.desk.assistant.content.councils
        return councils[council].name if council in councils else council

    async def _guarded(self, place: Place, over: int | None, verb: str, value: str) -> None:
        try:
            await self._do(place, over, verb, value)
        except (SQLAlchemyError, ReleaseError) as error:
            logger.error("Alerts could not be changed: %s", type(error).__name__)
            await self.desk.say(place, "alerts_trouble")

    async def _do(self, place: Place, over: int | None, verb: str, value: str) -> None:
        if verb == "stop":
            await self._stop(place, over)
            return
        if verb == "areas":
            await self.desk.say(place, "alerts_areas", self._councils(int(value)), over=over)
            return
        if verb == "area" and value in self.desk.assistant.content.councils:
            await self.subscriptions.begin(place.chat_id, value, self._themes())
        elif verb in ("with", "without"):
            await self.subscriptions.choose(place.chat_id, value, verb == "with")
        await self._state(place, over)

    async def _by_name(self, place: Place, said: str) -> None:
        content = self.desk.assistant.content
        found = [match["council"] for match in Gazetteer.of(content.councils, content.elsewhere).find(said) if match["council"]]
        council = found[0] if found else council_of_postcode(said)
        if council:
            await self._guarded(place, None, "area", council)
        else:
            await self.desk.say(place, "alerts_which_area", self._councils(0))

    async def _state(self, place: Place, over: int | None) -> None:
        has = await self.subscriptions.of(place.chat_id)
        if has is None:
            await self.desk.say(place, "alerts_offer", self._councils(0), over=over)
            return
        themes = [self._theme_button(theme, theme in has.themes) for theme in self._themes()]
        more = [Button(self._title("button_other_area"), f"{ALERTS}areas/0"), Button(self._title("button_stop_alerts"), STOP_ALERTS)]
        await self.desk.say(place, "alerts_on", (*themes, *more), over=over, area=self.area(has.council))

    def _theme_button(self, theme: str, is_taken: bool) -> Button:
        return Button(f"{_TAKEN if is_taken else _LEFT_OUT} {THEME_NAMES.get(theme, theme)}", f"{ALERTS}{'without' if is_taken else 'with'}/{theme}")

    async def _stop(self, place: Place, over: int | None) -> None:
        had = await self.subscriptions.end(place.chat_id)
        if had:
            await self.desk.say(place, "alerts_stopped", over=over, area=self.area(had.council))
        else:
            await self.desk.say(place, "alerts_none", over=over)

    def _councils(self, page: int) -> tuple[Button, ...]:
        return council_buttons(self.desk.assistant.content, ALERTS, page, self._title("button_more_areas"))

    def _themes(self) -> list[str]:
        present = {topic.partition("/")[0] for topic in self.desk.assistant.content.advice}
        return [theme for theme in THEME_NAMES if theme in present]

    def _title(self, key: str) -> str:
        return self.desk.words.title(key)
