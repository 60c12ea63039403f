"""How Telegram refuses, and what it refuses in a text and in the buttons below it."""

from __future__ import annotations

import re
from typing import Any

from telegram_html import CannotParse, parse, utf16_length

LONGEST = 4096


class Refused(Exception):
    """Telegram says no."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        self.code = code
        self.body = {"ok": False, "error_code": code, "description": description}
        if parameters:
            self.body["parameters"] = parameters


def checked_text(data: dict[str, Any]) -> tuple[str, list]:
    """Return what readers see of a text, and its formatting; raise Refused as Telegram would."""
    text, entities = data.get("text", ""), []
    mode = data.get("parse_mode")
    if mode not in (None, "HTML"):
        raise Refused(400, "Bad Request: unsupported parse_mode")
    if mode:
        try:
            parsed = parse(text)
        except CannotParse as error:
            raise Refused(400, f"Bad Request: {error}") from error
        text, entities = parsed.text, parsed.entities
    if not text.strip():
        raise Refused(400, "Bad Request: message text is empty")
    if utf16_length(text.strip()) > LONGEST:
        raise Refused(400, "Bad Request: message is too long")
    _check_markup(data.get("reply_markup"))
    return text.strip(), entities


def _check_markup(markup: dict[str, Any] | None) -> None:
    if markup is None:
        return
    rows = markup.get("inline_keyboard")
    if not isinstance(rows, list) or not all(isinstance(row, list) and row for row in rows) or sum(map(len, rows)) > 100:
        raise Refused(400, "Bad Request: object expected as reply markup")
    for button in (button for row in rows for button in row):
        if not str(button.get("text", "")).strip():
            raise Refused(400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        if "url" in button:
            if not re.match(r"https?://|tg://", button["url"]):
                raise Refused(400, "Bad Request: BUTTON_URL_INVALID")
        elif not 1 <= len(str(button.get("callback_data", "")).encode()) <= 64:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
