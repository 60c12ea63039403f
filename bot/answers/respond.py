"""From what was understood to what is said. The actions use it, and every door when the actions are out of reach."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.advice import advice_reply
from bot.answers.checks import check_button, check_reply
from bot.answers.danger import danger_reply, doubt_line
from bot.answers.follow_up import detail_reply, follow_up_reply, not_related_reply
from bot.answers.forgetting import forgotten_reply
from bot.answers.instead import offering_others, with_button
from bot.answers.language import language_reply
from bot.answers.notice import notice_reply
from bot.answers.partners import partners_reply
from bot.answers.parts import topic_button
from bot.answers.phrases import phrase
from bot.answers.suggestions import menu_reply, suggestions_reply, theme_reply
from bot.answers.titles import button
from bot.answers.tools import tool_reply
from bot.content.content import Content
from bot.content.steps import references
from bot.nlu.labels import PARTNERS
from bot.nlu.understanding import Understanding
from bot.payloads import Command
from bot.reply import Reply

SAY_AGAIN = "smalltalk/repeat_please"
DISTRESS = "smalltalk/distress"
DELETE_THIS = "smalltalk/delete_this"


def respond(content: Content, understanding: Understanding) -> list[Reply]:
    """Return the replies to a message, one for each thing it asks; what the release no longer has is answered with topics on offer."""
    if understanding.kind == "danger" and understanding.danger in content.danger:
        return [danger_reply(content, understanding.danger, understanding.topic)]
    reply = _reply(content, understanding, doubt_line(content) if understanding.danger else None)
    reply = offering_others(content, understanding, _offering_check(content, understanding, reply))
    if understanding.danger:
        reply.card["danger"] = understanding.danger
    return [reply, *_after_warmth(content, understanding), *_also(content, understanding)]


def _reply(content: Content, understanding: Understanding, alert: str | None) -> Reply:
    if understanding.kind == "check":
        return check_reply(content, understanding.check or "", alert)
    if understanding.language in content.languages:
        return language_reply(content, understanding.language, alert)
    topic, kind = understanding.topic, understanding.kind
    known = {"moment": understanding.moment, "shown": understanding.shown}
    if kind == "follow_up" and understanding.notice in content.notices:
        return follow_up_reply(content, understanding.notice, topic, steps=understanding.steps, offers=understanding.offers, alert=alert, **known)
    if kind == "forget":
        return forgotten_reply(content)
    if kind == "detail" and topic in content.advice:
        return detail_reply(content, topic, understanding.steps, alert, is_warm=understanding.is_upset)
    if kind == "not_related" and topic in content.advice:
        return not_related_reply(content, topic, alert)
    if understanding.notice in content.notices:
        return _notice(content, understanding, alert)
    if kind == "partners":
        return partners_reply(content, _national(content, topic), topic=topic)
    if topic in content.advice:
        lead = phrase(content, understanding.lead) if understanding.lead else ""
        return advice_reply(content, topic, understanding.moment, alert, asked=understanding.steps, lead=lead, is_warm=understanding.is_upset)
    return suggestions_reply(content, understanding.offers, alert)


def _offering_check(content: Content, understanding: Understanding, reply: Reply) -> Reply:
    """Return a reply with the check that fits the message on offer, unless it is there already."""
    if understanding.kind == "check" or understanding.check not in content.checks:
        return reply
    return with_button(reply, check_button(understanding.check, content))


def _notice(content: Content, understanding: Understanding, alert: str | None) -> Reply:
    """Return a short fixed answer; what was talked about stays within reach."""
    topic = understanding.topic
    if understanding.notice == SAY_AGAIN and topic in content.advice:
        return advice_reply(content, topic, understanding.moment, alert)
    reply = notice_reply(content, understanding.notice, alert)
    if understanding.notice == DELETE_THIS:
        return replace(reply, buttons=(button("forget"), *reply.buttons))
    if understanding.notice == DISTRESS and topic in content.advice:
        return Reply(reply.text, tuple(dict.fromkeys((topic_button(topic, content), *reply.buttons))), reply.card)
    return reply


def _after_warmth(content: Content, understanding: Understanding) -> list[Reply]:
    """After a word of comfort, help with what was talked about where the message is about a part of it."""
    if understanding.notice != DISTRESS or understanding.topic not in content.advice or not understanding.steps:
        return []
    advice = content.advice[understanding.topic]
    asked = [step for step in understanding.steps if step.startswith(("after/", "before/"))]
    return [detail_reply(content, understanding.topic, asked or references(advice, "before")[:2] or references(advice)[:2])]


def _also(content: Content, understanding: Understanding) -> list[Reply]:
    """Answer what else the same message asks."""
    replies = []
    for label in understanding.also:
        if label in content.advice:
            replies.append(advice_reply(content, label))
        elif label == PARTNERS:
            replies.append(partners_reply(content, _national(content, understanding.topic), topic=understanding.topic))
        elif label in content.notices:
            replies.append(follow_up_reply(content, label, understanding.topic, moment=understanding.moment))
    return replies


def respond_to_command(content: Content, command: Command) -> Reply:
    """Return the reply to a pressed button."""
    if command.verb == "topic" and command.value in content.advice:
        return advice_reply(content, command.value)
    if command.verb == "more" and command.value in content.advice:
        return follow_up_reply(content, "follow_up/tell_more", command.value)
    if command.verb in ("partners", "near"):
        topic = command.value if command.value in content.advice else None
        return partners_reply(content, _national(content, topic), topic=topic)
    if command.verb == "forget":
        return forgotten_reply(content)
    if command.verb == "check":
        return check_reply(content, command.value)
    if command.verb == "tool":
        return tool_reply(content, command.value)
    if command.verb == "theme":
        return theme_reply(content, command.value)
    return menu_reply(content)


def _national(content: Content, topic: str | None) -> list[str]:
    """Return whom the release itself names for a topic, for when the directory is out of reach."""
    advice = content.advice.get(topic or "")
    named = [key for key in advice.partners if key in content.organisations] if advice else []
    return named[:3] or [key for key, partner in content.organisations.items() if partner.topics == "all"][:3]
