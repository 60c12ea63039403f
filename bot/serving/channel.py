"""Rasa's only way in. It takes text and commands apart, so that typed text can never run an intent.

`POST /webhooks/keepsafe/messages` with `{"sender", "text"}` or `{"sender", "command"}` answers
`{"replies": [...], "understanding": {...} | null, "begins": true | false}`. It listens on loopback; the doors clean, redact and verify before.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.errors import BadMessage
from bot.messages import LONGEST
from bot.nlu.understanding import UNDERSTANDING, Understanding
from bot.payloads import Command
from bot.serving.beginnings import begins_conversation
from bot.serving.open_check import answer_typed
from bot.serving.reading import in_conversation

INTENTS = {
    "topic": "choose_topic",
    "theme": "show_topics",
    "menu": "show_topics",
    "partners": "find_partners",
    "near": "find_partners",
    "pick": "answer_form",
    "check": "check",
    "more": "follow_up",
    "tool": "show_tool",
    "again": "choose_again",
    "helped": "give_feedback",
    "why": "give_feedback",
    "forget": "forget_me",
}
"""Which intent a command stands for. Its value travels as an entity named after the verb."""


class ReplyCollector(OutputChannel):
    """Gathers what the actions say, whole, in order."""

    def __init__(self) -> None:
        self.replies: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        """Return the channel's name."""
        return "keepsafe"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one message: our own reply where an action made one, plain text from a response otherwise."""
        reply = (message.get("custom") or {}).get("reply")
        if reply or message.get("text"):
            self.replies.append(reply or {"text": message["text"], "buttons": [], "card": {"kind": "text"}})


class KeepSafeChannel(InputChannel):
    """The input channel of all doors."""

    @classmethod
    def name(cls) -> str:
        """Return the channel's name, part of its address."""
        return "keepsafe"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> KeepSafeChannel:
        """Make the channel; it has no credentials."""
        return cls()

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Return the routes."""
        blueprint = Blueprint("keepsafe_channel")

        @blueprint.post("/messages")
        async def messages(request: Request) -> HTTPResponse:
            try:
                sender, text, command = _read(request.json)
            except BadMessage as error:
                return json({"error": str(error)}, 400)
            agent: Agent = request.app.ctx.agent
            if agent is None or not agent.is_ready():
                return json({"error": "no model is loaded yet"}, 503)
            begins = begins_conversation(sender)
            parse = _parse_of(command) if command else await _understood(agent, sender, text)
            collector = ReplyCollector()
            await on_new_message(UserMessage(parse["text"], collector, sender, parse, input_channel=self.name()))
            return json({"replies": collector.replies, "understanding": parse.get(UNDERSTANDING), "begins": begins})

        @blueprint.get("/health")
        async def health(request: Request) -> HTTPResponse:
            agent: Agent = request.app.ctx.agent
            if agent is None or not agent.is_ready():
                return json({"ready": False}, 503)
            parse = await agent.parse_message("hello")
            return json({"ready": bool(parse.get(UNDERSTANDING)), "release": agent.processor.model_filename.removesuffix(".tar.gz")})

        return blueprint


def _read(body: Any) -> tuple[str, str, Command | None]:
    """Return sender, text and command of a request; raise BadMessage when it is not of the one form."""
    sender = body.get("sender") if isinstance(body, dict) else None
    if not isinstance(sender, str) or not 16 <= len(sender) <= 64:
        raise BadMessage("sender must be a string of 16 to 64 characters")
    text, command = body.get("text"), body.get("command")
    if isinstance(command, str) and text is None:
        return sender, "", Command.parse(command)
    if isinstance(text, str) and command is None and 0 < len(text) <= LONGEST * 2:
        # Rasa would take a leading slash for an intent.
        return sender, text.lstrip("/ \n") or "slash", None
    raise BadMessage("send either text or command, as a string")


async def _understood(agent: Agent, sender: str, text: str) -> dict[str, Any]:
    """Return the parse of a typed text, which is that of a button where it answers a self-check."""
    parse = await agent.parse_message(text)
    command = await answer_typed(agent, sender, text, Understanding.from_parse(parse))
    return _parse_of(command) if command else await in_conversation(agent, sender, text, parse)


def _parse_of(command: Command) -> dict[str, Any]:
    """Return the parse of a pressed button, as Rasa's understanding would give it."""
    entities = [{"entity": command.verb, "value": command.value, "start": 0, "end": 0, "confidence_entity": 1.0}] if command.value else []
    intent = {"name": INTENTS[command.verb], "confidence": 1.0}
    return {"text": f"[{command}]", "intent": intent, "entities": entities, "intent_ranking": [intent]}
