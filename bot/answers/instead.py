"""Other topics that a message may be about, one tap away below an answer: whoever was misunderstood need not begin again."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.parts import topic_button
from bot.answers.phrases import phrase
from bot.content.content import Content
from bot.nlu.understanding import MOST_BESIDE, Understanding
from bot.reply import Button, Reply


def offering_others(content: Content, understanding: Understanding, reply: Reply) -> Reply:
    """Return the reply to a message, an answer on a topic with those others last among its buttons: as many as `topics` of its card, below the
    line `instead`. Any other reply, or one where there is no other, stays as it is."""
    answered = {understanding.topic, *understanding.also}
    others = [topic for topic in understanding.offers if topic in content.advice and topic not in answered][:MOST_BESIDE]
    lead = phrase(content, "instead")
    if understanding.kind != "advice" or reply.card.get("kind") != "advice" or not (others and lead):
        return reply
    buttons = (*reply.buttons, *(topic_button(topic, content) for topic in others))
    return replace(reply, buttons=buttons, card={**reply.card, "instead": lead, "topics": others})


def with_button(reply: Reply, button: Button) -> Reply:
    """Return a reply with one more button, before the other topics where it offers any; as it is where it has the button."""
    if button in reply.buttons:
        return reply
    own = len(reply.buttons) - others_of(reply)
    return replace(reply, buttons=(*reply.buttons[:own], button, *reply.buttons[own:]))


def others_of(reply: Reply) -> int:
    """Return how many of a reply's buttons, the last ones, are other topics below the line `instead`."""
    return len(reply.card.get("topics", ())) if reply.card.get("instead") else 0
