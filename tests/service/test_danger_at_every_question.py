"""Danger comes first at every question of every check and of the search for help, and the question can be taken up again: the whole service."""

from itertools import cycle

import pytest
from search_for_help import SEARCH, SHELF, WHERE

from bot.answers.checks import CARRY_ON
from bot.answers.titles import CHECKS

SELF_CHECKS = SHELF.checks
DANGERS = (
    "someone is breaking in right now help",
    "he has a knife",
    "ma ex is batterin the door doon the noo",
    "yes but there is a man in my house now and I am hiding",
    "Dundee. he is kicking the door in now",
    "I have taken all my tablets and I want to die",
    "no. someone has a gun",
)
QUESTIONS_OF_THE_SEARCH = ((), ("Anything",), ("Anything", "Anywhere in Scotland"))
"""What is pressed before each question of the search stands open."""


def _must_come_first(reply: dict, text: str) -> None:
    assert reply["card"]["kind"] == "danger", text
    assert "999" in reply["text"].split("\n")[0], text


@pytest.mark.parametrize("key", SELF_CHECKS)
def test_danger_interrupts_each_question_of_a_check_and_the_check_goes_on_after_it(service, key):
    dangers = cycle(DANGERS)
    with service.talk() as talk:
        talk.say("hello")
        talk.press(CHECKS) if CHECKS in talk.buttons else talk.say("show me the checks")
        asked = talk.press(SELF_CHECKS[key].title)
        for number in range(1, len(SELF_CHECKS[key].questions) + 1):
            assert (asked["card"]["kind"], asked["card"]["number"]) == ("check", number)

            danger = talk.say(text := next(dangers))

            _must_come_first(danger, text)
            assert danger["buttons"][-1]["title"] == CARRY_ON
            asked = talk.press(CARRY_ON)
            assert asked["card"]["number"] == number
            asked = talk.press("Skip")
        assert asked["card"]["kind"] == "plan"


@pytest.mark.parametrize("pressed", QUESTIONS_OF_THE_SEARCH, ids=len)
@pytest.mark.parametrize("text", DANGERS)
def test_danger_interrupts_each_question_of_the_search_and_the_search_goes_on_after_it(service, pressed, text):
    with service.talk() as talk:
        question = talk.say("find me a helpline")
        for title in pressed:
            question = talk.press(title)

        danger = talk.say(text)

        _must_come_first(danger, text)
        assert danger["buttons"][-1]["title"] == SEARCH
        assert talk.press(SEARCH)["text"] == (WHERE if not pressed and danger["card"].get("topic") else question["text"])


@pytest.mark.parametrize("pressed", QUESTIONS_OF_THE_SEARCH, ids=len)
def test_danger_that_comes_again_finds_the_search_still_waiting(service, pressed):
    with service.talk() as talk:
        question = talk.say("find me a helpline")
        for title in pressed:
            question = talk.press(title)
        for text in DANGERS[:3]:
            _must_come_first(talk.say(text), text)

        assert talk.press(SEARCH)["text"] == (question["text"] if pressed else WHERE)


def test_danger_that_comes_four_times_finds_the_check_still_waiting(service):
    with service.talk() as talk:
        talk.say("is my phone safe from thieves, do the check")
        if talk.replies[-1]["card"]["kind"] != "check":
            talk.press(SELF_CHECKS["phone"].title)
        talk.say("yes")
        for text in DANGERS[:5]:
            _must_come_first(talk.say(text), text)

        assert talk.say("carry on")["card"]["number"] == 2
