"""How likely and how long: what readers of a message in a talk ask of it."""

from __future__ import annotations

from dataclasses import replace

from bot.nlu.asked_for import fits
from bot.nlu.context import Context, theme_of
from bot.nlu.understanding import Understanding

A_FOLLOW_UP = 0.35
"""Share from which an unclear message is taken for a follow-up question."""
IN_A_TALK = 4.0
"""How many times likelier a follow-up question is in the midst of a talk than where the classifier meets it, alone."""
_SHORT = 14


def follow_up_among_the_likeliest(read: Understanding) -> str | None:
    """Return the follow-up question that a message likely is: by its likeliest reading, or by one that comes close behind it."""
    close = (best for best in read.ranking[:2] if best["confidence"] >= A_FOLLOW_UP)
    return next((best["name"] for best in close if best["name"].startswith("follow_up/")), None)


def is_short(text: str) -> bool:
    """Tell whether a message is too short to be a story of its own."""
    return len(text.split()) <= _SHORT


def likelier_in_a_talk(alone: Understanding, text: str, context: Context) -> Understanding:
    """Take a message that by itself sounds like a topic of another theme for the follow-up question that comes close behind: "I don't have it, so how
    can I type that" goes on with the talk."""
    if alone.kind != "advice" or not context.topic or theme_of(alone.topic) == theme_of(context.topic):
        return alone
    asked = next((best for best in alone.ranking[:3] if best["name"].startswith("follow_up/") and fits(best["name"], text)), None)
    if asked is None or asked["confidence"] * IN_A_TALK < alone.ranking[0]["confidence"]:
        return alone
    return replace(alone, kind="follow_up", topic=None, notice=asked["name"], confidence=asked["confidence"])
