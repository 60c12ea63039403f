"""The shape of everything on the editors' shelf; `data/README.md` tells editors the same in their words."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import Literal, Union

from pydantic import BaseModel, ConstrainedStr, Extra, Field, root_validator


def _words(longest: int, shortest: int = 1) -> type[str]:
    """A text of `shortest` to `longest` characters, blanks at its ends cut off."""
    return type("Words", (ConstrainedStr,), {"strip_whitespace": True, "min_length": shortest, "max_length": longest})


class Moment(str, Enum):
    """Where the person stands: it is happening, it has happened, or they want to prevent it."""

    now = "now"
    after = "after"
    before = "before"


class _Strict(BaseModel):
    class Config:
        extra = Extra.forbid
        frozen = True


class Step(_Strict):
    """One thing to do, or one thing the law says, and the sources that say it."""

    text: _words(200)
    sources: list[str]


class Contact(_Strict):
    """A number to ring or text, and when to."""

    number: str
    when: _words(140)


class _Checked(_Strict):
    checked: datetime.date
    next_review: datetime.date

    @root_validator(skip_on_failure=True)
    def _reviewed_later_than_checked(cls, values: dict) -> dict:
        if values["next_review"] <= values["checked"]:
            raise ValueError("next_review must be later than checked")
        return values


class Advice(_Checked):
    """What we answer on a topic."""

    title: _words(45)
    summary: _words(320)
    steps: dict[Moment, list[Step]]
    contact: list[Contact] = Field(min_items=1, max_items=4)
    law: list[Step] = []
    partners: list[str] = Field(min_items=1)

    @root_validator(skip_on_failure=True)
    def _has_steps(cls, values: dict) -> dict:
        if not any(values["steps"].values()):
            raise ValueError("steps needs at least one step under now, after or before")
        return values

    def texts(self) -> list[str]:
        """Every sentence the public reads, in order."""
        steps = [step.text for moment in Moment for step in self.steps.get(moment, [])]
        return [self.title, self.summary, *steps, *(c.when for c in self.contact), *(law.text for law in self.law)]

    def source_keys(self) -> list[str]:
        """Keys of the sources, each once, in order of appearance."""
        steps = [step for moment in Moment for step in self.steps.get(moment, [])]
        return list(dict.fromkeys(key for step in [*steps, *self.law] for key in step.sources))


class DangerAnswer(_Checked):
    """What we say first when a message shows danger."""

    title: _words(60)
    level: Literal["emergency", "urgent", "careful"]
    first_line: _words(200)
    lines: list[_words(200)] = Field(max_items=6)
    question: _words(120) | None = None
    contact: list[Contact] = Field(min_items=1, max_items=6)
    partners: list[str]
    topic: str | None = None
    quick_exit: bool = False
    sources: list[str]

    def texts(self) -> list[str]:
        """Every sentence the public reads, in order."""
        asked = [self.question] if self.question else []
        return [self.title, self.first_line, *self.lines, *asked, *(c.when for c in self.contact)]

    def source_keys(self) -> list[str]:
        """Keys of the sources."""
        return list(self.sources)


class Notice(_Checked):
    """A short fixed answer: small talk, or a matter that is not ours."""

    title: _words(60)
    text: _words(500)
    contact: list[Contact] = []
    partners: list[str] = []
    topics: list[str] = Field([], max_items=4)
    sources: list[str] = []

    def texts(self) -> list[str]:
        """Every sentence the public reads, in order."""
        return [self.title, self.text, *(c.when for c in self.contact)]

    def source_keys(self) -> list[str]:
        """Keys of the sources."""
        return list(self.sources)


Answer = Union[Advice, DangerAnswer, Notice]


class Opening(_Strict):
    """Days and times at which a number is answered, in Europe/London."""

    days: str
    start: str = Field(alias="from")
    to: str
    bank_holidays: Literal["open", "shut"] = "shut"


class Number(_Strict):
    """An entry of the one number table."""

    number: _words(20)
    kind: Literal["phone", "text", "relay"]
    name: _words(90)
    say: str
    cost: str = ""
    hours: str = ""
    open: Literal["always"] | list[Opening] | None = None
    partner: str | None = None
    sources: list[str] = []


class OtherWay(_Strict):
    """A way to reach an organisation besides ringing it."""

    how: str
    note: str = ""


class Organisation(_Strict):
    """A partner we signpost to."""

    name: _words(90)
    does: _words(400)
    serves: _words(300)
    who: list[str]
    area: Literal["scotland", "uk"] | list[str]
    numbers: list[str] = []
    web: str | None = None
    other: list[OtherWay] = []
    topics: list[str] | Literal["all"]
    sources: list[str] = []
    checked: datetime.date


class Division(_Strict):
    """A division of Police Scotland."""

    letter: str
    name: str


class Council(_Strict):
    """One of Scotland's 32 council areas and what people call its places."""

    name: str
    division: Division
    places: list[str]
    also: list[str] = []


class Source(_Strict):
    """A page that facts come from, as it was seen."""

    publisher: str
    title: str
    url: str
    date_shown: str
