"""Which council areas a point on the map may be in, judged by the towns and villages around it.

We have no boundaries, only points. So an area is named for certain only where no other has a town or village nearly as near.
The figures were chosen on points left out of the table; docs/decisions/0011-council-from-a-map-point.md shows how that went.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from bot.places.points import Point, read_points

ELSEWHERE = None
"""The area of points outside Scotland."""
EARTH_RADIUS = 6371.0
"""Kilometres, as all distances here."""
MARGIN, SHARE, WIDEST = 5.0, 1.5, 50.0
"""How much further than the nearest town another area's may be and still count: five kilometres or one and a half times as far, at most fifty."""
REACH = {"aberdeen_city": 10.0, "dundee_city": 10.0, "city_of_edinburgh": 10.0, "glasgow_city": 10.0, ELSEWHERE: 15.0}
"""Areas that count from afar, save in the middle of another's town: cities, of whose districts few have points, and what lies across a border."""
IN_TOWN = 0.7
CERTAIN_WITHIN = 25.0
"""Further than this from every town, an area is only offered."""
FURTHEST = 100.0
"""Further than this from every town is outside Scotland. Cape Wrath is 81 kilometres from the nearest in the table."""
MOST = 3


@dataclass(frozen=True)
class Whereabouts:
    """The areas a point may be in, nearest first, at most three; ELSEWHERE among them when it may be outside Scotland."""

    areas: tuple[str | None, ...]
    is_near_a_town: bool = False

    @property
    def councils(self) -> tuple[str, ...]:
        """The council areas among them; none means outside Scotland."""
        return tuple(area for area in self.areas if area is not ELSEWHERE)

    @property
    def may_be_outside(self) -> bool:
        """Whether it may be outside Scotland."""
        return ELSEWHERE in self.areas

    @property
    def is_certain(self) -> bool:
        """Whether no other area comes into question."""
        return self.is_near_a_town and len(self.areas) == 1


def whereabouts(latitude: float, longitude: float, points: Iterable[Point] | None = None) -> Whereabouts:
    """Return the areas that the point at `latitude`, `longitude` (degrees) may be in, by `points` or else the whole table."""
    distances: dict[str | None, float] = {}
    for point in read_points() if points is None else points:
        away = distance(latitude, longitude, point.latitude, point.longitude)
        distances[point.council] = min(away, distances.get(point.council, away))
    areas = sorted(distances, key=distances.__getitem__)
    nearest = distances[areas[0]]
    if nearest > FURTHEST:
        return Whereabouts((ELSEWHERE,))
    within = nearest + min(max(MARGIN, SHARE * nearest), WIDEST)
    possible = [area for area in areas if distances[area] <= within or (nearest > IN_TOWN and distances[area] <= REACH.get(area, 0))]
    # Of more than three, those with reach stay: their points say least about where they end.
    kept = sorted(possible, key=lambda area: (area != areas[0], area not in REACH))[:MOST]
    return Whereabouts(tuple(area for area in possible if area in kept), nearest <= CERTAIN_WITHIN)


def distance(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Return the kilometres between two points in degrees, along a great circle (haversine)."""
    north, other_north = radians(latitude), radians(other_latitude)
    half_chord = sin((other_north - north) / 2) ** 2 + cos(north) * cos(other_north) * sin(radians(other_longitude - longitude) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(sqrt(half_chord))
