"""What somebody in Telegram sees: made by that door itself, shown here without Telegram."""

from __future__ import annotations

from dataclasses import dataclass

from bot.alerts.deliveries import Due
from bot.alerts.drafts import EVERYWHERE
from bot.alerts.models import Alert
from bot.content.content import Content
from telegram_bot.alert_message import alert_message
from telegram_bot.rich import Block
from telegram_bot.words import Words


@dataclass(frozen=True)
class Sent:
    """A message: its blocks and the titles of its buttons, row by row."""

    blocks: list[Block]
    buttons: list[list[str]]


def alert_as_sent(alert: Alert, content: Content) -> Sent:
    """Return an alert as a subscriber reads it; one for all of Scotland as somebody in the first council area does."""
    area = next(iter(content.councils), "") if alert.area == EVERYWHERE else alert.area
    due = Due(0, 0, alert.id, area, alert.title, alert.message, alert.topic)
    blocks, keyboard = alert_message(due, content, Words(lambda: content), "preview")
    return Sent(blocks, [[button.text for button in row] for row in keyboard.inline_keyboard] if keyboard else [])
