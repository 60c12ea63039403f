"""Which messages are meant for us: everything in private; in a group only what names us or replies to us."""

from __future__ import annotations

from telegram import Chat, Message, MessageEntity
from telegram.ext.filters import MessageFilter


class MeantForUs(MessageFilter):
    """A filter of messages. `me` is known once Telegram has been reached."""

    def __init__(self) -> None:
        super().__init__(name="meant for us")
        self.my_id = 0
        self.my_name = ""

    def i_am(self, my_id: int, my_name: str) -> None:
        """Note who we are."""
        self.my_id, self.my_name = my_id, my_name.lower()

    def filter(self, message: Message) -> bool:
        """Tell whether a message is a person's and meant for us."""
        if message.is_automatic_forward or _is_machine(message):
            return False
        if message.chat.type == Chat.PRIVATE:
            return True
        answered = message.reply_to_message
        if answered and answered.from_user and answered.from_user.id == self.my_id:
            return True
        return any(self._names_us(entity, text) for entity, text in _entities(message).items())

    def without_name(self, text: str) -> str:
        """Return a message without the mention that brought it to us."""
        words = [word for word in text.split() if word.lower().rstrip(",:;.!?") != f"@{self.my_name}"]
        return " ".join(words) if len(words) < len(text.split()) else text

    def _names_us(self, entity: MessageEntity, text: str) -> bool:
        if entity.type == MessageEntity.TEXT_MENTION:
            return entity.user is not None and entity.user.id == self.my_id
        if entity.type == MessageEntity.MENTION:
            return text.lower() == f"@{self.my_name}"
        return entity.type == MessageEntity.BOT_COMMAND and text.lower().endswith(f"@{self.my_name}")


def _entities(message: Message) -> dict[MessageEntity, str]:
    return message.parse_entities() if message.text else message.parse_caption_entities()


def _is_machine(message: Message) -> bool:
    """Other bots are not answered, lest two machines talk for ever. An admin who stays unnamed also comes as a bot."""
    sender = message.from_user
    unnamed_admin = message.sender_chat is not None and message.sender_chat.id == message.chat.id
    return sender is not None and sender.is_bot and not unnamed_admin
