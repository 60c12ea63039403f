"""Everything the public reads, text by text, each with the place in an editor's file where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.content.campaigns import Campaign
from bot.content.corpus import Corpus
from bot.content.models import Advice, Answer, DangerAnswer, Moment, Organisation
from bot.content.problems import Problem
from bot.content.self_checks import Check
from bot.content.tools import Tool

_MOST_LINES = 12
"""How far below its key a long text may reach in a file."""
Where = tuple[str | int, ...]


@dataclass(frozen=True)
class PublicText:
    """One text, the key of its file (`doorstep/id_checks`, `organisations/age_scotland`), and its place in that file."""

    key: str
    where: Where
    text: str

    def problem(self, corpus: Corpus, found: str, message: str, is_warning: bool = False) -> Problem:
        """Return a problem that points at the line on which `found` stands."""
        file = corpus.files[self.key]
        first = file.line(self.where)
        lines = file.text.splitlines()[first - 1 : first - 1 + _MOST_LINES]
        sought = [found, *found.split()[:1]]
        offset = next((offset for words in sought for offset, line in enumerate(lines) if words in line), 0)
        return Problem(corpus.shown(file.path), first + offset, message, is_warning)


def public_texts(corpus: Corpus) -> Iterator[PublicText]:
    """Give every text the public reads: answers, campaigns, checks, tools, phrases, organisations, numbers, the Telegram door's words.

    Where the corpus is to be looked at in part only, the texts of that part.
    """
    files = (
        (corpus.answers(), "", _of_answer),
        (corpus.campaigns, "campaigns/", _of_campaign),
        (corpus.checks, "checks/", _of_check),
        (corpus.tools, "tools/", _of_tool),
        (corpus.organisations, "organisations/", _of_organisation),
    )
    for table, folder, texts in files:
        for key, entry in corpus.looked_at(table, folder):
            for where, text in texts(entry):
                yield PublicText(key, where, text)
    for name, table, fields in (
        ("phrases", corpus.phrases, ("text",)),
        ("numbers", corpus.numbers, ("name", "cost", "hours")),
        ("telegram", corpus.telegram, ("text",)),
        ("commands", corpus.commands, ("en",)),
    ):
        if corpus.is_looked_at(name):
            for key, entry in table.items():
                for field in fields:
                    yield PublicText(name, (name, key, field), getattr(entry, field))


def _of_answer(answer: Answer) -> Iterator[tuple[Where, str]]:
    yield ("title",), answer.title
    if isinstance(answer, Advice):
        yield ("summary",), answer.summary
        for moment in Moment:
            for place, step in enumerate(answer.steps.get(moment, [])):
                yield ("steps", moment.value, place, "text"), step.text
        for place, law in enumerate(answer.law):
            yield ("law", place, "text"), law.text
    elif isinstance(answer, DangerAnswer):
        yield ("first_line",), answer.first_line
        for place, line in enumerate(answer.lines):
            yield ("lines", place), line
        if answer.question:
            yield ("question",), answer.question
    else:
        yield ("text",), answer.text
    for place, contact in enumerate(answer.contact):
        yield ("contact", place, "when"), contact.when


def _of_campaign(campaign: Campaign) -> Iterator[tuple[Where, str]]:
    yield ("title",), campaign.title
    yield ("message",), campaign.message


def _of_check(check: Check) -> Iterator[tuple[Where, str]]:
    yield ("title",), check.title
    yield ("lead",), check.lead
    for place, question in enumerate(check.questions):
        for name in ("ask", "help", "well", "sign", "do", "why"):
            if text := getattr(question, name):
                yield ("questions", place, name), text
        for number, option in enumerate(question.options):
            for name in ("say", "now"):
                if text := getattr(option, name):
                    yield ("questions", place, "options", number, name), text
    for place, outcome in enumerate(check.outcomes):
        yield ("outcomes", place, "say"), outcome.say
    for place, text in enumerate(check.not_checked):
        yield ("not_checked", place), text
    for place, contact in enumerate(check.contact):
        yield ("contact", place, "when"), contact.when


def _of_tool(tool: Tool) -> Iterator[tuple[Where, str]]:
    yield ("title",), tool.title
    yield ("lead",), tool.lead
    for place, part in enumerate(tool.parts):
        yield ("parts", place, "heading"), part.heading
        for number, item in enumerate(part.items):
            yield ("parts", place, "items", number, "text"), item.text
    for where, blanks in ((("card", "fields"), tool.card.fields if tool.card else []), (("paper",), tool.paper)):
        for place, blank in enumerate(blanks):
            for name in ("label", "hint"):
                yield (*where, place, name), getattr(blank, name)
    if tool.card:
        yield ("card", "above"), tool.card.above
        yield ("card", "below"), tool.card.below
    for place, contact in enumerate(tool.contact):
        yield ("contact", place, "when"), contact.when


def _of_organisation(organisation: Organisation) -> Iterator[tuple[Where, str]]:
    yield ("name",), organisation.name
    yield ("does",), organisation.does
    yield ("serves",), organisation.serves
    for place, way in enumerate(organisation.other):
        yield ("other", place, "how"), way.how
        yield ("other", place, "note"), way.note
