"""What is said while a door is closed: danger by the rules, else the public message and the numbers that always answer."""

from __future__ import annotations

from bot.answers.danger import danger_reply, doubt_line
from bot.answers.forgetting import forgotten_reply
from bot.answers.outage import LAST_RESORT, emergency_parts
from bot.answers.parts import said
from bot.content.content import Content
from bot.payloads import Command
from bot.reply import Reply
from bot.safety.rules import find_danger

_NUMBERS = "In an emergency ring {emergency_999}. For the police at any other time ring {police_101}."


def closed_reply(content: Content | None, message: str, alert: str | None = None) -> Reply:
    """Return the public message with the numbers; `alert` comes before everything else, in case there is danger."""
    if content is None:
        contacts, numbers = LAST_RESORT.card["contacts"], LAST_RESORT.text.partition(". ")[2]
    else:
        contacts, numbers = emergency_parts(content), said(_NUMBERS, content)
    text = f"{message} {numbers}"
    card = {"kind": "outage", "closed": True, "text": text, "contacts": contacts}
    if alert:
        card["alert"] = alert
    return Reply("\n".join(filter(None, [alert, text])), card=card)


def answer_while_closed(content: Content | None, message: str, text: str) -> list[Reply]:
    """Answer a typed message at a closed door."""
    danger = find_danger(text)
    if content is None or danger is None or danger.kind not in content.danger:
        return [closed_reply(content, message)]
    return [danger_reply(content, danger.kind) if danger.certain else closed_reply(content, message, doubt_line(content))]


def press_while_closed(content: Content | None, message: str, command: Command) -> list[Reply]:
    """Answer a pressed button at a closed door: what is kept can be deleted, nothing else is done."""
    return [forgotten_reply(content) if content and command.verb == "forget" else closed_reply(content, message)]
