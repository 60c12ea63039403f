"""Whether the whole service is well, for monitors."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import sqlalchemy as sa
from flask import Blueprint
from sqlalchemy.exc import SQLAlchemyError

from bot.conversations.models import Turn
from bot.conversations.store import last_beat
from bot.database import session_scope
from web_widget.door import Door, get_door

blueprint = Blueprint("health", __name__)
OK, FAILING, CLOSED = "ok", "failing", "closed"
_ANSWER_SECONDS = 3.0
_BEAT_SECONDS = 60.0


@blueprint.get("/healthz")
def report() -> tuple[dict, int]:
    """Ask each process a real question; 503 when one fails."""
    door = get_door()
    processes = {
        "web": OK if door.content else FAILING,
        "assistant": OK if door.assistant.health().get("ready") else FAILING,
        "actions": _actions(door),
        "database": _asked(door, lambda session: session.execute(sa.select(sa.func.max(Turn.id))) is not None),
        "telegram": _telegram(door),
    }
    well = FAILING not in processes.values()
    return {"status": OK if well else FAILING, "processes": processes}, 200 if well else 503


def _actions(door: Door) -> str:
    try:
        answer = httpx.get(f"{door.settings.actions_url}/health", timeout=_ANSWER_SECONDS, trust_env=False)
    except httpx.HTTPError:
        return FAILING
    return OK if answer.is_success else FAILING


def _telegram(door: Door) -> str:
    if not door.settings.telegram_token:
        return CLOSED
    return _asked(door, _telegram_lives)


def _telegram_lives(session) -> bool:
    beat = last_beat(session, process="telegram")
    return beat is not None and beat[0] <= _BEAT_SECONDS


def _asked(door: Door, question: Callable) -> str:
    try:
        with session_scope(door.settings.database) as session:
            return OK if question(session) else FAILING
    except SQLAlchemyError:
        return FAILING
