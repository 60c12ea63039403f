"""Taps on numbers and organisations, counted: the page sends the key of what was tapped, and no cookie."""

from __future__ import annotations

from flask import Blueprint, Response

from bot.counts.happened import is_signpost
from bot.counts.kinds import TAPPED, WEB
from bot.counts.tally import tally_of
from web_widget import trust
from web_widget.door import get_door
from web_widget.incoming import json_fields

blueprint = Blueprint("taps", __name__)


@blueprint.post("/chat/tapped")
def tapped() -> Response:
    """Count a tap on a number or an organisation that there is; anything else is let go by."""
    trust.refuse_other_sites()
    door, signpost = get_door(), json_fields().get("signpost")
    if door.content and isinstance(signpost, str) and is_signpost(signpost, door.content):
        tally_of(door.settings.database).count(WEB, {(TAPPED, signpost): 1})
    return Response(status=204)
