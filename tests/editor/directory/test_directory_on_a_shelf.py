"""On a shelf that changes: what has to be read again stands on top, and two who change one entry lose nothing."""

import re

import pytest

from bot.changes.models import Change
from bot.changes.yaml_text import data_of
from bot.database import session_scope


@pytest.fixture
def shelf_of_editors(shelf) -> dict:
    """A copy of the shelf, so that a test may age it."""
    return {"data_dir": shelf, "held_out_dir": shelf.parent / "tests" / "nlu"}


def test_what_is_overdue_comes_first_and_can_be_filtered(sign_in, shelf):
    author = sign_in("author")
    path = shelf / "partners" / "organisations" / "zurich.yml"
    path.write_text((shelf / "partners" / "organisations" / "age_scotland.yml").read_text().replace("checked: 2026-11-21", "checked: 2020-01-01"))

    page = author.get("/directory/organisations/").text
    assert page.index("/organisations/zurich") < page.index("/organisations/act_early")
    assert "read again" in page
    assert "/organisations/act_early" not in author.get("/directory/organisations/?show=overdue").text
    again = author.get("/directory/again").text
    assert re.search(r"<strong>[1-9]\d*</strong> (is|are) due now", again) and again.index("zurich") < again.index("act_early")


def _entry(database) -> dict:
    with session_scope(database) as session:
        [file] = session.query(Change).one().files
        return data_of(file.text)


def test_two_who_change_one_partner_decide_field_by_field(sign_in, shelf, database):
    author = sign_in("author")
    path = shelf / "partners" / "organisations" / "act_early.yml"
    page = author.post("/directory/organisations/act_early/draft")
    address = page.request.path
    with session_scope(database) as session:
        [file] = session.query(Change).one().files
        file.text = file.text.replace("name: ACT Early", "name: ACT Early, mine").replace("Families, friends", "My families, friends")
    path.write_text(path.read_text().replace("name: ACT Early", "name: ACT Early, theirs").replace("actearly.uk", "actearly.scot"))

    assert "Compare the two" in author.get(address).text
    page = author.get(f"{address}/compare")
    assert "ACT Early, theirs" in page.text and "ACT Early, mine" in page.text and "My families" not in page.text
    seal = re.search(r'name="seal" value="(\w+)"', page.text).group(1)
    assert "Compare two versions" in author.post(f"{address}/compare", {"seal": seal}).text

    joined = author.post(f"{address}/compare", {"seal": seal, "name": "mine"})
    assert "what you wrote" in joined.text and "Compare the two" not in joined.text
    entry = _entry(database)
    assert (entry["name"], entry["serves"], entry["web"]) == ("ACT Early, mine", "My families, friends and the public", "https://actearly.scot")


def test_sentences_of_a_self_check_that_two_people_change_are_joined_without_a_question(sign_in, shelf, database):
    author = sign_in("author")
    page = author.post("/directory/checks/doorstep/draft")
    with session_scope(database) as session:
        file = next(file for file in session.query(Change).one().files if file.path == "nlu/check/doorstep.yml")
        file.text = file.text.replace("    - am i ready for callers at the door\n", "    - mine instead\n").replace("    - doorstep check\n", "")
    path = shelf / "nlu" / "check" / "doorstep.yml"
    path.write_text(path.read_text().replace("    - am i ready for callers at the door\n", "    - theirs instead\n"))
    assert "Compare the two" in author.get(page.request.path).text

    joined = author.get(f"{page.request.path}/compare")

    assert "what you wrote" in joined.text
    with session_scope(database) as session:
        file = next(file for file in session.query(Change).one().files if file.path == "nlu/check/doorstep.yml")
        assert "    - mine instead\n" in file.text and "    - theirs instead\n" in file.text and "    - doorstep check\n" not in file.text
        assert file.base == path.read_text() and "am i ready for callers at the door" not in file.text
