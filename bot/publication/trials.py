"""Try a change out: a candidate is made of the shelf with the change in it, in a process of its own."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import User
from bot.audit.record import record
from bot.changes.folders import Shelf
from bot.changes.models import Change, State
from bot.changes.shelf import with_changes
from bot.errors import ChangeRefused, ReleaseError
from bot.publication.models import Trial
from bot.release import candidate
from bot.release.candidate import Candidates
from bot.release.digests import understanding_digest
from bot.release.gate import Gate
from bot.release.progress import Progress
from bot.release.store import Releases
from bot.settings import Settings

_END_OF_LOG = 8000


@dataclass(frozen=True)
class Standing:
    """How a trial stands: how far it is, what the gate says once it is ready, and whether the change or the shelf has moved on since."""

    trial: Trial
    progress: Progress
    gate: Gate | None
    is_outdated: bool

    @property
    def is_good(self) -> bool:
        """Whether it says what would go live now."""
        return self.gate is not None and not self.is_outdated


def begin_trial(session: Session, settings: Settings, change: Change, *, by: User | None, goes_live: bool = False) -> Trial:
    """Start to try a change out and return at once. One that runs already for the same texts is taken up instead.

    goes_live: put it in service when it is ready; whoever asks that has to watch it (`bot.publication.watching`).
    """
    if goes_live and change.state not in (State.approved, State.scheduled):
        raise ChangeRefused("Only an approved change can be published. Have it approved first.")
    running = latest(session, change)
    with with_changes(settings, [change]) as shelf:
        digest = shelf_digest(shelf)
        if running and running.shelf == digest and Candidates(settings).is_running(running.candidate_id):
            running.goes_live = running.goes_live or goes_live
            running.by_id = by.id if by and goes_live else running.by_id
            return running
        candidate_id = candidate.begin(settings, data_dir=shelf.data_dir, held_out_dir=shelf.held_out_dir, note=change.note or change.title)
    trial = Trial(change_id=change.id, candidate_id=candidate_id, shelf=digest, begun=time.time(), by_id=by.id if by else None, goes_live=goes_live)
    session.add(trial)
    record(session, who=by, action="change.try", subject=change.key, after={"change": change.id, "candidate": candidate_id, "goes live": goes_live})
    session.flush()
    return trial


def latest(session: Session, change: Change) -> Trial | None:
    """Return the latest trial of a change."""
    return session.execute(sa.select(Trial).where(Trial.change_id == change.id).order_by(Trial.id.desc()).limit(1)).scalar()


def standing(session: Session, settings: Settings, change: Change) -> Standing | None:
    """Return how the latest trial of a change stands; None where it was never tried, or its candidate was cleared up."""
    trial = latest(session, change)
    candidates = Candidates(settings)
    if trial is None or not candidates.path(trial.candidate_id).exists():
        return None
    progress = candidates.progress(trial.candidate_id)
    try:
        gate = candidates.gate(trial.candidate_id) if progress.step == "ready" else None
    except (ReleaseError, OSError, ValueError):
        gate = None
    return Standing(trial, progress, gate, _is_outdated(settings, change, trial, gate))


def log_of(settings: Settings, found: Standing | None) -> str:
    """Return the end of what the process that tests has said."""
    return Candidates(settings).log(found.trial.candidate_id)[-_END_OF_LOG:] if found else ""


def good_candidate(session: Session, settings: Settings, change: Change) -> Trial | None:
    """Return the trial that says what would go live now; None when the change has to be tried (again)."""
    found = standing(session, settings, change)
    return found.trial if found and found.is_good else None


def shelf_digest(shelf: Shelf) -> str:
    """Return a digest of what a trial depends on: what is understood, and every held-out sentence."""
    digest = hashlib.sha256(understanding_digest(shelf.data_dir).encode())
    for path in sorted(shelf.held_out_dir.rglob("*.yml")):
        digest.update(path.relative_to(shelf.held_out_dir).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _is_outdated(settings: Settings, change: Change, trial: Trial, gate: Gate | None) -> bool:
    releases = Releases(settings.releases_dir)
    try:
        if gate and releases.get(gate.against).understanding != releases.current().understanding:
            return True
    except ReleaseError:
        return True
    if change.published:
        return False
    try:
        with with_changes(settings, [change]) as shelf:
            return shelf_digest(shelf) != trial.shelf
    except ChangeRefused:
        return True
