"""Danger in the midst of a talk: what is danger only together with what was said, what is none in it, and what comes after a warning."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.content.content import Content
from bot.nlu.asked_for import fits
from bot.nlu.context import Context
from bot.nlu.leaning import leans_on_what_was_said
from bot.nlu.likely import follow_up_among_the_likeliest, is_short
from bot.nlu.passed import FROM_SOMEBODY_NEAR, VICTIMS
from bot.nlu.understanding import Understanding
from bot.safety.precedence import REPORTING
from bot.safety.rules import find_danger

RATHER_ASKED = 0.5
"""Share from which a message that only the classifier holds to be danger is a follow-up question all the same."""
NEVER_DOUBTED = ("suicide_self_harm", "child_user", "sexual_assault", "injury_overdose")
SURELY_ASKED = 0.9
"""Share from which even that is a follow-up question: "but is it a crime? he did not hit me"."""
RATHER_SURE = 0.8
_STILL = re.compile(r"^\W*(?:(?:he|she|they|it)\b['’]?(?:s|re)? (?:is |are )?)?still\b", re.IGNORECASE)
_ASKS_THE_SAME = ("follow_up/what_now", "follow_up/how_to_reach", "follow_up/tell_more", "follow_up/say_simply", "smalltalk/repeat_please")
_GOES_ON = re.compile(
    r"^(?:(?:ok|okay|right|so|aye|well|but|oh|eh)\b[ ,.]*)*(?:and|what about|whit aboot|how about|what if|whit if|but|or|also|then)\b"
    r"|\b(?:it|they|them|their|he|he's|him|she|she's|her|that|this|those|these|there|one|then|instead|again)\b",
    re.IGNORECASE,
)


def asked_in_a_talk(alone: Understanding, text: str, context: Context, content: Content) -> Understanding:
    """Take "who do I report this to" for a question on the topic that is talked about, not for somebody who takes the assistant for a police desk."""
    label = follow_up_among_the_likeliest(alone)
    if alone.kind != "danger" or alone.danger != REPORTING or context.topic not in content.advice or not label:
        return _doubted_in_a_talk(alone, text, context, content)
    return replace(alone, kind="follow_up", notice=label, danger=None, danger_certain=False, confidence=alone.ranking[0]["confidence"])


def _doubted_in_a_talk(alone: Understanding, text: str, context: Context, content: Content) -> Understanding:
    """Doubt a danger that the classifier alone sees where the message is likely a question on what is talked about, or leans on it: "he won't listen"
    by itself may be anything. It is answered below the line with 999."""
    best = alone.ranking[0] if alone.ranking else {"name": "", "confidence": 0.0}
    if alone.kind != "danger" or context.is_empty or find_danger(text):
        return alone
    least = SURELY_ASKED if alone.danger in NEVER_DOUBTED else RATHER_ASKED
    if best["name"].startswith("follow_up/") and best["confidence"] >= least and fits(best["name"], text):
        return replace(alone, kind="follow_up", notice=best["name"], danger_certain=False, confidence=best["confidence"])
    goes_on = context.topic in content.advice and not context.danger and alone.danger not in NEVER_DOUBTED
    if goes_on and leans_on_what_was_said(text):
        return replace(alone, kind="suggestions", topic=None, danger_certain=False, confidence=best["confidence"])
    return alone


def danger_with_what_was_said(text: str, context: Context) -> str | None:
    """Return the danger that shows only when a message is read after the one before it."""
    if not context.said or context.danger or not (is_short(text) and _GOES_ON.search(text)):
        return None
    before, both = find_danger(context.said), find_danger(f"{context.said}. {text}")
    new = both and both.certain and both.kind != REPORTING and not (before and before.certain)
    return both.kind if new else None


def danger_again(alone: Understanding, text: str, context: Context) -> Understanding | None:
    """Return what to do where a danger that leads to no topic was the last matter: what to do and whom to ring is what was said of it, and what may
    be danger, such as "he's in the shower", is. None where something else is asked, or there was no danger."""
    if not context.danger:
        return None
    if alone.kind == "partners" and context.danger in FROM_SOMEBODY_NEAR:
        return replace(alone, topic=VICTIMS)
    unclear = alone.kind == "suggestions" or (alone.kind == "advice" and alone.confidence < RATHER_SURE and leans_on_what_was_said(text))
    if unclear and alone.danger and is_short(text):
        return replace(alone, kind="danger", danger_certain=True, topic=None, notice=None, offers=[])
    same = alone.kind == "partners" or alone.notice in _ASKS_THE_SAME or (unclear and is_short(text))
    return as_warned(alone, context) if same else None


def is_still_there(alone: Understanding, text: str, context: Context) -> bool:
    """Tell whether a message says that what was warned of goes on: "still there" is taken for a goodbye by itself."""
    return bool(context.danger and alone.kind == "smalltalk" and alone.confidence < RATHER_SURE and _STILL.search(text))


def as_warned(alone: Understanding, context: Context) -> Understanding:
    """Return a message as one of the danger that was warned of last."""
    return replace(alone, kind="danger", danger=context.danger, danger_certain=True, topic=context.topic, notice=None, offers=[])
