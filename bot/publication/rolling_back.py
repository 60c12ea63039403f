"""Put another release back in service, and the shelf with it, so that the next change does not bring back what was taken out of service.

The order is what makes a `kill -9` harmless: the rollback is marked, `current` moved in one step, the shelf brought along, the mark taken away.
Before `current` moves nothing has happened; after it, `bot.publication.rolled_back` finishes what is left.
"""

from __future__ import annotations

import logging
import time

from bot.accounts.models import PUBLISHER, User
from bot.database import session_scope
from bot.errors import ChangeRefused
from bot.publication.finishing import finish
from bot.publication.one_at_a_time import one_at_a_time
from bot.publication.rollback_mark import RollbackMark, put_down, take_away
from bot.publication.rolled_back import bring_shelf
from bot.release.rollback import rollback
from bot.release.store import Releases
from bot.settings import Settings

logger = logging.getLogger(__name__)


def put_back(settings: Settings, release_id: str, *, by_id: int, why: str) -> list[str]:
    """Put a release back in service at once, then bring the shelf to what the release held; return what could not be, in words.

    A change that went live after the release is withdrawn, one that the release held and that was withdrawn so is published again. What has
    been written over since stays on the shelf. Raises ReleaseError when the release does not load, ChangeRefused while somebody publishes, for
    somebody who is no publisher, and when the files cannot be brought along yet.
    """
    releases = Releases(settings.releases_dir)
    who = _publisher(settings, by_id)
    with one_at_a_time(settings, patience=0):
        finish(settings)
        mark = RollbackMark(release_id, releases.current_id(), by_id, why, time.time())
        if mark.before == release_id:
            raise ChangeRefused(f"Release {release_id} is in service already.")
        put_down(settings, mark)
        try:
            rollback(releases, release_id, who=who, why=why)
        except Exception as error:
            if releases.current_id() != release_id:
                take_away(settings)
                raise
            logger.error("Release %s is in service, but that could not be noted (%s)", release_id, type(error).__name__)
        return bring_shelf(settings, mark)


def _publisher(settings: Settings, by_id: int) -> str:
    with session_scope(settings.database) as session:
        by = session.get(User, by_id)
        if not by.may(PUBLISHER):
            raise ChangeRefused("Only a publisher can put a release back in service.")
        return by.name
