"""What a door says by itself when Rasa or its actions are out of reach: never nothing, danger first."""

from __future__ import annotations

from bot.answers.advice import advice_reply
from bot.answers.danger import danger_reply
from bot.answers.outage import outage_reply
from bot.answers.respond import respond, respond_to_command
from bot.content.content import Content
from bot.nlu.understanding import Understanding
from bot.payloads import Command
from bot.reply import Reply
from bot.safety.rules import find_danger
from bot.search import AdviceSearch

_CLOSEST = "This is the closest advice I have."


def answer_by_search(content: Content, search: AdviceSearch, text: str) -> list[Reply]:
    """Answer a message without Rasa: danger by rules, else emergency numbers and the closest approved advice."""
    danger = find_danger(text)
    if danger and danger.kind in content.danger:
        return [danger_reply(content, danger.kind)]
    topics = search.find(text)
    if not topics:
        return [outage_reply(content, [])]
    closest = advice_reply(content, topics[0])
    return [outage_reply(content, topics[1:], lead=_CLOSEST), closest]


def answer_by_understanding(content: Content, understanding: Understanding) -> list[Reply]:
    """Answer a message that Rasa understood but whose action did not speak."""
    return respond(content, understanding)


def answer_command(content: Content, command: Command) -> list[Reply]:
    """Answer a pressed button without Rasa."""
    return [respond_to_command(content, command)]
