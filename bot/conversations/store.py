"""Remember and forget: the turns a page shows again, and everything kept of a conversation."""

from __future__ import annotations

import time
from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.conversations.models import Conversation, Feedback, Heartbeat, Turn
from bot.reply import Reply

SHOWN_TURNS = 50
_DAY = 24 * 60 * 60


def remember_turn(session: Session, *, conversation_id: str, asked: str, replies: Sequence[Reply], key: str | None = None) -> None:
    """Keep one turn; `asked` must be redacted already. `key` is a digest by which the same message is known when it is sent again."""
    data = [reply.as_dict() for reply in replies]
    session.add(Turn(conversation_id=conversation_id, asked=asked, replies=data, created=time.time(), key=key))


def turn_named(session: Session, *, key: str) -> tuple[str, list[Reply]] | None:
    """Return the conversation and the replies of the turn with a key, or None."""
    turn = session.execute(sa.select(Turn).where(Turn.key == key)).scalar()
    return (turn.conversation_id, [Reply.from_dict(reply) for reply in turn.replies]) if turn else None


def turns_of(session: Session, *, conversation_id: str, limit: int = SHOWN_TURNS) -> list[tuple[str, list[Reply]]]:
    """Return the last turns of a conversation in order: what was asked and the replies."""
    query = sa.select(Turn).where(Turn.conversation_id == conversation_id).order_by(Turn.id.desc()).limit(limit)
    turns = reversed(session.execute(query).scalars().all())
    return [(turn.asked, [Reply.from_dict(reply) for reply in turn.replies]) for turn in turns]


def forget(session: Session, *, conversation_id: str) -> int:
    """Delete everything kept of a conversation; return how many rows went."""
    turns = session.execute(sa.delete(Turn).where(Turn.conversation_id == conversation_id)).rowcount
    trackers = session.execute(sa.delete(Conversation).where(Conversation.sender_id == conversation_id)).rowcount
    feedback = session.execute(sa.delete(Feedback).where(Feedback.conversation_id == conversation_id)).rowcount
    return turns + trackers + feedback


def forget_older_than(session: Session, *, days: int, now: float | None = None) -> int:
    """Delete what is older than the retention period; return how many rows went."""
    before = (time.time() if now is None else now) - days * _DAY
    turns = session.execute(sa.delete(Turn).where(Turn.created < before)).rowcount
    trackers = session.execute(sa.delete(Conversation).where(Conversation.updated < before)).rowcount
    feedback = session.execute(sa.delete(Feedback).where(Feedback.created < before)).rowcount
    return turns + trackers + feedback


def beat(session: Session, *, process: str, note: str = "") -> None:
    """Record that a process is alive."""
    session.merge(Heartbeat(process=process, at=time.time(), note=note))


def last_beat(session: Session, *, process: str) -> tuple[float, str] | None:
    """Return seconds since a process last showed life, and its note; None when it never has."""
    row = session.get(Heartbeat, process)
    return (time.time() - row.at, row.note) if row else None
