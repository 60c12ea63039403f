"""What people do to a conversation without meaning any harm: each is met in words, and nothing is lost."""

import json
import sqlite3
import time

import pytest
from search_for_help import SEARCH, WHERE

from bot.answers.checks import CARRY_ON, left_reply
from bot.conversations.checks import leave_silent_checks
from bot.database import session_scope

AN_HOUR_AND_A_BIT = 3_700
CHECK = "Is my phone ready for a thief?"


def _an_hour_goes_by(service) -> None:
    """Set the clocks of everything that is kept back by an hour and a bit."""
    with sqlite3.connect(service.var / "keepsafe.db", timeout=10) as database:
        for sender, written in database.execute("select sender_id, tracker from conversations").fetchall():
            tracker = json.loads(written)
            for event in tracker["events"]:
                event["timestamp"] -= AN_HOUR_AND_A_BIT
            database.execute(
                "update conversations set tracker = ?, updated = updated - ? where sender_id = ?", (json.dumps(tracker), AN_HOUR_AND_A_BIT, sender)
            )
        database.execute("update turns set created = created - ?", (AN_HOUR_AND_A_BIT,))


def _begin_check(talk) -> dict:
    talk.say("show me the checks")
    return talk.press(CHECK)


def _begin_search(talk, *pressed: str) -> dict:
    reply = talk.say("find me a helpline")
    for title in pressed:
        reply = talk.press(title)
    return reply


def test_a_question_of_the_search_can_be_answered_after_an_hour(service):
    with service.talk() as talk:
        _begin_search(talk, "Anything")
        _an_hour_goes_by(service)

        assert talk.say("Dundee")["text"].startswith(("Who is it for?", "These organisations can help in Dundee City"))
        while talk.replies[-1]["card"]["kind"] != "partners":
            talk.press("For me")

    assert "Dundee City" in talk.replies[-1]["text"]


def test_a_button_of_the_search_works_after_an_hour(service):
    with service.talk() as talk:
        _begin_search(talk, "My home was broken into")
        _an_hour_goes_by(service)

        assert talk.press("Anywhere in Scotland")["text"].startswith("Who is it for?")
        assert "My home was broken into" in talk.press("For me")["text"]


def test_after_an_hour_a_check_is_forgotten_and_its_buttons_still_lead_on(service, corpus):
    with service.talk() as talk:
        _begin_check(talk)
        talk.say("yes")
        buttons = talk.buttons
        _an_hour_goes_by(service)
        with session_scope(f"sqlite:///{service.var / 'keepsafe.db'}") as session:
            leave_silent_checks(session, left=lambda key: left_reply(corpus, key), now=time.time())

        page = talk.visitor.get("/").text
        assert "You left the check" in page and "Question 2 of 8" not in page
        assert talk.say("yes")["text"]
        talk.replies = [{"buttons": [{"title": title, "payload": payload} for title, payload in buttons.items()]}]
        assert talk.press("Skip")["card"]["number"] == 3


def test_what_was_talked_about_is_known_after_an_hour(service):
    with service.talk() as talk:
        talk.say("my phone was stolen on the bus")
        _an_hour_goes_by(service)

        assert talk.say("how do I report it")["card"]["topic"] == "phones/just_stolen"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("🤷", "could not read that as an answer"),
        ("57", "could not read that as an answer"),
        ("ZZ9 9ZZ", "cannot tell the place from that postcode"),
        ("KA1", "cannot tell the place from that postcode"),
    ],
)
def test_where_answered_with_what_is_no_place_is_asked_once_more_and_why_is_said(service, answer, words):
    with service.talk() as talk:
        _begin_search(talk, "My home was broken into")

        again = talk.say(answer)
        assert words in again["text"] and "Where?" in again["text"]

        talk.say("Perth")
        assert "Perth and Kinross" in (talk.press("For me") if "For me" in talk.buttons else talk.replies[-1])["text"]


