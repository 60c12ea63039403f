"""Somebody who says that they are in a Scottish town is not abroad; one who says nothing but where tells where help should be."""

import pytest

from bot.content.corpus import read_places
from bot.nlu.place_extractor import _entities
from bot.nlu.places import Gazetteer, is_in_scotland, is_only_a_place
from bot.settings import ROOT

GAZETTEER = Gazetteer.of(*read_places(ROOT / "data"))


def _found_in(text: str) -> list[dict]:
    """The entities of the places that a message names."""
    return [entity for place in GAZETTEER.find(text) for entity in _entities(place)]


@pytest.mark.parametrize(
    ("text", "at_home"),
    [
        ("i am in Kilmarnock", True),
        ("he's gone, I'm at Paisley", True),
        ("I am from Dundee and somebody is following me", False),
        ("I live in Perth but I am in Newcastle now", False),
        ("somebody is following me", False),
    ],
)
def test_who_is_in_a_scottish_town_is_at_home(text, at_home):
    assert is_in_scotland(text, _found_in(text)) is at_home


@pytest.mark.parametrize(
    ("text", "only_where"),
    [
        ("Dundee", True),
        ("I live in Fife.", True),
        ("what about Perth?", True),
        ("i'm fae glasgow, scotland", True),
        ("there was a man at my door in Dundee", False),
        ("what about my phone", False),
        ("scotland", False),
    ],
)
def test_only_a_message_that_says_nothing_else_is_where_help_should_be(text, only_where):
    assert is_only_a_place(text, _found_in(text)) is only_where
