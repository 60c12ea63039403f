"""The door's few words of its own, and small helpers of the templates."""

from __future__ import annotations

import datetime

from flask import Flask

from bot.answers.outage import LAST_RESORT
from bot.answers.parts import number_part, said
from bot.content.content import Content
from bot.messages import LONGEST
from bot.reply import Reply
from web_widget.advice import address_of
from web_widget.cookies import PLACE, WIDGET, in_widget
from web_widget.door import get_door
from web_widget.leaving import LEAVE_TO
from web_widget.trust import form_token

VERBS = {"phone": "Ring", "text": "Text", "relay": "Text relay"}


def emergency_contacts(content: Content | None) -> list[dict]:
    """Return the emergency number and the police's other one, from the number table wherever it can be read."""
    try:
        return [number_part(key, content) for key in ("emergency_999", "police_101")]
    except (AttributeError, KeyError):
        return LAST_RESORT.card["contacts"]


def waiting_reply(words: str, content: Content | None) -> Reply:
    """Return what a visitor reads in place of an answer: why there is none, and the numbers that always answer."""
    contacts = emergency_contacts(content)
    text = f"{words} In an emergency ring {contacts[0]['number']}. For the police at any other time ring {contacts[1]['number']}."
    return Reply(text, card={"kind": "outage", "text": text, "contacts": contacts})


def as_of_now(contact: dict) -> dict:
    """Return a number of a card as it is now: whether it is answered at this hour, and mended where it has been mended since."""
    content = get_door().content
    known = content is not None and contact.get("key") in content.numbers
    return {**contact, **number_part(contact["key"], content)} if known else contact


def number_to_ring_first(card: dict) -> list[dict]:
    """Return the number that stands on top of a danger card: the one its first line names.

    What needs care more than speed has its words first, and no number above them.
    """
    if card["level"] == "careful":
        return []
    named = [contact for contact in card["contacts"] if contact["number"] in card["first_line"]]
    return (named or card["contacts"])[:1]


def date_in_words(iso: str) -> str:
    """Return `2026-11-21` as `21 November 2026`."""
    date = datetime.date.fromisoformat(iso)
    return f"{date.day} {date:%B %Y}"


def spoken(text: str) -> str:
    """Return an editor's text with its numbers filled in."""
    content = get_door().content
    return said(text, content) if content else text


def is_web_address(address: str | None) -> bool:
    """Tell whether a link may be made of an address."""
    return bool(address) and address.startswith(("https://", "http://"))


def add_to(app: Flask) -> None:
    """Give the templates their words and helpers."""
    app.add_template_filter(date_in_words)
    app.add_template_filter(as_of_now)
    app.add_template_filter(address_of)
    app.add_template_filter(spoken)
    app.add_template_filter(number_to_ring_first)
    app.add_template_test(is_web_address, "web_address")

    @app.context_processor
    def words() -> dict:
        return {
            "emergency": emergency_contacts(get_door().content)[0],
            "verbs": VERBS,
            "longest": LONGEST,
            "leave_to": LEAVE_TO,
            "compact": in_widget(),
            "place": {PLACE: WIDGET} if in_widget() else {},
            "form_token": form_token,
        }
