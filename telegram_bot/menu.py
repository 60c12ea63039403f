"""The list of commands that Telegram shows beside the message field."""

from __future__ import annotations

from telegram import BotCommand

DESCRIPTIONS = {
    "emergency": "Numbers to ring now, also if you cannot speak",
    "topics": "Choose what it is about",
    "help": "What I can do",
    "privacy": "What I keep, and for how long",
    "forget": "Erase everything, here too",
    "stop": "Erase what I keep, and stop",
    "start": "Begin again",
}


def menu() -> list[BotCommand]:
    """Return the commands as Telegram lists them, the most urgent first."""
    return [BotCommand(name, description) for name, description in DESCRIPTIONS.items()]
