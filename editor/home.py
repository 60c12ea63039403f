"""The first page: what waits for the editor who asks."""

from __future__ import annotations

from flask import Blueprint, render_template

from bot.accounts.models import EVERYBODY
from editor.guard import allows

blueprint = Blueprint("home", __name__)


@blueprint.get("/")
@allows(*EVERYBODY)
def start():
    """Show where to begin."""
    return render_template("home.html")
