"""The back office's clock: one process of several does the work, and a job that fails stops nothing else."""

import pytest

from editor.clock_work import LEASE_SECONDS, ClockWork, Job, every, jobs


@pytest.fixture
def clocks(app):
    made = [ClockWork(app), ClockWork(app)]
    yield made
    for clock in made:
        clock.stop()


def _count(clock, times: list):
    clock.run(Job("count", 1, times.append))


def test_only_one_of_two_processes_does_the_work(clocks):
    done = []
    for clock in clocks:
        clock.give_sign_of_life()
    for clock in clocks:
        _count(clock, done)

    assert len(done) == 1


def test_when_one_stops_the_other_goes_on(clocks):
    first, second = clocks
    first.give_sign_of_life()
    first.stop()
    second.give_sign_of_life()
    done = []
    _count(first, done)
    assert done == []
    _count(second, done)

    assert len(done) == 1


def test_a_process_that_cannot_say_that_it_lives_stops_by_itself(clocks, monkeypatch):
    clock = clocks[0]
    clock.give_sign_of_life()
    later = clock._held_until + 1
    monkeypatch.setattr("editor.clock_work.time.monotonic", lambda: later)
    done = []
    _count(clock, done)

    assert done == [] and LEASE_SECONDS >= 30


def test_a_job_that_fails_is_noted_without_its_words_and_stops_nothing(clocks, caplog):
    clock = clocks[0]
    clock.give_sign_of_life()

    words = "what somebody wrote"

    def fail(_settings):
        raise ValueError(words)

    clock.run(Job("fail", 1, fail))
    done = []
    _count(clock, done)

    assert "ValueError in fail" in caplog.text and "what somebody wrote" not in caplog.text
    assert len(done) == 1


def test_a_room_puts_its_job_on_the_list_and_the_clock_runs_it(app, clocks, wait_until):
    done = []

    @every(seconds=0.1)
    def count(settings):
        done.append(settings)

    try:
        clocks[0].start()
        assert wait_until(lambda: len(done) >= 2)
    finally:
        jobs.pop(f"{count.__module__}.{count.__name__}")
    assert done[0] is app.extensions["keepsafe_settings"]
