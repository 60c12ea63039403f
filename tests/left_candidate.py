"""A candidate as the process that trains and tests would leave it, with findings of the gate: for tests in which nothing is to be trained."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bot.changes.drafting import get_change
from bot.changes.shelf import with_changes
from bot.database import session_scope
from bot.publication.models import Trial
from bot.publication.trials import shelf_digest
from bot.release.candidate import ABOUT, Candidate, Candidates
from bot.release.digests import code_digest, understanding_digest
from bot.release.gate import Finding, Gate
from bot.release.progress import tell
from bot.release.store import MODEL, REPORT, Releases, file_digest
from bot.settings import Settings


def leave_candidate(settings: Settings, change_id: int, found: Sequence[Finding] = (), *, model: Path | None = None, goes_live: bool = False) -> str:
    """Leave a candidate of a change that is ready, and its trial; return its id. `model`: the file it shall have, else one that nobody loads."""
    releases = Releases(settings.releases_dir)
    folder = Candidates(settings).path(f"2030-06-03-120000-{time.time_ns() % 1_000_000:06}")
    (folder / REPORT).mkdir(parents=True)
    (folder / MODEL).write_bytes(model.read_bytes() if model else b"a model that learned something new")
    Gate(releases.current_id(), 1, list(found), []).write(folder)
    with session_scope(settings.database) as session, with_changes(settings, [get_change(session, change_id)]) as shelf:
        understanding = understanding_digest(shelf.data_dir)
        about = {"shelf": shelf_digest(shelf), "begun": time.time(), "goes_live": goes_live, "outcome": ""}
        session.add(Trial(change_id=change_id, candidate_id=folder.name, **about))
    candidate = Candidate(folder.name, "", "", releases.current_id(), understanding, "", code_digest(), file_digest(folder / MODEL))
    (folder / ABOUT).write_text(json.dumps(asdict(candidate)), "utf-8")
    tell(folder, "ready", "Nothing changes.")
    return folder.name
