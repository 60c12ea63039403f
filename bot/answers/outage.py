"""What is said when part of the service is out of reach."""

from __future__ import annotations

from bot.answers.parts import number_part, said, topic_button
from bot.content.content import Content
from bot.reply import Reply

_SORRY = "Part of me is not working just now. In an emergency ring {emergency_999}. For the police at any other time ring {police_101}."
_EMERGENCY_NUMBERS = ("emergency_999", "police_101")
LAST_RESORT = Reply(
    "I am not working just now. In an emergency ring 999. For the police at any other time ring 101.",
    card={"kind": "outage", "contacts": [{"number": "999", "link": "tel:999"}, {"number": "101", "link": "tel:101"}]},
)
"""What is said when not even the approved content can be read: the one place where numbers stand in code."""


def emergency_parts(content: Content) -> list[dict]:
    """Return the numbers that always answer, as a card shows them."""
    return [number_part(key, content) for key in _EMERGENCY_NUMBERS]


def outage_reply(content: Content, topics: list[str], lead: str = "") -> Reply:
    """Return the words and numbers of an outage, with other topics on offer."""
    text = said(_SORRY, content)
    card = {
        "kind": "outage",
        "text": f"{text} {lead}".strip(),
        "contacts": emergency_parts(content),
        "topics": topics,
    }
    return Reply(card["text"], tuple(topic_button(topic, content) for topic in topics), card)
