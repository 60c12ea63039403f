"""A change on its way: written by one, read by another, put in service by a third; every refusal is a sentence and loses nothing."""

import re
import shutil

import pytest
import sqlalchemy as sa

from bot.accounts import people
from bot.changes.drafting import get_change, open_change, save
from bot.changes.kinds import Kind
from bot.changes.models import Change
from bot.database import session_scope
from bot.publication.models import Trial
from bot.settings import ROOT

TOPIC = "doorstep/id_checks"
ADVICE, EXAMPLES = f"advice/{TOPIC}.yml", f"nlu/{TOPIC}.yml"


@pytest.fixture
def shelf_of_editors(tmp_path) -> dict:
    """A shelf of one topic."""
    for name in (f"data/{ADVICE}", f"data/{EXAMPLES}", f"tests/nlu/{TOPIC}.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return {"data_dir": tmp_path / "data", "held_out_dir": tmp_path / "tests" / "nlu"}


@pytest.fixture
def draft(settings, database, add_editor):
    """Isla's draft with a new title, or other words: its number."""
    add_editor("author", name="Isla")

    def make(path: str = ADVICE, old: str = "title: ", new: str = "title: <b>New</b> ") -> int:
        with session_scope(database) as session:
            isla = people.find(session, "isla@example.scot")
            change = open_change(session, settings=settings, kind=Kind.topic, key=TOPIC, by=isla)
            save(session, change, by=isla, version=change.version, texts={path: change.file(path).text.replace(old, new, 1)})
            return change.id

    return make


def _state(database, change_id: int) -> str:
    with session_scope(database) as session:
        return get_change(session, change_id).state


def _approve(browser, change_id: int, comment: str = ""):
    """Read a change and approve what was read."""
    version = re.search(r'name="version" value="(\d+)"', browser.get(f"/changes/{change_id}").text).group(1)
    return browser.post(f"/changes/{change_id}/approve", {"comment": comment, "version": version})


def test_a_change_is_told_by_its_words_and_whatever_they_hold_stays_words(sign_in, draft):
    page = sign_in("author", name="Isla").get(f"/changes/{draft()}").text

    assert "<ins>&lt;b&gt;New&lt;/b&gt;" in page and "<b>New</b>" not in page
    assert "Nothing differs" not in page


def test_a_draft_is_handed_in_read_and_approved_by_another(sign_in, draft, database):
    change = draft()
    page = sign_in("author", name="Isla").post(f"/changes/{change}/submit", {"why": "A clearer title"}).text
    assert "Handed in" in page and _state(database, change) == "submitted"

    page = _approve(sign_in("reviewer", name="Rory"), change, comment="Good").text

    assert "Approved" in page and "Rory says:" in page and _state(database, change) == "approved"
    assert "1 new" in sign_in("author", name="Isla").get("/").text


def test_nobody_approves_their_own_words(sign_in, draft, database, add_editor):
    change = draft()
    with session_scope(database) as session:
        isla = people.find(session, "isla@example.scot")
        people.change(session, isla, name="Isla", roles=["author", "reviewer", "administrator"], active=True, by=isla)
    isla = sign_in("author", name="Isla")
    isla.post(f"/changes/{change}/submit", {"why": "A clearer title"})

    page = isla.post(f"/changes/{change}/approve").text

    assert "somebody else has to approve it" in page and _state(database, change) == "submitted"
    assert ">Approve<" not in page


def test_a_publisher_may_in_an_emergency_with_a_reason_that_everybody_reads(sign_in, draft, database):
    change = draft()
    with session_scope(database) as session:
        isla = people.find(session, "isla@example.scot")
        people.change(session, isla, name="Isla", roles=["author", "publisher", "administrator"], active=True, by=isla)
    isla = sign_in("author", name="Isla")
    assert "Say why" in isla.post(f"/changes/{change}/approve-in-emergency", {"reason": " "}).text

    isla.post(f"/changes/{change}/approve-in-emergency", {"reason": "The number is wrong and people ring it"})

    assert _state(database, change) == "approved"
    assert "The number is wrong and people ring it" in sign_in("reviewer", name="Rory").get(f"/changes/{change}").text


def test_a_returned_change_says_what_to_do(sign_in, draft, database):
    change = draft()
    sign_in("author", name="Isla").post(f"/changes/{change}/submit", {"why": "A clearer title"})
    rory = sign_in("reviewer", name="Rory")
    assert "Write what the author should change" in rory.post(f"/changes/{change}/return", {"comment": ""}).text

    rory.post(f"/changes/{change}/return", {"comment": "Shorter, please"})

    page = sign_in("author", name="Isla").get(f"/changes/{change}").text
    assert "Shorter, please" in page and "Ask for a review" in page


def test_times_are_scotlands_and_impossible_ones_are_said_so(sign_in, draft, database):
    change = draft()
    sign_in("author", name="Isla").post(f"/changes/{change}/submit", {"why": "A clearer title"})
    _approve(sign_in("reviewer", name="Rory"), change)
    kirsty = sign_in("publisher", name="Kirsty")

    assert "clocks go forward" in kirsty.post(f"/changes/{change}/schedule", {"go_live": "2040-03-25T01:30"}).text
    assert "end before it begins" in kirsty.post(f"/changes/{change}/schedule", {"go_live": "2040-06-01T09:00", "expires": "2040-05-01T09:00"}).text
    assert _state(database, change) == "approved"

    page = kirsty.post(f"/changes/{change}/schedule", {"go_live": "2040-06-01T09:00", "expires": "2040-07-01T09:00"}).text

    assert "1 June 2040, 09:00" in page and _state(database, change) == "scheduled"


def test_a_change_can_be_given_to_somebody_and_withdrawn(sign_in, draft, database):
    change = draft()
    rory = sign_in("author", name="Rory")
    with session_scope(database) as session:
        rory_id = people.find(session, "rory@example.scot").id
    isla = sign_in("author", name="Isla")

    assert "Rory works on it now" in isla.post(f"/changes/{change}/assign", {"user_id": rory_id}).text
    assert "Ask for a review" in rory.get(f"/changes/{change}").text
    assert "Only its author" in rory.post(f"/changes/{change}/withdraw").text
    isla.post(f"/changes/{change}/withdraw")

    assert _state(database, change) == "withdrawn" and "Withdrawn" in isla.get("/changes/?show=withdrawn").text


def test_understanding_is_tested_and_words_are_not(sign_in, draft):
    isla = sign_in("author", name="Isla")
    words = isla.get(f"/changes/{draft()}").text

    assert "Test it" not in words
    understanding = isla.get(f"/changes/{draft(EXAMPLES, 'examples: |', chr(10).join(['examples: |', '    - is this a real badge']))}").text
    assert "Test it" in understanding and "is this a real badge" in understanding


def test_every_tab_lists_its_changes(sign_in, draft, database):
    change = draft()
    isla = sign_in("author", name="Isla")
    for tab, listed in {"open": True, "mine": True, "submitted": False, "approved": False, "published": False, "withdrawn": False}.items():
        page = isla.get(f"/changes/?show={tab}").text
        assert bool(re.search(rf'href="/changes/{change}"', page)) == listed, tab


def test_what_was_done_is_listed_with_who_did_it(sign_in, draft, database):
    change = draft()
    sign_in("author", name="Isla").post(f"/changes/{change}/submit", {"why": "A clearer title"})

    page = sign_in("reviewer", name="Rory").get(f"/changes/{change}").text

    assert "Isla handed it in: A clearer title" in page


def test_what_is_over_says_so(sign_in, draft, database):
    change = draft()
    isla = sign_in("author", name="Isla")
    isla.post(f"/changes/{change}/withdraw", {})

    page = isla.get(f"/changes/{change}").text

    assert "It was withdrawn. Nothing of it is public." in page and "Isla withdrew it" in page


def test_a_sentence_is_kept_as_a_test_in_a_draft(sign_in, settings, database):
    isla = sign_in("author", name="Isla")

    page = isla.post("/try/keep", {"text": "is my card 4929 1234 5678 9012 safe with him", "label": TOPIC}).text

    assert "is kept as a test" in page
    with session_scope(database) as session:
        text = session.execute(sa.select(Change)).scalar().file(f"held_out/{TOPIC}.yml").text
        assert "safe with him" in text and "4929" not in text
    assert "is a test already" in isla.post("/try/keep", {"text": "is my card 4929 1234 5678 9012 safe with him", "label": TOPIC}).text
    assert "Choose from the list" in isla.post("/try/keep", {"text": "hello", "label": "../../etc/passwd"}).text


def test_only_a_publisher_stops_a_test_that_is_on_its_way_to_the_public(sign_in, draft, database):
    change = draft()
    with session_scope(database) as session:
        session.add(Trial(change_id=change, candidate_id="2030-06-03-120000-000001", shelf="", begun=1.0, goes_live=True, outcome=""))

    assert "Ask them to stop it" in sign_in("author", name="Isla").post(f"/changes/{change}/test/stop").text
    sign_in("publisher", name="Kirsty").post(f"/changes/{change}/test/stop")

    with session_scope(database) as session:
        assert session.query(Trial).one().outcome == "Kirsty stopped the test."


def test_nobody_who_left_is_asked_to_work(sign_in, draft, database, user_named):
    change = draft()
    sign_in("reviewer", name="Rory")
    with session_scope(database) as session:
        people.find(session, "rory@example.scot").active = False

    page = sign_in("author", name="Isla").post(f"/changes/{change}/assign", {"user_id": user_named("Rory").id}).text

    assert "does not work here any more" in page
