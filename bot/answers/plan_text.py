"""A plan as a plain text to keep: everything on its card, in lines of a width that prints."""

from __future__ import annotations

import textwrap

from bot.reply import Card

_WIDTH = 76


def plan_text(card: Card) -> str:
    """Return the text of a card of kind `plan`."""
    blocks = [_wrapped(card["title"].upper()), _wrapped(card.get("alert") or ""), _wrapped(card["say"])]
    blocks.append(_listed(card["signs"]))
    for part in (card["first"], card["later"]):
        things = [_wrapped(f"{thing['do']} {thing['why']}", f"{number}. ") for number, thing in enumerate(part["items"], 1)]
        blocks.append(_headed(part["heading"], things))
    blocks += [_listed(card["well"]), _listed(card["not_checked"])]
    blocks.append(_headed("Whom to ring or text", [_wrapped(_contact(contact), "- ") for contact in card["contacts"]]))
    sources = [_wrapped(f"{source['publisher']}: {source['title']}", "- ") for source in card["sources"]]
    blocks.append(_headed(f"Where this comes from (checked {card['checked']})", sources))
    return "\n\n".join(filter(None, blocks)) + "\n"


def _listed(part: dict) -> str:
    return _headed(part["heading"], [_wrapped(item, "- ") for item in part["items"]])


def _headed(heading: str, items: list[str]) -> str:
    return "\n".join([heading, *items]) if items else ""


def _contact(contact: dict) -> str:
    return f"{'Text' if contact['kind'] == 'text' else 'Ring'} {contact['number']}, {contact['name']}. {contact['when']}"


def _wrapped(text: str, mark: str = "") -> str:
    return textwrap.fill(text, _WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark))
