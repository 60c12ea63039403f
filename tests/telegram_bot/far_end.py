"""Rasa's channel as the doors see it, played from the approved content."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx

from bot.answers.respond import respond, respond_to_command
from bot.content.content import Content
from bot.nlu.understanding import Understanding
from bot.payloads import Command


class FarEnd:
    """Understands the sentences it is told to, and offers topics for all others."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.understood: dict[str, Understanding] = {}
        self.asked: list[dict[str, Any]] = []
        self.slow: dict[str, float] = {}
        self.is_down = False

    def means(self, text: str, kind: str, **understanding: Any) -> None:
        """Teach it a sentence."""
        self.understood[text] = Understanding(kind=kind, confidence=0.9, **understanding)

    def texts(self) -> list[str]:
        """Return what was typed, in order of arrival."""
        return [asked["text"] for asked in self.asked if "text" in asked]

    def answer(self, body: dict[str, Any]) -> dict[str, Any]:
        """Return the channel's answer."""
        self.asked.append(body)
        if "command" in body:
            return {"replies": [respond_to_command(self.content, Command.parse(body["command"])).as_dict()], "understanding": None}
        understanding = self.understood.get(body["text"]) or Understanding(kind="suggestions", offers=["doorstep/bogus_callers", "cyber/phishing"])
        return {"replies": [reply.as_dict() for reply in respond(self.content, understanding)], "understanding": understanding.as_dict()}

    def client(self) -> httpx.Client:
        """Return a client that reaches this far end."""
        return httpx.Client(transport=httpx.MockTransport(self._handle), base_url="http://rasa")

    def _handle(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        if self.is_down:
            raise httpx.ConnectError("connection refused")
        answer = self.answer(body)
        time.sleep(self.slow.get(body.get("text", ""), 0))
        return httpx.Response(200, json=answer)
