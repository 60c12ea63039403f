"""A self-check that is stopped, left for something else or over leaves a line, and none of its answers."""

import html
import re
from dataclasses import replace

import sqlalchemy as sa
from tapped_checks import CHECKS, buttons, finish

from bot.answers.checks import CARRY_ON, check_reply
from bot.answers.notice import notice_reply
from bot.conversations.models import Turn
from bot.database import session_scope
from bot.payloads import verify
from bot.reply import Button


def _kept(settings) -> str:
    """Return everything the database keeps of turns."""
    with session_scope(settings.database) as session:
        # A row shows itself cut short; a tuple does not.
        return str([tuple(row) for row in session.execute(sa.select(Turn.asked, Turn.replies))])


def _say(visitor, text: str) -> str:
    visitor.post("/chat/messages", json={"text": text})
    return visitor.get("/").text


def test_nothing_of_a_check_is_kept_when_it_is_over(press, settings):
    finish(press, "scam")

    kept = _kept(settings)
    assert "You did the check" in kept
    assert "check/scam/" not in kept
    assert "signs of a scam" not in kept and "159" not in kept


def test_a_reload_says_that_there_was_a_check_and_begins_it_again(press, visitor):
    finish(press, "phone")

    page = visitor.get("/").text

    assert "You did the check “Is my phone ready for a thief?” here. I kept neither your answers nor a plan." in page
    assert "Your plan" not in page


def test_a_check_that_is_stopped_leaves_nothing_but_can_be_carried_on_from_the_page(press, settings):
    page = press(buttons(press(buttons(press("check/phone"))["Yes"]))["Stop"])

    assert "Stopped. You can carry on where you were" in page
    assert "check/phone/" not in _kept(settings)
    carry_on = re.search(r'value="([^"]+)"[^>]*>Carry on with the check', page).group(1)
    assert "Question 2 of 8" in press(carry_on)


def test_a_check_stays_open_as_long_as_an_answer_offers_to_carry_on(press, visitor, rasa, content, settings):
    second = press(buttons(press("check/phone"))["Yes"])
    state = verify(html.unescape(buttons(second)["Skip"]), settings.secret).value
    rasa.answers["are you the police"] = [
        replace(notice_reply(content, "smalltalk/are_you_the_police"), buttons=(Button(CARRY_ON, f"check/{state}"),))
    ]

    page = _say(visitor, "are you the police")

    assert "Question 2 of 8" in page
    assert f"check/{state}" in page


def test_a_check_that_is_left_for_something_else_leaves_a_line_and_no_answer(press, visitor, settings):
    press(buttons(press("check/phone"))["Yes"])
    fingerprint = CHECKS["phone"].fingerprint()
    assert f"phone/{fingerprint}/2/1" in _kept(settings)

    page = _say(visitor, "show me everything")

    assert fingerprint not in _kept(settings)
    assert "You left the check “Is my phone ready for a thief?” here. I kept none of your answers." in page
    assert "Question 1 of 8" in press("check/phone")


def test_a_check_that_is_left_for_another_check_is_left_too(press, settings):
    press(buttons(press("check/phone"))["Yes"])

    page = press("check/home")

    assert "You left the check “Is my phone ready for a thief?” here." in page
    assert CHECKS["phone"].fingerprint() not in _kept(settings)
    assert CHECKS["home"].fingerprint() in _kept(settings)


def test_typed_answers_go_with_a_check_that_is_left(press, visitor, rasa, content, settings):
    press("check/phone")
    rasa.answers["dinnae ken"] = [check_reply(content, f"phone/{CHECKS['phone'].fingerprint()}/2/3")]
    assert "dinnae ken" in _say(visitor, "dinnae ken")

    assert "dinnae ken" not in _say(visitor, "show me everything")
    assert "dinnae ken" not in _kept(settings)
