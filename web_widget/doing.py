"""How is it doing? The same counts as editors see, for everybody, with the scores of the release in service."""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import lru_cache

from flask import Blueprint, abort, render_template
from markupsafe import Markup
from sqlalchemy.exc import SQLAlchemyError

from bot.clock import now
from bot.counts.charts import chart
from bot.counts.measuring import Measuring
from bot.counts.periods import Period, days_until
from bot.counts.tables import Table
from bot.database import session_scope
from bot.release.scores import scores_in_service
from bot.release.store import Releases
from web_widget.door import get_door

blueprint = Blueprint("doing", __name__)
logger = logging.getLogger(__name__)
DAYS = 30
MOST_TOPICS = 20
_SHOWN = ("use", "channels", "outcomes", "topics", "danger", "signposts", "checks", "helped", "alerts")
_AWAY = "I cannot reach my figures just now. Wait a minute, then load this page again."


@blueprint.get("/how-is-it-doing")
def page() -> str:
    """Show the last thirty whole days; today's counts would change under the reader's eyes."""
    door, yesterday = get_door(), now().date() - timedelta(days=1)
    if door.content is None:
        abort(503, _AWAY)
    scores = scores_in_service(Releases(door.settings.releases_dir))
    try:
        shown = _shown(door, days_until(yesterday, DAYS), scores.release if scores else "")
    except SQLAlchemyError as error:
        logger.error("The counts cannot be read (%s)", type(error).__name__)
        abort(503, _AWAY)
    return render_template("doing.html", shown=shown, scores=scores, settings=door.settings, days=DAYS, until=yesterday.isoformat())


@lru_cache(maxsize=4)
def _shown(door, period: Period, release: str) -> list[tuple[Table, Markup]]:
    """Return the tables and their charts; made once a day and release, for whole days do not change."""
    with session_scope(door.settings.database) as session:
        tables = Measuring(session, door.content, period, door.settings.small_number).tables()
    # Charts are drawn by our own code, which escapes what it writes.
    return [(tables[name].first_rows(_most(name)), Markup(chart(tables[name]))) for name in _SHOWN if not tables[name].is_empty]


def _most(name: str) -> int:
    return MOST_TOPICS if name in ("topics", "signposts") else DAYS
