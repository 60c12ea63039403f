"""Whatever step a process is killed at, the old release stays in service, and what it was making is absent or whole."""

import fcntl
import multiprocessing
import os
import signal
from types import SimpleNamespace

import pytest

from bot.errors import ReleaseError
from bot.release import history, making, store
from bot.release.candidate import Candidates
from bot.release.digests import code_digest
from bot.release.live import go_live
from bot.release.progress import tell
from bot.release.report.report import make_report
from bot.release.report.robustness import Robustness
from bot.release.store import REPORT
from bot.release.trial import Trial

OLD = "2030-06-01-120000"
STEPS_OF_A_CANDIDATE = ["checking", "training", "testing", "comparing", "before the last file", "before it says so"]


def _die(*_arguments, **_named):
    os.kill(os.getpid(), signal.SIGKILL)


def _killed(do) -> None:
    """Do something in a process that is killed meanwhile."""
    process = multiprocessing.get_context("fork").Process(target=do)
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL


@pytest.mark.parametrize(
    ("where", "name", "at"),
    [
        (store, "_link_or_copy", "before the model is there"),
        (store.Path, "write_text", "before the content is there"),
        (store.shutil, "copytree", "before the report is there"),
        (store.Path, "rename", "before it has its name"),
        (store.Path, "symlink_to", "before the pointer is made"),
        (store.Path, "replace", "before the pointer is moved"),
        (history, "asdict", "before it is noted"),
    ],
)
def test_publishing_that_is_killed_leaves_a_whole_release_in_service(releases, corpus, where, name, at, monkeypatch):
    monkeypatch.setattr(where, name, _die)
    model, report = releases.model(OLD), releases.path(OLD) / REPORT
    about = {"note": "", "understanding": "u", "code": code_digest()}

    _killed(lambda: go_live(releases, corpus, model, report, print, **about))

    monkeypatch.undo()
    is_live = at == "before it is noted"
    assert (releases.current_id() == OLD) is not is_live
    for release in releases.all():
        assert releases.model(release.id)
        assert releases.content(release.id).advice == corpus.advice
    releases.clear_up()
    assert not list(releases.folder.glob(".20*"))
    assert go_live(releases, corpus, model, report, print, **about).id == releases.current_id()


@pytest.fixture
def begun(settings, releases, corpus, monkeypatch):
    """A candidate that has begun, with a training that takes no time."""
    folder = Candidates(settings).path("2030-06-03-120000-000000")
    (folder / "shelf").mkdir(parents=True)
    tell(folder, "waiting", "Waiting to begin ...")

    def try_out(_settings, _corpus, folder, of, _earlier, tell):
        tell("training", "Training ...")
        tell("testing", "Testing ...")
        report = make_report([], Robustness(0, 0, [], []), made="", of=of, earlier=None)
        for name in ("model", REPORT):
            (folder / name).mkdir()
        (folder / "model" / "model.tar.gz").write_bytes(b"a model")
        return Trial(folder / "model" / "model.tar.gz", report, folder / REPORT)

    monkeypatch.setattr(making, "get_settings", lambda: settings)
    monkeypatch.setattr(making, "checked_corpus", lambda _: corpus)
    monkeypatch.setattr(making, "try_out", try_out)
    monkeypatch.setattr(making, "_answers_in_service", lambda *_: ([], set()))
    return SimpleNamespace(id=folder.name, folder=folder)


def _make(begun) -> None:
    with (begun.folder / ".running").open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        making.make(begun.folder, "a note")


@pytest.mark.parametrize("at", STEPS_OF_A_CANDIDATE)
def test_a_candidate_that_is_killed_is_told_as_broken_off_and_never_goes_live(begun, settings, releases, at, monkeypatch):
    candidates = Candidates(settings)
    if at == "before the last file":
        monkeypatch.setattr(making.json, "dumps", lambda data, **named: _die() if "against" in data and "wording" in data else "{}")
    else:
        step = "ready" if at == "before it says so" else at
        monkeypatch.setattr(making, "tell", lambda folder, now, says: _die() if now == step else tell(folder, now, says))

    _killed(lambda: _make(begun))

    assert candidates.progress(begun.id).step == "broken_off"
    assert releases.current_id() == OLD
    if at != "before it says so":
        with pytest.raises(ReleaseError, match="has not been tested to the end"):
            candidates.get(begun.id)
        candidates.clear_up()
        assert candidates.ids() == []


def test_a_candidate_that_is_let_be_is_whole(begun, settings):
    _make(begun)

    candidates = Candidates(settings)
    assert candidates.progress(begun.id).step == "ready"
    assert candidates.get(begun.id).against == OLD
    assert candidates.model(begun.id).read_bytes() == b"a model"
    assert candidates.gate(begun.id).headline == "No question would get a different answer."


def test_while_its_process_lives_a_candidate_is_not_broken_off(begun, settings):
    candidates = Candidates(settings)
    with (begun.folder / ".running").open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)

        assert candidates.progress(begun.id).step == "waiting"
        candidates.clear_up()
        assert candidates.ids() == [begun.id]

    assert candidates.progress(begun.id).step == "broken_off"
