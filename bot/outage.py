"""What a door says by itself when Rasa or its actions are out of reach: never nothing, danger first."""

from __future__ import annotations

from bot.answers.advice import advice_reply
from bot.answers.danger import danger_reply
from bot.answers.parts import number_part, said, topic_button
from bot.answers.respond import respond, respond_to_command
from bot.content.content import Content
from bot.nlu.understanding import Understanding
from bot.payloads import Command
from bot.reply import Reply
from bot.safety.rules import find_danger
from bot.search import AdviceSearch

_SORRY = "Part of me is not working just now. In an emergency ring {emergency_999}. For the police at any other time ring {police_101}."
_CLOSEST = "This is the closest advice I have."
_EMERGENCY_NUMBERS = ("emergency_999", "police_101")
LAST_RESORT = Reply(
    "I am not working just now. In an emergency ring 999. For the police at any other time ring 101.",
    card={"kind": "outage", "contacts": [{"number": "999", "link": "tel:999"}, {"number": "101", "link": "tel:101"}]},
)
"""What is said when not even the approved content can be read: the one place where numbers stand in code."""


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
    return [respond(content, understanding)]


def answer_command(content: Content, command: Command) -> list[Reply]:
    """Answer a pressed button without Rasa."""
    return [respond_to_command(content, command)]


def outage_reply(content: Content, topics: list[str], lead: str = "") -> Reply:
    """Return the words and numbers of an outage, with other topics on offer."""
    text = said(_SORRY, content)
    card = {
        "kind": "outage",
        "text": f"{text} {lead}".strip(),
        "contacts": [number_part(key, content) for key in _EMERGENCY_NUMBERS],
        "topics": topics,
    }
    return Reply(card["text"], tuple(topic_button(topic, content) for topic in topics), card)
