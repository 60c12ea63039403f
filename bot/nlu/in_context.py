"""A message read with what was talked about before: the one place where it is decided whether it goes on or begins anew.

A message that names a topic by itself changes the subject. What is left unclear by itself is read as going on: as one of the follow-up
questions, as a question about a step of the last answer, or as a topic beside the last one. What fits none of these is said not to.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.content.content import Content
from bot.content.steps import references
from bot.nlu.asked_for import fits, without_false_names
from bot.nlu.context import Context
from bot.nlu.details import MOST_STEPS, find_details
from bot.nlu.passed import FROM_SOMEBODY_NEAR, REPORTING, VICTIMS
from bot.nlu.questions import is_question
from bot.nlu.understanding import Understanding
from bot.safety.rules import find_danger

SURELY_A_DETAIL = 0.75
"""Likeness to a step from which even a message that could be another topic goes on with the last one."""
RATHER_A_DETAIL = 0.62
"""... from which a follow-up question that is not quite certain is one about a step."""
A_DETAIL = 0.5
"""... from which an unclear message is a question about a step."""
BESIDE = 0.3
"""Share from which a topic of the same theme is answered, where it would only be offered without context."""
A_FOLLOW_UP = 0.35
"""Share from which an unclear message is taken for a follow-up question."""
DETAILS_BESIDE = 2
"""Steps told beside the answer to a follow-up question."""
SURE = 0.9
QUITE_SURE = 0.8
DELETE_THIS = "smalltalk/delete_this"
SAY_AGAIN = "smalltalk/repeat_please"
_CARRY_ON = re.compile(r"^\W*(?:carry on|go on|continue|back to (?:that|it)|where were we|resume)\b", re.IGNORECASE)
_SIMPLY = re.compile(r"simpl|plain|eas(?:y|ier)|short|slow", re.IGNORECASE)
_SHORT = 14
_VERY_SHORT = 7
_GOES_ON = re.compile(
    r"^(?:(?:ok|okay|right|so|aye|well|but|oh|eh)\b[ ,.]*)*(?:and|what about|whit aboot|how about|what if|whit if|but|or|also|then)\b"
    r"|\b(?:it|they|them|their|he|he's|him|she|she's|her|that|this|those|these|there|one|then|instead|again)\b",
    re.IGNORECASE,
)
_ASKS_THE_SAME = ("follow_up/what_now", "follow_up/how_to_reach", "follow_up/tell_more", "follow_up/say_simply", "smalltalk/repeat_please")
_LIKELY_MISHEARD = ("smalltalk/repeat_please", "smalltalk/privacy", "smalltalk/affirm", "smalltalk/deny", "smalltalk/not_understood_you")


def in_context(alone: Understanding, text: str, context: Context, content: Content, rest: Understanding | None = None) -> Understanding:
    """Return what to do with a message.

    Args:
        alone: what was understood of it by itself.
        text: the message.
        context: what was talked about before.
        content: approved content.
        rest: what was understood of the words after "what about ...", where it begins so.
    """
    alone = _report_in_a_talk(without_false_names(alone, text), context, content)
    if alone.notice == DELETE_THIS and not is_question(text):
        return replace(alone, kind="forget", notice=None)
    if context.paused and alone.kind != "danger" and _CARRY_ON.match(text):
        return replace(alone, kind="partners", notice=None)
    if alone.kind == "danger" or alone.language or context.is_empty:
        return alone
    if new := _danger_with_what_was_said(text, context):
        return replace(alone, kind="danger", danger=new, danger_certain=True, topic=context.topic, notice=None)
    if context.topic not in content.advice:
        return _after_danger_alone(alone, text, context) if context.danger else _after_a_notice(alone, text, context)
    found = find_details(content, context.topic, text)
    likeness = found[0][0] if found else 0.0
    steps = _from_its_moment(found, alone, context, content) if likeness >= A_DETAIL else []
    goes_on = replace(alone, notice=None, topic=context.topic, moment=alone.moment or context.moment, shown=list(context.shown), offers=[])
    detail = replace(goes_on, kind="detail", steps=steps)
    if rest and (beside := _beside(rest, context)):
        return replace(rest, kind="advice", topic=beside, notice=None, danger=alone.danger)
    if alone.kind == "follow_up":
        if likeness >= RATHER_A_DETAIL and alone.confidence < QUITE_SURE:
            return detail
        return replace(goes_on, kind="follow_up", notice=alone.notice, steps=steps[:DETAILS_BESIDE])
    if alone.kind == "smalltalk" and alone.confidence < QUITE_SURE and alone.notice in _LIKELY_MISHEARD and steps:
        return detail
    if alone.notice == SAY_AGAIN and _SIMPLY.search(text):
        return replace(goes_on, kind="follow_up", notice="follow_up/say_simply", moment=context.moment)
    if alone.kind in ("smalltalk", "partners"):
        return replace(goes_on, notice=alone.notice, steps=steps)
    if alone.kind == "advice":
        same = alone.topic == context.topic and steps and not _is_new_story(text)
        rather = likeness >= SURELY_A_DETAIL and alone.confidence < SURE and len(text.split()) < _VERY_SHORT
        return detail if same or rather else alone
    return _unclear(alone, text, context, content, goes_on, steps, rest)


def _unclear(
    alone: Understanding, text: str, context: Context, content: Content, goes_on: Understanding, steps: list[str], rest: Understanding | None
) -> Understanding:
    """Read a message that is not clear by itself."""
    label = _follow_up_among_the_likeliest(alone)
    declined = alone.kind == "out_of_scope" and alone.confidence >= QUITE_SURE
    if steps and not declined:
        return replace(goes_on, kind="detail", steps=steps)
    if label and fits(label, text):
        return replace(goes_on, kind="follow_up", notice=label)
    if beside := _beside(alone, context):
        return replace(alone, kind="advice", topic=beside, notice=None)
    if alone.offers[:1] == [context.topic]:
        return replace(goes_on, kind="follow_up", notice="follow_up/what_now")
    if context.danger and _is_short(text) and alone.kind != "out_of_scope":
        return replace(goes_on, kind="follow_up", notice="follow_up/what_now", danger=alone.danger or context.danger)
    if rest is not None and _is_short(text):
        return replace(goes_on, kind="not_related")
    return alone


def _follow_up_among_the_likeliest(read: Understanding) -> str | None:
    """Return the follow-up question that a message likely is: by its likeliest reading, or by one that comes close behind it."""
    close = (best for best in read.ranking[:2] if best["confidence"] >= A_FOLLOW_UP)
    return next((best["name"] for best in close if best["name"].startswith("follow_up/")), None)


def _from_its_moment(found: list[tuple[float, str]], alone: Understanding, context: Context, content: Content) -> list[str]:
    """Return the steps that a message is about. One that moves on to another moment, as in "what if they already got in", is told what to do
    in that moment from its beginning: its steps build on each other."""
    steps = [reference for _, reference in found]
    moved = alone.moment != context.moment and steps[0].partition("/")[0] == alone.moment
    return references(content.advice[context.topic], alone.moment)[:MOST_STEPS] if moved and alone.moment in ("now", "after") else steps


def _beside(read: Understanding, context: Context) -> str | None:
    """Return another topic that a message is about: for certain, or likely and of the same theme as the last one."""
    if read.kind == "advice":
        return read.topic if read.topic != context.topic else None
    best = read.ranking[0] if read.ranking else {"name": "", "confidence": 0.0}
    likely = best["confidence"] >= BESIDE and best["name"] in read.offers and _theme(best["name"]) == _theme(context.topic)
    return best["name"] if likely and best["name"] != context.topic else None


def _report_in_a_talk(alone: Understanding, context: Context, content: Content) -> Understanding:
    """Take "who do I report this to" for a question on the topic that is talked about, not for somebody who takes the assistant for a police desk."""
    label = _follow_up_among_the_likeliest(alone)
    if alone.kind != "danger" or alone.danger != REPORTING or context.topic not in content.advice or not label:
        return alone
    return replace(alone, kind="follow_up", notice=label, danger=None, danger_certain=False, confidence=alone.ranking[0]["confidence"])


def _after_danger_alone(alone: Understanding, text: str, context: Context) -> Understanding:
    """After a danger that leads to no topic, what to do and whom to ring is what was said of it."""
    if alone.kind == "partners" and context.danger in FROM_SOMEBODY_NEAR:
        return replace(alone, topic=VICTIMS)
    if alone.kind == "partners" or alone.notice in _ASKS_THE_SAME or (alone.kind == "suggestions" and _is_short(text)):
        return replace(alone, kind="danger", danger=context.danger, danger_certain=True, topic=None, notice=None, offers=[])
    return _after_a_notice(alone, text, context)


def _after_a_notice(alone: Understanding, text: str, context: Context) -> Understanding:
    """After a matter that is not ours, what is unclear is still about it; what is not ours can only be sent on."""
    unclear = alone.kind in ("suggestions", "follow_up", "partners") or (alone.kind == "out_of_scope" and alone.confidence < QUITE_SURE)
    if context.notice and unclear and _is_short(text):
        return replace(alone, kind="out_of_scope", notice=context.notice, topic=None)
    return alone


def _danger_with_what_was_said(text: str, context: Context) -> str | None:
    """Return the danger that shows only when a message is read after the one before it."""
    if not context.said or context.danger or not (_is_short(text) and _GOES_ON.search(text)):
        return None
    before, both = find_danger(context.said), find_danger(f"{context.said}. {text}")
    new = both and both.certain and both.kind != REPORTING and not (before and before.certain)
    return both.kind if new else None


def _is_new_story(text: str) -> bool:
    return not _is_short(text)


def _is_short(text: str) -> bool:
    return len(text.split()) <= _SHORT


def _theme(key: str | None) -> str:
    return (key or "").partition("/")[0]
