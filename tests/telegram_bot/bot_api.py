"""A Bot API on loopback: a real HTTP server that answers as Telegram does and refuses what Telegram refuses."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import defaultdict, deque
from collections.abc import Iterator
from typing import Any

from aiohttp import web
from telegram_html import CannotParse, parse, utf16_length

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
BOT = {
    "id": 110201543,
    "is_bot": True,
    "first_name": "Keep Safe",
    "username": "keepsafe_test_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}
LONGEST = 4096
ACTIONS = {"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "find_location"}
_METHODS = [
    "getMe",
    "getUpdates",
    "setWebhook",
    "deleteWebhook",
    "getWebhookInfo",
    "sendMessage",
    "editMessageText",
    "answerCallbackQuery",
    "sendChatAction",
    "setMyCommands",
    "getMyCommands",
    "deleteMyCommands",
    "sendDocument",
    "deleteMessage",
    "deleteMessages",
]


class Refused(Exception):
    """Telegram says no."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        self.code = code
        self.body = {"ok": False, "error_code": code, "description": description}
        if parameters:
            self.body["parameters"] = parameters


class BotApi:
    """The far end. Tests put updates in with `receive` and read `sent`."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        self.me = dict(BOT)
        self.sent: list[dict[str, Any]] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.chats: dict[int, str] = {}
        self.blocked: set[int] = set()
        self.flooded: dict[int, float] = {}
        self.moved: dict[int, int] = {}
        self.actions: list[tuple[int, str]] = []
        self.answered_queries: list[str] = []
        self.open_queries: set[str] = set()
        self.deleted: list[int] = []
        self.commands: dict[str, list[dict[str, str]]] = {}
        self.webhook: dict[str, Any] = {"url": ""}
        self.pending: list[dict[str, Any]] = []
        self.trouble: dict[str, deque] = defaultdict(deque)
        self.most_a_second: int | None = None
        self.arrived: list[float] = []
        self.too_fast = 0
        self._jammed_until = 0.0
        self.confirmed = 0
        self.handed_out = 0
        self._next_update = 1000
        self._next_message = 1
        self._poll = 0
        self._news = asyncio.Condition()
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def __aenter__(self) -> BotApi:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await self._listen()
        return self

    async def __aexit__(self, *_: object) -> None:
        async with self._news:
            self._poll += 1
            self._news.notify_all()
        await self._runner.cleanup()

    async def _listen(self) -> None:
        self._site = web.TCPSite(self._runner, "127.0.0.1", self.port, shutdown_timeout=0.1)
        await self._site.start()
        self.port = self.port or self._site._server.sockets[0].getsockname()[1]

    @property
    def url(self) -> str:
        """The address for TELEGRAM_API_URL."""
        return f"http://127.0.0.1:{self.port}/bot"

    def fail(self, method: str, *how: Any) -> None:
        """Let the next calls of a method fail: "hang", "drop", "garbage", an HTTP status, or a `Refused`; or only be "slow"."""
        self.trouble[method].extend(how)

    def jam(self, seconds: float) -> None:
        """Let what is written to chats get stuck on its way for so long, and then arrive all at once."""
        self._jammed_until = time.monotonic() + seconds

    def next_message_id(self) -> int:
        """Return the number of the next message."""
        self._next_message += 1
        return self._next_message

    async def receive(self, update: dict[str, Any]) -> int:
        """Let Telegram have an update for the bot; return its number."""
        async with self._news:
            self._next_update += 1
            self.pending.append({"update_id": self._next_update, **update})
            self._news.notify_all()
            return self._next_update

    async def until(self, is_so: Any, seconds: float = 60.0) -> None:
        """Wait until something is so; by itself as long as it may take on a machine that does much else."""
        end = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > end:
                raise AssertionError(f"not so after {seconds} seconds; sent: {[m['text'][:60] for m in self.sent]}")
            await asyncio.sleep(0.01)

    def texts(self, chat: int | None = None) -> list[str]:
        """Return what readers saw, in order."""
        return [message["text"] for message in self.sent if chat is None or message["chat_id"] == chat]

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if self.trouble[method]:
            how = self.trouble[method].popleft()
            if how == "hang":
                await asyncio.sleep(60)
            if how == "drop":
                request.transport.close()
                return web.Response()
            if how == "garbage":
                return web.Response(text="<html>not json", status=200)
            if isinstance(how, int):
                return web.Response(text="<html>Bad Gateway</html>", status=how)
            if isinstance(how, Refused):
                return web.json_response(how.body, status=how.code)
            await asyncio.sleep(0.5)
        try:
            if request.match_info["token"] != self.token:
                raise Refused(401, "Unauthorized")
            if method not in _METHODS:
                raise Refused(404, "Not Found")
            data = await _read(request)
            self.calls.append((method, data))
            if "chat_id" in data:
                await self._count()
            return web.json_response({"ok": True, "result": await getattr(self, f"_{_snake(method)}")(data)})
        except Refused as refused:
            return web.json_response(refused.body, status=refused.code)
        except ConnectionResetError:
            # Who asked has gone away.
            return web.Response()

    async def _count(self) -> None:
        """Refuse what is written to chats too fast, where `most_a_second` says how much may be."""
        while (stuck := self._jammed_until - time.monotonic()) > 0:
            await asyncio.sleep(stuck)
        now = time.monotonic()
        self.arrived.append(now)
        if self.most_a_second and sum(at > now - 1 for at in self.arrived[-self.most_a_second - 1 :]) > self.most_a_second:
            self.too_fast += 1
            raise Refused(429, "Too Many Requests: retry after 1", retry_after=1)

    async def _get_me(self, data: dict[str, Any]) -> Any:
        return self.me

    async def _get_updates(self, data: dict[str, Any]) -> Any:
        if self.webhook["url"]:
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
        offset, allowed = int(data.get("offset") or 0), data.get("allowed_updates")
        end = time.monotonic() + float(data.get("timeout") or 0)
        async with self._news:
            self._poll += 1
            mine = self._poll
            self._news.notify_all()
            self.confirmed = max(self.confirmed, offset)
            self.pending = [update for update in self.pending if update["update_id"] >= offset]
            while True:
                if self._poll != mine:
                    raise Refused(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")
                if allowed:
                    self.pending = [update for update in self.pending if any(kind in allowed for kind in update)]
                left = end - time.monotonic()
                if self.pending or left <= 0:
                    given = self.pending[: int(data.get("limit") or 100)]
                    self.handed_out = max([self.handed_out, *(update["update_id"] for update in given)])
                    return given
                try:
                    await asyncio.wait_for(self._news.wait(), left)
                except TimeoutError:
                    continue

    async def _set_webhook(self, data: dict[str, Any]) -> Any:
        if not data.get("url", "").startswith("https://"):
            raise Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", data.get("secret_token", "")):
            raise Refused(400, "Bad Request: secret token contains unallowed characters")
        self.webhook = data
        return True

    async def _delete_webhook(self, data: dict[str, Any]) -> Any:
        self.webhook = {"url": ""}
        if data.get("drop_pending_updates"):
            self.pending.clear()
        return True

    async def _get_webhook_info(self, data: dict[str, Any]) -> Any:
        known = {"url": self.webhook["url"], "has_custom_certificate": False, "pending_update_count": len(self.pending)}
        known |= {name: self.webhook[name] for name in ("allowed_updates", "max_connections") if name in self.webhook}
        if self.webhook.get("last_error_message"):
            known |= {"last_error_message": self.webhook["last_error_message"], "last_error_date": 1700000000}
        return known

    async def _send_message(self, data: dict[str, Any]) -> Any:
        chat = self._chat(data)
        return self._keep(chat, "sendMessage", data, *self._checked_text(data))

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
        text, entities = self._checked_text(data)
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

    async def _set_my_commands(self, data: dict[str, Any]) -> Any:
        commands = data.get("commands") or []
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise Refused(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[_language(data)] = commands
        return True

    async def _get_my_commands(self, data: dict[str, Any]) -> Any:
        return self.commands.get(_language(data), [])

    async def _delete_my_commands(self, data: dict[str, Any]) -> Any:
        self.commands.pop(_language(data), None)
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

    def _checked_text(self, data: dict[str, Any]) -> tuple[str, list]:
        text, entities = data.get("text", ""), []
        mode = data.get("parse_mode")
        if mode not in (None, "HTML"):
            raise Refused(400, "Bad Request: unsupported parse_mode")
        if mode:
            try:
                parsed = parse(text)
            except CannotParse as error:
                raise Refused(400, f"Bad Request: {error}") from error
            text, entities = parsed.text, parsed.entities
        if not text.strip():
            raise Refused(400, "Bad Request: message text is empty")
        if utf16_length(text.strip()) > LONGEST:
            raise Refused(400, "Bad Request: message is too long")
        _check_markup(data.get("reply_markup"))
        return text.strip(), entities

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


def _language(data: dict[str, Any]) -> str:
    """Commands may be set for one language; those of none are for everybody else."""
    language = data.get("language_code") or ""
    if not re.fullmatch(r"[a-z]{2}|", language):
        raise Refused(400, "Bad Request: LANG_CODE_INVALID")
    return language


def _check_markup(markup: dict[str, Any] | None) -> None:
    if markup is None:
        return
    rows = markup.get("inline_keyboard")
    if not isinstance(rows, list) or not all(isinstance(row, list) and row for row in rows) or sum(map(len, rows)) > 100:
        raise Refused(400, "Bad Request: object expected as reply markup")
    for button in (button for row in rows for button in row):
        if not str(button.get("text", "")).strip():
            raise Refused(400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        if "url" in button:
            if not re.match(r"https?://|tg://", button["url"]):
                raise Refused(400, "Bad Request: BUTTON_URL_INVALID")
        elif not 1 <= len(str(button.get("callback_data", "")).encode()) <= 64:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")


async def _read(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return await request.json()
    return dict(_decoded(await request.post()))


def _decoded(form: Any) -> Iterator[tuple[str, Any]]:
    for key, value in form.items():
        if isinstance(value, str) and value[:1] in "[{" and key != "text":
            yield key, json.loads(value)
        elif value in ("true", "false"):
            yield key, value == "true"
        else:
            yield key, value


def _snake(method: str) -> str:
    return re.sub(r"([A-Z])", lambda match: "_" + match.group(1).lower(), method)
