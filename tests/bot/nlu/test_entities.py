"""Organisations, banks, apps and devices are named as editors write them."""

import re

import pytest

from bot.content.entities import KINDS, read_entities
from bot.nlu.entities import EntityFinder
from bot.settings import ROOT


@pytest.fixture(scope="module")
def finder() -> EntityFinder:
    """A finder of the editors' names."""
    return EntityFinder(read_entities(ROOT / "data"))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("the tax man rang about my HMRC bill", [("organisation", "HMRC"), ("organisation", "HMRC")]),
        ("RBS WANT ME TO MOVE MY MONEY", [("bank", "Royal Bank of Scotland")]),
        ("seller on fb marketplace wants paypal", [("app", "Facebook Marketplace"), ("bank", "PayPal")]),
        ("he made my mum put any desk on her ipad", [("app", "AnyDesk"), ("device", "tablet")]),
        ("my dog chases sheep and the hinge is loose", []),
    ],
)
def test_what_a_message_names_is_found(finder, text, named):
    assert [(item["entity"], item["value"]) for item in finder.find(text)] == named


def test_every_kind_has_its_list():
    assert set(read_entities(ROOT / "data")) == set(KINDS)


def test_a_list_of_another_shape_is_refused(tmp_path):
    (tmp_path / "entities").mkdir()
    for kind in KINDS:
        (tmp_path / "entities" / f"{kind}.yml").write_text("names: [Evri, DPD]")

    with pytest.raises(ValueError, match="needs `names:`"):
        read_entities(tmp_path)


def test_no_name_is_passed_over_for_the_sake_of_speed(finder, monkeypatch):
    texts = [
        text
        for entries in read_entities(ROOT / "data").values()
        for name, ways in entries.items()
        for written in (name, *ways)
        for text in (f"it was {written} I think", f"{written.upper()}.", written.lower())
    ]
    quick = [finder.find(text) for text in texts]
    monkeypatch.setattr(finder, "_may_be_named", re.compile(""))

    assert quick == [finder.find(text) for text in texts]
    assert sum(map(bool, quick)) > 0.9 * len(texts)
