"""The table of towns agrees with the editors' places, and each of its points finds its own council."""

from __future__ import annotations

import pytest

from bot.content.corpus import read_places
from bot.nlu.places import Gazetteer
from bot.places.points import Point, read_points
from bot.places.whereabouts import distance, whereabouts
from bot.release.digests import SHELVES
from bot.settings import ROOT

COUNCILS, ELSEWHERE = read_places(ROOT / "data")
SCOTTISH = [point for point in read_points() if point.council]


def test_every_council_has_points_and_every_point_a_council_of_ours():
    assert {point.council for point in SCOTTISH} == set(COUNCILS)


def test_towns_that_editors_name_too_stand_under_the_same_council():
    gazetteer = Gazetteer.of(COUNCILS, ELSEWHERE)
    found = {point: gazetteer.find(point.name) for point in SCOTTISH}
    in_both = {point: places[0]["council"] for point, places in found.items() if len(places) == 1 and places[0]["end"] == len(point.name)}

    assert len(in_both) > 300
    assert [(point.name, point.council, council) for point, council in in_both.items() if council != point.council] == []


def test_no_town_lies_alone_among_those_of_another_council():
    for point in SCOTTISH:
        others = (other for other in SCOTTISH if other is not point)
        away = sorted((distance(point.latitude, point.longitude, other.latitude, other.longitude), other.council) for other in others)
        own = next((number for number, (_, council) in enumerate(away) if council == point.council), 0)
        assert own < 12, point


def test_each_point_finds_its_own_council_or_offers_it_first():
    for point in SCOTTISH:
        found = whereabouts(point.latitude, point.longitude)
        assert found.councils[0] == point.council, point
        assert len(found.areas) <= 3


def test_each_point_outside_scotland_is_outside_or_may_be():
    for point in read_points():
        if point.council is None:
            found = whereabouts(point.latitude, point.longitude)
            assert found.may_be_outside and found.areas[0] is None, point


def test_no_town_that_is_not_in_the_table_is_taken_for_certain_for_another_councils():
    certain = 0
    for left_out in SCOTTISH:
        rest = [point for point in read_points() if (point.latitude, point.longitude) != (left_out.latitude, left_out.longitude)]
        found = whereabouts(left_out.latitude, left_out.longitude, rest)
        assert not found.is_certain or found.councils == (left_out.council,), left_out
        certain += found.is_certain
    assert certain > 150


def test_points_are_rounded_to_a_hundred_metres_and_say_whose_they_are():
    text = (ROOT / "data" / "map" / "points.yml").read_text("utf-8")

    assert all(value == round(value, 3) for point in read_points() for value in (point.latitude, point.longitude))
    for needed in ("GeoNames", "https://creativecommons.org/licenses/by/4.0/", "Changed:"):
        assert needed in text


def test_no_model_depends_on_the_map():
    assert "map" not in SHELVES


def test_distances_are_those_of_the_earth():
    edinburgh, glasgow = (next(point for point in SCOTTISH if point.name == name) for name in ("Edinburgh", "Glasgow"))

    assert distance(edinburgh.latitude, edinburgh.longitude, glasgow.latitude, glasgow.longitude) == pytest.approx(67, abs=1)
    assert distance(0, 0, 0, 180) == pytest.approx(20015, abs=1)
    assert distance(56, -3, 56, -3) == 0


def test_far_from_every_town_an_area_is_only_offered():
    lonely = [Point("Lonely", "highland", 58.0, -5.0)]

    assert whereabouts(58.1, -5.0, lonely).is_certain
    assert whereabouts(58.4, -5.0, lonely).councils == ("highland",) and not whereabouts(58.4, -5.0, lonely).is_certain
    assert whereabouts(59.5, -5.0, lonely).councils == ()
