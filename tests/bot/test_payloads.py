"""Buttons cannot be made up."""

import pytest

from bot.errors import PayloadRefused
from bot.payloads import MAX_BYTES, Command, sign, verify

SECRET = "a secret for tests"


def test_a_button_that_we_issued_is_understood():
    assert verify(sign("topic/doorstep/bogus_callers", SECRET), SECRET) == Command("topic", "doorstep/bogus_callers")


@pytest.mark.parametrize(
    "forged",
    ["topic/doorstep/bogus_callers", "topic/cyber/romance~AAAAAAAAAAAA", "", "~", '/intent{"x":1}', "/restart", "topic/ü~ü", "x" * 10_000],
)
def test_a_button_that_we_did_not_issue_is_refused_with_words(forged):
    with pytest.raises(PayloadRefused, match="Type your question"):
        verify(forged, SECRET)


def test_a_button_signed_with_another_secret_is_refused():
    with pytest.raises(PayloadRefused):
        verify(sign("menu/", "another secret"), SECRET)


def test_a_signed_command_of_an_unknown_kind_is_refused():
    with pytest.raises(PayloadRefused):
        verify(sign("restart/", SECRET), SECRET)


def test_every_topic_button_fits_into_telegrams_callback_data(corpus):
    for topic in corpus.advice:
        for verb in ("topic", "partners"):
            assert len(sign(f"{verb}/{topic}", SECRET).encode()) <= MAX_BYTES
