"""From what was understood to what is said. The actions use it, and every door when the actions are out of reach."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.advice import advice_reply
from bot.answers.checks import check_button, check_reply
from bot.answers.danger import danger_reply, doubt_line
from bot.answers.notice import notice_reply
from bot.answers.partners import partners_reply
from bot.answers.suggestions import menu_reply, suggestions_reply, theme_reply
from bot.content.content import Content
from bot.nlu.understanding import Understanding
from bot.payloads import Command
from bot.reply import Reply


def respond(content: Content, understanding: Understanding) -> Reply:
    """Return the reply to a message; what the release no longer has is answered with topics on offer."""
    if understanding.kind == "danger" and understanding.danger in content.danger:
        return danger_reply(content, understanding.danger, understanding.topic)
    reply = _offering_check(content, understanding, _reply(content, understanding, doubt_line(content) if understanding.danger else None))
    if understanding.danger:
        reply.card["danger"] = understanding.danger
    return reply


def _reply(content: Content, understanding: Understanding, alert: str | None) -> Reply:
    if understanding.kind == "check":
        return check_reply(content, understanding.check or "", alert)
    if understanding.topic in content.advice:
        return advice_reply(content, understanding.topic, understanding.moment, alert)
    if understanding.notice in content.notices:
        return notice_reply(content, understanding.notice, alert)
    if understanding.kind == "partners":
        return partners_reply(content, _national(content, None))
    return suggestions_reply(content, understanding.offers, alert)


def _offering_check(content: Content, understanding: Understanding, reply: Reply) -> Reply:
    """Return a reply with the check that fits the message on offer, unless it is there already."""
    if understanding.kind == "check" or understanding.check not in content.checks:
        return reply
    offer = check_button(understanding.check, content)
    return reply if offer in reply.buttons else replace(reply, buttons=(*reply.buttons, offer))


def respond_to_command(content: Content, command: Command) -> Reply:
    """Return the reply to a pressed button."""
    if command.verb == "topic" and command.value in content.advice:
        return advice_reply(content, command.value)
    if command.verb == "partners":
        return partners_reply(content, _national(content, command.value), topic=command.value)
    if command.verb == "check":
        return check_reply(content, command.value)
    if command.verb == "theme":
        return theme_reply(content, command.value)
    return menu_reply(content)


def _national(content: Content, topic: str | None) -> list[str]:
    """Return whom the release itself names for a topic, for when the directory is out of reach."""
    advice = content.advice.get(topic or "")
    return advice.partners[:3] if advice else [key for key, partner in content.organisations.items() if partner.topics == "all"][:3]
