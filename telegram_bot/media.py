"""What is not text: pictures, voice, places, stickers and the rest. We cannot look or listen, and say what to do instead."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import ContextTypes

from bot.answers.danger import danger_reply
from bot.errors import ReleaseError
from telegram_bot.chats import Place, place_of
from telegram_bot.desk import Desk
from telegram_bot.location import Locations
from telegram_bot.messages import Messages
from telegram_bot.recent import Recent

Context = ContextTypes.DEFAULT_TYPE
EVIDENCE = "images_pasted"
"""The danger class whose approved words go with pictures and files."""

PLACES = ("venue", "location")
PICTURES = ("photo", "live_photo", "video", "video_note", "animation", "document", "paid_media", "story")
SAID = {
    "voice": "voice",
    "audio": "voice",
    "contact": "contact",
    "sticker": "only_words",
    "dice": "only_words",
    "game": "only_words",
    "poll": "only_words",
    "checklist": "only_words",
    "invoice": "money",
    "successful_payment": "money",
}
"""Which of the door's words answer each kind. Kinds that stand nowhere here, such as a changed group name, get silence."""


class Media:
    """Handlers of messages that are not text."""

    def __init__(self, desk: Desk, messages: Messages, locations: Locations, recent: Recent) -> None:
        self.desk = desk
        self.messages = messages
        self.locations = locations
        self.recent = recent

    async def received(self, update: Update, context: Context) -> None:
        """Answer the words under it where there are any, then say what we cannot do."""
        place, message = place_of(update), update.effective_message
        kind = kind_of(message)
        if kind is None:
            return
        if message.caption:
            replies = await self.desk.ask(place, self.messages.meant.without_name(message.caption) or message.caption)
            await self.messages.explain(place, message, replies)
        if message.media_group_id and self.recent.seen("album", self.desk.sender.conversation(place), message.media_group_id):
            return
        if kind in PICTURES:
            await self._no_pictures(place, bool(message.caption))
        elif kind in PLACES:
            await self.locations.received(place, message)
        else:
            await self.desk.say(place, SAID[kind])

    async def _no_pictures(self, place: Place, is_answered: bool) -> None:
        """Say the approved words on pictures and proof, in private and where no other answer says more."""
        try:
            content = self.desk.assistant.content
        except ReleaseError:
            content = None
        if is_answered or place.is_group or content is None or EVIDENCE not in content.danger:
            await self.desk.say(place, "picture")
            return
        await self.desk.say(place, "picture_short")
        await self.desk.tell(place, [danger_reply(content, EVIDENCE)])


def kind_of(message: Message) -> str | None:
    """Return what a message brings; None for what needs no answer."""
    return next((kind for kind in (*PICTURES, *PLACES, *SAID) if getattr(message, kind, None)), None)
