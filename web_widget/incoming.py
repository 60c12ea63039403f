"""What a visitor sent, taken apart: typed text or a pressed button, and nothing else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import request
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

from bot.errors import BadMessage, PayloadRefused

LONGEST_NAME = 64


@dataclass(frozen=True)
class Said:
    """Text that was typed, or the payload of a button that was pressed; the visit, the page's own name for itself; and the message's
    own name, by which it is known when it is sent again."""

    text: str | None
    payload: str | None
    visit: str = ""
    message: str = ""

    @property
    def key(self) -> str | None:
        """A digest that is the same only for the same words under the same name; None for a message without a name.

        A button of a self-check has none: its answer is made anew each time, and what is kept of it is not the answer.
        """
        if not self.message or (self.payload or "").startswith("check/"):
            return None
        parts = json.dumps([self.message, self.visit, self.text, self.payload])
        return hashlib.sha256(parts.encode()).hexdigest()


def said_in(fields: Mapping[str, Any]) -> Said:
    """Read the fields of a message; raise BadMessage when they are not of the one form."""
    text, payload = fields.get("text"), fields.get("payload")
    if text is not None and payload is not None:
        raise BadMessage("Send either a text or a button, not both.")
    if text is None and payload is None:
        raise BadMessage("I received an empty message. Type what happened, or what worries you.")
    if not isinstance(text if payload is None else payload, str):
        raise BadMessage("I can only read text. Type what happened, or what worries you.")
    # Half of a surrogate pair is valid JSON and no valid text, and no payload of ours has any such character.
    if payload is not None and not payload.isascii():
        raise PayloadRefused("That button is not one of ours. Type your question instead.")
    return Said(text, payload, visit_in(fields), _name(fields, "message"))


def visit_in(fields: Mapping[str, Any]) -> str:
    """Return the visit named in the fields, or nothing."""
    return _name(fields, "visit")


def _name(fields: Mapping[str, Any], field: str) -> str:
    name = fields.get(field)
    return name if isinstance(name, str) and len(name) <= LONGEST_NAME else ""


def json_fields() -> dict[str, Any]:
    """Return the JSON object of this request; raise in words when it is something else."""
    if not request.is_json:
        raise UnsupportedMediaType("Send the message as JSON, with the header Content-Type: application/json.")
    try:
        fields = request.get_json()
    except (BadRequest, RecursionError) as error:
        raise BadRequest('That is not JSON that I can read. Send {"text": "your question"}.') from error
    if not isinstance(fields, dict):
        raise BadRequest('Send an object such as {"text": "your question"}.')
    return fields
