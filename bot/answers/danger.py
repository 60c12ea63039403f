"""The danger card: the act and the number in the first line, before anything else."""

from __future__ import annotations

from bot.answers.parts import contact_parts, dates, partner_parts, said, source_parts, topic_button
from bot.content.content import Content
from bot.nlu.understanding import Understanding
from bot.reply import Reply

CANNOT_TALK = "cannot_speak"
WITHOUT_SPEAKING = ("relay_uk", "bsl_999")
"""Organisations that put people through to 999 without a spoken word."""
DOUBT = "If you are in danger, ring {emergency_999} now. Are you safe right now?"


def danger_reply(content: Content, danger: str, topic: str | None = None) -> Reply:
    """Return the answer to a danger class.

    Args:
        content: approved content.
        danger: class such as `caller_at_door`; KeyError when there is no such class.
        topic: what the message is about besides, for whoever asked about two things; its button comes after that of the class's own topic.
    """
    answer = content.danger[danger]
    topics = [key for key in dict.fromkeys((answer.topic, topic)) if key in content.advice]
    first_line = said(answer.first_line, content)
    lines = [said(line, content) for line in answer.lines]
    card = {
        "kind": "danger",
        "danger": danger,
        "level": answer.level,
        "title": answer.title,
        "first_line": first_line,
        "lines": lines,
        "question": answer.question,
        **_cannot_talk(content, answer.level == "emergency" and danger != CANNOT_TALK),
        "quick_exit": answer.quick_exit,
        "contacts": contact_parts(answer.contact, content),
        "partners": partner_parts(answer.partners, content),
        "sources": source_parts(answer, content),
        **dates(answer),
    }
    if topics:
        card["topic"] = topics[0]
    text = "\n".join(filter(None, [first_line, *(f"• {line}" for line in lines), answer.question]))
    return Reply(text, tuple(topic_button(key, content) for key in topics), card)


def topic_led_to(content: Content, understanding: Understanding) -> str | None:
    """Return the topic that the answer to a message leads to; where an answer to danger leads to two, the one that the message is surely about."""
    if understanding.topic or understanding.kind != "danger" or understanding.danger not in content.danger:
        return understanding.topic
    return content.danger[understanding.danger].topic


def _cannot_talk(content: Content, offered: bool) -> dict:
    """Return the parts of a card that help those who cannot speak, empty where they are not offered."""
    return {
        "cannot_talk": cannot_talk_lines(content) if offered else [],
        "cannot_talk_partners": partner_parts(list(WITHOUT_SPEAKING), content) if offered else [],
    }


def doubt_line(content: Content) -> str:
    """Return the one line that goes on top of an answer when danger is possible but not sure."""
    return said(DOUBT, content)


def cannot_talk_lines(content: Content) -> list[str]:
    """Return how to reach 999 without speaking, as approved for the class of people who cannot speak."""
    answer = content.danger.get(CANNOT_TALK)
    return [said(line, content) for line in (answer.first_line, *answer.lines)] if answer else []
