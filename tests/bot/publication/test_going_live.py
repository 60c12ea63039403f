"""An approved change reaches the public whole, or not at all; whoever kills the process leaves one of the two."""

import threading

import pytest
from id_checks import ADVICE, EXAMPLES, FIRST, TOPIC

from bot.accounts.models import User
from bot.changes import shelf
from bot.changes.drafting import get_change
from bot.changes.london import seconds
from bot.changes.review import return_with_comment, schedule
from bot.database import session_scope
from bot.errors import ChangeRefused, ContentError, ReleaseError
from bot.publication import clock, finishing, going_live, watching
from bot.publication.clock import end_what_has_expired, publish_what_is_due
from bot.publication.going_live import go_live
from bot.publication.models import Trial
from bot.publication.recovery import recover
from bot.publication.rolling_back import put_back
from bot.publication.trials import begin_trial
from bot.publication.watching import WAITS_FOR_REASON, see_it_through, watch_in_background
from bot.release import history
from bot.release.gate import Finding
from bot.release.store import Releases
from bot.teamwork.models import Notification

NEW_TITLE = {ADVICE: ("title: ", "title: New ")}
NEW_EXAMPLE = {EXAMPLES: ("examples: |\n", "examples: |\n    - is this lady with the parrot genuine\n")}
OTHER = "advice/doorstep/bogus_callers.yml"
BLOCKING = Finding("danger_missed", "blocks", "danger/weapon", "he has a knife", "danger/weapon", "home/noise", "…")
LOSS = Finding("right_to_wrong", "loss", "cyber/romance", "he needs money", "cyber/romance", "cyber/phishing", "…")


@pytest.fixture
def releases(settings) -> Releases:
    """The releases."""
    return Releases(settings.releases_dir)


def _title(releases) -> str:
    return releases.content(releases.current_id()).advice[TOPIC].title


def _on_the_shelf(settings, path: str = ADVICE) -> str:
    return (settings.data_dir / path).read_text("utf-8")


@pytest.mark.both_databases
def test_words_are_public_and_on_the_shelf(settings, releases, approved, people, state_of):
    change = approved(NEW_TITLE)

    release = go_live(settings, change, by_id=people["publisher"])

    assert _title(releases).startswith("New ") and "title: New " in _on_the_shelf(settings)
    assert state_of(change) == "published"
    assert (release.who, release.note, release.changes[0].endswith(f"(change {change})")) == ("publisher", "People asked for it", True)


def test_only_a_publisher_publishes(settings, releases, approved, people, state_of):
    change = approved(NEW_TITLE)

    with pytest.raises(ChangeRefused, match="Only a publisher"):
        go_live(settings, change, by_id=people["reviewer"])
    assert releases.current_id() == FIRST and state_of(change) == "approved"


def test_what_does_not_fit_together_stays_approved_and_the_public_reads_what_it_read(settings, releases, approved, people, state_of):
    change = approved({ADVICE: ("summary: >-", "summry: >-")})

    with pytest.raises(ContentError):
        go_live(settings, change, by_id=people["publisher"])
    assert releases.current_id() == FIRST and state_of(change) == "approved" and "summry" not in _on_the_shelf(settings)


def test_understanding_does_not_go_live_untested(settings, releases, approved, people, state_of):
    change = approved(NEW_EXAMPLE)

    with pytest.raises(ChangeRefused, match="Test it first"):
        go_live(settings, change, by_id=people["publisher"])
    assert releases.current_id() == FIRST and state_of(change) == "approved"


def test_understanding_goes_live_as_it_was_tested(settings, releases, approved, tested, people, state_of):
    change = approved(NEW_EXAMPLE)
    tested(change)

    release = go_live(settings, change, by_id=people["publisher"])

    assert releases.model(release.id).read_bytes() == b"a model that learned something new" and state_of(change) == "published"


def test_an_older_test_is_not_good_for_another_shelf(settings, releases, approved, tested, people):
    change = approved(NEW_EXAMPLE)
    tested(change)
    with (settings.data_dir / "nlu/doorstep/bogus_callers.yml").open("a", encoding="utf-8") as file:
        file.write("    - somebody else wrote this meanwhile\n")

    with pytest.raises(ChangeRefused, match="Test it first"):
        go_live(settings, change, by_id=people["publisher"])


def test_worse_danger_stops_it_and_losses_wait_for_a_reason(settings, releases, approved, tested, people, state_of):
    change = approved(NEW_EXAMPLE)
    tested(change, [BLOCKING])
    with pytest.raises(ReleaseError, match="danger"):
        go_live(settings, change, by_id=people["publisher"], loss_reason="It is worth it")

    tested(change, [LOSS])
    with session_scope(settings.database) as session:
        get_change(session, change).loss_reason = ""
    with pytest.raises(ReleaseError, match="Say why"):
        go_live(settings, change, by_id=people["publisher"])
    assert releases.current_id() == FIRST and state_of(change) == "approved"

    assert go_live(settings, change, by_id=people["publisher"], loss_reason="Few ask this").loss_reason == "Few ask this"


