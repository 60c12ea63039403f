"""Typing works as well as tapping; what is no answer is left to others."""

import pytest

from bot.checks.pasted import looks_pasted
from bot.checks.state import answered, asked_again, back, skipped, start, stopped
from bot.checks.typed import read_typed


@pytest.fixture
def check(corpus):
    return corpus.checks["phone"]


@pytest.fixture
def state(check):
    return answered(start("phone", check), 2)


def _first(check):
    return start("phone", check)


FIRST = ("yes", "Yes!", "aye", "👍🏽", "1", "a", "first")
SECOND = ("no", "Naw.", "2", "option 2", "👎")
THIRD = ("not sure", "dinnae ken", "I don't know", "three", "3.")


@pytest.mark.parametrize(("text", "option"), [(text, option) for option, texts in enumerate((FIRST, SECOND, THIRD), 1) for text in texts])
def test_an_answer_can_be_typed(check, text, option):
    assert read_typed(text, check, _first(check), just_asked=True) == answered(_first(check), option)


@pytest.mark.parametrize("words", ["strong pin and face or finger", "It has no lock"])
def test_an_option_can_be_typed_as_it_reads(check, state, words):
    assert read_typed(words, check, state, just_asked=True).position == state.position + 1


@pytest.mark.parametrize(("text", "move"), [("skip", skipped), ("Pass", skipped), ("back", back), ("go back", back), ("STOP", stopped)])
def test_skip_back_and_stop_can_be_typed(check, state, text, move):
    assert read_typed(text, check, state, just_asked=True) == move(state)


@pytest.mark.parametrize("text", ["9", "0", "🤷", "???", "😀😀", "-"])
def test_a_number_too_high_or_an_emoji_is_asked_again(check, state, text):
    assert read_typed(text, check, state, just_asked=True) == asked_again(state)


@pytest.mark.parametrize("text", ["yes", "naw", "dinnae ken"])
def test_a_yes_or_no_where_neither_is_offered_is_asked_again(check, state, text):
    assert read_typed(text, check, state, just_asked=True) == asked_again(state)


@pytest.mark.parametrize("text", ["my mum lost her phone on the bus", "what is an imei", "hello", "Edinburgh", "55", "999"])
def test_a_story_or_a_question_is_left_to_others(check, state, text):
    assert read_typed(text, check, state, just_asked=True) is None


@pytest.mark.parametrize("text", ["yes", "2", "skip", "back", "stop"])
def test_after_another_answer_a_yes_is_not_for_the_check(check, state, text):
    assert read_typed(text, check, state, just_asked=False) is None


@pytest.mark.parametrize("text", ["carry on", "Continue", "resume"])
def test_a_check_that_was_left_is_taken_up_by_a_word(check, state, text):
    assert read_typed(text, check, state, just_asked=False) == state


def test_yes_is_no_answer_where_two_options_begin_with_it(corpus):
    check = corpus.checks["scam"]
    place = next(n for n, question in enumerate(check.questions) if sum(o.say.startswith("Yes") for o in question.options) == 2)
    state = start("scam", check)
    for _ in range(place):
        state = skipped(state)

    assert read_typed("yes", check, state, just_asked=True).position == state.position + 1
    assert read_typed("yep", check, state, just_asked=True) == asked_again(state)


@pytest.mark.parametrize(
    "text",
    [
        "Royal Mail: your parcel has a fee to pay, see [link]",
        "Hi mum this is my new number my phone broke",
        "HSBC ALERT a payment was tried. If this was not you visit [link]",
        "Dear customer, we could not take your payment this month",
        "Your account has been locked. Verify your identity within 24 hours",
    ],
)
def test_a_message_that_was_passed_on_is_seen(text):
    assert looks_pasted(text)


@pytest.mark.parametrize("text", ["is this a scam", "my parcel has not come", "keep my bank account safe", "someone chapped my door", "[link]"])
def test_a_persons_own_words_are_not_taken_for_a_message(text):
    assert not looks_pasted(text)
