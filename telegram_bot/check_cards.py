"""Self-checks as Telegram shows them: a question above its buttons, and the plan as one message to keep."""

from __future__ import annotations

import datetime
from typing import Any

from bot.reply import Card
from telegram_bot.parts import contacts, origin
from telegram_bot.rich import Block, Line, block, bold, line


def question(card: Card, today: datetime.date) -> list[Block]:
    """Return the blocks of a question; its answers are the buttons below."""
    chosen = f"Your answer was: {card['chosen']}" if card.get("chosen") else ""
    return [
        block(bold(card["alert"])) if card.get("alert") else block(),
        block(card["title"], card.get("lead") or ""),
        block(card["progress"], bold(card["question"]), card.get("help") or "", chosen),
    ]


def plan(card: Card, today: datetime.date) -> list[Block]:
    """Return the blocks of a plan, what to do first before everything else."""
    return [
        block(bold(card["alert"])) if card.get("alert") else block(),
        block(bold(f"Your plan: {card['title']}"), card["say"]),
        _listed(card["signs"]),
        _things(card["first"]),
        block(bold("Whom to ring or text"), *contacts(card)),
        _things(card["later"], folded=True),
        _listed(card["well"], folded=True),
        _listed(card["not_checked"]),
        *origin(card, today),
        block(card["note"]),
    ]


def _things(part: dict[str, Any], *, folded: bool = False) -> Block:
    lines: list[Line] = []
    for number, thing in enumerate(part["items"], 1):
        lines += [line(f"{number}. ", bold(thing["do"])), line(thing["why"])]
    return block(bold(part["heading"]), *lines, folded=folded) if lines else block()


def _listed(part: dict[str, Any], *, folded: bool = False) -> Block:
    return block(bold(part["heading"]), *(f"• {item}" for item in part["items"]), folded=folded) if part["items"] else block()
