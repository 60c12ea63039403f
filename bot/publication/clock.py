"""What goes live and what ends by the clock. To be called every few seconds by one process."""

from __future__ import annotations

import logging
import time

from sqlalchemy.orm import Session

from bot.changes.drafting import get_change
from bot.changes.history import undo
from bot.changes.lanes import Lane, lane_of
from bot.changes.models import Change, State
from bot.changes.publishing import due, expired, fail_publishing
from bot.changes.states import move, note
from bot.database import session_scope
from bot.errors import BotError, ChangedMeanwhile, ChangeRefused
from bot.publication.going_live import go_live
from bot.publication.trials import begin_trial, good_candidate
from bot.publication.watching import watch_in_background
from bot.settings import Settings
from bot.teamwork.notifications import notify

logger = logging.getLogger(__name__)


def publish_what_is_due(settings: Settings) -> list[int]:
    """Put the scheduled changes whose time has come in service; return the numbers of those that went live or are on their way."""
    with session_scope(settings.database) as session:
        waiting = [change.id for change in due(session)]
    return [change_id for change_id in waiting if _publish(settings, change_id)]


def end_what_has_expired(settings: Settings) -> list[int]:
    """Take back the changes whose end has come: the shelf says again what it said before. Returns the numbers of the changes that do so."""
    with session_scope(settings.database) as session:
        ended = [change.id for change in expired(session)]
    return [undone for change_id in ended if (undone := _end(settings, change_id)) and _publish(settings, undone)]


def _publish(settings: Settings, change_id: int) -> bool:
    try:
        with session_scope(settings.database) as session:
            change = get_change(session, change_id)
            if lane_of(change) is Lane.understanding and good_candidate(session, settings, change) is None:
                _try_first(settings, session, change)
                return True
        go_live(settings, change_id, by_id=None)
        return True
    except BotError as error:
        _give_back(settings, change_id, str(error))
    except Exception as error:
        logger.error("A scheduled change could not be published (%s)", type(error).__name__)
        _give_back(settings, change_id, "Something went wrong; it has been noted.")
    return False


def _try_first(settings: Settings, session: Session, change: Change) -> None:
    """Test it and let it go live when it is ready; it is off the clock, so that it is not begun twice."""
    trial = begin_trial(session, settings, change, by=None, goes_live=True)
    if change.state == State.scheduled:
        move(session, change, State.approved, by=None, action="change.test_before_going_live")
    session.commit()
    watch_in_background(settings, trial.id)


def _give_back(settings: Settings, change_id: int, why: str) -> None:
    """Put a change that could not go live back among the approved ones, unless that was done."""
    with session_scope(settings.database) as session:
        change = get_change(session, change_id)
        _tell(session, change, "did not go live", why)
        if change.state == State.scheduled:
            change.go_live = None
            move(session, change, State.approved, by=None, action="change.publish_failed", why=why)
        elif change.state == State.publishing:
            fail_publishing(session, change, why=why, by=None)


def _end(settings: Settings, change_id: int) -> int | None:
    """Make the change that takes an expired one back, approved as it was planned; None where the shelf says so already."""
    with session_scope(settings.database) as session:
        change = get_change(session, change_id)
        change.expires = None
        try:
            undone = undo(session, change, settings=settings)
        except ChangeRefused as error:
            note(session, change, by=None, action="change.end", after={"why": str(error)})
            if isinstance(error, ChangedMeanwhile):
                _tell(session, change, "did not end", str(error))
            return None
        undone.note = f"“{change.title}” ended as planned: its end was set in change {change.id}."
        undone.decided_by_id, undone.decided = change.decided_by_id, change.decided
        move(session, undone, State.approved, by=None, action="change.end", why=f"Planned in change {change.id}.")
        # On the clock, so that it goes live even if this process dies before it does.
        undone.go_live = time.time()
        move(session, undone, State.scheduled, by=None, action="change.schedule")
        return undone.id


def _tell(session: Session, change: Change, what: str, why: str) -> None:
    for user in {change.author, change.decided_by} - {None}:
        notify(session, user, "scheduled_failed", f"“{change.title}” {what}", why, f"/changes/{change.id}")
