"""The inbox: editors see what several people asked without an answer, and make use of it or put it aside."""

import pytest

from bot.accounts.models import AUTHOR, REVIEWER
from bot.audit.record import entries
from bot.changes.examples_form import ExamplesForm
from bot.changes.models import Change
from bot.database import session_scope
from bot.inbox.models import InboxDecision, UnclearQuestion

BADGES = ["how do I get a parking badge for my mum", "how can I get a parking badge for mum", "where do I get a parking badge for my mother"]
DRONES = ["someone is flying a drone over my garden", "a drone keeps flying over my garden", "there is a drone above my garden every day"]


@pytest.fixture
def asked(database, releases) -> dict[str, int]:
    """Two groups that three conversations asked, one that two did; the id of the first question of each."""
    with session_scope(database) as session:
        for place, text in enumerate([*BADGES, *DRONES, "ma wheelie bin was not emptied", "my wheelie bin was not emptied"]):
            session.add(UnclearQuestion(day="2030-06-01", kind="not_understood", asker=f"asker {place}", language="en", text=text))
        session.flush()
        return {"badges": 1, "drones": 4}


@pytest.fixture
def isla(sign_in):
    """An author."""
    return sign_in(AUTHOR, name="Isla")


def _decide(browser, group: int, action: str, sentences=(), **fields):
    browser.get("/inbox/")
    return browser.post(f"/inbox/{group}/decide", {"action": action, "sentence": list(sentences), **fields})


def _change(database) -> tuple[str, dict[str, str]]:
    with session_scope(database) as session:
        change = session.query(Change).one()
        return change.key, {file.path: file.text for file in change.files}


def test_groups_show_with_their_sentences_and_nothing_of_whoever_asked(isla, asked):
    page = isla.get("/inbox/").text

    assert "2 groups wait" in page
    assert all(sentence in page for sentence in (*BADGES, *DRONES))
    assert "wheelie" not in page and "asker" not in page


def test_sentences_become_examples_in_a_draft_and_the_group_goes(isla, asked, database):
    page = _decide(isla, asked["drones"], "example", DRONES[:2], topic="home/antisocial_behaviour").text

    key, files = _change(database)
    assert "2 sentences are in your draft" in page and DRONES[0] not in page and BADGES[0] in page
    assert key == "home/antisocial_behaviour"
    assert ExamplesForm.parse(files["nlu/home/antisocial_behaviour.yml"]).sentences[-2:] == DRONES[:2]
    with session_scope(database) as session:
        assert session.query(InboxDecision).one().action == "example"
        assert not session.query(UnclearQuestion).filter(UnclearQuestion.text.in_(DRONES)).count()
        assert "inbox.decide" in [entry.action for entry in entries(session)]


def test_held_out_sentences_go_to_the_exam(isla, asked, database):
    _decide(isla, asked["drones"], "held_out", DRONES, topic="home/antisocial_behaviour")

    _, files = _change(database)
    assert ExamplesForm.parse(files["held_out/home/antisocial_behaviour.yml"]).sentences[-3:] == DRONES


def test_a_group_can_begin_a_new_topic(isla, asked, database):
    _decide(isla, asked["badges"], "new_topic", BADGES, new_topic="roads/parking_badges")

    key, files = _change(database)
    assert key == "roads/parking_badges"
    assert ExamplesForm.parse(files["nlu/roads/parking_badges.yml"]).sentences == BADGES


def test_what_is_not_ours_can_be_taught_or_only_put_aside(isla, asked, database):
    _decide(isla, asked["badges"], "out_of_scope", BADGES, matter="out_of_scope/car_and_getting_about")
    page = _decide(isla, asked["drones"], "out_of_scope", DRONES).text

    key, files = _change(database)
    assert key == "out_of_scope/car_and_getting_about" and BADGES[0] in files["nlu/out_of_scope/car_and_getting_about.yml"]
    assert "Put aside" in page and "Nothing waits here" in page


def test_an_ignored_group_does_not_come_again(isla, asked, database):
    _decide(isla, asked["badges"], "ignored")
    with session_scope(database) as session:
        for place, text in enumerate(BADGES):
            session.add(UnclearQuestion(day="2030-06-02", kind="declined", asker=f"another {place}", language="en", text=text))

    assert BADGES[0] not in isla.get("/inbox/").text


@pytest.mark.parametrize(
    ("action", "fields", "words"),
    [
        ("example", {}, "Choose the topic"),
        ("new_topic", {"new_topic": "Parking!"}, "cannot be a topic"),
        ("new_topic", {}, "Name the new topic"),
        ("held_out", {"topic": "home/no_such_topic"}, "There is nothing called"),
        ("burn", {}, "Choose what to do"),
    ],
)
def test_what_lacks_something_is_said_and_nothing_is_lost(isla, asked, database, action, fields, words):
    page = _decide(isla, asked["badges"], action, BADGES, **fields).text

    assert words in page and BADGES[0] in page
    with session_scope(database) as session:
        assert session.query(InboxDecision).count() == session.query(Change).count() == 0


def test_no_sentence_ticked_is_said(isla, asked):
    assert "Choose at least one sentence." in _decide(isla, asked["badges"], "example", topic="home/bicycles").text


def test_only_sentences_of_the_group_are_taken(isla, asked, database):
    _decide(isla, asked["badges"], "example", [BADGES[0], "something made up"], topic="home/bicycles")

    assert "something made up" not in str(_change(database))


def test_a_group_that_has_gone_is_said(isla, asked):
    assert "no longer here" in _decide(isla, 99, "ignored").text


def test_who_does_not_write_reads_without_buttons(sign_in, asked):
    page = sign_in(REVIEWER).get("/inbox/").text

    assert BADGES[0] in page
    assert "Add as examples" not in page
