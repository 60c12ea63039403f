"""The advice card: what to do by moment, whom to ring, who can help, where it comes from."""

from __future__ import annotations

from typing import Any

from bot.answers.checks import check_button, related_checks
from bot.answers.parts import contact_line, contact_parts, dates, partner_parts, said, source_parts
from bot.content.content import Content
from bot.content.models import Advice, Moment
from bot.payloads import Command
from bot.reply import Button, Reply

HEADINGS = {
    Moment.now: "If it is happening now",
    Moment.after: "If it has happened",
    Moment.before: "To stay safe",
}
STEPS_IN_TEXT = 3
LONGEST_TEXT = 700


def advice_reply(content: Content, topic: str, moment: str | None = None, alert: str | None = None) -> Reply:
    """Return the answer on a topic, the steps of the person's moment first.

    Args:
        content: approved content.
        topic: key such as `doorstep/bogus_callers`; KeyError when there is no such advice.
        moment: `now`, `after` or `before` where the message showed it.
        alert: a line that comes before everything else, in case there is danger.
    """
    advice = content.advice[topic]
    order = moments_in_order(advice, moment)
    card: dict[str, Any] = {
        "kind": "advice",
        "topic": topic,
        "title": advice.title,
        "summary": said(advice.summary, content),
        "moment": order[0].value,
        "steps": [{"moment": m.value, "heading": HEADINGS[m], "items": [said(step.text, content) for step in advice.steps[m]]} for m in order],
        "contacts": contact_parts(advice.contact, content),
        "law": [said(law.text, content) for law in advice.law],
        "partners": partner_parts(advice.partners, content),
        "sources": source_parts(advice, content),
        **dates(advice),
    }
    if alert:
        card["alert"] = alert
    checks = (check_button(key, content) for key in related_checks(topic, content))
    buttons = (Button("Who can help me?", str(Command("partners", topic))), *checks)
    return Reply(_plain_text(advice, order, content, alert), buttons, card)


def moments_in_order(advice: Advice, moment: str | None) -> list[Moment]:
    """Return the moments that have steps, the person's own first."""
    present = [m for m in Moment if advice.steps.get(m)]
    return sorted(present, key=lambda m: m.value != moment)


def _plain_text(advice: Advice, order: list[Moment], content: Content, alert: str | None) -> str:
    """Return the answer in words that stand alone, at most 700 characters."""
    lines = [alert, said(advice.summary, content)]
    steps = [f"• {said(step.text, content)}" for step in advice.steps[order[0]]]
    contacts = [contact_line(contact, content) for contact in advice.contact[:2]]
    for shown in range(STEPS_IN_TEXT, -1, -1):
        text = "\n".join(filter(None, [*lines, *steps[:shown], *contacts]))
        if len(text) <= LONGEST_TEXT:
            return text
    return "\n".join(filter(None, [*lines, contacts[0]]))
