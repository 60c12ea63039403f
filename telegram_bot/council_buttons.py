"""The council areas as buttons, a page at a time."""

from __future__ import annotations

from bot.content.content import Content
from bot.reply import Button

_A_PAGE = 16


def council_buttons(content: Content, command: str, page: int, more: str) -> tuple[Button, ...]:
    """Return a page of councils by name, each leading to `<command>area/<key>`, and a button titled `more` to the next page."""
    councils = sorted(content.councils.items(), key=lambda item: item[1].name)
    shown = [Button(council.name, f"{command}area/{key}") for key, council in councils[page * _A_PAGE : (page + 1) * _A_PAGE]]
    following = page + 1 if (page + 1) * _A_PAGE < len(councils) else 0
    return (*shown, Button(more, f"{command}areas/{following}"))
