"""A danger that has passed: "he's gone now, should I still tell someone?" after a caller would not leave is no word of a missing person."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.nlu.context import Context
from bot.nlu.understanding import Understanding
from bot.safety.rules import find_danger

FROM_SOMEBODY_NEAR = ("caller_at_door", "break_in_now", "danger_now", "danger_to_someone_else", "domestic_abuse_now", "weapon")
"""Dangers that somebody who is there brings; when they have gone, they are not missed."""
MISSED = "missing_person"
WHAT_NOW = "follow_up/what_now"
A_FOLLOW_UP = 0.35
"""Share from which the message is taken for a follow-up question; else the next steps are told."""
_GONE = re.compile(
    r"^\W*(?:(?:ok|okay|right|so|aye|well|oh|phew|yes|no|i think)\b\W*)*"
    r"(?:he|she|they|thae|(?:the|that|these|those) (?:man|men|guy|guys|lad|lads|boy|boys|woman|women|caller|callers|people))\b['’]?"
    r"(?:s|ve|re)?(?: (?:is|has|have|are|hiv|hae))?(?: (?:all|just|now|finally|both|noo))*"
    r" (?:gone|gaun|away|awa|left|went|(?:run|ran|driven|drove|walked|cleared) (?:off|away|awa))"
    r"(?: (?:now|noo|away|awa|off|just now|again|at last|i think))*(?=\W*$|[.,;!?]|\W+(?:and|so|but|should|do|can|what|who|how)\b)",
    re.IGNORECASE,
)


def says_they_have_gone(text: str) -> bool:
    """Tell whether a message begins with word that somebody has left."""
    return bool(_GONE.match(text))


def after_danger(alone: Understanding, text: str, context: Context) -> Understanding | None:
    """Return what to do with word that those who brought the danger have gone: what comes after. None for any other danger.

    Only a missing person that the classifier hears is taken back, never a danger that the rules are certain of.
    """
    from_somebody_near = alone.danger == MISSED and context.danger in FROM_SOMEBODY_NEAR and context.topic
    if not from_somebody_near or not says_they_have_gone(text) or ((ruled := find_danger(text)) and ruled.certain):
        return None
    best = alone.ranking[0] if alone.ranking else {"name": "", "confidence": 0.0}
    asked = best["name"].startswith("follow_up/") and best["confidence"] >= A_FOLLOW_UP
    known = {"topic": context.topic, "moment": "after", "shown": list(context.shown), "offers": []}
    return replace(alone, kind="follow_up", notice=best["name"] if asked else WHAT_NOW, danger=context.danger, danger_certain=False, **known)
