"""The directory names what the release in service names: a partner that was changed, added or rolled back is so in a search too."""

from __future__ import annotations

from bot.database import session_scope
from bot.partners.seed import seed_directory
from bot.release.store import Releases


class DirectoryInStep:
    """Seeds the directory anew whenever another release is in service. Several processes may do so at once."""

    def __init__(self, releases: Releases, database: str) -> None:
        self._releases = releases
        self._database = database
        self._seeded: str | None = None

    def look(self) -> bool:
        """Bring the directory in step; tell whether anything had to be done. Raises ReleaseError or SQLAlchemyError, to be tried again."""
        current = self._releases.current_id()
        if current is None or current == self._seeded:
            return False
        with session_scope(self._database) as session:
            is_new = seed_directory(session, self._releases.content(current))
        self._seeded = current
        return is_new
