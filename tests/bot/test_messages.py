"""What a visitor types is made fit to be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadMessage
from bot.messages import LONGEST, clean, visible_text


@pytest.mark.parametrize("nothing", ["", "   ", "\n\t", "\u200b\u202e\u2066", "\x00\x07", "\U000e0041"])
def test_a_message_without_anything_to_read_is_answered_with_what_to_do(nothing):
    with pytest.raises(BadMessage, match="Type what happened"):
        clean(nothing)


def test_a_message_that_is_too_long_is_answered_with_what_to_do():
    with pytest.raises(BadMessage, match="fewer than 2,000"):
        clean("x" * (LONGEST + 1))


def test_hidden_characters_are_taken_out_and_blanks_drawn_together():
    assert clean("he\u202e is \u200b at\t the\r\n\n door\U000e0041") == "he is at the\ndoor"


def test_emoji_scots_and_other_scripts_stay():
    assert clean("😱 Pomóż mi, допоможіть") == "😱 Pomóż mi, допоможіть"


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text):
    assert visible_text(visible_text(text)) == visible_text(text)
