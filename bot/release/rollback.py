"""Put an earlier release back in service."""

from __future__ import annotations

from bot.errors import ReleaseError
from bot.release.history import PUT_BACK, put_in_service
from bot.release.loading import refuse_unless_it_loads
from bot.release.store import Release, Releases


def rollback(releases: Releases, release_id: str | None = None, *, who: str = "", why: str = "") -> Release:
    """Put an earlier release back in service, the one named or the one before the current, and note who did so and why; return it.

    Raises ReleaseError when there is none, or when it does not load with the code as it is now. One that this code made goes back at once, any
    other is tried first, which takes some ten seconds. The files of the shelf stay as they are.
    """
    if release_id is None:
        earlier = [release for release in releases.all() if release.id != releases.current_id() and release.created <= releases.current().created]
        if not earlier:
            raise ReleaseError("There is no earlier release to go back to.")
        release_id = earlier[-1].id
    releases.get(release_id)
    refuse_unless_it_loads(releases, release_id)
    with releases.one_at_a_time():
        put_in_service(releases, release_id, PUT_BACK, who=who, why=why)
    return releases.get(release_id)
