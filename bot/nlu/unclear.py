"""A message that is not clear by itself, read as going on with what is talked about."""

from __future__ import annotations

from dataclasses import replace

from bot.content.content import Content
from bot.content.steps import references
from bot.nlu.asked_for import fits
from bot.nlu.context import Context, theme_of
from bot.nlu.details import MOST_STEPS
from bot.nlu.labels import PARTNERS
from bot.nlu.leaning import leans_on_what_was_said
from bot.nlu.likely import follow_up_among_the_likeliest, is_short
from bot.nlu.questions import is_question
from bot.nlu.understanding import Understanding

BESIDE = 0.3
"""Share from which a topic of the same theme is answered, where it would only be offered without context."""
STRANGE_BELOW = 0.3
"""Share below which what was declined may as well go on with the last topic."""
QUITE_SURE = 0.8
SOMEBODY_TO_TALK_TO = ("smalltalk/speak_to_person", PARTNERS)
A_PERSON = 0.25
"""Share from which an unclear message asks who there is to talk to."""


def unclear_in_context(
    alone: Understanding, text: str, context: Context, content: Content, goes_on: Understanding, steps: list[str], rest: Understanding | None
) -> Understanding:
    """Return what to do with such a message.

    Args:
        alone: what was understood of it by itself.
        text: the message.
        context: what was talked about before; its topic is one of `content`.
        content: approved content.
        goes_on: the same understanding, as one of the topic talked about.
        steps: references of steps of that topic which are like the message.
        rest: what was understood of the words after "what about ...", where it begins so.
    """
    label = follow_up_among_the_likeliest(alone)
    best = alone.ranking[0] if alone.ranking else {"name": "", "confidence": 0.0}
    declined = alone.kind == "out_of_scope" and alone.confidence >= QUITE_SURE
    if steps and not declined:
        return replace(goes_on, kind="detail", steps=steps)
    if rest is not None and alone.moment in ("now", "after") and context.moment == "before":
        happened = references(content.advice[context.topic], *dict.fromkeys((alone.moment, "now", "after")))
        return replace(goes_on, kind="detail", steps=happened[:MOST_STEPS]) if happened else replace(goes_on, kind="not_related")
    if label and fits(label, text):
        return replace(goes_on, kind="follow_up", notice=label)
    if beside := another_topic(alone, context):
        return replace(alone, kind="advice", topic=beside, notice=None)
    if best["name"] in SOMEBODY_TO_TALK_TO and best["confidence"] >= A_PERSON and not declined:
        return replace(goes_on, kind="partners")
    if alone.offers[:1] == [context.topic] or (leans_on_what_was_said(text) and not declined):
        return replace(goes_on, kind="follow_up", notice="follow_up/what_now")
    if context.danger and is_short(text) and not declined:
        return replace(goes_on, kind="follow_up", notice="follow_up/what_now", danger=alone.danger or context.danger)
    if alone.kind == "out_of_scope" and _goes_on_vaguely(alone, text):
        return replace(goes_on, kind="follow_up", notice="follow_up/what_now")
    if rest is not None and is_short(text):
        return replace(goes_on, kind="not_related")
    return alone


def another_topic(read: Understanding, context: Context) -> str | None:
    """Return another topic that a message is about: for certain, or likely and of the same theme as the last one."""
    if read.kind == "advice":
        return read.topic if read.topic != context.topic else None
    best = read.ranking[0] if read.ranking else {"name": "", "confidence": 0.0}
    likely = best["confidence"] >= BESIDE and theme_of(best["name"]) == theme_of(context.topic)
    likely = likely and (best["name"] in read.offers or best["confidence"] >= QUITE_SURE)
    return best["name"] if likely and best["name"] != context.topic else None


def _goes_on_vaguely(alone: Understanding, text: str) -> bool:
    """Tell whether a message that was declined without being like anything rather adds to what was said: "in the bus every day"."""
    share = max((best["confidence"] for best in alone.ranking if best["name"].startswith("out_of_scope/")), default=0.0)
    return share < STRANGE_BELOW and alone.notice != "out_of_scope/gibberish" and is_short(text) and not is_question(text)