@pytest.mark.parametrize(("postcode", "council"), [("KY12", "Fife"), ("hs1 2db", "Na h-Eileanan Siar")])
def test_where_is_answered_with_the_first_half_of_a_postcode(service, postcode, council):
    with service.talk() as talk:
        _begin_search(talk, "My home was broken into")
        talk.say(postcode)

        assert council in (talk.press("For me") if "For me" in talk.buttons else talk.replies[-1])["text"]


@pytest.mark.parametrize("place", ["Manchester", "Leeds", "I live in Spain", "Paris", "London"])
def test_a_place_outside_scotland_is_said_to_be_outside_and_the_search_goes_on(service, place):
    with service.talk() as talk:
        _begin_search(talk, "Scam texts, emails, calls and QR codes")
        talk.say(place)
        reply = talk.press("For me")

    assert reply["card"]["kind"] == "partners"
    assert "not in Scotland" in reply["text"]


def test_where_answered_with_a_story_takes_what_it_tells_and_asks_no_more(service):
    with service.talk() as talk:
        _begin_search(talk, "Bogus callers who trick their way in")

        reply = talk.say("well my gran stays up the road fae us in Dundee and she has a wee dog and it was a Tuesday")

    assert reply["card"]["kind"] == "partners"
    assert reply["card"]["area"]["council"] == "Dundee City"


@pytest.mark.parametrize("pressed", [(), ("Anything",), ("Anything", "Anywhere in Scotland")], ids=len)
def test_a_question_of_the_search_answered_with_another_question_waits(service, pressed):
    with service.talk() as talk:
        question = _begin_search(talk, *pressed)

        other = talk.say("how do I make a strong password?")

        assert other["card"]["topic"] == "cyber/passwords_2sv"
        assert talk.press(SEARCH)["text"] == (question["text"] if pressed else WHERE)


@pytest.mark.parametrize("answer", ["🤷", "9", "yes"])
def test_a_question_of_a_check_answered_with_what_is_no_answer_is_asked_again(service, answer):
    with service.talk() as talk:
        _begin_check(talk)
        talk.press("Yes")

        again = talk.say(answer)

    assert (again["card"]["number"], again["card"]["alert"]) == (2, "I did not get that as an answer. Choose one of these, or type skip.")


@pytest.mark.parametrize(
    "answer", ["how do I make a strong password?", "my uncle left his door open and his telly was taken last year", "Dundee", "57"]
)
def test_a_question_of_a_check_answered_with_something_else_waits(service, answer):
    with service.talk() as talk:
        _begin_check(talk)
        talk.press("Yes")

        assert talk.say(answer)["text"]

        assert talk.press(CARRY_ON)["card"]["number"] == 2


def test_two_tabs_in_one_conversation_each_go_on_where_they_are(service):
    with service.talk() as first:
        _begin_search(first, "My home was broken into")
        second = first.other_tab()
        _begin_check(second)
        second.press("Yes")

        assert first.press("Anywhere in Scotland")["card"]["kind"] == "partners" or first.press("For me")["card"]["kind"] == "partners"
        assert second.press("Skip")["card"]["number"] == 3
        assert first.say("how do I make a strong password")["card"]["topic"] == "cyber/passwords_2sv"
        assert second.press("Back")["card"]["number"] == 2


def test_two_checks_in_two_tabs_each_go_on_where_they_are(service):
    with service.talk() as first:
        _begin_check(first)
        first.press("Yes")
        second = first.other_tab()
        second.say("show me the checks")
        second.press("Is this a scam?")
        second.press("Skip")

        assert first.press("Skip")["card"]["check"] == "phone"
        assert second.press("Skip")["card"]["check"] == "scam"


def test_a_first_answer_after_the_plan_changes_it_and_the_talk_goes_on(service):
    with service.talk() as talk:
        asked = _begin_check(talk)
        while asked["card"]["kind"] == "check":
            asked = talk.press("Skip")
        assert asked["card"]["kind"] == "plan"

        assert talk.press("Change my answers")["card"]["number"] == 1
        assert talk.press("Stop")["text"].startswith("Stopped.")
        assert talk.say("back")["text"]
        assert talk.say("how do I make a strong password")["card"]["topic"] == "cyber/passwords_2sv"
