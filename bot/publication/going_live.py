"""Put an approved change in service.

The order is what makes a `kill -9` harmless: the change is marked, its release frozen, `current` moved in one step, the shelf written, the change
closed. Before `current` moves the old release is in service; after it, `bot.publication.finishing` finishes what is left.
"""

from __future__ import annotations

import logging

from bot.accounts.models import User
from bot.changes.catching_up import catch_up
from bot.changes.drafting import get_change
from bot.changes.lanes import Lane, lane_of
from bot.changes.publishing import accept_losses, begin_publishing, fail_publishing
from bot.changes.shelf import require_writable, with_changes
from bot.database import session_scope
from bot.errors import BotError, ChangeRefused, ReleaseError
from bot.publication.finishing import close, finish, live_release, named
from bot.publication.one_at_a_time import one_at_a_time
from bot.publication.trials import good_candidate
from bot.release.candidate import Candidates
from bot.release.publish_change import publish_candidate, publish_wording
from bot.release.store import Release
from bot.settings import Settings

logger = logging.getLogger(__name__)


def go_live(settings: Settings, change_id: int, *, by_id: int | None, loss_reason: str = "", patience: float | None = None) -> Release:
    """Put an approved change in service and return its release; wording takes seconds, understanding needs a good trial.

    by_id: the publisher; None when the clock does it. loss_reason: why it is worth it that some answers get worse. patience: seconds to wait
    while something else is being published; None waits as long as it takes.
    Raises ChangeRefused, ReleaseError or ContentError, with the old release in service and the change approved as before.
    """
    with one_at_a_time(settings, patience=patience):
        finish(settings)
        _mark(settings, change_id, by_id, loss_reason)
        try:
            release = _put_in_service(settings, change_id, by_id)
        except Exception as error:
            if live := _live_after_all(settings, change_id):
                logger.error("Release %s is in service, but that could not be noted (%s)", live.id, type(error).__name__)
                close(settings, change_id, live.id, by_id)
                return live
            words = str(error) if isinstance(error, BotError) else "Something went wrong; it has been noted."
            with session_scope(settings.database) as session:
                fail_publishing(session, get_change(session, change_id), why=words, by=_user(session, by_id))
            raise
        close(settings, change_id, release.id, by_id)
    return release


def _mark(settings: Settings, change_id: int, by_id: int | None, loss_reason: str) -> None:
    with session_scope(settings.database) as session:
        change, by = get_change(session, change_id), _user(session, by_id)
        if catch_up(session, change, settings=settings, by=by):
            raise ChangeRefused("Somebody else has changed the same words since this was written. Return it to its author, who compares the two.")
        if lane_of(change) is Lane.understanding and good_candidate(session, settings, change) is None:
            raise ChangeRefused("This changes what is understood. Test it first; what it was tested with has moved on or is not there.")
        if loss_reason.strip():
            if by is None:
                raise ChangeRefused("Only a publisher can accept that some questions are understood less well.")
            accept_losses(session, change, by=by, reason=loss_reason)
        require_writable(settings, change)
        begin_publishing(session, change, by=by)


def _live_after_all(settings: Settings, change_id: int) -> Release | None:
    with session_scope(settings.database) as session:
        return live_release(settings, named(get_change(session, change_id)))


def _put_in_service(settings: Settings, change_id: int, by_id: int | None) -> Release:
    with session_scope(settings.database) as session:
        change, by = get_change(session, change_id), _user(session, by_id)
        about = {"note": change.note or change.title, "who": str(by) if by else "as scheduled", "changes": [named(change)]}
        about["why"] = change.emergency_reason or change.note
        trial = good_candidate(session, settings, change) if lane_of(change) is Lane.understanding else None
        losses = change.loss_reason
        candidate_id = trial.candidate_id if trial else None
        with with_changes(settings, [change]) as shelf:
            there = settings.copy(update={"data_dir": shelf.data_dir, "held_out_dir": shelf.held_out_dir})
            if lane_of(change) is Lane.wording:
                return publish_wording(there, **about)
            if candidate_id is None:
                raise ReleaseError("What this was tested with has moved on. Test it again.")
            return publish_candidate(there, Candidates(settings).get(candidate_id), loss_reason=losses, **about)


def _user(session, user_id: int | None) -> User | None:
    return session.get(User, user_id) if user_id is not None else None
