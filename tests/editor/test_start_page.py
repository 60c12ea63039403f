"""The start page shows each editor what waits for them, by their roles."""

import datetime

import pytest

from bot.accounts import people
from bot.changes import review
from bot.changes.drafting import open_change, save
from bot.changes.kinds import Kind
from bot.changes.publishing import begin_publishing, fail_publishing
from bot.database import session_scope
from bot.teamwork import tasks

TOPIC, PATH = "doorstep/bogus_callers", "advice/doorstep/bogus_callers.yml"


@pytest.fixture
def isla(add_editor):
    return add_editor("author", name="Isla Reid")


@pytest.fixture
def bring_to(settings, database, isla, add_editor):
    """Bring a change of Isla's to a state."""
    reviewer, publisher = add_editor("reviewer", name="Ewan Ross"), add_editor("publisher", name="Morag Bain")

    def bring(state: str) -> None:
        with session_scope(database) as session:
            author, second, third = (people.find(session, email) for email in (isla, reviewer, publisher))
            change = open_change(session, settings=settings, kind=Kind.topic, key=TOPIC, by=author)
            text = change.file(PATH).text.replace("Lock your other doors.", "Lock the other doors.")
            save(session, change, by=author, version=change.version, texts={PATH: text})
            if state == "draft":
                return
            review.submit(session, change, by=author, why="It reads better so.")
            if state == "returned":
                review.return_with_comment(session, change, by=second, comment="Say why.")
            elif state in ("approved", "failed"):
                review.approve(session, change, by=second)
            if state == "failed":
                begin_publishing(session, change, by=third)
                fail_publishing(session, change, why="the disk was full", by=third)

    return bring


@pytest.mark.parametrize(
    ("state", "roles", "name", "heading"),
    [
        ("draft", ["author"], "Isla Reid", "Your drafts"),
        ("returned", ["author"], "Isla Reid", "Returned to you"),
        ("submitted", ["reviewer"], "Ewan Ross", "To review"),
        ("submitted", ["publisher"], "Morag Bain", "To review"),
        ("approved", ["publisher"], "Morag Bain", "Approved, to be put in service"),
        ("failed", ["publisher"], "Morag Bain", "Could not be put in service"),
    ],
)
def test_a_change_waits_for_whoever_has_to_do_something(bring_to, sign_in, state, roles, name, heading):
    bring_to(state)
    page = sign_in(*roles, name=name).get("/").text

    assert f"<h2>{heading}" in page and "Bogus callers" in page


@pytest.mark.parametrize(
    ("state", "roles", "name"),
    [("draft", ["reviewer"], "Ewan Ross"), ("submitted", ["author"], "Isla Reid"), ("approved", ["reviewer"], "Ewan Ross")],
)
def test_nobody_is_troubled_with_what_is_not_theirs_to_do(bring_to, sign_in, state, roles, name):
    bring_to(state)

    assert "Nothing waits for you." in sign_in(*roles, name=name).get("/").text


def test_work_and_mentions_wait_too(sign_in, database, isla, user_named):
    browser = sign_in("author", name="Isla Reid")
    with session_scope(database) as session:
        me = people.find(session, isla)
        tasks.assign(session, subject=TOPIC, address="/", what="Ring the council", to=me, by=me, day=datetime.date(2020, 1, 2))
    sign_in("author", name="Ewan Ross").post("/comments", {"subject": TOPIC, "address": "/", "text": "@Isla look"})
    page = browser.get("/").text

    assert "Asked of you" in page and "Ring the council" in page and "overdue" in page
    assert "Said to you" in page and "Ewan Ross mentioned you" in page


def test_late_reviews_wait_for_authors_and_reviewers(sign_in, monkeypatch):
    monkeypatch.setattr("editor.home.clock.now", lambda: datetime.datetime(2029, 1, 1, tzinfo=datetime.UTC))

    assert "Late for review" in sign_in("reviewer").get("/").text
    assert "Late for review" not in sign_in("administrator").get("/").text
