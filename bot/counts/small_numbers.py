"""Counts as they may be shown: nobody can be picked out of a small one, nor out of the difference between two others.

What is below the least count is said to be "fewer than 5"; everything else is rounded to a multiple of it. Since each figure is rounded by
itself, a total less its parts never tells a small number.
"""

from __future__ import annotations

from dataclasses import dataclass

_ENOUGH_FOR_A_SHARE = 4
"""Times the least count that a share needs to say something."""


@dataclass(frozen=True)
class Shown:
    """A count as people read it, and `height`, what a chart draws for it."""

    words: str
    height: int


def shown(count: int, least: int) -> Shown:
    """Return a count as it may be shown; with a `least` of 1 it is exact."""
    if 0 < count < least:
        return Shown(f"fewer than {least}", least // 2)
    rounded = rounded_to(count, least)
    return Shown(f"{rounded:,}", rounded)


def share(part: int, whole: int, least: int) -> str:
    """Return a share in per cent as it may be shown, worked out from rounded counts."""
    part, whole = rounded_to(part, least), rounded_to(whole, least)
    return f"{min(part / whole, 1):.0%}" if whole >= _ENOUGH_FOR_A_SHARE * least else "too few to say"


def rounded_to(count: int, least: int) -> int:
    """Return the multiple of `least` that is nearest; a half goes up."""
    return (2 * count + least) // (2 * least) * least
