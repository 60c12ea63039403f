"""Buttons under a message, wide enough to read on a small phone."""

from __future__ import annotations

from collections.abc import Iterable

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.payloads import MAX_BYTES, sign
from bot.reply import Button

ERASE = "forget/"
"""The door's own command beside those of `bot.payloads`, signed in the same way."""
_SHORT = 16


def keyboard(buttons: Iterable[Button]) -> InlineKeyboardMarkup | None:
    """Return the keyboard: two short titles in a row, a long one alone. None without buttons."""
    rows: list[list[InlineKeyboardButton]] = []
    for button in buttons:
        if not button.title.strip() or len(button.payload.encode()) > MAX_BYTES:
            continue
        pressed = InlineKeyboardButton(button.title, callback_data=button.payload)
        joins = rows and len(rows[-1]) == 1 and len(button.title) <= _SHORT and len(rows[-1][0].text) <= _SHORT
        if joins:
            rows[-1].append(pressed)
        else:
            rows.append([pressed])
    return InlineKeyboardMarkup(rows) if rows else None


def erase_button(secret: str) -> Button:
    """Return the button that erases the conversation with one tap."""
    return Button("Erase this chat now", sign(ERASE, secret))


def link_keyboard(title: str, address: str) -> InlineKeyboardMarkup:
    """Return a keyboard of one button that opens a page or another chat."""
    return InlineKeyboardMarkup([[InlineKeyboardButton(title, url=address)]])
