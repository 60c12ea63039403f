"""What happened in one message, from the replies to it: what is to be counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from bot.content.content import Content
from bot.counts import kinds
from bot.nlu.understanding import Understanding
from bot.payloads import Command
from bot.reply import Card, Reply

Event = tuple[str, str]
"""A kind and a key."""
NUMBER, PARTNER = "number", "partner"
_DECLINED = "gibberish"
_OUTCOMES = {
    "advice": "answered",
    "follow_up": "answered",
    "partners": "answered",
    "tool": "answered",
    "check": "answered",
    "check_stopped": "answered",
    "plan": "answered",
    "danger": "danger",
    "out_of_scope": "declined",
    "smalltalk": "notice",
    "outage": "outage",
}


def what_was_typed(replies: Sequence[Reply], understanding: Understanding | None, *, begins: bool) -> Counter[Event]:
    """Return what to count of a typed message and the replies to it; `begins`: it began a conversation."""
    happened = _happened(replies, "typed", begins=begins)
    if outcome := outcome_of(replies):
        happened[kinds.OUTCOMES, outcome] += 1
    if understanding and any(map(_is_new_topic, _cards(replies))):
        happened[kinds.MOMENTS, understanding.moment or "unknown"] += 1
    return happened


def what_was_pressed(replies: Sequence[Reply], command: Command, *, begins: bool) -> Counter[Event]:
    """Return what to count of a pressed button and the replies to it."""
    happened = _happened(replies, "pressed", begins=begins)
    if command.verb == "helped":
        said, _, about = command.value.partition("/")
        happened[kinds.HELPED if said == "yes" else kinds.NOT_HELPED, about] += 1
    if command.verb == "why":
        happened[kinds.REASONS, command.value] += 1
    return happened


def outcome_of(replies: Sequence[Reply]) -> str | None:
    """Return what became of a message, by the first of the replies to it; None where there is none."""
    card = replies[0].card if replies else {}
    kind = card.get("kind", "")
    if card.get("about") == _DECLINED:
        return "declined"
    if card.get("closed"):
        return "closed"
    if kind == "suggestions":
        return "offered" if card.get("topics") else "declined" if card.get("is_a_miss") else "notice"
    return _OUTCOMES.get(kind, "notice") if replies else None


def is_signpost(signpost: str, content: Content) -> bool:
    """Tell whether there is such a number or organisation."""
    what, _, key = signpost.partition("/")
    return key in {NUMBER: content.numbers, PARTNER: content.organisations}.get(what, {})


def _happened(replies: Sequence[Reply], how: str, *, begins: bool) -> Counter[Event]:
    """Count what typed text and buttons have in common."""
    happened: Counter[Event] = Counter({(kinds.MESSAGES, how): 1})
    if begins:
        happened[kinds.CONVERSATIONS, ""] = 1
    happened.update({event for card in _cards(replies) for event in _of_card(card)})
    return happened


def _of_card(card: Card) -> Iterator[Event]:
    kind = card.get("kind")
    if _is_new_topic(card):
        yield kinds.TOPICS, card["topic"]
    if card.get("danger"):
        yield (kinds.DANGER if kind == "danger" else kinds.DOUBT), card["danger"]
    if kind == "check" and card.get("lead") and not card.get("alert"):
        yield kinds.CHECKS_BEGUN, card["check"]
    if kind == "plan":
        yield kinds.CHECKS_FINISHED, card["check"]
    if area := card.get("area"):
        yield kinds.COUNCILS, area["council"]
    yield from ((kinds.SHOWN, signpost) for signpost in _signposts(card))


def _is_new_topic(card: Card) -> bool:
    return card.get("kind") == "advice" and "about" not in card


def _signposts(card: Card) -> Iterator[str]:
    partners = card.get("partners") or []
    numbers = [*(card.get("contacts") or []), *(number for partner in partners for number in partner["numbers"])]
    yield from (f"{NUMBER}/{number['key']}" for number in numbers if "key" in number)
    yield from (f"{PARTNER}/{partner['key']}" for partner in partners)


def _cards(replies: Iterable[Reply]) -> Iterator[Card]:
    return (reply.card for reply in replies)
