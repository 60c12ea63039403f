"""An answer as the widget would show it, for editors who have not published it yet. The templates are the public's own."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from flask import Flask, render_template

from bot.assistant import Assistant
from bot.reply import Reply
from bot.settings import Settings
from web_widget.app import create_app
from web_widget.door import get_door

STYLE = Path(__file__).parent / "static" / "style.css"
"""The style sheet of the public's page."""


def page_of(reply: Reply, settings: Settings, style: str) -> str:
    """Return a page with one answer and nothing else. style: the address at which the page finds STYLE."""
    app = _app(settings)
    with app.test_request_context("/"):
        return render_template("preview.html", reply=get_door().signed(reply), style=style)


@lru_cache(maxsize=2)
def _app(settings: Settings) -> Flask:
    # An assistant without a channel counts nothing.
    return create_app(settings, Assistant(settings))
