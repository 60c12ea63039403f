"""Updates as Telegram sends them: what people type, press, send and do."""

from __future__ import annotations

import re
import time
from typing import Any

from bot_api import BOT, BotApi

AILSA, MORAG = 900001, 900002
GROUP, SUPERGROUP = -500, -1001000500


class Person:
    """Somebody who writes to the bot, in private or in a group."""

    def __init__(self, api: BotApi, chat: int = AILSA, kind: str = "private", user: int | None = None) -> None:
        self.api = api
        self.chat = chat
        self.kind = kind
        self.user = user or (chat if chat > 0 else AILSA)
        api.chats[chat] = kind

    def message(self, text: str | None = None, **fields: Any) -> dict[str, Any]:
        """Return a message with the entities Telegram finds in its text."""
        made = {
            "message_id": self.api.next_message_id(),
            "date": int(time.time()),
            "chat": {"id": self.chat, "type": self.kind, "title": "A group"}
            if self.chat < 0
            else {"id": self.chat, "type": self.kind, "first_name": "Ailsa"},
            "from": {"id": self.user, "is_bot": False, "first_name": "Ailsa"},
        }
        if text is not None:
            made |= {"text": text, "entities": entities(text)}
        if "caption" in fields:
            made["caption_entities"] = entities(fields["caption"])
        return made | fields

    async def says(self, text: str, **fields: Any) -> int:
        """Send a text."""
        return await self.api.receive({"message": self.message(text, **fields)})

    async def sends(self, **fields: Any) -> int:
        """Send something that is not text."""
        return await self.api.receive({"message": self.message(**fields)})

    async def edits(self, text: str, **fields: Any) -> int:
        """Change a message."""
        return await self.api.receive({"edited_message": self.message(text, edit_date=int(time.time()), **fields)})

    async def presses(self, data: str, query: str | None = None, below: int | None = None) -> str:
        """Press a button below a message of the bot, by its number where it matters which."""
        query = query or f"q{self.api.next_message_id()}"
        self.api.open_queries.add(query)
        message = self.message("Choose.") | {"from": BOT}
        if below:
            message["message_id"] = below
            edits = next((sent["edits"] for sent in self.api.sent if sent["message_id"] == below), 0)
            if edits:
                message["edit_date"] = message["date"] + edits
        pressed = {
            "id": query,
            "from": {"id": self.user, "is_bot": False, "first_name": "Ailsa"},
            "chat_instance": "1",
            "message": message,
            "data": data,
        }
        await self.api.receive({"callback_query": pressed})
        return query

    async def becomes(self, old: str, new: str) -> int:
        """Change the bot's own membership in this chat: blocked, added, removed."""
        change = {
            "chat": self.message()["chat"],
            "from": self.message()["from"],
            "date": int(time.time()),
            "old_chat_member": _member(old),
            "new_chat_member": _member(new),
        }
        return await self.api.receive({"my_chat_member": change})


def _member(status: str) -> dict[str, Any]:
    return {"user": BOT, "status": status} | ({"until_date": 0} if status == "kicked" else {})


def entities(text: str) -> list[dict[str, Any]]:
    """Return the commands and mentions in a text, counted in UTF-16 code units."""
    found = []
    for kind, pattern in (("bot_command", r"(?<!\S)/[A-Za-z0-9_]{1,32}(?:@\w+)?"), ("mention", r"(?<!\S)@\w+")):
        for match in re.finditer(pattern, text):
            start = len(text[: match.start()].encode("utf-16-le")) // 2
            found.append({"type": kind, "offset": start, "length": len(match.group())})
    return found
