"""Campaigns: a short message for some weeks of the year, shown with the greeting, and the topics it leads to."""

from __future__ import annotations

import datetime

from pydantic import Field, root_validator, validator

from bot.content.models import Checked, words

Day = datetime.date | str


class Campaign(Checked):
    """A message and the days on which it is shown: dates, or days of every year such as `12-01`."""

    title: words(45)
    message: words(200)
    start: Day = Field(alias="from")
    to: Day
    topics: list[str] = Field(min_items=1, max_items=4)
    sources: list[str] = Field([])

    @validator("start", "to", pre=True)
    def _is_a_day(cls, value: object) -> Day:
        return value if isinstance(value, datetime.date) else _day(str(value))

    @root_validator(skip_on_failure=True)
    def _ends_after_it_begins(cls, values: dict) -> dict:
        start, to = values["start"], values["to"]
        if isinstance(start, str) != isinstance(to, str):
            raise ValueError("write both days with a year, or both without")
        if isinstance(start, datetime.date) and to < start:
            raise ValueError("the day under `to` must not come before the day under `from`")
        return values

    def runs_on(self, today: datetime.date) -> bool:
        """Tell whether it is shown on a day; days without a year may reach past New Year."""
        if isinstance(self.start, datetime.date):
            return self.start <= today <= self.to
        day = today.strftime("%m-%d")
        if self.start <= self.to:
            return self.start <= day <= self.to
        return day >= self.start or day <= self.to

    def is_over(self, today: datetime.date) -> bool:
        """Tell whether it will never be shown again."""
        return isinstance(self.to, datetime.date) and self.to < today

    def texts(self) -> list[str]:
        """Every sentence the public reads, in order."""
        return [self.title, self.message]


def _day(text: str) -> Day:
    """Return a date, or the text itself where it is a day of every year such as `12-01`."""
    try:
        if len(text) == len("12-01"):
            return datetime.date.fromisoformat(f"2000-{text}").strftime("%m-%d")
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise ValueError('write a date such as 2027-12-01, or "12-01" in quotes for every year') from None
