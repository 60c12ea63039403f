"""What was put in service, when, by whom and why: published or put back. One line of JSON for each, beside the releases."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from bot.errors import ReleaseError
from bot.release.store import Releases

FILE = "history.jsonl"
PUBLISHED, PUT_BACK = "published", "put back"


@dataclass(frozen=True)
class Entry:
    """`release` came into service `at` (ISO 8601) in place of `before`; `how` is PUBLISHED or PUT_BACK."""

    at: str
    how: str
    release: str
    before: str | None
    who: str = ""
    why: str = ""


def put_in_service(releases: Releases, release_id: str, how: str, *, who: str = "", why: str = "") -> Entry:
    """Move `current` to a release and note it; raise ReleaseError when there is none of that id."""
    before = releases.current_id()
    releases.put_in_service(release_id)
    return note(releases, release_id, how, before=before, who=who, why=why)


def note(releases: Releases, release_id: str, how: str, *, before: str | None, who: str = "", why: str = "") -> Entry:
    """Note that a release came into service; return the entry."""
    entry = Entry(datetime.now(UTC).isoformat(timespec="seconds"), how, release_id, before, who, why)
    line = json.dumps(asdict(entry), ensure_ascii=False) + "\n"
    handle = os.open(releases.folder / FILE, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    with os.fdopen(handle, "wb", buffering=0) as file:
        file.write(line.encode())
    return entry


def history(releases: Releases) -> list[Entry]:
    """Return what was put in service, oldest first. A line that a power cut spoiled is left out."""
    try:
        lines = (releases.folder / FILE).read_text("utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return []
    return [entry for line in lines if (entry := _read(line))]


def was_put_back(releases: Releases) -> Entry | None:
    """Return the entry by which somebody put what is understood now back on purpose; None where it was published. Words that were published
    since do not count: they took the model that they found."""
    now = releases.current_id()
    for entry in reversed(history(releases)):
        if entry.release != now:
            return None
        if entry.how == PUT_BACK:
            return entry
        if entry.before is None or not _understand_alike(releases, entry.before, now):
            return None
        now = entry.before
    return None


def _understand_alike(releases: Releases, one: str, other: str) -> bool:
    """Tell whether two releases have the same model; one whose folder was removed is taken for another."""
    with suppress(ReleaseError):
        return releases.get(one).model_sha256 == releases.get(other).model_sha256
    return False


def _read(line: str) -> Entry | None:
    try:
        return Entry(**json.loads(line))
    except (ValueError, TypeError):
        return None
