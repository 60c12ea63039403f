"""Forms of what we answer: advice on a topic, danger answers, notices."""

from __future__ import annotations

import dataclasses

from bot.changes import parts
from bot.changes.form import Form


@dataclasses.dataclass
class StepForm(Form):
    """One step, or one thing the law says, and the keys of its sources."""

    text: str = parts.text()
    sources: list[str] = parts.keys()


@dataclasses.dataclass
class ContactForm(Form):
    """A number of the table, and when to ring it."""

    number: str = parts.text()
    when: str = parts.text()


@dataclasses.dataclass
class AdviceForm(Form):
    """`advice/<theme>/<topic>.yml`. `steps` has a list for each of now, after and before."""

    title: str = parts.text()
    summary: str = parts.text()
    steps: dict[str, list[StepForm]] = parts.by_moment(StepForm)
    contact: list[ContactForm] = parts.entries(ContactForm)
    law: list[StepForm] = parts.entries(StepForm, optional=True)
    partners: list[str] = parts.keys()
    checked: str = parts.day()
    next_review: str = parts.day()


@dataclasses.dataclass
class DangerForm(Form):
    """`advice/danger/<class>.yml`."""

    title: str = parts.text()
    level: str = parts.text()
    first_line: str = parts.text()
    lines: list[str] = parts.keys()
    question: str = parts.text(optional=True)
    contact: list[ContactForm] = parts.entries(ContactForm)
    partners: list[str] = parts.keys()
    topic: str = parts.text(optional=True)
    quick_exit: bool = parts.yes()
    sources: list[str] = parts.keys()
    checked: str = parts.day()
    next_review: str = parts.day()


@dataclasses.dataclass
class NoticeForm(Form):
    """`advice/smalltalk/`, `advice/out_of_scope/`, `advice/follow_up/`."""

    title: str = parts.text()
    text: str = parts.text()
    contact: list[ContactForm] = parts.entries(ContactForm, optional=True)
    partners: list[str] = parts.keys(optional=True)
    topics: list[str] = parts.keys(optional=True)
    sources: list[str] = parts.keys(optional=True)
    checked: str = parts.day()
    next_review: str = parts.day()
