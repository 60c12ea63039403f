"""Buttons under a message, wide enough to read on a small phone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.payloads import MAX_BYTES, Command, sign
from bot.reply import Button

# The door's own commands beside those of `bot.payloads`, signed in the same way.
ERASE = "forget/"
ALERTS = "alerts/"
LOCATION = "here/"
STOP_ALERTS = f"{ALERTS}stop"
MENU = str(Command("menu"))
IN_PLACE = "!"
"""Ends the payload of a button on a menu. It stands outside the signature, for it says nothing but where the answer goes."""
_LEADS_ON_IN_PLACE = ("theme/", "menu/", "check/", ALERTS, LOCATION)
_SHORT = 16


def keyboard(buttons: Iterable[Button], ways: Iterable[Button] = (), first: Iterable[Button] = ()) -> InlineKeyboardMarkup | None:
    """Return the keyboard: two short titles in a row, a long one alone; `first` in rows above them, `ways` together in the last row. None without
    buttons."""
    rows = [*_rows(first), *_rows(buttons)]
    if last := [InlineKeyboardButton(way.title, callback_data=way.payload) for way in ways]:
        rows.append(last)
    return InlineKeyboardMarkup(rows) if rows else None


def _rows(buttons: Iterable[Button]) -> list[list[InlineKeyboardButton]]:
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
    return rows


def command_button(title: str, command: str, secret: str) -> Button:
    """Return a button with a command, signed. The keyboard leaves it out where it has no title."""
    return Button(title, sign(command, secret))


def in_place(button: Button) -> Button:
    """Return a button of a menu or a question; what it leads to takes their place where that is another. A payload that is full
    already stays as it is, and what it leads to comes anew."""
    has_room = len(button.payload.encode()) < MAX_BYTES
    return replace(button, payload=button.payload + IN_PLACE) if has_room and button.payload.startswith(_LEADS_ON_IN_PLACE) else button


def link_keyboard(title: str, address: str) -> InlineKeyboardMarkup | None:
    """Return a keyboard of one button that opens a page or another chat; None without a title."""
    return InlineKeyboardMarkup([[InlineKeyboardButton(title, url=address)]]) if title else None
