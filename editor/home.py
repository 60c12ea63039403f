"""The first page: what waits for the editor who asks."""

from __future__ import annotations

from flask import Blueprint, render_template

from bot import clock
from bot.accounts.models import EVERYBODY
from bot.changes.known import known_shelf
from bot.teamwork import first_change
from bot.teamwork.waiting import waiting_for
from editor.context import me, session, settings
from editor.guard import allows
from editor.places import place_of, title_of

blueprint = Blueprint("home", __name__)


@blueprint.get("/")
@allows(*EVERYBODY)
def start():
    """Show what waits, and where to begin."""
    waiting = waiting_for(session, me, known_shelf(settings).corpus, clock.now().date())
    return render_template("home.html", waiting=waiting, place=place_of, title=title_of, exercise=first_change.progress(session, me))
