"""The council area of the first half of a postcode, from `data/map/postcodes.yml`."""

from __future__ import annotations

import re
from functools import lru_cache

import yaml

from bot.settings import ROOT

POSTCODES = ROOT / "data" / "map" / "postcodes.yml"
_POSTCODE = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?)(?:\s*\d[a-z]{2})?\b", re.IGNORECASE)
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def names_a_postcode(text: str) -> bool:
    """Tell whether a text has what looks like a postcode, or the first half of one, in Scotland or not."""
    return bool(_POSTCODE.search(text))


def is_a_postcode(text: str) -> bool:
    """Tell whether a text is a postcode, or the first half of one, and nothing else."""
    return bool(_POSTCODE.fullmatch(text.strip(" .,!?")))


def council_of_postcode(text: str) -> str | None:
    """Return the key of the council area that the first Scottish postcode in a text lies in. Its first half is enough; None where there is none, or
    where it lies in several areas. Raises OSError when the table is not there."""
    districts = (match[1].upper() for match in _POSTCODE.finditer(text))
    return next((_alone()[district] for district in districts if district in _alone()), None)


@lru_cache(maxsize=1)
def _alone() -> dict[str, str]:
    """Return the council of each district that lies in one."""
    table = yaml.load(POSTCODES.read_text("utf-8"), _Loader)
    return {district: council for council, districts in table["alone"].items() for district in districts}
