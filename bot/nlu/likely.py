"""How likely and how long: what readers of a message in a talk ask of it."""

from __future__ import annotations

from bot.nlu.understanding import Understanding

A_FOLLOW_UP = 0.35
"""Share from which an unclear message is taken for a follow-up question."""
_SHORT = 14


def follow_up_among_the_likeliest(read: Understanding) -> str | None:
    """Return the follow-up question that a message likely is: by its likeliest reading, or by one that comes close behind it."""
    close = (best for best in read.ranking[:2] if best["confidence"] >= A_FOLLOW_UP)
    return next((best["name"] for best in close if best["name"].startswith("follow_up/")), None)


def is_short(text: str) -> bool:
    """Tell whether a message is too short to be a story of its own."""
    return len(text.split()) <= _SHORT
