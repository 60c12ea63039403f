"""Releases: frozen whole, put in service in one step, undone in one step."""

import pytest
from frozen_release import freeze

from bot.errors import ReleaseError
from bot.release.publish import ensure_release
from bot.release.rollback import rollback
from bot.release.store import CONTENT, MODEL, CurrentContent


def test_before_the_first_release_the_remedy_is_named(settings):
    from bot.release.store import Releases

    with pytest.raises(ReleaseError, match="keepsafe publish"):
        Releases(settings.releases_dir).current()


def test_what_was_frozen_is_what_is_said(releases, corpus):
    content = releases.content(releases.current().id)

    assert content.advice == corpus.advice
    assert content.danger == corpus.danger
    assert content.notices == corpus.notices
    assert content.numbers == corpus.numbers
    assert content.organisations == corpus.organisations


def test_a_release_that_was_never_finished_is_not_seen(releases):
    (releases.folder / ".2031-01-01-000000").mkdir()
    (releases.folder / "2031-01-01-000001").mkdir()

    assert [release.id for release in releases.all()] == ["2030-06-01-120000"]
    with pytest.raises(ReleaseError, match="There is no release 2031-01-01-000001"):
        releases.put_in_service("2031-01-01-000001")
    assert releases.current_id() == "2030-06-01-120000"


def test_undo_goes_back_to_the_release_before(releases, corpus, tmp_path):
    freeze(releases, "2030-06-02-120000", corpus, tmp_path)
    releases.put_in_service("2030-06-02-120000")

    assert rollback(releases).id == "2030-06-01-120000"
    assert releases.current_id() == "2030-06-01-120000"
    with pytest.raises(ReleaseError, match="no earlier release"):
        rollback(releases)


def test_words_follow_the_pointer_and_survive_a_spoiled_release(releases, corpus, tmp_path):
    current = CurrentContent(releases)
    before = current.get()
    freeze(releases, "2030-06-02-120000", corpus, tmp_path)
    (releases.folder / "2030-06-02-120000" / CONTENT).write_text("{", "utf-8")

    releases.put_in_service("2030-06-02-120000")

    assert current.get() is before


def test_a_release_that_fits_is_not_made_again(settings, releases, corpus, tmp_path):
    from bot.release.digests import understanding_digest

    freeze(releases, "2030-06-02-120000", corpus, tmp_path, understanding=understanding_digest())
    releases.put_in_service("2030-06-02-120000")

    assert ensure_release(settings, print).id == "2030-06-02-120000"


def test_a_damaged_model_is_replaced_by_a_whole_one_that_understands_the_same(settings, releases, corpus, tmp_path):
    from bot.release.digests import understanding_digest

    for release_id in ("2030-06-02-120000", "2030-06-03-120000"):
        freeze(releases, release_id, corpus, tmp_path, understanding=understanding_digest())
    (releases.folder / "2030-06-03-120000" / MODEL).write_bytes(b"half of it")
    releases.put_in_service("2030-06-03-120000")
    said = []

    made = ensure_release(settings, said.append)

    assert made.id not in ("2030-06-02-120000", "2030-06-03-120000")
    assert releases.current_id() == made.id
    assert releases.model(made.id).read_bytes() == releases.model("2030-06-02-120000").read_bytes()
    assert "2030-06-03-120000 is missing or damaged" in said[0]


def test_a_change_of_words_goes_live_without_training(settings, releases, corpus, tmp_path):
    from bot.release.digests import understanding_digest, wording_digest

    freeze(releases, "2030-06-02-120000", corpus, tmp_path, understanding=understanding_digest(), wording="older words")
    releases.put_in_service("2030-06-02-120000")

    made = ensure_release(settings, print)

    assert made.id != "2030-06-02-120000"
    assert made.wording == wording_digest(corpus)
    assert releases.current_id() == made.id


def test_a_spoiled_corpus_leaves_the_current_release_in_service(settings, releases, shelf):
    (shelf / "advice/doorstep/id_checks.yml").write_text("title: [", "utf-8")
    said = []

    release = ensure_release(settings.copy(update={"data_dir": shelf}), said.append)

    assert release.id == "2030-06-01-120000"
    assert "keepsafe validate" in said[0]


def test_the_name_of_the_pointer_is_no_release(releases):
    with pytest.raises(ReleaseError, match="no release current"):
        rollback(releases, "current")

    assert releases.current().id == releases.current_id()
