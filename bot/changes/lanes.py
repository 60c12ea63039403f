"""The two lanes of publishing: words alone are live within seconds; what the assistant understands is trained and tested first."""

from __future__ import annotations

from enum import StrEnum

from bot.changes.kinds import HELD_OUT
from bot.changes.models import Change

_UNDERSTANDING = ("nlu", HELD_OUT, "rules", "stories", "places", "languages", "entities")


class Lane(StrEnum):
    """How a change gets to the public."""

    wording = "wording"
    understanding = "understanding"


def lane_of(change: Change) -> Lane:
    """Return the lane of a change, by the files that are not as they were."""
    shelves = {file.path.partition("/")[0] for file in change.differences()}
    return Lane.understanding if shelves & set(_UNDERSTANDING) else Lane.wording
