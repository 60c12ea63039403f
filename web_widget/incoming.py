"""What a visitor sent, taken apart: typed text or a pressed button, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import request
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

from bot.errors import BadMessage, PayloadRefused

LONGEST_VISIT = 64


@dataclass(frozen=True)
class Said:
    """Text that was typed, or the payload of a button that was pressed; and the visit, the page's own name for itself."""

    text: str | None
    payload: str | None
    visit: str = ""


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
    return Said(text, payload, visit_in(fields))


def visit_in(fields: Mapping[str, Any]) -> str:
    """Return the visit named in the fields, or nothing."""
    visit = fields.get("visit")
    return visit if isinstance(visit, str) and len(visit) <= LONGEST_VISIT else ""


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
