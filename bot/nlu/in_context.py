"""A message read with what was talked about before: the one place where it is decided whether it goes on or begins anew.

A message that names a topic by itself changes the subject. What is left unclear by itself is read as going on: as one of the follow-up
questions, as a question about a step of the last answer, or as a topic beside the last one. What fits none of these is said not to.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.content.content import Content
from bot.content.steps import references
from bot.nlu.asked_for import without_false_names
from bot.nlu.context import Context, theme_of
from bot.nlu.danger_in_a_talk import as_warned, asked_in_a_talk, danger_again, danger_with_what_was_said, is_still_there
from bot.nlu.details import MOST_STEPS, find_details
from bot.nlu.leaning import leans_on_what_was_said
from bot.nlu.likely import is_short, likelier_in_a_talk
from bot.nlu.moments import ANOTHER_TIME, wants_it_to_stop
from bot.nlu.questions import is_question
from bot.nlu.unclear import QUITE_SURE, SOMEBODY_TO_TALK_TO, another_topic, unclear_in_context
from bot.nlu.understanding import Understanding

SURELY_A_DETAIL = 0.75
"""Likeness to a step from which even a message that could be another topic goes on with the last one."""
RATHER_A_DETAIL = 0.62
"""... from which a follow-up question that is not quite certain is one about a step. So is "and my bank apps?", though a topic beside has it too."""
A_DETAIL = 0.5
"""... from which an unclear message is a question about a step."""
DETAILS_BESIDE = 2
"""Steps told beside the answer to a follow-up question."""
SURE = 0.9
SURELY_ANOTHER = 0.85
"""Share from which a message that leans on what was said changes the theme all the same."""
DELETE_THIS = "smalltalk/delete_this"
SAY_AGAIN = "smalltalk/repeat_please"
PREVENT = "follow_up/prevent"
_CARRY_ON = re.compile(r"^\W*(?:carry on|go on|continue|back to (?:that|it)|where were we|resume)\b", re.IGNORECASE)
_SIMPLY = re.compile(r"simpl|plain|eas(?:y|ier)|short|slow", re.IGNORECASE)
_VERY_SHORT = 7
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
    alone = likelier_in_a_talk(asked_in_a_talk(without_false_names(alone, text), text, context, content), text, context)
    if alone.notice == DELETE_THIS and not is_question(text):
        return replace(alone, kind="forget", notice=None)
    if context.paused and alone.kind != "danger" and _CARRY_ON.match(text):
        return replace(alone, kind="partners", notice=None)
    if alone.kind == "danger" or alone.language or context.is_empty:
        return alone
    if new := danger_with_what_was_said(text, context):
        return replace(alone, kind="danger", danger=new, danger_certain=True, topic=context.topic, notice=None)
    if is_still_there(alone, text, context):
        return as_warned(alone, context)
    if context.topic not in content.advice:
        return danger_again(alone, text, context) or _after_a_notice(alone, text, context)
    found = find_details(content, context.topic, text)
    likeness = found[0][0] if found else 0.0
    has_happened = rest is not None and context.moment == "before" and alone.moment in ("now", "after")
    steps = _from_its_moment(found, alone, context, content) if likeness >= (RATHER_A_DETAIL if has_happened else A_DETAIL) else []
    goes_on = replace(alone, notice=None, topic=context.topic, moment=alone.moment or context.moment, shown=list(context.shown), offers=[])
    detail = replace(goes_on, kind="detail", steps=steps)
    if rest and (beside := another_topic(rest, context)):
        if likeness >= RATHER_A_DETAIL and rest.confidence < SURE and theme_of(beside) == theme_of(context.topic):
            return detail
        return replace(rest, kind="advice", topic=beside, notice=None, danger=alone.danger)
    if alone.kind == "follow_up":
        if likeness >= RATHER_A_DETAIL and alone.confidence < QUITE_SURE:
            return detail
        if alone.notice == PREVENT and _is_about_now(text, context):
            return replace(goes_on, kind="follow_up", notice="follow_up/what_now", steps=steps[:DETAILS_BESIDE])
        return replace(goes_on, kind="follow_up", notice=alone.notice, steps=steps[:DETAILS_BESIDE])
    if alone.kind == "smalltalk" and alone.confidence < QUITE_SURE and alone.notice in _LIKELY_MISHEARD and steps:
        return detail
    if alone.notice in SOMEBODY_TO_TALK_TO and alone.confidence < QUITE_SURE:
        return replace(goes_on, kind="partners")
    if alone.notice == SAY_AGAIN and _SIMPLY.search(text):
        return replace(goes_on, kind="follow_up", notice="follow_up/say_simply", moment=context.moment)
    if alone.kind in ("smalltalk", "partners"):
        return replace(goes_on, notice=alone.notice, steps=steps)
    if alone.kind == "advice" and not _rather_goes_on(alone, text, context):
        same = alone.topic == context.topic and steps and is_short(text)
        rather = likeness >= SURELY_A_DETAIL and alone.confidence < SURE and len(text.split()) < _VERY_SHORT
        return detail if same or rather else alone
    if alone.kind == "advice":
        alone = replace(alone, kind="suggestions", topic=None)
    return unclear_in_context(alone, text, context, content, goes_on, steps, rest)


def _is_about_now(text: str, context: Context) -> bool:
    """Tell whether "how do I stop it" is no question about another time: in the midst of danger, or of what somebody does to whoever asks."""
    return not ANOTHER_TIME.search(text.lower()) if context.danger else wants_it_to_stop(text)


def _rather_goes_on(alone: Understanding, text: str, context: Context) -> bool:
    """Tell whether a message that sounds like a topic of another theme rather belongs to the talk: "he's fifteen" after a threat online."""
    return theme_of(alone.topic) != theme_of(context.topic) and alone.confidence < SURELY_ANOTHER and leans_on_what_was_said(text)


def _from_its_moment(found: list[tuple[float, str]], alone: Understanding, context: Context, content: Content) -> list[str]:
    """Return the steps that a message is about. One that moves on to another moment, as in "what if they already got in", is told what to do
    in that moment from its beginning: its steps build on each other."""
    steps = [reference for _, reference in found]
    moved = alone.moment != context.moment and steps[0].partition("/")[0] == alone.moment
    return references(content.advice[context.topic], alone.moment)[:MOST_STEPS] if moved and alone.moment in ("now", "after") else steps


def _after_a_notice(alone: Understanding, text: str, context: Context) -> Understanding:
    """After a matter that is not ours, what is unclear is still about it; what is not ours can only be sent on."""
    unclear = alone.kind in ("suggestions", "follow_up", "partners") or (alone.kind == "out_of_scope" and alone.confidence < QUITE_SURE)
    if context.notice and unclear and is_short(text):
        return replace(alone, kind="out_of_scope", notice=context.notice, topic=None)
    return alone
