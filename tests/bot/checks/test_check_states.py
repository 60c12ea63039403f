"""Every way through every check: taps forward, back, skips, stops, old buttons."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.checks.state import State, answered, back, skipped, start, stopped
from bot.content.corpus import read_corpus
from bot.payloads import MAX_BYTES, Command, sign
from bot.settings import ROOT

CHECKS = read_corpus(ROOT / "data", ROOT / "tests" / "nlu")[0].checks
TAPS = st.lists(st.integers(-2, 5), max_size=40)


def _tap(state: State, tap: int) -> State:
    """Return where a tap leads: -2 back, -1 skip, otherwise the option that a number comes to."""
    check = CHECKS[state.check]
    if tap == -2 or state.is_at_plan(check):
        return back(state)
    if tap == -1:
        return skipped(state)
    return answered(state, 1 + tap % len(check.questions[state.position - 1].options))


@pytest.mark.parametrize("key", CHECKS)
@settings(max_examples=25, deadline=None)
@given(taps=TAPS)
def test_however_somebody_taps_the_place_fits_the_check_and_its_button_fits_telegram(key, taps):
    state = start(key, CHECKS[key])

    for tap in taps:
        state = _tap(state, tap)

        assert state.fits(CHECKS[key])
        assert State.parse(str(state)) == state
        assert len(sign(str(Command("check", str(stopped(state)))), "secret").encode()) <= MAX_BYTES


@pytest.mark.parametrize("key", CHECKS)
@settings(max_examples=25, deadline=None)
@given(taps=TAPS)
def test_back_undoes_a_tap_and_keeps_what_was_answered(key, taps):
    state = start(key, CHECKS[key])
    for tap in taps:
        state = _tap(state, tap)
    if state.is_at_plan(CHECKS[key]):
        state = back(state)

    forward = answered(state, 1)

    assert back(forward).position == state.position
    assert back(forward).answer_here() == 1
    assert back(forward).answers[: state.position - 1] == state.answers[: state.position - 1]
    assert back(forward).answers[state.position :] == state.answers[state.position :]


@pytest.mark.parametrize("key", CHECKS)
def test_as_many_taps_as_questions_lead_to_the_plan(key):
    check, state = CHECKS[key], start(key, CHECKS[key])

    for _ in check.questions:
        assert not state.is_at_plan(check)
        state = answered(state, 1)

    assert state.is_at_plan(check)


def test_the_first_question_has_nothing_before_it():
    state = start("phone", CHECKS["phone"])

    assert back(state) == state


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_a_state_or_none(text):
    state = State.parse(text)

    assert state is None or State.parse(str(state)) == state


@pytest.mark.parametrize(
    "different",
    [{"fingerprint": "000"}, {"position": 0}, {"position": 99}, {"position": 4, "answers": "1"}, {"answers": "9"}, {"answers": "1" * 11}],
)
def test_a_button_made_for_other_questions_does_not_fit(different):
    state = replace(start("phone", CHECKS["phone"]), **different)

    assert not state.fits(CHECKS["phone"])


def test_changed_words_of_a_question_make_old_buttons_old():
    check = CHECKS["phone"]
    first, *others = check.questions
    changed = check.copy(update={"questions": [first.copy(update={"ask": "Something else?"}), *others]})
    worded = check.copy(update={"lead": "Other words."})

    assert changed.fingerprint() != check.fingerprint()
    assert worded.fingerprint() == check.fingerprint()
