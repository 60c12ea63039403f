"""The advice card: what to do by moment, whom to ring, who can help, where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.answers.checks import check_button, related_checks
from bot.answers.feedback import feedback_buttons
from bot.answers.fitting import FEWEST_STEPS, fitted
from bot.answers.parts import contact_line, contact_parts, dates, partner_parts, said, source_parts
from bot.answers.phrases import phrase
from bot.answers.titles import button
from bot.answers.tools import tool_buttons
from bot.content.content import Content
from bot.content.models import Advice, Moment
from bot.content.steps import references, step_text
from bot.reply import Button, Reply

HEADINGS = {
    Moment.now: "If it is happening now",
    Moment.after: "If it has happened",
    Moment.before: "To stay safe",
}
THEN = "After that"
STEPS_FIRST = 3
CONTACTS_FIRST = 2


def advice_reply(
    content: Content,
    topic: str,
    moment: str | None = None,
    alert: str | None = None,
    *,
    asked: Sequence[str] = (),
    lead: str = "",
    is_warm: bool = False,
) -> Reply:
    """Return the answer on a topic, the first steps of the person's moment first; what comes after them can be unfolded or asked for.

    Args:
        content: approved content.
        topic: key such as `doorstep/bogus_callers`; KeyError when there is no such advice.
        moment: `now`, `after` or `before` where the message showed it.
        alert: a line that comes before everything else, in case there is danger.
        asked: references of the steps that the message is about; they come next after the very first step of their moment.
        lead: a phrase before the summary.
        is_warm: say first that we are sorry, because the message shows distress.
    """
    advice = content.advice[topic]
    order = moments_in_order(advice, moment)
    summary = " ".join(filter(None, [lead, phrase(content, "warm") if is_warm else "", said(advice.summary, content)]))
    told_first = _asked_first(references(advice, order[0].value), asked)
    steps = [said(step_text(advice, reference) or "", content) for reference in told_first]
    contacts = [contact_line(contact, content) for contact in advice.contact[:CONTACTS_FIRST]]
    text, told = fitted([alert, summary], steps[:STEPS_FIRST], contacts)
    first = max(told, min(FEWEST_STEPS, len(steps)))
    card: dict[str, Any] = {
        "kind": "advice",
        "topic": topic,
        "title": advice.title,
        "summary": summary,
        "moment": order[0].value,
        "steps": _parts(advice, order, steps, first, content),
        "shown": told_first[:first],
        "contacts": contact_parts(advice.contact, content),
        "law": [said(law.text, content) for law in advice.law],
        "partners": partner_parts(advice.partners, content),
        "sources": source_parts(advice, content),
        **dates(advice),
    }
    if alert:
        card["alert"] = alert
    checks = (check_button(key, content) for key in related_checks(topic, content))
    return Reply(text, (*topic_choices(topic), *checks, *tool_buttons(topic, content), *feedback_buttons(topic)), card)


def _asked_first(steps: list[str], asked: Sequence[str]) -> list[str]:
    """Return the steps with those that were asked about moved up behind the first, which is the most urgent."""
    first, *others = steps
    return [first, *sorted(others, key=lambda step: step not in asked)]


def topic_choices(topic: str) -> tuple[Button, ...]:
    """Return what can be asked about any topic with one tap."""
    return (button("more", topic), button("partners", topic))


def moments_in_order(advice: Advice, moment: str | None) -> list[Moment]:
    """Return the moments that have steps, the person's own first."""
    present = [m for m in Moment if advice.steps.get(m)]
    return sorted(present, key=lambda m: m.value != moment)


def _parts(advice: Advice, order: list[Moment], own: list[str], first: int, content: Content) -> list[dict[str, Any]]:
    """Return the steps by moment as a card shows them: the first ones of the person's own, then what is folded."""
    parts = [{"moment": order[0].value, "heading": HEADINGS[order[0]], "items": own[:first]}]
    if own[first:]:
        parts.append({"moment": order[0].value, "heading": THEN, "items": own[first:]})
    others = [{"moment": m.value, "heading": HEADINGS[m], "items": [said(step.text, content) for step in advice.steps[m]]} for m in order[1:]]
    return parts + others
