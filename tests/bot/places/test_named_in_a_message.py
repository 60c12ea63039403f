"""Somebody who says that they are in a Scottish town is not abroad."""

import pytest

from bot.content.corpus import read_places
from bot.nlu.place_extractor import _entities
from bot.nlu.places import Gazetteer, is_in_scotland
from bot.settings import ROOT

GAZETTEER = Gazetteer.of(*read_places(ROOT / "data"))


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
    entities = [entity for place in GAZETTEER.find(text) for entity in _entities(place)]

    assert is_in_scotland(text, entities) is at_home
