"""After a process died while it published: finish what is live already, give back what is not."""

from __future__ import annotations

from bot.changes.drafting import get_change
from bot.changes.publishing import fail_publishing, left_in_the_middle
from bot.changes.shelf import finish_writing
from bot.database import session_scope
from bot.errors import BotError, ChangeRefused
from bot.publication.going_live import close, named
from bot.publication.one_at_a_time import one_at_a_time
from bot.release.store import Releases
from bot.settings import Settings


def recover(settings: Settings) -> list[str]:
    """Bring changes that were left in the middle to an end; return what was done, in words.

    While somebody is publishing, nothing is in the middle and nothing is done.
    """
    try:
        with one_at_a_time(settings, wait=False):
            finish_writing(settings)
            return [_bring_to_an_end(settings, *left) for left in _left(settings)]
    except ChangeRefused:
        return []


def _left(settings: Settings) -> list[tuple[int, str, int | None, str | None]]:
    """Return number, title and publisher of each change, and its release where it is live."""
    live = {name: release.id for release in Releases(settings.releases_dir).all() for name in release.changes}
    with session_scope(settings.database) as session:
        return [(change.id, change.title, change.published_by_id, live.get(named(change))) for change in left_in_the_middle(session)]


def _bring_to_an_end(settings: Settings, change_id: int, title: str, by_id: int | None, release_id: str | None) -> str:
    if release_id is not None:
        try:
            close(settings, change_id, release_id, by_id)
        except BotError as error:
            return f"{title} is live in release {release_id}, but the shelf could not be written: {error}"
        return f"{title} is live in release {release_id}."
    with session_scope(settings.database) as session:
        fail_publishing(session, get_change(session, change_id), why="Publishing was broken off. The release before it stayed in service.", by=None)
    return f"{title} is not live: publishing was broken off. Publish it again."
