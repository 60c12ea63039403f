"""The parts that rendered cards share: numbers to ring, organisations, sources, dates."""

from __future__ import annotations

import datetime
from typing import Any

from telegram_bot.rich import Block, Line, Span, block, bold, line, link

_LEAST_DIGITS_TO_LINK = 10
_MOST_NUMBERS, _MOST_OTHER, _MOST_SOURCES = 2, 2, 3


def tappable(number: str) -> str:
    """Return the form that Telegram turns into a link, where that is not the printed one: `+44 808 164 6000`."""
    digits = sum(map(str.isdigit, number))
    return f"+44 {number[1:]}" if number.startswith("0") and digits >= _LEAST_DIGITS_TO_LINK else ""


def way(number: dict[str, Any]) -> list[str | Span]:
    """Return how to use one number: "Ring **0808 164 6000** (tap +44 808 164 6000)"."""
    tap = tappable(number["number"])
    return [verb(number), bold(number["number"]), f" (tap {tap})" if tap else ""]


def verb(number: dict[str, Any]) -> str:
    """Return what one does with a number."""
    return "Text " if number.get("kind") == "text" else "Ring "


def contacts(card: dict[str, Any], most: int | None = None) -> list[Line]:
    """Return whom to ring and when, two lines each."""
    lines: list[Line] = []
    for contact in list(card.get("contacts") or ())[:most]:
        lines += [line("• ", *way(contact), f" – {contact['name']}", terms(contact)), line(contact.get("when") or "")]
    return lines


def terms(number: dict[str, Any]) -> str:
    """Return what a number costs and when it is open, as far as is known, and that it is shut just now."""
    opens = number.get("opens") or ""
    shut = f"shut now{f', {opens[0].lower()}{opens[1:]}' if opens else ''}" if number.get("open_now") is False else ""
    known = "; ".join(filter(None, [shut, number.get("cost"), number.get("hours")]))
    return f" ({known})" if known else ""


def organisation(partner: dict[str, Any]) -> list[Line]:
    """Return what an organisation does and how to reach it, whole."""
    lines = [line(bold(partner["name"])), line(partner.get("does") or "")]
    lines += [line(*way(number), terms(number)) for number in partner.get("numbers") or ()]
    lines += [line(f"{other['how']}: {other['note']}" if other.get("note") else other["how"]) for other in (partner.get("other") or ())[:_MOST_OTHER]]
    return [*lines, line(_site(partner))] if partner.get("web") else lines


def helpers(card: dict[str, Any]) -> list[Block]:
    """Return the organisations that can help besides those already named, short and folded."""
    named = {contact["number"] for contact in card.get("contacts") or ()}
    lines: list[Line] = []
    for partner in card.get("partners") or ():
        numbers = [number for number in partner.get("numbers") or () if number["number"] not in named]
        if partner.get("numbers") and partner["numbers"][0] not in numbers:
            continue
        ways = [part for number in numbers[:_MOST_NUMBERS] for part in (" ", verb(number), bold(number["number"]), terms(number), ".")]
        site = [" ", _site(partner)] if partner.get("web") else []
        lines.append(line("• ", bold(partner["name"]), f": {partner.get('does') or ''}", *ways, *site))
    return [block(bold("Who else can help"), *lines, folded=True)] if lines else []


def origin(card: dict[str, Any], today: datetime.date) -> list[Block]:
    """Return when the answer was last checked, and against which pages."""
    if not card.get("checked"):
        return []
    pages: dict[str, str] = {}
    for source in card.get("sources") or ():
        pages.setdefault(source["publisher"], source.get("url", ""))
    shown = [part for publisher, address in list(pages.items())[:_MOST_SOURCES] for part in (", ", link(publisher, address))]
    more = len(pages) - _MOST_SOURCES
    rest = f" and {more} more" if more > 0 else ""
    sources = [" Sources: ", *shown[1:], rest, "."] if shown else []
    return [block(line(f"Checked on {spoken(card['checked'])}.", _overdue(card, today), *sources))]


def spoken(date: str) -> str:
    """Return an ISO date as people write it: `5 May 2026`."""
    day = datetime.date.fromisoformat(date)
    return f"{day.day} {day:%B %Y}"


def _overdue(card: dict[str, Any], today: datetime.date) -> str:
    due = card.get("next_review")
    return " It is due to be checked again." if due and datetime.date.fromisoformat(due) < today else ""


def _site(partner: dict[str, Any]) -> Span:
    return link(partner["web"].removeprefix("https://").removeprefix("www.").rstrip("/"), partner["web"])
