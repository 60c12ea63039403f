"""Putting a release back survives being killed anywhere, and nobody publishes across it."""

import multiprocessing
import os
import signal
import threading

import pytest
import sqlalchemy as sa
from dying import Killed, dies
from id_checks import ADVICE, FIRST, OTHER

from bot.audit.models import AuditEntry
from bot.changes import whole_files
from bot.database import get_engine, session_scope
from bot.errors import ChangeRefused
from bot.publication import by_hand, rolling_back
from bot.publication.going_live import go_live
from bot.publication.one_at_a_time import WAITING, one_at_a_time
from bot.publication.recovery import recover
from bot.publication.rolling_back import put_back
from bot.release import publish_change
from bot.release.history import PUT_BACK, history
from bot.release.store import Releases
from bot.teamwork.models import Notification


@pytest.fixture
def two_releases(settings, approved, people, state_of, corpus, monkeypatch):
    """Two changes went live one after the other: the releases before and after both, and what there is to see of them."""
    # What a release says plays no part here, and reading a whole shelf takes seconds.
    monkeypatch.setattr(publish_change, "checked_corpus", lambda _settings: corpus)
    first = approved({ADVICE: ("title: ", "title: New ")})
    second = approved({OTHER: ("title: ", "title: New ")}, key="doorstep/bogus_callers")
    latest = [go_live(settings, change, by_id=people["publisher"]).id for change in (first, second)][-1]

    def seen() -> tuple:
        texts = [(settings.data_dir / path).read_text("utf-8") for path in (ADVICE, OTHER)]
        return (
            Releases(settings.releases_dir).current_id(),
            *(state_of(change) for change in (first, second)),
            *("title: New " in text for text in texts),
        )

    return FIRST, latest, seen


def _put_back_and_die(settings, release_id: str, by_id: int, steps: int) -> None:
    """Put a release back and be killed before a step: the system's own `kill -9`, at each call that touches the disk or the database."""
    get_engine.cache_clear()
    left = iter(range(steps))

    def step() -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    def dying(call):
        def do(*arguments, **named):
            step()
            return call(*arguments, **named)

        return do

    for owner, name in ((os, "fsync"), (os, "open"), (whole_files.Path, "replace"), (whole_files.Path, "unlink"), (whole_files.Path, "symlink_to")):
        setattr(owner, name, dying(getattr(owner, name)))
    sa.event.listen(sa.engine.Engine, "commit", lambda _connection: step())
    put_back(settings, release_id, by_id=by_id, why="It reads badly")
    os._exit(0)


def test_a_process_killed_at_any_step_has_done_nothing_or_what_can_be_finished(settings, database, people, two_releases):
    before, latest, seen = two_releases
    is_back, is_not = (before, "withdrawn", "withdrawn", False, False), (latest, "published", "published", True, True)
    assert seen() == is_not
    ends, steps, done, killed = [], 0, 0, True
    while killed:
        process = multiprocessing.get_context("fork").Process(target=_put_back_and_die, args=(settings, before, people["publisher"], steps))
        process.start()
        process.join()
        killed = process.exitcode == -signal.SIGKILL
        recover(settings)

        ends.append(seen())
        assert ends[-1] in (is_not, is_back), f"killed before step {steps}"
        assert recover(settings) == []
        steps += 1
        if ends[-1] == is_back:
            done += 1
            put_back(settings, latest, by_id=people["publisher"], why="It reads well")
            assert seen() == is_not

    assert process.exitcode == 0 and is_not in ends and ends[-1] == is_back
    with session_scope(database) as session:
        assert session.query(AuditEntry).filter_by(action="release.put_back", subject=before).count() == done
    assert sum(entry.release == before and entry.how == PUT_BACK for entry in history(Releases(settings.releases_dir))) == done


def test_whoever_pressed_the_button_is_told_what_the_next_to_publish_has_finished(settings, database, people, two_releases, monkeypatch):
    before, _, seen = two_releases
    with monkeypatch.context() as killed, pytest.raises(Killed):
        killed.setattr(rolling_back, "bring_shelf", dies)
        put_back(settings, before, by_id=people["publisher"], why="It reads badly")
    assert seen()[0] == before and seen()[3:] == (True, True)
    said = []

    with by_hand.turn_to_publish(settings, said.append):
        assert said == [f"Release {before} is in service again."] and seen()[3:] == (False, False)

    with session_scope(database) as session:
        assert [note.text for note in session.query(Notification).filter_by(user_id=people["publisher"], kind="put_back")] == said


def test_the_command_line_waits_for_the_back_office_and_says_so(settings, people):
    said, ended = [], threading.Event()

    def roll_back() -> None:
        with by_hand.turn_to_roll_back(settings, said.append):
            ended.set()

    with one_at_a_time(settings):
        waiting = threading.Thread(target=roll_back)
        waiting.start()
        waiting.join(0.3)
        assert said == [WAITING] and not ended.is_set()
    waiting.join(10)
    assert ended.is_set()


def test_the_back_office_says_when_the_command_line_publishes_and_who_may_put_back(settings, people, approved, two_releases):
    before, latest, seen = two_releases
    change = approved({ADVICE: ("title: New ", "title: Newer ")})

    with by_hand.turn_to_publish(settings, print):
        with pytest.raises(ChangeRefused, match="Try again in a moment"):
            put_back(settings, before, by_id=people["publisher"], why="It reads badly")
        with pytest.raises(ChangeRefused, match="Try again in a moment"):
            go_live(settings, change, by_id=people["publisher"], patience=0.2)
    with pytest.raises(ChangeRefused, match="Only a publisher"):
        put_back(settings, before, by_id=people["reviewer"], why="It reads badly")
    with pytest.raises(ChangeRefused, match="in service already"):
        put_back(settings, latest, by_id=people["publisher"], why="It reads badly")
    assert seen()[0] == latest
