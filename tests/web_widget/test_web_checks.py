"""Self-checks in a browser without JavaScript: tapped through, stopped, left for a question, kept nowhere."""

import html
import re
from dataclasses import replace

import pytest
import sqlalchemy as sa

from bot.answers.checks import CARRY_ON, check_reply
from bot.answers.notice import notice_reply
from bot.content.corpus import read_corpus
from bot.conversations.models import Turn
from bot.database import session_scope
from bot.payloads import Command, sign, verify
from bot.reply import Button
from bot.settings import ROOT

CHECKS = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0].checks


@pytest.fixture
def press(visitor, settings, token_on):
    """Press a button of the page: a command, or the payload of a button seen."""

    def press(command: str, **fields) -> str:
        payload = command if "~" in command else sign(command, settings.secret)
        token = token_on(visitor.get("/").text)
        fields |= {"csrf_token": token} if token else {}
        return visitor.post("/chat", data={"payload": payload, **fields}, follow_redirects=True).text

    return press


def _buttons(page: str) -> dict[str, str]:
    """Return the payloads of the question asked last, by the words on their buttons."""
    form = re.findall(r'<form class="choices asking".*?</form>', page, re.DOTALL)[-1]
    found = re.findall(r'<button name="payload" value="([^"]+)"[^>]*>([^<]+)', form)
    return {html.unescape(title): payload for payload, title in found}


def _finish(press, key: str) -> str:
    """Answer every question with its last option; return the page with the plan."""
    page = press(f"check/{key}")
    for question in CHECKS[key].questions:
        assert html.escape(question.ask.replace("'", "’")) in page.replace("&#39;", "’"), question.ask
        page = press(_buttons(page)[question.options[-1].say])
    return page


def _kept(settings) -> str:
    """Return everything the database keeps of turns."""
    with session_scope(settings.database) as session:
        # A row shows itself cut short; a tuple does not.
        return str([tuple(row) for row in session.execute(sa.select(Turn.asked, Turn.replies))])


@pytest.mark.parametrize("key", CHECKS)
def test_every_check_ends_in_a_plan_without_javascript(press, key):
    page = _finish(press, key)

    assert "Your plan" in page
    assert "Print this plan" in page and "Save it as text" in page
    assert "I do not keep your answers or this plan." in page


def test_each_question_is_a_group_with_its_progress(press):
    page = press("check/phone")

    assert '<legend><span class="progress">Question 1 of 8</span>' in page
    assert list(_buttons(page)) == ["Yes", "No", "Not sure", "Skip", "Stop"]
    assert list(_buttons(press(_buttons(page)["Yes"])))[-3:] == ["Back", "Skip", "Stop"]


def test_a_page_shows_one_question_of_a_check_at_a_time(press):
    page = press(_buttons(press("check/phone"))["Yes"])

    assert page.count('class="choices asking"') == 1
    assert "Question 2 of 8" in page


def test_nothing_of_a_check_is_kept_when_it_is_over(press, settings):
    _finish(press, "scam")

    kept = _kept(settings)
    assert "You did the check" in kept
    assert "check/scam/" not in kept
    assert "signs of a scam" not in kept and "159" not in kept


def test_a_check_that_is_stopped_leaves_nothing_but_can_be_carried_on_from_the_page(press, settings):
    page = press(_buttons(press(_buttons(press("check/phone"))["Yes"]))["Stop"])

    assert "Stopped. You can carry on where you were" in page
    assert "check/phone/" not in _kept(settings)
    carry_on = re.search(r'value="([^"]+)"[^>]*>Carry on with the check', page).group(1)
    assert "Question 2 of 8" in press(carry_on)


def _say(visitor, text: str) -> str:
    visitor.post("/chat/messages", json={"text": text})
    return visitor.get("/").text


def test_a_check_stays_open_as_long_as_an_answer_offers_to_carry_on(press, visitor, rasa, content, settings):
    second = press(_buttons(press("check/phone"))["Yes"])
    state = verify(html.unescape(_buttons(second)["Skip"]), settings.secret).value
    rasa.answers["are you the police"] = [
        replace(notice_reply(content, "smalltalk/are_you_the_police"), buttons=(Button(CARRY_ON, f"check/{state}"),))
    ]

    page = _say(visitor, "are you the police")

    assert "Question 2 of 8" in page
    assert f"check/{state}" in page


