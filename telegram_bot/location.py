"""A location that somebody sends: used once to find the council area, then forgotten. Only the area's key goes on, in buttons and questions."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable

from telegram import Message

from bot.answers.outage import LAST_RESORT
from bot.content.content import Content
from bot.errors import ReleaseError
from bot.places.whereabouts import Whereabouts, whereabouts
from bot.reply import Button
from telegram_bot.chats import Place
from telegram_bot.council_buttons import council_buttons
from telegram_bot.desk import Desk
from telegram_bot.keyboards import LOCATION
from telegram_bot.near import Near

logger = logging.getLogger(__name__)


class Locations:
    """Handlers of locations and of the buttons below what is said about them."""

    def __init__(self, desk: Desk, near: Near) -> None:
        self.desk = desk
        self.near = near

    async def received(self, place: Place, message: Message) -> None:
        """Go on with the council area of a location or venue where it is clear, else ask. In a group it is not looked at."""
        if place.is_group:
            await self.desk.say(place, "location")
        elif closed := await asyncio.to_thread(lambda: self.desk.assistant.closed):
            await self.desk.tell(place, [closed])
        else:
            sent = message.venue.location if message.venue else message.location
            found = await asyncio.to_thread(whereabouts, sent.latitude, sent.longitude)
            await self._guarded(place, self._answer(place, found, bool(sent.live_period)))

    async def pressed(self, place: Place, command: str, over: int | None) -> None:
        """Answer a button: `area/<council>`, `areas/<page>` or `outside`."""
        verb, _, value = command.partition("/")
        await self._guarded(place, self._do(place, verb, value, over))

    async def _guarded(self, place: Place, answering: Awaitable[None]) -> None:
        try:
            await answering
        except ReleaseError as error:
            logger.error("A location could not be answered (%s)", type(error).__name__)
            await self.desk.tell(place, [LAST_RESORT])

    async def _answer(self, place: Place, found: Whereabouts, is_live: bool) -> None:
        content = self.desk.assistant.content
        councils = [key for key in found.councils if key in content.councils]
        live = self._word("location_live") if is_live else ""
        if not councils:
            await self.desk.say(place, "location_outside", live=live)
        elif found.is_certain:
            name = content.councils[councils[0]].name
            await self.desk.say(place, "location_certain", (self._another(),), area=name, live=live)
            await self.near.at(place, name)
        else:
            outside = (Button(self._word("button_outside"), f"{LOCATION}outside"),) if found.may_be_outside else ()
            offered = (Button(content.councils[key].name, f"{LOCATION}area/{key}") for key in councils)
            areas = self._named([content.councils[key].name for key in councils], found.may_be_outside)
            await self.desk.say(place, "location_unsure", (*offered, *outside, self._another()), areas=areas, live=live)

    async def _do(self, place: Place, verb: str, value: str, over: int | None) -> None:
        content = self.desk.assistant.content
        if verb == "areas":
            await self.desk.say(place, "location_areas", self._all(content, int(value)), over=over)
        elif verb == "area" and value in content.councils:
            name = content.councils[value].name
            await self.desk.say(place, "location_chosen", (self._another(),), over=over, area=name)
            await self.near.at(place, name)
        else:
            await self.desk.say(place, "location_abroad", over=over)

    def _named(self, names: list[str], may_be_outside: bool) -> str:
        """Return areas as a question names them: `Fife, Falkirk or Stirling`, at a border with `or outside Scotland`."""
        *others, last = names
        areas = last
        if others:
            areas = ", ".join(names) if may_be_outside else self.desk.words.text("location_or", others=", ".join(others), last=last)
        return self.desk.words.text("location_or_outside", areas=areas) if may_be_outside else areas

    def _all(self, content: Content, page: int) -> tuple[Button, ...]:
        return council_buttons(content, LOCATION, page, self._word("button_more_areas"))

    def _another(self) -> Button:
        return Button(self._word("button_other_area"), f"{LOCATION}areas/0")

    def _word(self, key: str) -> str:
        return self.desk.words.title(key)
