"""Who is named in a comment."""

import pytest

from bot.accounts.models import User
from bot.teamwork.mentions import mentioned_in, parts

ISLA, EWAN, OTHER_EWAN = (User(name=name) for name in ("Isla Reid", "Ewan Ross", "Ewan Bain"))
ALL = [ISLA, EWAN, OTHER_EWAN]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("@Isla Reid have a look", [ISLA]),
        ("@isla, have a look", [ISLA]),
        ("thanks @Isla!", [ISLA]),
        ("@Ewan is two people", []),
        ("@Ewan Ross and @ewan bain", [EWAN, OTHER_EWAN]),
        ("@Isla and again @Isla", [ISLA]),
        ("write to isla@Isla.example", []),
        ("@Islay is an island", []),
        ("Isla without the sign", []),
    ],
)
def test_names_are_found_where_they_are_meant(text, named):
    assert mentioned_in(text, ALL) == named


def test_nothing_of_the_text_is_lost():
    text = "Hello @Isla Reid\nand @Ewan <b>"

    assert "".join(words for words, _ in parts(text, ALL)) == text
    assert "".join(words for words, _ in parts(text, [])) == text
