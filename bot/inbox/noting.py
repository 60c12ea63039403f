"""Put a question into the inbox as it happens, take it out again when a topic on offer was picked, and erase it with its conversation."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.clock import now
from bot.conversations.models import Conversation
from bot.counts.happened import outcome_of
from bot.inbox.kinds import DECLINED, NOT_HELPFUL, NOT_UNDERSTOOD, OFFERED, PICKED_ANOTHER
from bot.inbox.models import UnclearQuestion
from bot.nlu.understanding import UNDERSTANDING
from bot.reply import Reply

_ENGLISH = "en"
_LONGEST_MONTH = 31


def why_unclear(replies: Sequence[Reply]) -> str | None:
    """Return why a typed question belongs in the inbox; None where it had its answer."""
    outcome = outcome_of(replies)
    if outcome == "offered":
        return OFFERED
    if outcome != "declined":
        return None
    card = replies[0].card
    return DECLINED if card["kind"] == "out_of_scope" and card.get("about") != "gibberish" else NOT_UNDERSTOOD


def note(session: Session, *, conversation_id: str, secret: str, text: str, kind: str, language: str | None = None) -> None:
    """Keep a question, which must be redacted already. The same one of one conversation on one day is kept once."""
    today = now().date()
    row = {"day": today.isoformat(), "kind": kind, "asker": asker(conversation_id, secret, today), "language": language or _ENGLISH, "text": text}
    if session.execute(sa.select(UnclearQuestion.id).filter_by(**row)).first() is None:
        session.add(UnclearQuestion(**row))


def note_picked(session: Session, *, conversation_id: str, secret: str, topic: str) -> None:
    """Somebody picked a topic. Below an answer it means that this was the wrong one, so that its question is kept; otherwise what was on offer to
    them today was no failure."""
    text, understood = _last_understood(session, conversation_id)
    if understood.get("kind") == "advice" and topic in understood["offers"]:
        note(session, conversation_id=conversation_id, secret=secret, text=text, kind=PICKED_ANOTHER, language=understood.get("language"))
        return
    today = now().date()
    mine = (UnclearQuestion.asker == asker(conversation_id, secret, today), UnclearQuestion.day == today.isoformat())
    session.execute(sa.delete(UnclearQuestion).where(*mine, UnclearQuestion.kind == OFFERED))


def note_unhelpful(session: Session, *, conversation_id: str, secret: str, topic: str) -> None:
    """Keep what was typed, where something was, before an answer that did not help."""
    if asked := _what_led_to(session, conversation_id, topic):
        text, language = asked
        note(session, conversation_id=conversation_id, secret=secret, text=text, kind=NOT_HELPFUL, language=language)


def erase(session: Session, *, conversation_id: str, secret: str, days: int) -> int:
    """Delete every question of a conversation; `days` is how long questions are kept. Return how many went."""
    today = now().date()
    months = {asker(conversation_id, secret, today - timedelta(days=back)) for back in range(0, days + _LONGEST_MONTH, 28)}
    return session.execute(sa.delete(UnclearQuestion).where(UnclearQuestion.asker.in_(months))).rowcount


def erase_older_than(session: Session, *, days: int, today: date | None = None) -> int:
    """Delete questions that are older than they may be kept for; return how many went."""
    oldest = (today or now().date()) - timedelta(days=days)
    return session.execute(sa.delete(UnclearQuestion).where(UnclearQuestion.day < oldest.isoformat())).rowcount


def asker(conversation_id: str, secret: str, day: date) -> str:
    """Return the name under which a conversation's questions of one month are kept. It changes each month, and tells nobody the conversation."""
    return hmac.new(secret.encode(), f"inbox {day:%Y-%m} {conversation_id}".encode(), hashlib.sha256).hexdigest()[:32]


def _what_led_to(session: Session, conversation_id: str, topic: str) -> tuple[str, str | None] | None:
    """Return the last typed text that was answered with a topic, and its language."""
    for text, understood in _understood(session, conversation_id):
        if understood.get("kind") == "advice" and understood.get("topic") == topic:
            return text, understood.get("language")
    return None


def _last_understood(session: Session, conversation_id: str) -> tuple[str, dict[str, Any]]:
    """Return the last typed text and what was understood of it; nothing where nothing was typed."""
    return next(_understood(session, conversation_id), ("", {}))


def _understood(session: Session, conversation_id: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what was typed, the last first, with what was understood of it, from what Rasa remembers of the conversation."""
    tracker = session.execute(sa.select(Conversation.tracker).where(Conversation.sender_id == conversation_id)).scalar()
    for event in reversed(json.loads(tracker)["events"] if tracker else []):
        understood = (event.get("parse_data") or {}).get(UNDERSTANDING)
        if event["event"] == "user" and understood:
            yield event["text"], understood
