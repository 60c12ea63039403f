"""How often people ask about a topic, as editors judge it; it tips the scales between neighbours when a message could mean either."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa.shared.nlu.constants import METADATA_INTENT

LOG_ODDS = {"often": 0.6, "seldom": -0.6}
"""Natural log of how much more a topic is asked for than a usual one."""


def odds_of(labelled: Iterable[tuple[str, dict[str, Any] | None]]) -> dict[str, float]:
    """Return the prior log odds of the labels that are not asked as often as others, from (label, metadata) of the training examples."""
    said = {label: ((metadata or {}).get(METADATA_INTENT) or {}).get("asked") for label, metadata in labelled}
    return {label: LOG_ODDS[asked] for label, asked in said.items() if asked}
