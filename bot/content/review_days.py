"""When an entry was last checked, and from which day on somebody has to read it again."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from pydantic import BaseModel

from bot.content.corpus import Corpus
from bot.content.models import Checked, Number, Organisation

HALF_A_YEAR = datetime.timedelta(days=183)
"""After so long a partner's page is compared again; its file names no day for that."""


@dataclass(frozen=True)
class ReviewDays:
    """Both days; None where nobody has to check."""

    checked: datetime.date | None = None
    again: datetime.date | None = None

    def is_overdue(self, today: datetime.date) -> bool:
        """Tell whether the day has come."""
        return self.again is not None and self.again <= today


def review_days(entry: BaseModel, corpus: Corpus) -> ReviewDays:
    """Return the days of an entry. A number is checked together with the partner that answers it."""
    if isinstance(entry, Number):
        entry = corpus.organisations.get(entry.partner or "", entry)
    if isinstance(entry, Checked):
        return ReviewDays(entry.checked, entry.next_review)
    if isinstance(entry, Organisation):
        return ReviewDays(entry.checked, entry.checked + HALF_A_YEAR)
    return ReviewDays()
