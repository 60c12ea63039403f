"""What the views share: settings, the assistant, and what is on its way."""

from __future__ import annotations

from dataclasses import dataclass, field

from flask import Flask, current_app

from bot.assistant import Assistant
from bot.content.content import Content
from bot.errors import ReleaseError
from bot.payloads import sign
from bot.reply import Button, Reply
from bot.settings import Settings
from web_widget.under_way import UnderWay
from web_widget.visits import Visits

_NAME = "keepsafe"


@dataclass(frozen=True)
class Door:
    """What `create_app` was given."""

    settings: Settings
    assistant: Assistant
    visits: Visits = field(default_factory=Visits)
    under_way: UnderWay = field(default_factory=UnderWay)

    def signed(self, reply: Reply) -> Reply:
        """Return a reply made here, with buttons that come back to us as ours."""
        buttons = tuple(Button(button.title, sign(button.payload, self.settings.secret)) for button in reply.buttons)
        return Reply(reply.text, buttons, reply.card)

    @property
    def content(self) -> Content | None:
        """The approved content, or None when there is none to read."""
        try:
            return self.assistant.content
        except ReleaseError:
            return None


def set_door(app: Flask, door: Door) -> None:
    """Give an app its door."""
    app.extensions[_NAME] = door


def get_door() -> Door:
    """Return the door of the app that serves this request."""
    return current_app.extensions[_NAME]
