"""The chat for the page's script, and for anybody who can send JSON."""

from __future__ import annotations

from flask import Blueprint

from web_widget import trust
from web_widget.incoming import json_fields, said_in
from web_widget.turn import answer

blueprint = Blueprint("messages", __name__)


@blueprint.post("/chat/messages")
def send() -> dict:
    """Take `{"text": ...}` or `{"payload": ...}` and answer `{"replies": [...]}`."""
    trust.refuse_other_sites()
    return {"replies": [reply.as_dict() for reply in answer(said_in(json_fields()))]}
