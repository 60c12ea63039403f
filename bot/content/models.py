"""The shape of everything on the editors' shelf; `data/README.md` tells editors the same in their words."""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConstrainedStr, Extra, Field, root_validator


def words(longest: int, shortest: int = 1) -> type[str]:
    """A text of `shortest` to `longest` characters, blanks at its ends cut off."""
    return type("Words", (ConstrainedStr,), {"strip_whitespace": True, "min_length": shortest, "max_length": longest})


DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = "|".join(DAYS)
_CLOCK = r"^(?:[01]\d|2[0-3]):[0-5]\d$"


class Moment(StrEnum):
    """Where the person stands: it is happening, it has happened, or they want to prevent it."""

    now = "now"
    after = "after"
    before = "before"


class Strict(BaseModel):
    """What an editor writes: a key that we do not know is refused, never ignored."""

    class Config:
        extra = Extra.forbid
        frozen = True


class Step(Strict):
    """One thing to do, or one thing the law says, and the sources that say it."""

    text: words(200)
    sources: list[str]


class Contact(Strict):
    """A number to ring or text, and when to."""

    number: str
    when: words(140)


class Checked(Strict):
    """What somebody compared with its sources on a day, and has to read again by another."""

    checked: datetime.date
    next_review: datetime.date

    @root_validator(skip_on_failure=True)
    def _reviewed_later_than_checked(cls, values: dict) -> dict:
        if values["next_review"] <= values["checked"]:
            raise ValueError("next_review must be later than checked")
        return values


class Advice(Checked):
    """What we answer on a topic."""

    title: words(45)
    summary: words(320)
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


class DangerAnswer(Checked):
    """What we say first when a message shows danger."""

    title: words(60)
    level: Literal["emergency", "urgent", "careful"]
    first_line: words(200)
    lines: list[words(200)] = Field(max_items=6)
    question: words(120) | None = None
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


class Notice(Checked):
    """A short fixed answer: small talk, or a matter that is not ours."""

    title: words(60)
    text: words(500)
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


Answer = Advice | DangerAnswer | Notice


class Opening(Strict):
    """Days and times at which a number is answered, in Europe/London. Where `to` is not later than `from`, it lasts past midnight."""

    days: str = Field(regex=rf"^(?:{_DAY})(?:-(?:{_DAY}))?$")
    start: str = Field(alias="from", regex=_CLOCK)
    to: str = Field(regex=_CLOCK)
    bank_holidays: Literal["open", "shut", "unknown"] = "shut"


class Number(Strict):
    """An entry of the one number table."""

    number: words(20)
    kind: Literal["phone", "text", "relay"]
    name: words(90)
    say: str
    cost: str = ""
    hours: str = ""
    open: Literal["always"] | list[Opening] | None = None
    partner: str | None = None
    sources: list[str] = []


class OtherWay(Strict):
    """A way to reach an organisation besides ringing it."""

    how: str
    note: str = ""


class Organisation(Strict):
    """A partner we signpost to."""

    name: words(90)
    does: words(400)
    serves: words(300)
    who: list[str]
    area: Literal["scotland", "uk"] | list[str]
    numbers: list[str] = []
    web: str | None = None
    other: list[OtherWay] = []
    topics: list[str] | Literal["all"]
    sources: list[str] = []
    checked: datetime.date


class Division(Strict):
    """A division of Police Scotland."""

    letter: str
    name: str


class Council(Strict):
    """One of Scotland's 32 council areas and what people call its places."""

    name: str
    division: Division
    places: list[str]
    also: list[str] = []


class TelegramText(Strict):
    """Words of the Telegram door. `fills` names the gaps, such as `{days}`, that the program fills; other names are numbers."""

    text: words(1500)
    fills: list[str] = []


class TelegramCommand(Strict):
    """What Telegram says beside a command, in English and in Gaelic; without Gaelic everybody reads the English."""

    en: words(100)
    gd: words(100) | None = None


class Phrase(Strict):
    """A short sentence that the assistant says between its answers. `[topic]` in it is filled with a title."""

    text: words(300)


class Source(Strict):
    """A page that facts come from, as it was seen."""

    publisher: str
    title: str
    url: str
    date_shown: str
