"""Self-checks in a browser without JavaScript: tapped through, question by question, to the plan."""

import html
import re

import pytest
from tapped_checks import CHECKS, buttons, finish

from bot.payloads import Command, verify


@pytest.mark.parametrize("key", CHECKS)
def test_every_check_ends_in_a_plan_without_javascript(press, key):
    page = finish(press, key)

    assert "Your plan" in page
    assert "Print this plan" in page and "Save it as text" in page
    assert "I do not keep your answers or this plan." in page


def test_each_question_is_a_group_with_its_progress(press):
    page = press("check/phone")

    assert '<legend><span class="progress">Question 1 of 8</span>' in page
    assert list(buttons(page)) == ["Yes", "No", "Not sure", "Skip", "Stop"]
    assert list(buttons(press(buttons(page)["Yes"])))[-3:] == ["Back", "Skip", "Stop"]


def test_a_page_shows_one_question_of_a_check_at_a_time(press):
    page = press(buttons(press("check/phone"))["Yes"])

    assert page.count('class="choices asking"') == 1
    assert "Question 2 of 8" in page


def test_going_back_shows_what_was_chosen(press):
    second = press(buttons(press("check/phone"))["No"])

    page = press(buttons(second)["Back"])

    assert "Question 1 of 8" in page
    assert re.search(r'class="chosen">No<', page)


def test_answers_change_after_the_plan(press):
    page = finish(press, "phone")
    change = re.findall(r'value="([^"]+)"[^>]*>Change my answers', page)[-1]

    page = press(change)

    assert "Question 1 of 8" in page and 'class="chosen">Not sure<' in page


def test_two_tabs_go_their_own_ways(press):
    first = press(buttons(press("check/phone"))["Yes"])
    other = press(buttons(press("check/home"))["Always"])

    assert "Question 1 of 8" in press(buttons(first)["Back"])
    assert "Where do your keys live?" in other
    assert "Where do your keys live?" in press(buttons(press(buttons(other)["Skip"]))["Back"])


def test_an_old_button_begins_a_check_that_has_changed_anew(press):
    page = press("check/phone/000/4/121")

    assert "This check has changed since, so let us begin again." in page
    assert "Question 1 of 8" in page


def test_a_check_that_is_gone_is_answered_with_those_there_are(press):
    page = press("check/gone_for_good/000/4/121")

    assert "Which check would you like to do?" in page
    assert "Is this a scam?" in page


def test_every_button_of_a_check_is_ours(press, settings):
    for payload in buttons(press("check/shop")).values():
        assert verify(html.unescape(payload), settings.secret) == Command.parse(html.unescape(payload).rpartition("~")[0])
