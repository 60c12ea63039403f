"""The plan of a self-check stays on the page, is a page to print and a text to keep; what is no plan is refused."""

import re

import pytest
from tapped_checks import finish


def test_a_plan_stays_on_the_page_when_a_topic_is_opened_from_it(press, settings):
    page = finish(press, "phone")
    held = re.search(r'name="held" value="([^"]+)"', page).group(1)

    later = press("topic/phones/prepare_before", held=held)

    assert "Your plan" in later
    assert "Get your phone ready" in later
    assert later.index("Your plan") < later.index("Get your phone ready")


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