@pytest.mark.parametrize("step", ["_mark", "_put_in_service", "publish_wording", "close"])
def test_killed_anywhere_the_old_release_stays_or_the_new_one_is_finished(settings, releases, approved, people, state_of, monkeypatch, step):
    """A process that dies runs no `except` and no `finally`: BaseException comes nearest to it."""
    change = approved(NEW_TITLE)
    monkeypatch.setattr(going_live, step, _dies(before=getattr(going_live, step)))
    monkeypatch.setattr(going_live, "fail_publishing", lambda *_, **__: None)

    with pytest.raises(_Killed):
        go_live(settings, change, by_id=people["publisher"])
    monkeypatch.undo()
    live = releases.current_id() != FIRST
    recover(settings)

    assert (state_of(change), _title(releases).startswith("New "), "title: New " in _on_the_shelf(settings)) == (
        ("published", True, True) if live else ("approved", False, False)
    )
    assert live == (step == "close")


class _Killed(BaseException):
    pass


def _dies(before):
    def die(*_args, **_options):
        raise _Killed

    return die


def test_killed_after_the_pointer_moved_the_change_is_finished_at_the_next_start(settings, releases, approved, people, state_of, monkeypatch):
    change = approved(NEW_TITLE)
    monkeypatch.setattr(finishing, "write_back", _dies(None))
    with pytest.raises(_Killed):
        go_live(settings, change, by_id=people["publisher"])
    monkeypatch.undo()
    assert state_of(change) == "publishing" and _title(releases).startswith("New ") and "title: New " not in _on_the_shelf(settings)

    [said] = recover(settings)

    assert "is live" in said and state_of(change) == "published" and "title: New " in _on_the_shelf(settings)


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


def test_a_scheduled_change_goes_live_at_its_time_and_ends_at_its_end(settings, database, releases, approved, people, state_of):
    change = approved(NEW_TITLE)
    with session_scope(database) as session:
        publisher = session.get(User, people["publisher"])
        go, end = seconds("2040-01-01T09:00"), seconds("2040-02-01T09:00")
        schedule(session, get_change(session, change), by=publisher, go_live=go, expires=end)
    assert publish_what_is_due(settings) == [] and state_of(change) == "scheduled"

    _move_times(database, change, go_live=1.0)
    assert publish_what_is_due(settings) == [change] and _title(releases).startswith("New ")
    assert end_what_has_expired(settings) == []

    _move_times(database, change, expires=1.0)
    [undone] = end_what_has_expired(settings)

    assert not _title(releases).startswith("New ") and "title: New " not in _on_the_shelf(settings) and state_of(undone) == "published"
    assert end_what_has_expired(settings) == []
    with session_scope(database) as session:
        ended = get_change(session, undone)
        assert (ended.emergency_reason, ended.decided_by.name, ended.note.partition("”")[2]) == (
            "",
            "reviewer",
            f" ended as planned: its end was set in change {change}.",
        )


def _move_times(database, change_id: int, **times: float) -> None:
    with session_scope(database) as session:
        change = get_change(session, change_id)
        for name, value in times.items():
            setattr(change, name, value)


def test_putting_a_release_back_takes_what_came_after_it_off_the_shelf_and_forward_again(settings, database, releases, approved, people, state_of):
    first, second = approved(NEW_TITLE), approved({OTHER: ("title: ", "title: New ")}, key="doorstep/bogus_callers")
    go_live(settings, first, by_id=people["publisher"])
    latest = go_live(settings, second, by_id=people["publisher"]).id
    before = releases.all()[-2].id

    assert put_back(settings, before, by_id=people["publisher"], why="It reads badly") == []
    assert releases.current_id() == before and (state_of(first), state_of(second)) == ("published", "withdrawn")
    assert "title: New " in _on_the_shelf(settings) and "title: New " not in (settings.data_dir / "advice/doorstep/bogus_callers.yml").read_text(
        "utf-8"
    )

    assert put_back(settings, latest, by_id=people["publisher"], why="It reads well after all") == []
    assert state_of(second) == "published" and "title: New " in _on_the_shelf(settings, OTHER)


