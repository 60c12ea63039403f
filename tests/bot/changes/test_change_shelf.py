"""Changes reach the shelf whole or not at all, and a candidate shelf leaves it alone."""

import json
import multiprocessing
import os
import signal

import pytest

from bot.changes import shelf as writing
from bot.changes.folders import Shelf
from bot.changes.models import Change, ChangedFile
from bot.changes.shelf import finish_writing, moved_on, take_off, with_changes, write_back
from bot.errors import ChangedMeanwhile

TOPIC = "doorstep/id_checks"
ADVICE, EXAMPLES, HELD_OUT = f"advice/{TOPIC}.yml", f"nlu/{TOPIC}.yml", f"held_out/{TOPIC}.yml"
NEW = "advice/doorstep/fake_meter_readers.yml"


@pytest.fixture
def shelf(settings) -> Shelf:
    return Shelf.of(settings)


@pytest.fixture
def change(shelf) -> Change:
    """A change that edits two files, removes one and adds one."""
    texts = {ADVICE: "title: New\n", EXAMPLES: "nlu: []\n", HELD_OUT: None, NEW: "title: Meters\n"}
    return Change(id=1, files=[ChangedFile(path=path, base=shelf.read(path), text=text) for path, text in texts.items()])


def _texts(shelf: Shelf) -> dict:
    return {path: shelf.read(path) for path in (ADVICE, EXAMPLES, HELD_OUT, NEW)}


def test_a_candidate_shelf_has_the_change_and_the_shelf_itself_has_not(settings, shelf, change):
    before = _texts(shelf)

    with with_changes(settings, [change]) as candidate:
        assert _texts(candidate) == change.texts()
        assert candidate.read("partners/numbers.yml") == shelf.read("partners/numbers.yml")
        assert candidate.shown(HELD_OUT) == f"tests/nlu/{TOPIC}.yml"
        scratch = candidate.data_dir

    assert _texts(shelf) == before and not scratch.exists()


def test_a_candidate_shelf_stays_as_it_is_while_others_write(settings, shelf, change):
    with with_changes(settings, []) as candidate:
        before = _texts(candidate)
        write_back(settings, change)

        assert _texts(candidate) == before != _texts(shelf)


def test_a_change_is_written_back_and_writing_it_again_does_nothing(settings, shelf, change):
    write_back(settings, change)
    write_back(settings, change)

    assert _texts(shelf) == change.texts()
    assert moved_on(settings, change) == {}
    take_off(settings, change)
    assert _texts(shelf) == {file.path: file.base for file in change.files}


def test_nothing_is_written_when_one_file_has_moved_on(settings, shelf, change):
    shelf.path(EXAMPLES).write_text("nlu: [somebody else]\n", "utf-8")
    before = _texts(shelf)

    with pytest.raises(ChangedMeanwhile, match=f"data/{EXAMPLES}"):
        write_back(settings, change)

    assert _texts(shelf) == before
    assert moved_on(settings, change) == {EXAMPLES: "nlu: [somebody else]\n"}


def test_a_new_file_is_not_written_over_one_that_came_meanwhile(settings, shelf, change):
    shelf.path(NEW).write_text("title: Theirs\n", "utf-8")

    with pytest.raises(ChangedMeanwhile, match="fake_meter_readers"):
        write_back(settings, change)

    assert shelf.read(NEW) == "title: Theirs\n"


def _write_and_die(settings, files, steps: int) -> None:
    """Write a change and be killed before a step: the system's own `kill -9`, at each call that touches the disk."""
    left = iter(range(steps))

    def dying(call):
        def step(*arguments, **named):
            if next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*arguments, **named)

        return step

    for owner, name in ((os, "fsync"), (writing.Path, "replace"), (writing.Path, "unlink"), (writing.Path, "open")):
        setattr(owner, name, dying(getattr(owner, name)))
    write_back(settings, Change(id=1, files=[ChangedFile(path=path, base=base, text=text) for path, base, text in files]))
    os._exit(0)


@pytest.mark.parametrize("steps", range(0, 40, 3))
def test_a_process_killed_at_any_step_leaves_the_old_shelf_or_what_can_be_finished(settings, shelf, change, steps):
    before = _texts(shelf)
    files = [(file.path, file.base, file.text) for file in change.files]
    process = multiprocessing.get_context("fork").Process(target=_write_and_die, args=(settings, files, steps))
    process.start()
    process.join()

    finish_writing(settings)

    assert _texts(shelf) in (before, change.texts())
    write_back(settings, change)
    assert _texts(shelf) == change.texts()


def test_whoever_comes_next_finishes_what_was_begun(settings, shelf, change):
    settings.var_dir.mkdir(parents=True, exist_ok=True)
    (settings.var_dir / "shelf-journal.json").write_text(json.dumps({ADVICE: "title: Begun\n", HELD_OUT: None}), "utf-8")

    with with_changes(settings, []) as candidate:
        assert candidate.read(ADVICE) == "title: Begun\n" and candidate.read(HELD_OUT) is None

    assert shelf.read(ADVICE) == "title: Begun\n"
    assert not (settings.var_dir / "shelf-journal.json").exists()
