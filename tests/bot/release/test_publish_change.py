"""An editors' change goes live: words at once and without training, understanding only as it was tested."""

import json
import shutil
from dataclasses import asdict

import pytest
from frozen_release import freeze

from bot.errors import ContentError, ReleaseError
from bot.release import train as training
from bot.release.candidate import ABOUT, Candidate, Candidates
from bot.release.digests import code_digest, understanding_digest
from bot.release.gate import Finding, Gate
from bot.release.history import PUBLISHED, PUT_BACK, history
from bot.release.publish import ensure_release
from bot.release.publish_change import publish_candidate, publish_wording
from bot.release.rollback import rollback
from bot.release.store import MODEL, REPORT, file_digest

SAID = {"note": "A clearer first step", "who": "Ann Publisher", "why": "People asked", "changes": ["Checking who is at the door"]}
BLOCKING = Finding("danger_missed", "blocks", "danger/weapon", "he has a knife", "danger/weapon", "home/noise", "…")
LOSS = Finding("right_to_wrong", "loss", "cyber/romance", "he needs money", "cyber/romance", "cyber/phishing", "…")


@pytest.fixture
def at_work(shelf, settings, releases, corpus, tmp_path, monkeypatch):
    """Settings of a shelf that a test changes; in service is a release that understands the shelf as it stands. Training is out of the question."""
    freeze(releases, "2030-06-02-120000", corpus, tmp_path, understanding=understanding_digest(shelf))
    releases.put_in_service("2030-06-02-120000")
    monkeypatch.setattr(training, "train", lambda *_: pytest.fail("nothing is to be trained"))
    return settings.copy(update={"data_dir": shelf, "held_out_dir": shelf.parent / "tests" / "nlu"})


def _change_words(shelf):
    path = shelf / "advice/doorstep/id_checks.yml"
    path.write_text(path.read_text("utf-8").replace("title: ", "title: Now: ", 1).replace("title: Now: ", "title: New "), "utf-8")


def _change_examples(shelf):
    with (shelf / "nlu/doorstep/id_checks.yml").open("a", encoding="utf-8") as file:
        file.write("    - is this lady with the parrot genuine\n")


def _candidate(settings, releases, findings=()) -> Candidate:
    """A candidate of the shelf as it stands, as its process would leave it."""
    folder = Candidates(settings).path("2030-06-03-120000-000000")
    (folder / REPORT).mkdir(parents=True)
    (folder / MODEL).write_bytes(b"a model that learned something new")
    Gate(releases.current_id(), 1, list(findings), []).write(folder)
    understanding = understanding_digest(settings.data_dir)
    digest = file_digest(folder / MODEL)
    candidate = Candidate(folder.name, "2030-06-03T12:00:00+00:00", "", releases.current_id(), understanding, "w", code_digest(), digest)
    (folder / ABOUT).write_text(json.dumps(asdict(candidate)), "utf-8")
    return candidate


def test_words_go_live_with_the_model_in_service(at_work, releases, shelf):
    _change_words(shelf)

    release = publish_wording(at_work, **SAID)

    assert releases.current_id() == release.id
    assert releases.content(release.id).advice["doorstep/id_checks"].title.startswith("New ")
    assert releases.model(release.id).samefile(releases.model("2030-06-02-120000"))


def test_a_release_says_who_published_it_when_why_and_what_changed(at_work, releases, shelf):
    _change_words(shelf)

    release = releases.get(publish_wording(at_work, **SAID).id)

    assert (release.note, release.who, release.why, release.changes) == (SAID["note"], SAID["who"], SAID["why"], tuple(SAID["changes"]))
    [entry] = history(releases)
    assert (entry.how, entry.release, entry.before, entry.who, entry.why) == (PUBLISHED, release.id, "2030-06-02-120000", release.who, release.why)


def test_a_release_made_before_publishers_were_named_can_still_be_read(releases):
    path = releases.path("2030-06-01-120000") / "release.json"
    about = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({name: about[name] for name in ("id", "created", "note", "understanding", "wording", "model_sha256")}), "utf-8")

    assert releases.current().who == ""


def test_examples_do_not_slip_through_as_words(at_work, releases, shelf):
    _change_examples(shelf)

    with pytest.raises(ReleaseError, match="not only words"):
        publish_wording(at_work, **SAID)
    assert releases.current_id() == "2030-06-02-120000"


def test_words_that_do_not_fit_together_do_not_go_live(at_work, releases, shelf):
    (shelf / "advice/doorstep/id_checks.yml").write_text("title: [", "utf-8")

    with pytest.raises(ContentError):
        publish_wording(at_work, **SAID)
    assert releases.current_id() == "2030-06-02-120000"


