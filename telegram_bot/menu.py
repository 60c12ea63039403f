"""The list of commands that Telegram shows beside the message field, in each language editors wrote it in."""

from __future__ import annotations

from telegram import Bot, BotCommand

from bot.content.content import Content

LANGUAGES = ("", "gd")
"""Everybody, and people whose Telegram speaks Gaelic."""


def menu(content: Content, language: str = "") -> list[BotCommand]:
    """Return the commands as Telegram lists them; none in a language that not all of them have."""
    said = {name: command.gd if language == "gd" else command.en for name, command in content.commands.items()}
    return [BotCommand(name, description) for name, description in said.items()] if all(said.values()) else []


async def register(bot: Bot, content: Content) -> None:
    """Tell Telegram our commands; raise TelegramError when it cannot be told."""
    for language in LANGUAGES:
        if commands := menu(content, language):
            await bot.set_my_commands(commands, language_code=language or None)
        else:
            await bot.delete_my_commands(language_code=language or None)
