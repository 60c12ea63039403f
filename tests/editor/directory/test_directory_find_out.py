"""What nobody has confirmed is work: taken on, asked, answered, closed by a change."""

import re

import pytest

from bot.changes.models import Change
from bot.changes.yaml_text import data_of
from bot.database import session_scope

KEY = "cuckooing_offence"


@pytest.fixture
def isla(sign_in):
    """Isla, who writes."""
    return sign_in("author", name="Isla")


def _change(database) -> tuple[Change, dict]:
    with session_scope(database) as session:
        change = session.query(Change).one()
        [file] = change.files
        session.expunge_all()
        return change, data_of(file.text)["to_verify"]


def _about(page: str, key: str = KEY) -> str:
    return re.search(rf'<section class="card" id="{key}".*?</section>', page, re.DOTALL).group()


def test_everything_unconfirmed_is_on_the_list_and_free_at_first(isla, corpus):
    page = isla.get("/directory/find-out").text

    assert page.count("<section") == len(corpus.to_verify)
    assert "nobody is on it" in _about(page) and "Crown Office" in _about(page)


def test_who_was_asked_and_what_they_said_stands_there_for_everybody(isla, sign_in, database):
    page = isla.post(f"/directory/find-out/{KEY}/asked", {"who": "Crown Office, Ms Grant", "day": "2026-01-05"}).text
    assert "Crown Office, Ms Grant, 5 January 2026" in _about(page) and "No answer yet" in _about(page)
    assert "no answer since" in _about(page) and page.index(KEY) < page.index("not_proven_ended")

    isla.post(f"/directory/find-out/{KEY}/answered", {"answer": "It is not in force in Scotland."})
    theirs = _about(sign_in("reviewer", name="Mairi").get("/directory/find-out").text)
    assert "It is not in force in Scotland." in theirs and "Isla is on it" in theirs and "Note what was done" not in theirs
    assert str(_change(database)[1][KEY]["asked"][0]["day"]) == "2026-01-05"


def test_somebody_is_asked_to_find_it_out_and_told_so(isla, sign_in, user_named, database):
    ailsa = sign_in("author", name="Ailsa")
    page = isla.post(f"/directory/find-out/{KEY}/give", {"user_id": user_named("Ailsa").id}).text
    assert "Ailsa is on it" in _about(page)
    assert "asks you to find something out" in ailsa.get("/notifications/").text

    ailsa.post(f"/directory/find-out/{KEY}/asked", {"who": "Crown Office", "day": "2026-01-05"})
    assert _change(database)[1][KEY]["asked"][0]["who"] == "Crown Office"


def test_closing_makes_a_change_that_takes_it_off_the_list(isla, database, corpus):
    page = isla.post(f"/directory/find-out/{KEY}/close").text
    change, left = _change(database)

    assert "takes it off the shelf" in page
    assert KEY not in left and len(left) == len(corpus.to_verify) - 1
    assert (change.kind, change.state) == ("doubt", "draft")
    assert "being closed" in _about(isla.get("/directory/find-out").text)


@pytest.mark.parametrize(
    ("step", "data", "words"),
    [
        ("asked", {"who": "", "day": "2026-01-05"}, "Write who was asked"),
        ("asked", {"who": "COPFS", "day": "soon"}, "Choose the day"),
        ("asked", {"who": "COPFS", "day": "2999-01-01"}, "still to come"),
        ("answered", {"answer": "Yes."}, "Note first who was asked"),
        ("give", {"user_id": "999"}, "Give it to an author"),
    ],
)
def test_half_a_note_is_refused_in_words(isla, database, step, data, words):
    answer = isla.post(f"/directory/find-out/{KEY}/{step}", data)

    assert answer.status_code == 409 and words in answer.text


def test_somebody_elses_work_is_not_noted_over(isla, sign_in):
    isla.post(f"/directory/find-out/{KEY}/asked", {"who": "COPFS", "day": "2026-01-05"})

    assert sign_in("author", name="Ailsa").post(f"/directory/find-out/{KEY}/asked", {"who": "Me", "day": "2026-01-06"}).status_code == 409
