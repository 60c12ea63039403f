"""An alert's way through the back office: one writes, another approves and sends, nobody both."""

import re
import time

import pytest

from bot.accounts import people
from bot.alerts.models import Alert
from bot.alerts.subscriptions import subscribe
from bot.audit.record import entries
from bot.clock import LONDON
from bot.database import session_scope

WORDS = {
    "title": "Doorstep callers in Leith",
    "message": "Callers say they are from the council. Keep the door shut and ring {police_101}.",
    "topic": "doorstep/bogus_callers",
    "area": "edinburgh_city",
    "theme": "",
}


@pytest.fixture
def author(sign_in, releases):
    """Isla, who writes; a release is in service."""
    return sign_in("author", name="Isla")


@pytest.fixture
def publisher(sign_in, releases):
    """Mairi, who approves and sends."""
    return sign_in("publisher", name="Mairi")


def _area(corpus) -> str:
    return next(key for key, council in corpus.councils.items() if "Edinburgh" in council.name)


@pytest.fixture
def words(corpus) -> dict:
    """What Isla writes."""
    return {**WORDS, "area": _area(corpus)}


def _alert(database) -> Alert:
    with session_scope(database) as session:
        alert = session.query(Alert).order_by(Alert.id.desc()).first()
        session.expunge_all()
        return alert


def test_it_is_looked_at_as_telegram_shows_it_before_it_is_kept(author, words, database, corpus):
    with session_scope(database) as session:
        subscribe(session, chat_id=1, council=words["area"], themes=["doorstep"])
    looked = author.post("/alerts/new", {**words, "do": "look"}).text

    assert "ring 101." in looked and "<strong>Doorstep callers in Leith</strong>" in looked
    assert corpus.advice["doorstep/bogus_callers"].title in looked and "1 person would get it today" in looked
    assert _alert(database) is None


def test_one_writes_another_approves_and_it_goes_to_those_who_asked(author, publisher, words, database):
    with session_scope(database) as session:
        subscribe(session, chat_id=1, council=words["area"], themes=["doorstep"])
        subscribe(session, chat_id=2, council=words["area"], themes=["rural"])
    author.post("/alerts/new", {**words, "do": "keep"})
    assert "An alert waits" in publisher.get("/notifications/").text
    publisher.post("/alerts/1/approve")
    assert (_alert(database).approved_by, _alert(database).state) == ("Mairi", "approved")

    sent = publisher.post("/alerts/1/send").text
    assert "on its way to 1 people" in sent and _alert(database).recipients == 1
    assert re.search(r'<td class="number">1</td>', author.get("/alerts/").text)
    with session_scope(database) as session:
        assert [entry.action for entry in entries(session, subject="alerts/1")] == ["alert.send", "alert.approve", "alert.write"]


def test_nobody_approves_their_own_whatever_they_are_called_by_then(sign_in, releases, words, database):
    both = sign_in("author", "publisher", name="Ailsa")
    both.post("/alerts/new", {**words, "do": "keep"})
    assert "somebody else approves it" in both.get("/alerts/1").text
    assert "Somebody else has to approve it" in both.post("/alerts/1/approve").text

    with session_scope(database) as session:
        people.find(session, "ailsa@example.scot").name = "Ailsa Another"
    assert "Somebody else has to approve it" in both.post("/alerts/1/approve").text
    assert _alert(database).state == "draft"


def test_nothing_goes_out_that_nobody_approved(author, publisher, words, database):
    author.post("/alerts/new", {**words, "do": "keep"})

    assert "Nobody has approved" in publisher.post("/alerts/1/send").text
    assert author.post("/alerts/1/approve").status_code == 403
    assert _alert(database).state == "draft"


def test_it_is_scheduled_in_scotlands_time_and_stopped_again(author, publisher, words, database):
    author.post("/alerts/new", {**words, "do": "keep"})
    publisher.post("/alerts/1/approve")
    assert "That time has passed" in publisher.post("/alerts/1/schedule", {"at": "2020-01-01T10:00"}).text
    assert "Write the day and time" in publisher.post("/alerts/1/schedule", {"at": ""}).text

    publisher.post("/alerts/1/schedule", {"at": "2099-07-01T10:00"})
    assert time.strftime("%H:%M", time.gmtime(_alert(database).scheduled)) == "09:00" and LONDON.key == "Europe/London"
    assert "It is stopped" in author.post("/alerts/1/stop").text
    assert _alert(database).state == "cancelled"
    assert "cancelled" in publisher.post("/alerts/1/send").text


def test_words_that_break_a_rule_are_named_at_their_field(author, words, database):
    page = author.post("/alerts/new", {**words, "message": "Ring Action Fraud on 0300 123 2040.", "do": "keep"}).text

    assert re.search(r'id="message-error">.*?not right in Scotland', page, re.DOTALL)
    assert "Shorten this to 45" in author.post("/alerts/new", {**words, "title": "a" * 46, "do": "keep"}).text
    assert _alert(database) is None


def test_a_campaigns_words_can_be_taken(author, corpus):
    page = author.get("/alerts/new?campaign=festive").text

    assert f'value="{corpus.campaigns["festive"].title}"' in page and '<option selected value="home/holidays_festive">' in page


def test_an_alert_that_is_not_there(publisher):
    assert publisher.get("/alerts/7").status_code == 404
    assert "There is no alert 7" in publisher.post("/alerts/7/approve").text
