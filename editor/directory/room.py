"""The room's blueprint, which each of its modules adds pages to."""

from flask import Blueprint

from bot.accounts.models import AUTHOR, PUBLISHER

blueprint = Blueprint("directory", __name__, url_prefix="/directory")
WRITERS = (AUTHOR, PUBLISHER)
"""Who opens drafts here: a publisher too, for a number that has to be mended tonight."""
