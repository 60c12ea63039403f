"""What was published before can be read and brought back."""

import pytest

from bot.changes import publishing, review
from bot.changes.history import history, restore
from bot.changes.shelf import write_back
from bot.errors import ChangeRefused

TOPIC = "doorstep/id_checks"
ADVICE = f"advice/{TOPIC}.yml"


@pytest.fixture
def published(session, settings, draft, put, isla, rory, kirsty):
    put(draft, {ADVICE: "title: New\n"})
    review.submit(session, draft, by=isla, why="A new title")
    review.approve(session, draft, by=rory)
    publishing.begin_publishing(session, draft, by=kirsty)
    write_back(settings, draft)
    publishing.finish_publishing(session, draft, release_id="2030-06-01-120000", by=kirsty)
    return draft


def test_a_topic_tells_what_was_published(session, published):
    assert history(session, key=TOPIC) == [published]
    assert history(session, key="doorstep/bogus_callers") == []


def test_what_stood_before_comes_back_as_a_draft(session, settings, published, isla):
    again = restore(session, published, settings=settings, by=isla, before=True)

    assert again.is_editable and again.file(ADVICE).base == "title: New\n"
    assert again.file(ADVICE).text == published.file(ADVICE).base


def test_what_stands_there_now_needs_no_restoring(session, settings, published, isla):
    with pytest.raises(ChangeRefused, match="nothing to restore"):
        restore(session, published, settings=settings, by=isla)


def test_whoever_wrote_what_is_brought_back_cannot_approve_it(session, settings, published, isla, rory):
    write_back_over = restore(session, published, settings=settings, by=isla, before=True)
    write_back(settings, write_back_over)

    again = restore(session, published, settings=settings, by=rory)

    assert review.is_ones_own(again, isla) and review.is_ones_own(again, rory)
