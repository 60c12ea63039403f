"""What stands in chats: messages that the bot sends, changes and deletes, and the buttons below them."""

from __future__ import annotations

import time
from typing import Any

from aiohttp import web
from bot_api_refusals import Refused, checked_text

ACTIONS = {"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "find_location"}


class Chats:
    """Chats as readers see them, and those that refuse what is written to them. Tests read `sent`."""

    me: dict[str, Any]
    """Who sends."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[dict[str, Any]] = []
        self.chats: dict[int, str] = {}
        self.blocked: set[int] = set()
        self.flooded: dict[int, float] = {}
        self.moved: dict[int, int] = {}
        self.actions: list[tuple[int, str]] = []
        self.answered_queries: list[str] = []
        self.open_queries: set[str] = set()
        self.deleted: list[int] = []
        self._next_message = 1

    def next_message_id(self) -> int:
        """Return the number of the next message."""
        self._next_message += 1
        return self._next_message

    def texts(self, chat: int | None = None) -> list[str]:
        """Return what readers saw, in order."""
        return [message["text"] for message in self.sent if chat is None or message["chat_id"] == chat]

    async def _send_message(self, data: dict[str, Any]) -> Any:
        chat = self._chat(data)
        return self._keep(chat, "sendMessage", data, *checked_text(data))

    async def _send_document(self, data: dict[str, Any]) -> Any:
        chat, attached = self._chat(data), data.get("document")
        sent = data.get(attached.removeprefix("attach://")) if isinstance(attached, str) else attached
        if not isinstance(sent, web.FileField):
            raise Refused(400, "Bad Request: there is no document in the request")
        return self._keep(chat, "sendDocument", data, data.get("caption", ""), [])

    async def _edit_message_text(self, data: dict[str, Any]) -> Any:
        chat = self._chat(data)
        edited = next((m for m in self.sent if m["message_id"] == int(data["message_id"]) and m["chat_id"] == chat), None)
        if edited is None or edited["message_id"] in self.deleted:
            raise Refused(400, "Bad Request: message to edit not found")
        text, entities = checked_text(data)
        if text == edited["text"] and data.get("reply_markup") == edited["data"].get("reply_markup"):
            raise Refused(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same")
        edited |= {"text": text, "entities": entities, "keyboard": _buttons(data), "data": data, "edits": edited["edits"] + 1}
        return self._shown(edited)

    async def _answer_callback_query(self, data: dict[str, Any]) -> Any:
        if data.get("callback_query_id") not in self.open_queries:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        self.open_queries.discard(data["callback_query_id"])
        self.answered_queries.append(data["callback_query_id"])
        return True

    async def _send_chat_action(self, data: dict[str, Any]) -> Any:
        chat = self._chat(data)
        if data.get("action") not in ACTIONS:
            raise Refused(400, "Bad Request: wrong parameter action in request")
        self.actions.append((chat, data["action"]))
        return True

    async def _delete_message(self, data: dict[str, Any]) -> Any:
        self._chat(data)
        self.deleted.append(int(data["message_id"]))
        return True

    async def _delete_messages(self, data: dict[str, Any]) -> Any:
        self._chat(data)
        if not 1 <= len(data["message_ids"]) <= 100:
            raise Refused(400, "Bad Request: wrong number of message identifiers")
        self.deleted.extend(map(int, data["message_ids"]))
        return True

    def _chat(self, data: dict[str, Any]) -> int:
        try:
            chat = int(data["chat_id"])
        except (KeyError, ValueError) as error:
            raise Refused(400, "Bad Request: chat_id is empty") from error
        if chat in self.moved:
            raise Refused(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=self.moved[chat])
        if chat not in self.chats:
            raise Refused(400, "Bad Request: chat not found")
        if chat in self.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        left = self.flooded.get(chat, 0) - time.monotonic()
        if left > 0:
            raise Refused(429, f"Too Many Requests: retry after {int(left) + 1}", retry_after=int(left) + 1)
        return chat

    def _keep(self, chat: int, method: str, data: dict[str, Any], text: str, entities: list) -> dict[str, Any]:
        kept = {"method": method, "chat_id": chat, "text": text, "entities": entities, "keyboard": _buttons(data), "data": data, "edits": 0}
        kept |= {"at": time.monotonic(), "message_id": self.next_message_id()}
        self.sent.append(kept)
        return self._shown(kept)

    def _shown(self, kept: dict[str, Any]) -> dict[str, Any]:
        chat = {"id": kept["chat_id"], "type": self.chats[kept["chat_id"]], "title": "A group", "first_name": "Ailsa"}
        return {"message_id": kept["message_id"], "date": int(time.time()), "chat": chat, "from": self.me, "text": kept["text"]}


def _buttons(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [button for row in (data.get("reply_markup") or {}).get("inline_keyboard", []) for button in row]
