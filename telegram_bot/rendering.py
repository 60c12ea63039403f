"""A reply as Telegram shows it: what to do first, then whom to ring, the rest folded at the end."""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable
from typing import Any

from bot.clock import now
from bot.reply import Card, Reply
from telegram_bot import check_cards
from telegram_bot.parts import contacts, helpers, organisation, origin
from telegram_bot.rich import Block, block, bold, paragraphs

logger = logging.getLogger(__name__)


def render(reply: Reply, today: datetime.date | None = None, quick_exit: str = "") -> list[Block]:
    """Return a reply's blocks: its card where there is one that can be read, its text otherwise.

    `quick_exit` says how to leave no trace; it comes with answers that must not be seen by others.
    """
    draw = _CARDS.get(reply.card.get("kind", ""))
    try:
        blocks = draw(reply.card, today or now().date()) if draw else []
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        # The card was made by another process, perhaps of another version; its text stands alone.
        logger.error("A card of kind %s could not be rendered (%s); sending its text", reply.card.get("kind"), type(error).__name__)
        blocks = []
    if blocks and quick_exit and reply.card.get("quick_exit"):
        blocks.append(block(quick_exit))
    return [item for item in blocks if item.lines] or paragraphs(reply.text)


def _advice(card: Card, today: datetime.date) -> list[Block]:
    own, *others = card["steps"]
    further = [item for steps in others for item in (bold(steps["heading"]), *_bullets(steps["items"]))]
    law = [bold("The law in Scotland"), *_bullets(card["law"])] if card.get("law") else []
    return [
        *_alert(card),
        block(bold(card["title"]), card["summary"]),
        block(bold(own["heading"]), *_bullets(own["items"])),
        block(bold("Whom to ring or text"), *contacts(card)),
        block(*further, *law, folded=True),
        *helpers(card),
        *origin(card, today),
        block(card.get("instead") or ""),
    ]


def _danger(card: Card, today: datetime.date) -> list[Block]:
    silent = card.get("cannot_talk") or []
    return [
        block(bold(card["first_line"])),
        block(*_bullets(card["lines"])),
        block(card.get("question") or ""),
        block(bold("Whom to ring or text"), *contacts(card)),
        block(bold("If you cannot speak"), *_bullets(silent), folded=True) if silent else block(),
        *helpers(card),
        *origin(card, today),
    ]


def _small_talk(card: Card, today: datetime.date) -> list[Block]:
    # Numbers that the words name already would only puzzle.
    unnamed = [contact for contact in card.get("contacts") or () if contact["number"] not in card["text"]]
    return [*_alert(card), *paragraphs(card["text"]), block(*contacts({"contacts": unnamed}))]


def _out_of_scope(card: Card, today: datetime.date) -> list[Block]:
    # What comes from no page has no date either: "Checked on" below "That is not something I know about" would puzzle.
    checked = origin(card, today) if card.get("sources") else []
    return [*_alert(card), *paragraphs(card["text"]), block(*contacts(card)), *helpers(card), *checked]


def _tool(card: Card, today: datetime.date) -> list[Block]:
    fill_in = card.get("fill_in")
    copied = [fill_in["above"], *(f"{blank['label']}: …" for blank in fill_in["fields"]), fill_in["below"]] if fill_in else []
    written = [f"• {blank['label']}" for blank in card["paper"]]
    return [
        block(bold(card["title"]), card["lead"]),
        block(bold("Write this on a card"), *copied) if copied else block(),
        *(block(bold(part["heading"]), *_bullets(part["items"])) for part in card["parts"]),
        block(bold("Write this on paper"), *written) if written else block(),
        block(bold("Whom to ring or text"), *contacts(card)),
        *helpers(card),
        *origin(card, today),
    ]


def _partners(card: Card, today: datetime.date) -> list[Block]:
    return [block(card["lead"]), *(block(*organisation(partner)) for partner in card["partners"]), block(card["note"])]


def _suggestions(card: Card, today: datetime.date) -> list[Block]:
    return [*_alert(card), block(card["lead"]), block(card.get("note") or "")]


def _alert(card: Card) -> list[Block]:
    return [block(bold(card["alert"]))] if card.get("alert") else []


def _bullets(items: list[str]) -> list[str]:
    return [f"• {item}" for item in items]


_CARDS: dict[str, Callable[[dict[str, Any], datetime.date], list[Block]]] = {
    "advice": _advice,
    "danger": _danger,
    "suggestions": _suggestions,
    "partners": _partners,
    "check": check_cards.question,
    "plan": check_cards.plan,
    "tool": _tool,
    "smalltalk": _small_talk,
    "out_of_scope": _out_of_scope,
    "follow_up": _out_of_scope,
}
