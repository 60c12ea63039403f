"""Towns and villages as points on the map, each with the council area it is in, from `data/map/points.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from bot.settings import ROOT

POINTS = ROOT / "data" / "map" / "points.yml"
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Point:
    """A town or village; `council` is a key of `data/places/councils.yml`, None outside Scotland. Latitude and longitude in degrees (WGS 84)."""

    name: str
    council: str | None
    latitude: float
    longitude: float


@lru_cache(maxsize=1)
def read_points(path: Path = POINTS) -> tuple[Point, ...]:
    """Read the table, those in Scotland first; raise OSError when it is not there."""
    table = yaml.load(path.read_text("utf-8"), _Loader)
    return tuple(_point(row) for row in (*table["scotland"], *table["elsewhere"]))


def _point(row: dict[str, Any]) -> Point:
    return Point(row["name"], row.get("council"), row["latitude"], row["longitude"])
