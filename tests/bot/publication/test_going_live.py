"""An approved change reaches the public and the shelf, once what has to be tested was tested and no danger got worse."""

import pytest
from findings import BLOCKING, LOSS
from id_checks import ADVICE, FIRST, NEW_EXAMPLE, NEW_TITLE, on_the_shelf, title

from bot.changes import shelf
from bot.changes.drafting import get_change
from bot.database import session_scope
from bot.errors import ChangeRefused, ContentError, ReleaseError
from bot.publication.going_live import go_live


@pytest.mark.both_databases
def test_words_are_public_and_on_the_shelf(settings, releases, approved, people, state_of):
    change = approved(NEW_TITLE)

    release = go_live(settings, change, by_id=people["publisher"])

    assert title(releases).startswith("New ") and "title: New " in on_the_shelf(settings)
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
    assert releases.current_id() == FIRST and state_of(change) == "approved" and "summry" not in on_the_shelf(settings)


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


def test_nothing_goes_live_that_cannot_be_written_to_the_shelf(settings, releases, approved, people, state_of, monkeypatch):
    change = approved(NEW_TITLE)
    monkeypatch.setattr(shelf.os, "access", lambda *_: False)

    with pytest.raises(ChangeRefused, match="nothing was published"):
        go_live(settings, change, by_id=people["publisher"])
    assert releases.current_id() == FIRST and state_of(change) == "approved"
