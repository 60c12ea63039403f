"""Buttons say what they do in a short signed payload, so that nobody can make one up.

A command is `<verb>/<value>`, such as `topic/doorstep/bogus_callers`. On its way to a visitor it is signed:
`topic/doorstep/bogus_callers~k3Xb9QfT2a`, which stays within Telegram's 64 bytes of callback data.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass

from bot.errors import PayloadRefused

VERBS = ("topic", "theme", "menu", "partners", "near", "pick", "check", "tool", "more", "again", "helped", "why", "forget")
MAX_BYTES = 64
_MAC_CHARACTERS = 12


@dataclass(frozen=True)
class Command:
    """What a button asks for.

    Show a `topic`, the topics of a `theme`, the `menu`, `partners` for a topic, those `near` somebody, `more` of a topic, the other topics
    `again`; a place in a self-`check`; a `tool`; `pick` an answer to a form's question; say whether an answer `helped` and `why` not; `forget` all.
    """

    verb: str
    value: str = ""

    def __str__(self) -> str:
        return f"{self.verb}/{self.value}"

    @classmethod
    def parse(cls, text: str) -> Command:
        """Read `verb/value`; raise PayloadRefused for a verb that is not ours."""
        verb, _, value = text.partition("/")
        if verb not in VERBS:
            raise PayloadRefused("That button is not one of ours. Type your question instead.")
        return cls(verb, value)


def sign(command: str, secret: str) -> str:
    """Return the payload a visitor may send back for `command`."""
    payload = f"{command}~{_mac(command, secret)}"
    if len(payload.encode()) > MAX_BYTES:
        raise ValueError(f"payload of {len(payload.encode())} bytes, {MAX_BYTES} allowed: {command}")
    return payload


def verify(payload: str, secret: str) -> Command:
    """Return the command of a payload that we signed; raise PayloadRefused for any other."""
    command, _, mac = payload.rpartition("~")
    if not hmac.compare_digest(mac.encode(), _mac(command, secret).encode()):
        raise PayloadRefused("That button is out of date or not one of ours. Type your question instead.")
    return Command.parse(command)


def _mac(command: str, secret: str) -> str:
    digest = hmac.new(secret.encode(), command.encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest).decode()[:_MAC_CHARACTERS]
