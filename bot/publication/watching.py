"""Wait for a trial in the background, and put it in service when that was asked for and nothing stands against it."""

from __future__ import annotations

import logging
import threading

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.changes.models import State
from bot.database import session_scope
from bot.errors import BotError
from bot.publication.going_live import go_live
from bot.publication.models import Trial
from bot.release.candidate import CandidateFailed, Candidates, watch
from bot.settings import Settings
from bot.teamwork.notifications import notify

logger = logging.getLogger(__name__)
_starting = threading.Lock()
WAITS_FOR_REASON = "It is tested. Some answers get worse: say why it is worth it, then publish it."


def watch_in_background(settings: Settings, trial_id: int) -> threading.Thread:
    """Start to wait for a trial; return the thread. One that is waited for already is not waited for twice."""
    name = f"trial-{settings.database}-{trial_id}"
    with _starting:
        waiting = next((thread for thread in threading.enumerate() if thread.name == name), None)
        if waiting is None:
            waiting = threading.Thread(target=see_it_through, args=(settings, trial_id), daemon=True, name=name)
            waiting.start()
    return waiting


def see_it_through(settings: Settings, trial_id: int) -> str:
    """Wait for a trial, put it in service when it is to go live, note what became of it and return that."""
    with session_scope(settings.database) as session:
        candidate_id = session.get(Trial, trial_id).candidate_id
    try:
        watch(settings, candidate_id)
        outcome = _end(settings, trial_id)
    except CandidateFailed as error:
        outcome = str(error)
    except BotError as error:
        outcome = str(error)
    except Exception as error:
        logger.error("A trial could not be seen through (%s)", type(error).__name__)
        outcome = "Something went wrong. It has been noted; test it again."
    with session_scope(settings.database) as session:
        trial = session.get(Trial, trial_id)
        trial.outcome = outcome
        _tell(session, trial, outcome)
    return outcome


def resume(settings: Settings) -> None:
    """Take up the trials that run still although the process that waited for them died."""
    candidates = Candidates(settings)
    with session_scope(settings.database) as session:
        waiting = session.execute(sa.select(Trial).where(Trial.outcome == "")).scalars().all()
        found = [(trial.id, trial.candidate_id) for trial in waiting]
    for trial_id, candidate_id in found:
        if candidates.path(candidate_id).exists():
            watch_in_background(settings, trial_id)


def _tell(session: Session, trial: Trial, outcome: str) -> None:
    """Tell whoever began it how it ended, and its author when it is public."""
    change = trial.change
    live = change.state == State.published
    subject = f"“{change.title}” is public" if live else f"“{change.title}” is tested"
    for user in {trial.by or change.decided_by, change.author if live else None} - {None}:
        notify(session, user, "published" if live else "tested", subject, outcome, f"/changes/{change.id}")


def _end(settings: Settings, trial_id: int) -> str:
    """Put a trial that is ready in service, if that was asked for and may be done."""
    with session_scope(settings.database) as session:
        trial = session.get(Trial, trial_id)
        gate = Candidates(settings).gate(trial.candidate_id)
        change = trial.change
        wanted = trial.goes_live and change.state in (State.approved, State.scheduled)
        change_id, by_id, reason = change.id, trial.by_id, change.loss_reason
    if not wanted or gate.is_blocked:
        return gate.verdict
    if gate.needs_reason and not reason:
        return WAITS_FOR_REASON
    release = go_live(settings, change_id, by_id=by_id)
    return f"{gate.headline} It is live in release {release.id}."
