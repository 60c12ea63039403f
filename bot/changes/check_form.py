"""The form of a self-check."""

from __future__ import annotations

import dataclasses

from bot.changes import parts
from bot.changes.answer_forms import ContactForm
from bot.changes.form import Form


@dataclasses.dataclass
class OptionForm(Form):
    """One answer to a question."""

    say: str = parts.text()
    means: str = parts.text()
    now: str = parts.text(optional=True)


@dataclasses.dataclass
class QuestionForm(Form):
    """One question, and what is said of its answers."""

    ask: str = parts.text()
    help: str = parts.text(optional=True)
    options: list[OptionForm] = parts.entries(OptionForm)
    well: str = parts.text(optional=True)
    sign: str = parts.text(optional=True)
    do: str = parts.text()
    why: str = parts.text()
    topic: str = parts.text()
    weight: str = parts.whole_number()
    sources: list[str] = parts.keys()


@dataclasses.dataclass
class OutcomeForm(Form):
    """What is said on top of the plan, from a number of points on."""

    from_points: str = parts.whole_number()
    say: str = parts.text()


@dataclasses.dataclass
class CheckForm(Form):
    """`checks/<key>.yml`."""

    title: str = parts.text()
    lead: str = parts.text()
    questions: list[QuestionForm] = parts.entries(QuestionForm)
    outcomes: list[OutcomeForm] = parts.entries(OutcomeForm)
    not_checked: list[str] = parts.keys(optional=True)
    contact: list[ContactForm] = parts.entries(ContactForm)
    partners: list[str] = parts.keys()
    topics: list[str] = parts.keys()
    checked: str = parts.day()
    next_review: str = parts.day()
