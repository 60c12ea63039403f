"""Times are Scotland's, on the nights the clocks change too."""

import pytest

from bot.changes import london
from bot.errors import ChangeRefused


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("2027-01-15T09:00", "15 January 2027, 9:00am GMT"),
        ("2027-07-15 21:05", "15 July 2027, 9:05pm BST"),
        ("2027-07-15T00:30", "15 July 2027, 12:30am BST"),
    ],
)
def test_a_time_is_read_back_as_it_was_typed(typed, words):
    moment = london.seconds(typed)

    assert london.in_words(moment) == words
    assert london.typed(moment) == typed.replace(" ", "T")


def test_summer_begins_an_hour_nearer():
    assert london.seconds("2027-03-28T02:00") - london.seconds("2027-03-28T00:59") == 60


def test_a_time_that_the_clocks_skip_is_refused():
    with pytest.raises(ChangeRefused, match="clocks go forward"):
        london.seconds("2027-03-28T01:30")


def test_a_time_that_comes_twice_is_the_first_of_the_two():
    assert london.in_words(london.seconds("2027-10-31T01:30")) == "31 October 2027, 1:30am BST"


@pytest.mark.parametrize("typed", ["", "tomorrow", "2027-13-01T10:00", "2027-01-01T10:00Z"])
def test_what_is_no_time_of_scotland_is_refused(typed):
    with pytest.raises(ChangeRefused, match="2027-03-28 09:00"):
        london.seconds(typed)


def test_no_time_is_no_words():
    assert london.in_words(None) == london.typed(None) == ""
