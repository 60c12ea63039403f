"""Tools as pages: sheets to read, print and write on. What is written into one never leaves the browser."""

from __future__ import annotations

from flask import Blueprint, abort, render_template

from bot.answers.tools import tool_card
from bot.content.content import Content
from web_widget.door import get_door

blueprint = Blueprint("tools", __name__, url_prefix="/tools")


@blueprint.get("/")
def all_tools() -> str:
    """List every tool."""
    return render_template("tools/all.html", tools=_content().tools)


@blueprint.get("/<key>")
def tool(key: str) -> str:
    """Show one tool."""
    content = _content()
    if key not in content.tools:
        abort(404)
    return render_template("tools/tool.html", card=tool_card(content, key))


def _content() -> Content:
    content = get_door().content
    if content is None:
        abort(503, "I cannot reach my advice just now. Wait a minute, then open this page again.")
    return content
