"""What people type, also under a picture, passed on from elsewhere, or changed afterwards."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Message, Update
from telegram.ext import ContextTypes

from bot.answers.checks import check_button
from bot.errors import ReleaseError
from bot.reply import Button, Reply
from telegram_bot.chats import Place, place_of
from telegram_bot.desk import Desk
from telegram_bot.listening import MeantForUs

Context = ContextTypes.DEFAULT_TYPE
_FORGET = "forget"
"""Mark of a card that says that everything is deleted."""
SCAM_CHECK = "scam"
"""The check that goes with a message somebody else wrote."""


class Messages:
    """Handlers of text."""

    def __init__(self, desk: Desk, meant: MeantForUs, erase: Callable[[Place], Awaitable[None]]) -> None:
        """`erase` erases everything kept of a chat and says what."""
        self.desk = desk
        self.erase = erase
        self.meant = meant

    async def text(self, update: Update, context: Context) -> None:
        """Answer what was typed. A command that is not ours is text like any other, answered and then explained."""
        place, message = place_of(update), update.effective_message
        said = self.meant.without_name(message.text) if place.is_group else message.text
        if place.is_group and not said.strip():
            await self.desk.say(place, "group_hello", username=context.bot.username)
            return
        replies = await self.desk.ask(place, said)
        await self.explain(place, message, replies)

    async def note(self, update: Update, context: Context) -> None:
        """Remember which message it is, so that /forget can take it away."""
        self.desk.sender.note(place_of(update), update.effective_message.message_id)

    async def too_many(self, update: Update) -> None:
        """Say that messages were left out."""
        if place := place_of(update):
            await self.desk.say(place, "too_many")

    async def explain(self, place: Place, message: Message, replies: list[Reply]) -> None:
        """Add what we did not do; nothing where an answer about danger should be the last word."""
        if not place.is_group and any(reply.card.get(_FORGET) for reply in replies):
            # The assistant has forgotten the conversation; the alerts and the messages in the chat are this door's to erase.
            await self.erase(place)
            return
        if place.is_group or any(reply.card.get("kind") == "danger" for reply in replies):
            return
        if message.forward_origin:
            await self.desk.say(place, "forwarded", self._scam_check(replies))
        elif message.text and message.text.startswith("/"):
            await self.desk.say(place, "unknown_command", commands=self.desk.words.names_of_commands())

    def _scam_check(self, replies: list[Reply]) -> tuple[Button, ...]:
        """Return the button to the check for scams, unless an answer has it already."""
        try:
            content = self.desk.assistant.content
        except ReleaseError:
            return ()
        if SCAM_CHECK not in content.checks:
            return ()
        offer = check_button(SCAM_CHECK, content)
        offered = {button.title for reply in replies for button in reply.buttons}
        return () if offer.title in offered else (offer,)

    async def edited(self, update: Update, context: Context) -> None:
        """Ask for a new message, once for each change. A live location that moves is a change too, and gets silence."""
        message = update.edited_message
        if message.text or message.caption:
            await self.desk.say(place_of(update), "edited")
