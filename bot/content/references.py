"""What a file names must be there: numbers, partners, sources, topics, councils."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from bot.content.corpus import Corpus
from bot.content.numbers import references as numbers_in
from bot.content.problems import Problem
from bot.content.self_checks import Check
from bot.content.tools import Tool


def every_reference_has_its_entry(corpus: Corpus) -> Iterator[Problem]:
    """Numbers, partners, sources and topics that are named must exist."""
    for key, answer in {**corpus.answers(), **_checks_and_tools(corpus)}.items():
        named = [
            (
                "number",
                corpus.numbers,
                [*(c.number for c in answer.contact), *(n for t in answer.texts() for n in numbers_in(t))],
                "data/partners/numbers.yml",
            ),
            ("partner", corpus.organisations, list(answer.partners), "data/partners/organisations"),
            ("source", corpus.sources, answer.source_keys(), "data/sources.yml"),
        ]
        for kind, table, names, home in named:
            for name in dict.fromkeys(names):
                if name not in table:
                    yield _at_text(corpus, key, name, f"There is no {kind} `{name}`. Add it to {home}, or name another.")
    for key, campaign in corpus.campaigns.items():
        for name in numbers_in(campaign.message):
            if name not in corpus.numbers:
                yield _at_text(corpus, f"campaigns/{key}", name, f"There is no number `{name}`. Add it to data/partners/numbers.yml.")
        for name in campaign.sources:
            if name not in corpus.sources:
                yield _at_text(corpus, f"campaigns/{key}", name, f"There is no source `{name}`. Add it to data/sources.yml, or name another.")
    for phrase in corpus.phrases.values():
        for name in numbers_in(phrase.text):
            if name not in corpus.numbers:
                yield _at_text(corpus, "phrases", name, f"There is no number `{name}`. Add it to data/partners/numbers.yml.")
    for key, partner in corpus.organisations.items():
        for name in partner.numbers:
            if name not in corpus.numbers:
                yield _at_text(corpus, f"organisations/{key}", name, f"There is no number `{name}`. Add it to data/partners/numbers.yml.")
        for council in partner.area if isinstance(partner.area, list) else []:
            if council not in corpus.councils:
                yield _at_text(corpus, f"organisations/{key}", council, f"There is no council `{council}`. Use a key of data/places/councils.yml.")


def every_named_topic_exists(corpus: Corpus) -> Iterator[Problem]:
    """Topics that danger answers, notices, campaigns, checks, tools and partners lead to must have advice."""
    named: dict[str, list[str | None]] = {f"danger/{key}": [answer.topic] for key, answer in corpus.danger.items()}
    named |= {key: list(notice.topics) for key, notice in corpus.notices.items()}
    named |= {f"campaigns/{key}": list(campaign.topics) for key, campaign in corpus.campaigns.items()}
    named |= {f"organisations/{key}": list(partner.topics) for key, partner in corpus.organisations.items() if partner.topics != "all"}
    named |= {f"checks/{key}": [*check.topics, *(question.topic for question in check.questions)] for key, check in corpus.checks.items()}
    named |= {f"tools/{key}": list(tool.topics) for key, tool in corpus.tools.items()}
    for key, topics in named.items():
        for topic in filter(None, topics):
            if topic not in corpus.advice:
                yield _at_text(corpus, key, topic, f"There is no advice on `{topic}`. Use a topic that has a file in data/advice.")


def every_doubt_is_about_something(corpus: Corpus) -> Iterator[Problem]:
    """What is still to be confirmed names the topics and organisations it concerns, and the pages it was seen on."""
    file = corpus.files.get("to_verify")
    for key, doubt in corpus.to_verify.items():
        for number, about in enumerate(doubt.about):
            if about not in corpus.files:
                yield Problem(
                    corpus.shown(file.path),
                    file.line(("to_verify", key, "about", number)),
                    f"There is no file for `{about}`. Write a topic such as `doorstep/id_checks`, or `organisations/<key>`.",
                )
        for number, source in enumerate(doubt.sources):
            if source not in corpus.sources:
                line = file.line(("to_verify", key, "sources", number))
                yield Problem(corpus.shown(file.path), line, f"There is no source `{source}`. Add it to data/sources.yml, or name another.")


def named_in_vain(corpus: Corpus, table: str, key: str) -> list[Problem]:
    """Return what would lead nowhere if an entry of a table, such as `numbers`, were gone."""
    left = {other: entry for other, entry in getattr(corpus, table).items() if other != key}
    files = {name: file for name, file in corpus.files.items() if name != f"{table}/{key}"}
    without = dataclasses.replace(corpus, **{table: left}, files=files)
    rules = (every_reference_has_its_entry, every_named_topic_exists, every_doubt_is_about_something)
    before = {problem for rule in rules for problem in rule(corpus)}
    return sorted({problem for rule in rules for problem in rule(without)} - before)


def _checks_and_tools(corpus: Corpus) -> dict[str, Check | Tool]:
    checks = {f"checks/{key}": check for key, check in corpus.checks.items()}
    return {**checks, **{f"tools/{key}": tool for key, tool in corpus.tools.items()}}


def _at_text(corpus: Corpus, key: str, text: str, message: str) -> Problem:
    """Point at the first line of the file of `key` that has `text`."""
    file = corpus.files[key]
    line = next((number for number, content in enumerate(file.text.splitlines(), 1) if text in content), 1)
    return Problem(corpus.shown(file.path), line, message)