def test_a_tested_candidate_goes_live_as_it_was_tested(at_work, releases, shelf):
    _change_examples(shelf)
    candidate = _candidate(at_work, releases)

    release = publish_candidate(at_work, candidate, **SAID)

    assert releases.current_id() == release.id
    assert releases.model(release.id).read_bytes() == b"a model that learned something new"
    assert release.understanding == understanding_digest(shelf)


def test_danger_that_got_worse_keeps_a_candidate_back_whatever_the_reason(at_work, releases, shelf):
    _change_examples(shelf)
    candidate = _candidate(at_work, releases, [BLOCKING])

    with pytest.raises(ReleaseError, match="danger would be handled worse"):
        publish_candidate(at_work, candidate, **SAID, loss_reason="It is worth it")
    assert releases.current_id() == "2030-06-02-120000"


def test_losses_go_live_only_with_a_reason_which_the_release_keeps(at_work, releases, shelf):
    _change_examples(shelf)
    candidate = _candidate(at_work, releases, [LOSS])

    with pytest.raises(ReleaseError, match="Say why"):
        publish_candidate(at_work, candidate, **SAID, loss_reason=" ")

    assert publish_candidate(at_work, candidate, **SAID, loss_reason="Few ask this").loss_reason == "Few ask this"


def test_words_published_meanwhile_go_live_with_a_candidate(at_work, releases, shelf):
    _change_examples(shelf)
    candidate = _candidate(at_work, releases)
    _change_words(shelf)

    release = publish_candidate(at_work, candidate, **SAID)

    assert releases.content(release.id).advice["doorstep/id_checks"].title.startswith("New ")


def test_a_candidate_of_another_shelf_is_sent_back_to_be_tested(at_work, releases, shelf):
    candidate = _candidate(at_work, releases)
    _change_examples(shelf)

    with pytest.raises(ReleaseError, match="Test it again"):
        publish_candidate(at_work, candidate, **SAID)


def test_a_candidate_held_against_another_release_is_sent_back_to_be_tested(at_work, releases, shelf):
    _change_examples(shelf)
    candidate = _candidate(at_work, releases)
    rollback(releases, "2030-06-01-120000")

    with pytest.raises(ReleaseError, match="Test it again"):
        publish_candidate(at_work, candidate, **SAID)


def test_a_candidate_whose_model_was_changed_is_refused(at_work, releases, shelf):
    _change_examples(shelf)
    candidate = _candidate(at_work, releases)
    (Candidates(at_work).path(candidate.id) / MODEL).write_bytes(b"another")

    with pytest.raises(ReleaseError, match="not the one that was tested"):
        publish_candidate(at_work, candidate, **SAID)


def test_who_put_a_release_back_and_why_is_kept(at_work, releases):
    rollback(releases, "2030-06-01-120000", who="Ann Publisher", why="It answered wrongly")

    [entry] = history(releases)
    assert (entry.how, entry.release, entry.before) == (PUT_BACK, "2030-06-01-120000", "2030-06-02-120000")
    assert (entry.who, entry.why) == ("Ann Publisher", "It answered wrongly")


def test_a_release_that_was_put_back_stays_when_the_service_starts_again(at_work, releases):
    rollback(releases, "2030-06-01-120000")
    said = []

    assert ensure_release(at_work, said.append).id == "2030-06-01-120000"
    assert "put back on purpose" in said[0]


def test_the_service_starts_where_somebody_removed_old_releases_to_have_room(at_work, releases, shelf):
    _change_words(shelf)
    publish_wording(at_work, **SAID)
    shutil.rmtree(releases.path("2030-06-02-120000"))

    assert ensure_release(at_work, print).id == releases.current_id()


def test_words_go_live_after_a_release_was_put_back(at_work, releases, shelf):
    rollback(releases, "2030-06-01-120000")
    _change_words(shelf)

    release = publish_wording(at_work, **SAID)

    assert release.understanding == releases.get("2030-06-01-120000").understanding
    assert ensure_release(at_work, print).id == release.id


def test_a_release_of_older_code_that_no_longer_loads_is_not_put_back(at_work, releases, corpus, tmp_path):
    freeze(releases, "2030-05-01-120000", corpus, tmp_path, code="older code")

    with pytest.raises(ReleaseError, match="older version of this software and no longer loads"):
        rollback(releases, "2030-05-01-120000")
    assert releases.current_id() == "2030-06-02-120000"
    assert not history(releases)


def test_a_line_of_the_history_that_a_power_cut_spoiled_is_left_out(at_work, releases):
    rollback(releases, "2030-06-01-120000")
    with (releases.folder / "history.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"at": "2030')

    assert len(history(releases)) == 1
