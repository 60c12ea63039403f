"""Facts that somebody has to confirm before the assistant may say them: `data/to_verify.yml`."""

from __future__ import annotations

import datetime

from pydantic import Field

from bot.content.models import Strict, words


class Asked(Strict):
    """Somebody who was asked, on which day, and what they said; no answer while we wait for it."""

    who: words(120)
    day: datetime.date
    answer: words(400, shortest=0) = ""


class Doubt(Strict):
    """What is claimed, whom to ask, and what to ask them. `about` names topics and organisations by their keys."""

    about: list[str] = Field(min_items=1)
    claim: words(400)
    ask: words(120)
    question: words(300)
    sources: list[str] = Field([])
    asked: list[Asked] = Field([])
