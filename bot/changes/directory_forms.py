"""Forms of the directory and its tables: organisations, numbers, sources, campaigns, phrases, facts to verify."""

from __future__ import annotations

import dataclasses

from bot.changes import parts
from bot.changes.form import Form


@dataclasses.dataclass
class OtherWayForm(Form):
    """A way to reach an organisation besides ringing it."""

    how: str = parts.text()
    note: str = parts.text(optional=True)


@dataclasses.dataclass
class OrganisationForm(Form):
    """`partners/organisations/<key>.yml`. `area` is `["scotland"]`, `["uk"]` or keys of councils; `topics` may be `["all"]`."""

    name: str = parts.text()
    does: str = parts.text()
    serves: str = parts.text()
    who: list[str] = parts.keys()
    area: list[str] = parts.keys(alone=("scotland", "uk"))
    numbers: list[str] = parts.keys(optional=True)
    web: str = parts.text(optional=True)
    other: list[OtherWayForm] = parts.entries(OtherWayForm, optional=True)
    topics: list[str] = parts.keys(alone=("all",))
    sources: list[str] = parts.keys(optional=True)
    checked: str = parts.day()


@dataclasses.dataclass
class OpeningForm(Form):
    """Days such as `mon-fri`, and the times between which a number is answered."""

    days: str = parts.text()
    start: str = parts.text(name="from")
    to: str = parts.text()
    bank_holidays: str = parts.text(optional=True)


@dataclasses.dataclass
class NumberForm(Form):
    """An entry of `partners/numbers.yml`. `open` is `always`, a list of openings, or empty where nobody has confirmed it."""

    number: str = parts.text()
    kind: str = parts.text()
    name: str = parts.text()
    say: str = parts.text()
    cost: str = parts.text(optional=True)
    hours: str = parts.text()
    open: str | list[OpeningForm] = parts.entries(OpeningForm, optional=True, alone=("always",))
    partner: str = parts.text(optional=True)
    sources: list[str] = parts.keys(optional=True)


@dataclasses.dataclass
class SourceForm(Form):
    """An entry of `sources.yml`."""

    publisher: str = parts.text()
    title: str = parts.text()
    url: str = parts.text()
    date_shown: str = parts.text()


@dataclasses.dataclass
class CampaignForm(Form):
    """`campaigns/<key>.yml`. `start` and `to` are days such as `2027-12-01`, or `12-01` for every year."""

    title: str = parts.text()
    message: str = parts.text()
    start: str = parts.day(name="from", yearly=True)
    to: str = parts.day(yearly=True)
    topics: list[str] = parts.keys()
    sources: list[str] = parts.keys(optional=True)
    checked: str = parts.day()
    next_review: str = parts.day()


@dataclasses.dataclass
class PhraseForm(Form):
    """An entry of `phrases.yml`."""

    text: str = parts.text()


@dataclasses.dataclass
class AskedForm(Form):
    """Who was asked about a fact, on which day, and what they said."""

    who: str = parts.text()
    day: str = parts.day()
    answer: str = parts.text(optional=True)


@dataclasses.dataclass
class DoubtForm(Form):
    """An entry of `to_verify.yml`."""

    about: list[str] = parts.keys()
    claim: str = parts.text()
    ask: str = parts.text()
    question: str = parts.text()
    sources: list[str] = parts.keys(optional=True)
    asked: list[AskedForm] = parts.entries(AskedForm, optional=True)
