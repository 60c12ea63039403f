"""A trial that was asked to go live does, once it is approved and nothing got worse, and is waited for once."""

import threading

import pytest
from findings import LOSS
from id_checks import NEW_EXAMPLE

from bot.accounts.models import User
from bot.changes.drafting import get_change
from bot.changes.review import return_with_comment
from bot.database import session_scope
from bot.errors import ChangeRefused
from bot.publication import watching
from bot.publication.models import Trial
from bot.publication.trials import begin_trial
from bot.publication.watching import WAITS_FOR_REASON, see_it_through, watch_in_background


def test_a_trial_that_is_to_go_live_does_and_one_with_losses_waits(settings, database, releases, approved, tested, people, state_of):
    change = approved(NEW_EXAMPLE)
    tested(change, [LOSS], goes_live=True)
    assert see_it_through(settings, _trial(database)) == WAITS_FOR_REASON and state_of(change) == "approved"

    tested(change, goes_live=True)
    with session_scope(database) as session:
        session.get(Trial, _trial(database)).by_id = people["publisher"]

    assert "It is live" in see_it_through(settings, _trial(database)) and state_of(change) == "published"


def _trial(database) -> int:
    with session_scope(database) as session:
        return session.query(Trial).order_by(Trial.id.desc()).first().id


def test_what_nobody_has_approved_is_not_put_on_its_way(settings, database, approved, people):
    change = approved(NEW_EXAMPLE)
    with session_scope(database) as session:
        publisher, changed = session.get(User, people["publisher"]), get_change(session, change)
        return_with_comment(session, changed, by=publisher, comment="Not like this")
        with pytest.raises(ChangeRefused, match="Have it approved first"):
            begin_trial(session, settings, changed, by=publisher, goes_live=True)


def test_a_trial_is_waited_for_once_however_often_it_is_asked_for(settings, database, approved, people, monkeypatch):
    gate = threading.Event()
    monkeypatch.setattr(watching, "see_it_through", lambda *_: gate.wait(10))

    first, second = (watch_in_background(settings, 1) for _ in range(2))
    gate.set()
    first.join()

    assert first is second
