"""The last step of every publishing: freeze a release whole, then move `current` to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bot.content.content import Content
from bot.release.digests import wording_digest
from bot.release.history import PUBLISHED, put_in_service
from bot.release.store import Release, Releases, file_digest

Say = Callable[[str], None]


def go_live(releases: Releases, content: Content, model: Path, report: Path, say: Say, **about: object) -> Release:
    """Freeze a release and move `current` to it; return it. `about`: the fields of a Release that are not worked out here.

    Killed before the last step it leaves the release before in service, and the new one absent or whole.
    """
    now = datetime.now(UTC)
    known = {"id": releases.free_id(now), "created": now.isoformat(timespec="seconds"), "wording": wording_digest(content), **about}
    release = Release(model_sha256=file_digest(model), **known)
    releases.freeze(release, model, content, report)
    put_in_service(releases, release.id, PUBLISHED, who=release.who, why=release.why)
    say(f"Release {release.id} is in service.")
    return release