def test_a_release_that_was_frozen_and_never_served_makes_no_change_public(settings, releases, approved, people, state_of, monkeypatch):
    change = approved(NEW_TITLE)
    monkeypatch.setattr(Releases, "put_in_service", _dies(None))
    monkeypatch.setattr(going_live, "fail_publishing", lambda *_, **__: None)
    with pytest.raises(_Killed):
        go_live(settings, change, by_id=people["publisher"])
    monkeypatch.undo()
    assert len(releases.all()) == 2 and releases.current_id() == FIRST

    recover(settings)

    assert state_of(change) == "approved" and "title: New " not in _on_the_shelf(settings)


def test_a_full_disk_after_the_pointer_moved_leaves_shelf_and_public_alike(settings, releases, approved, people, state_of, monkeypatch):
    change = approved(NEW_TITLE)
    monkeypatch.setattr(history, "asdict", _full_disk)

    go_live(settings, change, by_id=people["publisher"])

    assert _title(releases).startswith("New ") and "title: New " in _on_the_shelf(settings) and state_of(change) == "published"


def test_what_could_not_be_written_to_the_shelf_is_written_before_anything_else_goes_live(
    settings, releases, approved, people, state_of, monkeypatch
):
    first, second = approved(NEW_TITLE), approved({OTHER: ("title: ", "title: New ")}, key="doorstep/bogus_callers")
    monkeypatch.setattr(finishing, "write_back", _full_disk)
    with pytest.raises(OSError, match="full"):
        go_live(settings, first, by_id=people["publisher"])
    with pytest.raises(ChangeRefused, match="not in the files yet"):
        go_live(settings, second, by_id=people["publisher"])
    assert (state_of(first), state_of(second)) == ("publishing", "approved") and _title(releases).startswith("New ")
    monkeypatch.undo()

    go_live(settings, second, by_id=people["publisher"])

    assert state_of(first) == "published" and "title: New " in _on_the_shelf(settings) and _title(releases).startswith("New ")


def test_nothing_goes_live_that_cannot_be_written_to_the_shelf(settings, releases, approved, people, state_of, monkeypatch):
    change = approved(NEW_TITLE)
    monkeypatch.setattr(shelf.os, "access", lambda *_: False)

    with pytest.raises(ChangeRefused, match="nothing was published"):
        go_live(settings, change, by_id=people["publisher"])
    assert releases.current_id() == FIRST and state_of(change) == "approved"


def _full_disk(*_args, **_options):
    raise OSError("The disk is full")


def test_what_was_taken_out_does_not_come_back_with_a_later_release_that_never_held_it(settings, database, releases, approved, people, state_of):
    first, second = approved(NEW_TITLE), approved({OTHER: ("title: ", "title: New ")}, key="doorstep/bogus_callers")
    go_live(settings, second, by_id=people["publisher"])
    _put_back(settings, people, FIRST)
    without = go_live(settings, first, by_id=people["publisher"]).id
    _put_back(settings, people, FIRST)
    assert (state_of(first), state_of(second)) == ("withdrawn", "withdrawn")

    _put_back(settings, people, without)

    assert (state_of(first), state_of(second)) == ("published", "withdrawn")
    assert "title: New " in _on_the_shelf(settings) and "title: New " not in _on_the_shelf(settings, OTHER)


def _put_back(settings, people, release_id: str) -> None:
    assert put_back(settings, release_id, by_id=people["publisher"], why="It reads badly") == []


def test_an_end_keeps_what_others_wrote_since_and_stops_at_the_same_words(settings, database, releases, approved, people, state_of):
    change = approved(NEW_TITLE)
    go_live(settings, change, by_id=people["publisher"])
    path = settings.data_dir / ADVICE
    path.write_text(path.read_text("utf-8") + "# written since\n", "utf-8")
    _move_times(database, change, expires=1.0)

    assert len(end_what_has_expired(settings)) == 1
    assert "title: New " not in _on_the_shelf(settings) and _on_the_shelf(settings).endswith("# written since\n")

    again = approved(NEW_TITLE)
    go_live(settings, again, by_id=people["publisher"])
    path.write_text(path.read_text("utf-8").replace("title: New ", "title: Newer "), "utf-8")
    _move_times(database, again, expires=1.0)

    assert end_what_has_expired(settings) == [] and "title: Newer " in _on_the_shelf(settings)
    with session_scope(database) as session:
        assert {note.user_id for note in session.query(Notification) if "did not end" in note.subject} == {people["author"], people["reviewer"]}


def test_an_end_that_is_broken_off_is_taken_up_again(settings, database, releases, approved, people, monkeypatch):
    change = approved(NEW_TITLE)
    go_live(settings, change, by_id=people["publisher"])
    _move_times(database, change, expires=1.0)
    monkeypatch.setattr(clock, "go_live", _dies(None))
    with pytest.raises(_Killed):
        end_what_has_expired(settings)
    monkeypatch.undo()

    assert len(publish_what_is_due(settings)) == 1 and not _title(releases).startswith("New ")


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
