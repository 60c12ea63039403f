"""Whoever kills the process or fills the disk while a change goes live leaves it whole or not begun; the next start finishes it."""

import pytest
from dying import Killed, dies
from id_checks import FIRST, NEW_TITLE, OTHER, on_the_shelf, title
from moved_times import move_times

from bot.errors import ChangeRefused
from bot.publication import clock, finishing, going_live
from bot.publication.clock import end_what_has_expired, publish_what_is_due
from bot.publication.going_live import go_live
from bot.publication.recovery import recover
from bot.release import history
from bot.release.store import Releases


@pytest.mark.parametrize("step", ["_mark", "_put_in_service", "publish_wording", "close"])
def test_killed_anywhere_the_old_release_stays_or_the_new_one_is_finished(settings, releases, approved, people, state_of, monkeypatch, step):
    """A process that dies runs no `except` and no `finally`: BaseException comes nearest to it."""
    change = approved(NEW_TITLE)
    monkeypatch.setattr(going_live, step, dies)
    monkeypatch.setattr(going_live, "fail_publishing", lambda *_, **__: None)

    with pytest.raises(Killed):
        go_live(settings, change, by_id=people["publisher"])
    monkeypatch.undo()
    live = releases.current_id() != FIRST
    recover(settings)

    assert (state_of(change), title(releases).startswith("New "), "title: New " in on_the_shelf(settings)) == (
        ("published", True, True) if live else ("approved", False, False)
    )
    assert live == (step == "close")


def test_killed_after_the_pointer_moved_the_change_is_finished_at_the_next_start(settings, releases, approved, people, state_of, monkeypatch):
    change = approved(NEW_TITLE)
    monkeypatch.setattr(finishing, "write_back", dies)
    with pytest.raises(Killed):
        go_live(settings, change, by_id=people["publisher"])
    monkeypatch.undo()
    assert state_of(change) == "publishing" and title(releases).startswith("New ") and "title: New " not in on_the_shelf(settings)

    [said] = recover(settings)

    assert "is live" in said and state_of(change) == "published" and "title: New " in on_the_shelf(settings)


def test_a_release_that_was_frozen_and_never_served_makes_no_change_public(settings, releases, approved, people, state_of, monkeypatch):
    change = approved(NEW_TITLE)
    monkeypatch.setattr(Releases, "put_in_service", dies)
    monkeypatch.setattr(going_live, "fail_publishing", lambda *_, **__: None)
    with pytest.raises(Killed):
        go_live(settings, change, by_id=people["publisher"])
    monkeypatch.undo()
    assert len(releases.all()) == 2 and releases.current_id() == FIRST

    recover(settings)

    assert state_of(change) == "approved" and "title: New " not in on_the_shelf(settings)


def test_an_end_that_is_broken_off_is_taken_up_again(settings, database, releases, approved, people, monkeypatch):
    change = approved(NEW_TITLE)
    go_live(settings, change, by_id=people["publisher"])
    move_times(database, change, expires=1.0)
    monkeypatch.setattr(clock, "go_live", dies)
    with pytest.raises(Killed):
        end_what_has_expired(settings)
    monkeypatch.undo()

    assert len(publish_what_is_due(settings)) == 1 and not title(releases).startswith("New ")


def test_a_full_disk_after_the_pointer_moved_leaves_shelf_and_public_alike(settings, releases, approved, people, state_of, monkeypatch):
    change = approved(NEW_TITLE)
    monkeypatch.setattr(history, "asdict", _full_disk)

    go_live(settings, change, by_id=people["publisher"])

    assert title(releases).startswith("New ") and "title: New " in on_the_shelf(settings) and state_of(change) == "published"


def test_what_could_not_be_written_to_the_shelf_is_written_before_anything_else_goes_live(
    settings, releases, approved, people, state_of, monkeypatch
):
    first, second = approved(NEW_TITLE), approved({OTHER: ("title: ", "title: New ")}, key="doorstep/bogus_callers")
    monkeypatch.setattr(finishing, "write_back", _full_disk)
    with pytest.raises(OSError, match="full"):
        go_live(settings, first, by_id=people["publisher"])
    with pytest.raises(ChangeRefused, match="not in the files yet"):
        go_live(settings, second, by_id=people["publisher"])
    assert (state_of(first), state_of(second)) == ("publishing", "approved") and title(releases).startswith("New ")
    monkeypatch.undo()

    go_live(settings, second, by_id=people["publisher"])

    assert state_of(first) == "published" and "title: New " in on_the_shelf(settings) and title(releases).startswith("New ")


def _full_disk(*_args, **_options):
    raise OSError("The disk is full")
