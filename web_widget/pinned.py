"""The danger answer that stays at the top of the screen until the visitor hides it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from flask import session

from bot.reply import Card, Reply

_PINNED = "pinned"


def pin_danger(replies: Iterable[Reply]) -> None:
    """Note that a danger answer was given, in the visitor's own cookie."""
    if _dangers(replies):
        session[_PINNED] = True


def unpin() -> None:
    """Note that the visitor has hidden it."""
    session.pop(_PINNED, None)


def card_in(turns: Sequence[tuple[str, list[Reply]]]) -> Card | None:
    """Return the latest danger answer of a conversation, unless it has been hidden."""
    dangers = _dangers(reply for _, replies in turns for reply in replies)
    return dangers[-1] if dangers and session.get(_PINNED) else None


def _dangers(replies: Iterable[Reply]) -> list[Card]:
    """Return the danger cards that have a number to ring first; what needs care more than speed has none."""
    return [reply.card for reply in replies if reply.card.get("kind") == "danger" and reply.card["level"] != "careful"]
