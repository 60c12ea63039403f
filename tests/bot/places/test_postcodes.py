"""The first half of a postcode leads to its council area, and where it lies in several nothing is guessed."""

import pytest
import yaml

from bot.content.corpus import read_places
from bot.places.postcodes import POSTCODES, council_of_postcode, names_a_postcode
from bot.settings import ROOT

TABLE = yaml.safe_load(POSTCODES.read_text("utf-8"))


@pytest.mark.parametrize(
    ("text", "council"),
    [
        ("AB10", "aberdeen_city"),
        ("zE1 0", "shetland_islands"),
        ("near EH1 1YZ please", "city_of_edinburgh"),
        ("IV27", "highland"),
        ("KA1", None),
        ("NE1", None),
        ("ZZ99", None),
        ("G20SUMMIT", None),
        ("no idea", None),
    ],
)
def test_a_district_of_one_council_leads_to_it(text, council):
    assert council_of_postcode(text) == council


def test_a_postcode_is_known_for_one_wherever_it_lies():
    assert names_a_postcode("it is NE1 4ST") and names_a_postcode("ka1") and not names_a_postcode("Perth")


def test_every_council_has_a_district_and_no_district_is_named_twice():
    districts = [district for names in TABLE["alone"].values() for district in names] + list(TABLE["shared"])

    assert set(TABLE["alone"]) == set(read_places(ROOT / "data")[0])
    assert all(TABLE["alone"].values())
    assert len(districts) == len(set(districts)) > 400
    assert all(len(councils) > 1 for councils in TABLE["shared"].values())
