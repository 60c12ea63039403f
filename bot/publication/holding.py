"""Which changes a release holds: those of its own, and those that were on the shelf when it was made."""

from __future__ import annotations

from bot.release.history import PUBLISHED, history
from bot.release.store import Releases


def held_by(releases: Releases, release_id: str) -> set[str]:
    """Return the ids of the releases whose changes a release holds, its own among them.

    The history is gone through from its beginning. A release is made of the shelf; putting one back in the back office brings the shelf to what
    that one held, while the command line, which names nobody, leaves the shelf as it is. A release that the history does not know holds all that
    came before it.
    """
    noted = history(releases)
    published = {entry.release for entry in noted if entry.how == PUBLISHED}
    every = [release.id for release in releases.all()]
    held = {one: set(every[: number + 1]) for number, one in enumerate(every) if one not in published}
    shelf = set(held)
    for entry in noted:
        if entry.how == PUBLISHED:
            shelf = held[entry.release] = shelf | {entry.release}
        elif entry.who:
            shelf = held.get(entry.release, shelf)
    return held.get(release_id, {release_id})
