"""The parts that cards share: numbers to ring, organisations, sources."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.clock import now
from bot.content.content import Content
from bot.content.models import Answer, Contact, Organisation
from bot.content.numbers import tel_link, with_numbers
from bot.partners.hours import status
from bot.payloads import Command
from bot.reply import Button


def contact_parts(contacts: list[Contact], content: Content) -> list[dict[str, Any]]:
    """Return each number to ring or text, with what it is, when to use it and the link a tap opens."""
    return [{**number_part(contact.number, content), "when": contact.when} for contact in contacts]


def number_part(key: str, content: Content, moment: datetime | None = None) -> dict[str, Any]:
    """Return one entry of the number table as a card shows it.

    `open_now` is None where nobody has confirmed the hours; `opens` says when it opens where it is shut at `moment`, by default now.
    """
    number = content.numbers[key]
    answered = status(number, moment or now())
    return {
        "key": key,
        "number": number.number,
        "name": number.name,
        "say": number.say,
        "kind": number.kind,
        "link": tel_link(number),
        "cost": number.cost,
        "hours": number.hours,
        "open_now": answered.open_now,
        "opens": answered.opens,
    }


def partner_parts(keys: list[str], content: Content) -> list[dict[str, Any]]:
    """Return the organisations that are in the directory, in order."""
    return [partner_part(key, content.organisations[key], content) for key in keys if key in content.organisations]


def partner_part(key: str, partner: Organisation, content: Content) -> dict[str, Any]:
    """Return one organisation as a card shows it."""
    return {
        "key": key,
        "name": partner.name,
        "does": partner.does,
        "serves": partner.serves,
        "web": partner.web,
        "numbers": [number_part(number, content) for number in partner.numbers if number in content.numbers],
        "other": [{"how": way.how, "note": way.note} for way in partner.other],
    }


def source_parts(answer: Answer, content: Content) -> list[dict[str, str]]:
    """Return the pages the answer comes from."""
    return [content.sources[key].dict() for key in answer.source_keys() if key in content.sources]


def dates(answer: Answer) -> dict[str, str]:
    """Return when the answer was last checked and when it is to be read again, as ISO dates."""
    return {"checked": answer.checked.isoformat(), "next_review": answer.next_review.isoformat()}


def contact_line(contact: Contact, content: Content) -> str:
    """Return one contact as a line of plain text."""
    number = content.numbers[contact.number]
    verb = "Text" if number.kind == "text" else "Ring"
    return f"{verb} {number.number}, {number.name}. {contact.when}"


def topic_button(key: str, content: Content) -> Button:
    """Return the button that shows a topic."""
    return Button(content.advice[key].title, str(Command("topic", key)))


def said(text: str, content: Content) -> str:
    """Return an editor's text with its numbers filled in."""
    return with_numbers(text, content.numbers)
