"""The plan at the end: what is done well, three things to do first and why, and never a promise."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers.checks import LONGEST_TEXT, check_reply
from bot.answers.plan_text import plan_text
from bot.checks.plan import plan_of
from bot.checks.state import answered, skipped, start
from bot.content.corpus import read_corpus
from bot.payloads import Command
from bot.settings import ROOT

CORPUS = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0]
CHECKS = CORPUS.checks


def _answered(key: str, choices) -> str:
    """Return the state after choosing, for each question, the option that a number comes to; None skips."""
    check, state = CHECKS[key], start(key, CHECKS[key])
    for question, choice in zip(check.questions, choices, strict=True):
        state = skipped(state) if choice is None else answered(state, 1 + choice % len(question.options))
    return str(state)


def _meaning(key: str, means: str) -> str:
    """Return the state after choosing an option of a meaning wherever there is one."""
    check = CHECKS[key]
    choices = [next((n for n, option in enumerate(question.options) if option.means == means), None) for question in check.questions]
    return _answered(key, choices)


@pytest.mark.parametrize("key", CHECKS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_answers_come_to_a_plan_with_at_most_three_things_first(key, data):
    choice = st.one_of(st.none(), st.integers(0, 4))
    choices = data.draw(st.lists(choice, min_size=len(CHECKS[key].questions), max_size=len(CHECKS[key].questions)))

    reply = check_reply(CORPUS, _answered(key, choices))

    card = reply.card
    assert card["kind"] == "plan"
    assert len(card["first"]["items"]) <= 3
    assert len(reply.text) <= LONGEST_TEXT
    assert card["say"] in reply.text
    assert all(thing["do"] and thing["why"] and thing["topic"] in CORPUS.advice for thing in card["first"]["items"] + card["later"]["items"])
    assert "{" not in plan_text(card)
    done = len(card["first"]["items"]) + len(card["later"]["items"]) + len(card["well"]["items"])
    assert done <= len(CHECKS[key].questions)


@pytest.mark.parametrize("key", CHECKS)
def test_the_weightiest_comes_first(key):
    reply = check_reply(CORPUS, _meaning(key, "do"))

    by_weight = sorted(CHECKS[key].questions, key=lambda question: -question.weight)
    assert len(reply.card["first"]["items"]) == 3
    assert [thing["topic"] for thing in reply.card["first"]["items"]] == [question.topic for question in by_weight[:3]]


@pytest.mark.parametrize("key", [key for key in CHECKS if key != "scam"])
def test_who_does_everything_well_reads_so_and_has_nothing_to_do(key):
    card = check_reply(CORPUS, _meaning(key, "well")).card

    assert card["first"]["items"] == card["later"]["items"] == []
    assert len(card["well"]["items"]) >= 5
    assert card["say"] == CHECKS[key].outcomes[-1].say


@pytest.mark.parametrize("key", CHECKS)
def test_who_skips_everything_is_told_how_many(key):
    card = check_reply(CORPUS, _answered(key, [None] * len(CHECKS[key].questions))).card

    assert f"You skipped {len(CHECKS[key].questions)} questions." in card["not_checked"]["items"]


@pytest.mark.parametrize("key", CHECKS)
def test_a_plan_leads_to_topics_and_back_to_its_questions(key):
    commands = [Command.parse(button.payload) for button in check_reply(CORPUS, _meaning(key, "do")).buttons]

    assert {command.verb for command in commands[:-1]} == {"topic"}
    again = check_reply(CORPUS, commands[-1].value)
    assert again.card["progress"].startswith("Question 1 of ")
    assert again.card["chosen"] in again.card["options"]


def test_the_scam_check_never_says_that_something_is_safe_or_real():
    says = [outcome.say for outcome in CHECKS["scam"].outcomes]

    for text in CHECKS["scam"].texts():
        assert not re.search(r"\bsafe|\blegit|\bgenuine|\btrustworthy|\bnothing to worry", text, re.IGNORECASE), text
    assert not any(re.search(r"\bis real\b|\bnot a scam\b", say) and "does not mean" not in say for say in says)


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_the_scam_check_always_says_what_it_did_not_check_and_whom_to_ask(data):
    count = len(CHECKS["scam"].questions)
    choices = data.draw(st.lists(st.one_of(st.none(), st.integers(0, 4)), min_size=count, max_size=count))

    card = check_reply(CORPUS, _answered("scam", choices)).card

    assert any("have not seen the message" in text for text in card["not_checked"]["items"])
    assert [contact["number"] for contact in card["contacts"]] == ["159", "101", "7726", "0808 164 6000"]


def test_who_has_paid_reads_the_banks_number_at_once_and_first_in_the_plan():
    check = CHECKS["scam"]
    paid = answered(start("scam", check), 2)

    assert "159" in check_reply(CORPUS, str(paid)).card["alert"]
    assert "159" in check_reply(CORPUS, str(paid)).text.split("\n")[0]
    state = paid
    for _ in check.questions[1:]:
        state = skipped(state)
    assert "159" in check_reply(CORPUS, str(state)).card["first"]["items"][0]["do"]


@pytest.mark.parametrize("key", CHECKS)
def test_points_decide_the_words_on_top(key):
    check = CHECKS[key]

    reached = {plan_of(check, state).say for state in _many_states(key)}

    assert reached == {outcome.say for outcome in check.outcomes}


def _many_states(key: str):
    """Give the states after needing to do the first, the first two, ... and each alone."""
    check = CHECKS[key]
    count = len(check.questions)
    for todo in [*({*range(n)} for n in range(count + 1)), *({n} for n in range(count))]:
        state = start(key, check)
        for place, question in enumerate(check.questions):
            option = next(n for n, option in enumerate(question.options, 1) if option.means == "do")
            state = answered(state, option) if place in todo else skipped(state)
        yield state
