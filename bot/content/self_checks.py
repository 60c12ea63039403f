"""The shape of a self-check: a few questions to tap through, and what a person can do about the answers."""

from __future__ import annotations

import hashlib
from typing import Literal

from pydantic import Field, root_validator

from bot.content.models import Checked, Contact, Strict, words

FEWEST_QUESTIONS, MOST_QUESTIONS = 6, 10
MOST_OPTIONS = 5
LONGEST_KEY = 20
"""Characters of a check's key: a button carries it, with the answers, within Telegram's 64 bytes."""
_FINGERPRINT_CHARACTERS = 3


class Option(Strict):
    """One answer to a question, and whether it calls for doing something (`do`), is done `well`, or neither (`nothing`)."""

    say: words(40)
    means: Literal["do", "well", "nothing"]
    now: words(200) | None = None
    """Said at once, above the next question."""


class Question(Strict):
    """One question, what is said of those who do it well, and what the others can do."""

    ask: words(140)
    help: words(200) | None = None
    options: list[Option] = Field(min_items=2, max_items=MOST_OPTIONS)
    well: words(120) | None = None
    sign: words(120) | None = None
    do: words(160)
    why: words(160)
    topic: str
    weight: int = Field(ge=1, le=9)
    sources: list[str]

    @root_validator(skip_on_failure=True)
    def _leads_somewhere(cls, values: dict) -> dict:
        means = {option.means for option in values["options"]}
        if "do" not in means:
            raise ValueError("at least one option needs `means: do`")
        if "well" in means and not values["well"]:
            raise ValueError("an option says `means: well`, so write under `well` what they do well")
        return values


class Outcome(Strict):
    """What is said on top of the plan from a number of points on; an answer that calls for doing something gives its weight."""

    from_points: int = Field(ge=0)
    say: words(260)


class Check(Checked):
    """A short self-check that ends in a personal action plan."""

    title: words(45)
    lead: words(260)
    questions: list[Question] = Field(min_items=FEWEST_QUESTIONS, max_items=MOST_QUESTIONS)
    outcomes: list[Outcome] = Field(min_items=2, max_items=5)
    not_checked: list[words(140)] = Field([], max_items=4)
    contact: list[Contact] = Field(min_items=1, max_items=5)
    partners: list[str]
    topics: list[str] = Field(min_items=1)
    """Topics whose answers offer this check."""

    @root_validator(skip_on_failure=True)
    def _every_result_has_words(cls, values: dict) -> dict:
        points = [outcome.from_points for outcome in values["outcomes"]]
        if points != sorted(set(points), reverse=True) or points[-1] != 0:
            raise ValueError("write the outcomes from the most points down to `from_points: 0`")
        return values

    def texts(self) -> list[str]:
        """Every sentence the public reads, in order."""
        asked = [text for question in self.questions for text in question_texts(question)]
        options = [text for question in self.questions for option in question.options for text in (option.say, option.now) if text]
        return [self.title, self.lead, *asked, *options, *(o.say for o in self.outcomes), *self.not_checked, *(c.when for c in self.contact)]

    def source_keys(self) -> list[str]:
        """Keys of the sources, each once, in order of appearance."""
        return list(dict.fromkeys(key for question in self.questions for key in question.sources))

    def fingerprint(self) -> str:
        """Return a few characters that change when questions or options do, so that an old button is not taken for new answers."""
        asked = "\n".join("\t".join([question.ask, *(f"{o.say}={o.means}" for o in question.options)]) for question in self.questions)
        return hashlib.sha256(asked.encode()).hexdigest()[:_FINGERPRINT_CHARACTERS]


def question_texts(question: Question) -> list[str]:
    """Return the sentences of one question and its result, without the options."""
    return [text for text in (question.ask, question.help, question.well, question.sign, question.do, question.why) if text]
