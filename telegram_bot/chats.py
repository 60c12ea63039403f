"""Where an answer goes, and by which name the conversation is kept: a keyed hash, never the chat's own id."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass, field

from telegram import Chat, Message, Update


@dataclass(frozen=True)
class Place:
    """The chat, thread and message an answer belongs to. It lives as long as the answer takes and is never logged or stored."""

    chat_id: int = field(repr=False)
    update_id: int | None = None
    thread_id: int | None = None
    answers: int | None = None
    is_group: bool = False


def place_of(update: Update) -> Place | None:
    """Return where an update is answered; None where nobody could read an answer."""
    chat, message = update.effective_chat, update.effective_message
    if chat is None or chat.type == Chat.CHANNEL:
        return None
    is_group = chat.type != Chat.PRIVATE
    thread = message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None
    answers = message.message_id if is_group and message and not update.callback_query else None
    return Place(chat.id, update.update_id, thread, answers, is_group)


def conversation_id(chat_id: int, secret: str) -> str:
    """Return the id under which a chat's conversation is kept. Without the secret nobody can tell whose it is."""
    digest = hmac.new(secret.encode(), f"telegram chat {chat_id}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")
