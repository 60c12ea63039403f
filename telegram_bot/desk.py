"""What every handler needs: ask the assistant, show that it thinks, put its replies into the chat."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.answers.outage import LAST_RESORT
from bot.answers.parts import said
from bot.assistant import Assistant
from bot.errors import BadMessage, BotError, ReleaseError
from bot.payloads import Command, sign
from bot.reply import Button, Reply
from bot.settings import Settings
from telegram_bot.chats import Place
from telegram_bot.keyboards import in_place, keyboard
from telegram_bot.sending import Sender
from telegram_bot.stopping import pause

logger = logging.getLogger(__name__)
MENUS = ("alerts_offer", "alerts_which_area", "alerts_areas", "alerts_on", "location_unsure", "location_areas")
"""Words below which stands a menu that changes in place."""
_QUICK = 0.2
"""Seconds after which people begin to wonder whether they were heard."""
_TYPING_LASTS = 4.5
"""Telegram shows "typing" for five seconds."""


class Desk:
    """Stands between Telegram's handlers and the assistant."""

    def __init__(self, settings: Settings, assistant: Assistant, sender: Sender, secret: str) -> None:
        self.settings = settings
        self.assistant = assistant
        self.sender = sender
        self.secret = secret
        self.words = sender.words
        self._typing_tasks: set[asyncio.Task] = set()

    async def ask(self, place: Place, text: str) -> list[Reply]:
        """Answer what somebody typed; return what was said."""
        return await self._answer(place, lambda: self.assistant.ask(self.sender.conversation(place), text))

    async def press(self, place: Place, payload: str, over: int | None = None) -> list[Reply]:
        """Answer a pressed button; return what was said. A menu takes the place of the message `over`, where one is named."""
        return await self._answer(place, lambda: self.assistant.press(self.sender.conversation(place), payload), over)

    async def command(self, place: Place, command: Command) -> list[Reply]:
        """Answer as if a button with this command had been pressed."""
        return await self.press(place, sign(str(command), self.secret))

    async def say(self, place: Place, key: str, buttons: tuple[Button, ...] = (), *, over: int | None = None, **values: object) -> None:
        """Say the door's own words, by their key in `data/telegram/words.yml`; in place of the message `over`, where one is named."""
        try:
            blocks = self.words.blocks(key, **values)
        except ReleaseError:
            logger.error("There is no release to speak from, or it has no words `%s`", key)
            await self.sender.replies(place, [LAST_RESORT])
            return
        # A group's buttons would be pressed by anybody.
        shown = None if place.is_group else keyboard(map(in_place, self.signed(buttons)) if key in MENUS else self.signed(buttons))
        if over is None or not await self.sender.edit(place, over, blocks, shown):
            await self.sender.blocks(place, blocks, shown)

    async def tell(self, place: Place, replies: list[Reply]) -> None:
        """Say replies made here from the approved content."""
        await self.sender.replies(place, [Reply(reply.text, self.signed(reply.buttons), reply.card) for reply in replies])

    async def forget(self, place: Place) -> int:
        """Delete everything kept of a conversation; raise SQLAlchemyError when that failed."""
        return await asyncio.to_thread(self.assistant.forget, self.sender.conversation(place))

    def signed(self, buttons: tuple[Button, ...]) -> tuple[Button, ...]:
        """Return buttons that come back to us as ours."""
        return tuple(Button(button.title, sign(button.payload, self.secret)) for button in buttons)

    async def _answer(self, place: Place, think: Callable[[], list[Reply]], over: int | None = None) -> list[Reply]:
        async with self._typing(place):
            try:
                replies = await asyncio.to_thread(think)
            except BadMessage as error:
                replies = [self._explained(error)]
            except BotError as error:
                logger.error("The assistant has no answer (%s)", type(error).__name__)
                replies = [LAST_RESORT]
        await self.sender.replies(place, replies, over)
        return replies

    def _explained(self, error: BadMessage) -> Reply:
        """Say what to do, and the number that counts when it was urgent."""
        try:
            return Reply(f"{error}\n\n{said('If you are in danger, ring {emergency_999}.', self.assistant.content)}")
        except (ReleaseError, KeyError):
            return Reply(f"{error}\n\n{LAST_RESORT.text}")

    @asynccontextmanager
    async def _typing(self, place: Place) -> AsyncIterator[None]:
        """Show that an answer is coming, without making it wait for Telegram to show that."""
        done = asyncio.Event()
        task = asyncio.create_task(self._keep_typing(place, done))
        self._typing_tasks.add(task)
        task.add_done_callback(self._typing_tasks.discard)
        try:
            yield
        finally:
            done.set()

    async def _keep_typing(self, place: Place, done: asyncio.Event) -> None:
        # A quick answer needs none. A request under way is left to end: to break it off would cost the connection.
        wait = _QUICK
        with suppress(TelegramError):
            while not await pause(done, wait):
                await self.sender.bot.send_chat_action(place.chat_id, ChatAction.TYPING, message_thread_id=place.thread_id)
                wait = _TYPING_LASTS
