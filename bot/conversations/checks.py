"""What is kept of self-checks: of the one that is open its last question; of one that was left, a line that there was one."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.conversations.models import Conversation, Turn
from bot.reply import Reply

SILENCE = 60 * 60
"""Seconds without a word after which an open check was left."""
Left = Callable[[str], Reply | None]
"""Gives the line that is kept of a check which was left, by its key; None for one that is gone."""
_SLOTS = ("check", "check_aside")
_OPEN = '"name": "check", "value": "'
"""How a tracker's row, as JSON, holds the place in a check that is open."""


def forget_check(session: Session, *, conversation_id: str, check: str) -> None:
    """Delete what is kept of a self-check: its turns, and the buttons elsewhere that carry its answers."""
    for turn in _turns_of(session, conversation_id):
        if any(reply["card"].get("check") == check for reply in turn.replies):
            session.delete(turn)
        else:
            _drop_buttons(turn, {check})


def leave_checks(session: Session, *, conversation_id: str, left: Left, still_open: Collection[str] = ()) -> None:
    """Delete every place in a check from the turns of a conversation, save in checks that are `still_open`; a line says that there was one."""
    for turn in _turns_of(session, conversation_id):
        gone = _keys_carried(turn) - set(still_open)
        asked = {reply["card"]["check"] for reply in turn.replies if _asks(reply)} & gone
        if asked:
            lines = [_line(reply, left) if _asks(reply) and reply["card"]["check"] in asked else reply for reply in turn.replies]
            turn.replies = [line for line in lines if line is not None]
            # What was typed may be the answer to the question before.
            turn.asked = next((reply["card"].get("title", "") for reply in turn.replies if reply["card"].get("kind") == "check_over"), "")
            if not turn.replies:
                session.delete(turn)
                continue
        _drop_buttons(turn, gone)


def leave_silent_checks(session: Session, *, left: Left, now: float | None = None) -> int:
    """Leave the checks of conversations in which nobody has said anything for an hour; return how many of them had one open."""
    before = (time.time() if now is None else now) - SILENCE
    silent = sa.select(Turn.conversation_id).group_by(Turn.conversation_id).having(sa.func.max(Turn.created) < before)
    carrying = sa.select(Turn.conversation_id).where(sa.cast(Turn.replies, sa.Text).contains("check/"), Turn.conversation_id.in_(silent)).distinct()
    for conversation in session.execute(carrying).scalars().all():
        leave_checks(session, conversation_id=conversation, left=left)
    return sum(_forget_place(session, row) for row in session.execute(_open_rows(before)).all())


def _turns_of(session: Session, conversation_id: str) -> list[Turn]:
    return session.execute(sa.select(Turn).where(Turn.conversation_id == conversation_id)).scalars().all()


def _asks(reply: dict[str, Any]) -> bool:
    return reply["card"].get("kind") == "check"


def _line(reply: dict[str, Any], left: Left) -> dict[str, Any] | None:
    line = left(reply["card"]["check"])
    return line.as_dict() if line else None


def _keys_carried(turn: Turn) -> set[str]:
    """Return the checks of which a turn holds a place."""
    buttons = [button["payload"].split("/") for reply in turn.replies for button in reply["buttons"]]
    return {parts[1] for parts in buttons if parts[0] == "check" and len(parts) > 2}


def _drop_buttons(turn: Turn, checks: set[str]) -> None:
    carries = tuple(f"check/{check}/" for check in checks)
    if checks and any(button["payload"].startswith(carries) for reply in turn.replies for button in reply["buttons"]):
        turn.replies = [{**reply, "buttons": [b for b in reply["buttons"] if not b["payload"].startswith(carries)]} for reply in turn.replies]


def _open_rows(before: float) -> sa.sql.Select:
    return sa.select(Conversation.sender_id, Conversation.updated, Conversation.tracker).where(
        Conversation.updated < before, Conversation.tracker.contains(_OPEN)
    )


def _forget_place(session: Session, row: sa.engine.Row) -> int:
    """Empty the slots of a check in a tracker, unless somebody said something meanwhile."""
    tracker = json.loads(row.tracker)
    for event in tracker["events"]:
        if event["event"] == "slot" and event["name"] in _SLOTS:
            event["value"] = None
    unchanged = (Conversation.sender_id == row.sender_id, Conversation.updated == row.updated)
    return session.execute(sa.update(Conversation).where(*unchanged).values(tracker=json.dumps(tracker))).rowcount
