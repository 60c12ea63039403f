"""The door's own words, from the release in service. A line is a paragraph, `*` stands around what is bold."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answers.parts import said
from bot.content.content import Content
from bot.content.models import TelegramCommand
from bot.errors import ReleaseError
from telegram_bot.rich import Block, Line, block, bold, line


class Words:
    """What editors wrote for this door, by its key in `data/telegram/words.yml`."""

    def __init__(self, content: Callable[[], Content]) -> None:
        """`content` returns the content in service; it may raise ReleaseError."""
        self._content = content

    def text(self, key: str, **values: object) -> str:
        """Return words with numbers and values filled in; raise ReleaseError when the release has none of that key."""
        content = self._content()
        if key not in content.telegram:
            raise ReleaseError(f"The release in service has no words `{key}` for Telegram. Publish a new one.")
        text = content.telegram[key].text
        # Values first: what they hold may name numbers too.
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", str(value))
        try:
            return said(text, content)
        except KeyError as error:
            raise ReleaseError(f"The release in service has no number {error}, which the words `{key}` name.") from error

    def title(self, key: str) -> str:
        """Return a button's title; empty where the release in service has none."""
        try:
            return self.text(key)
        except ReleaseError:
            return ""

    def blocks(self, key: str, **values: object) -> list[Block]:
        """Return words as blocks; lines of commands stay together."""
        made: list[Block] = []
        for item in filter(None, self.text(key, **values).split("\n")):
            if item.startswith("/") and made:
                made[-1] = block(*made[-1].lines, item)
            else:
                made.append(block(_marked(item)))
        return made

    def list_of_commands(self) -> str:
        """Return a line for each command, in the editors' order."""
        return "\n".join(f"/{name} – {command.en}" for name, command in self._commands().items())

    def names_of_commands(self) -> str:
        """Return the commands as a sentence names them: `/topics, /privacy and /help`."""
        *names, last = (f"/{name}" for name in self._commands() or ("help",))
        return f"{', '.join(names)} and {last}" if names else last

    def _commands(self) -> dict[str, TelegramCommand]:
        try:
            return self._content().commands
        except ReleaseError:
            return {}


def _marked(text: str) -> Line:
    """Read `*bold*`."""
    parts = re.split(r"\*([^*]+)\*", text)
    return line(*(bold(part) if number % 2 else part for number, part in enumerate(parts) if part))
