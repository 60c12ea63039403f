"""One alert as a subscriber reads it: the message, a button to the advice, and one that stops the alerts."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup

from bot.alerts.deliveries import Due
from bot.answers.parts import topic_button
from bot.content.content import Content
from telegram_bot.keyboards import STOP_ALERTS, command_button, keyboard
from telegram_bot.rich import Block
from telegram_bot.words import Words


def alert_message(due: Due, content: Content, words: Words, secret: str) -> tuple[list[Block], InlineKeyboardMarkup | None]:
    """Return what to send; raise ReleaseError when the release in service has no words for it."""
    area = content.councils[due.council].name if due.council in content.councils else due.council
    topics = [topic_button(due.topic, content)] if due.topic in content.advice else []
    buttons = [command_button(button.title, button.payload, secret) for button in topics]
    buttons.append(command_button(words.title("button_stop_alerts"), STOP_ALERTS, secret))
    return words.blocks("alert", title=due.title, message=due.message, area=area), keyboard(buttons)