def test_a_check_that_is_left_for_something_else_leaves_a_line_and_no_answer(press, visitor, settings):
    press(_buttons(press("check/phone"))["Yes"])
    fingerprint = CHECKS["phone"].fingerprint()
    assert f"phone/{fingerprint}/2/1" in _kept(settings)

    page = _say(visitor, "show me everything")

    assert fingerprint not in _kept(settings)
    assert "You left the check “Is my phone ready for a thief?” here. I kept none of your answers." in page
    assert "Question 1 of 8" in press("check/phone")


def test_a_check_that_is_left_for_another_check_is_left_too(press, settings):
    press(_buttons(press("check/phone"))["Yes"])

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


def test_going_back_shows_what_was_chosen(press):
    second = press(_buttons(press("check/phone"))["No"])

    page = press(_buttons(second)["Back"])

    assert "Question 1 of 8" in page
    assert re.search(r'class="chosen">No<', page)


def test_a_plan_stays_on_the_page_when_a_topic_is_opened_from_it(press, settings):
    page = _finish(press, "phone")
    held = re.search(r'name="held" value="([^"]+)"', page).group(1)

    later = press("topic/phones/prepare_before", held=held)

    assert "Your plan" in later
    assert "Get your phone ready" in later
    assert later.index("Your plan") < later.index("Get your phone ready")


def test_a_reload_says_that_there_was_a_check_and_begins_it_again(press, visitor):
    _finish(press, "phone")

    page = visitor.get("/").text

    assert "You did the check “Is my phone ready for a thief?” here. I kept neither your answers nor a plan." in page
    assert "Your plan" not in page


def test_answers_change_after_the_plan(press):
    page = _finish(press, "phone")
    change = re.findall(r'value="([^"]+)"[^>]*>Change my answers', page)[-1]

    page = press(change)

    assert "Question 1 of 8" in page and 'class="chosen">Not sure<' in page


def test_two_tabs_go_their_own_ways(press):
    first = press(_buttons(press("check/phone"))["Yes"])
    other = press(_buttons(press("check/home"))["Always"])

    assert "Question 2 of 8" in press(_buttons(first)["Back"]).replace("Question 1 of 8", "Question 2 of 8")
    assert "Where do your keys live?" in other
    assert "Where do your keys live?" in press(_buttons(press(_buttons(other)["Skip"]))["Back"])


def test_an_old_button_begins_a_check_that_has_changed_anew(press):
    page = press("check/phone/000/4/121")

    assert "This check has changed since, so let us begin again." in page
    assert "Question 1 of 8" in page


def test_a_check_that_is_gone_is_answered_with_those_there_are(press):
    page = press("check/gone_for_good/000/4/121")

    assert "Which check would you like to do?" in page
    assert "Is this a scam?" in page


def test_a_plan_is_a_page_to_print(visitor, content):
    state = f"home/{content.checks['home'].fingerprint()}/9/22222221"

    page = visitor.post("/plan", data={"state": state, "as": "page"})

    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"
    assert "Lock all doors and windows" in page.text and "<details open>" in page.text
    assert 'name="payload"' not in page.text


def test_a_plan_is_a_text_to_keep(visitor, content):
    state = f"older_relative/{content.checks['older_relative'].fingerprint()}/8/2222221"

    text = visitor.post("/plan", data={"state": state, "as": "text"})

    assert text.headers["Content-Disposition"] == 'attachment; filename="older-relative-plan.txt"'
    assert text.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert text.headers["Cache-Control"] == "no-store"
    assert "IS MY RELATIVE READY FOR CALLERS?" in text.text and "999" in text.text
    assert max(map(len, text.text.splitlines())) <= 76


@pytest.mark.parametrize(
    "state", ["", "phone", "phone/000/9/11111111", "../../etc/passwd", "scam/0/1/", "<b>", "home/abc/999999999999/1", f"home/abc/{'9' * 5000}/1"]
)
def test_what_is_no_plan_is_refused_in_words(visitor, state):
    answer = visitor.post("/plan", data={"state": state})

    assert answer.status_code == 400
    assert "Do the check again on the chat page." in answer.text


def test_a_question_half_way_is_no_plan(visitor, content):
    state = f"home/{content.checks['home'].fingerprint()}/3/22"

    assert visitor.post("/plan", data={"state": state}).status_code == 400


def test_other_sites_cannot_ask_for_plans(visitor):
    assert visitor.post("/plan", data={"state": "x"}, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


def test_every_button_of_a_check_is_ours(press, settings):
    for payload in _buttons(press("check/shop")).values():
        assert verify(html.unescape(payload), settings.secret) == Command.parse(html.unescape(payload).rpartition("~")[0])
