"""Whoever can type only a word or two for help is told about 999 and asked whether they are safe."""

import pytest


@pytest.mark.parametrize("cry", ["999", "999!!!", "help", "hlep", "hlp", "police", "polis", "emergency", "dying", "he's back"])
def test_a_cry_is_never_without_the_line_about_999(understander, cry):
    assert understander.understand(cry).danger


@pytest.mark.parametrize("cry", ["999", "999 please", "call 999", "police", "the police", "need polis"])
def test_who_calls_for_the_police_is_told_how_to_reach_them(understander, cry):
    understood = understander.understand(cry)

    assert understood.topic == "justice/how_to_report" or understood.danger_certain
