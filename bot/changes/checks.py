"""What is the matter with a draft, fast enough to be told while somebody types."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.changes.drafted import with_draft
from bot.changes.folders import Shelf
from bot.changes.known import Known, known_shelf
from bot.content import checks, reviews
from bot.content.corpus import Corpus
from bot.content.examples import Example, letters_alone
from bot.content.problems import Problem
from bot.content.public_texts import PublicText, public_texts
from bot.content.readability import HARD, names_of, reading_age, reading_ages, sentences, words
from bot.content.yaml_file import YamlFile
from bot.settings import Settings

_SKIPPED = {checks.no_sentence_stands_twice}
"""Told in our own way below, against an index."""
_FEWEST_WORDS = 6
"""Words of a sentence from which its reading age alone says something."""


@dataclass(frozen=True)
class Finding:
    """One thing to mend: the file, its line, and the place of the value there, such as `("steps", "now", 0, "text")`."""

    path: str
    line: int
    place: tuple[str | int, ...]
    message: str
    is_warning: bool


@dataclass(frozen=True)
class HardSentence:
    """A sentence that is hard to read, the file and place of its text, and the age it takes."""

    path: str
    place: tuple[str | int, ...]
    sentence: str
    age: float


@dataclass(frozen=True)
class Report:
    """All findings, those that stop publishing first; sentences that are hard to read, the hardest first; the age of each passage by its kind."""

    findings: tuple[Finding, ...]
    hard: tuple[HardSentence, ...]
    ages: Mapping[str, float]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What stops the draft from being published."""
        return tuple(finding for finding in self.findings if not finding.is_warning)


def look_at(settings: Settings, texts: Mapping[str, str | None], today: datetime.date) -> Report:
    """Check a draft's texts, by path, against each other and the shelf."""
    known, shelf = known_shelf(settings), Shelf.of(settings)
    corpus, problems = with_draft(known.corpus, settings, texts)
    shown = {shelf.shown(path): path for path in texts}
    for rule in checks.RULES:
        if rule not in _SKIPPED:
            problems.extend(rule(corpus))
    problems.extend(reviews.overdue(corpus, today))
    problems.extend(_twins(known, corpus, set(shown)))
    files = {corpus.shown(file.path): file for file in corpus.files.values()}
    found = {problem for problem in problems if problem.path in shown}
    findings = [_finding(problem, shown[problem.path], files.get(problem.path)) for problem in found]
    return Report(
        findings=tuple(sorted(findings, key=lambda finding: (finding.is_warning, finding.path, finding.line, finding.message))),
        hard=tuple(sorted(_hard_sentences(corpus, shown), key=lambda hard: -hard.age)),
        ages={kind: age for (_, kind), age in reading_ages(corpus).items()},
    )


def _finding(problem: Problem, path: str, file: YamlFile | None) -> Finding:
    return Finding(path, problem.line, file.place(problem.line) if file else (), problem.message, problem.is_warning)


def _hard_sentences(corpus: Corpus, shown: Mapping[str, str]) -> Iterator[HardSentence]:
    names = names_of(corpus)
    for text in public_texts(corpus):
        for sentence in sentences(text.text):
            if len(words(sentence)) >= _FEWEST_WORDS and (age := reading_age(sentence, names)) > HARD:
                yield HardSentence(_path_of(text, corpus, shown), text.where, sentence.strip(), round(age, 1))


def _path_of(text: PublicText, corpus: Corpus, shown: Mapping[str, str]) -> str:
    return shown[corpus.shown(corpus.files[text.key].path)]


def _twins(known: Known, corpus: Corpus, paths: set[str]) -> Iterator[Problem]:
    """Name the sentences of a draft that stand elsewhere too, or nearly."""
    drafted = [(example, True) for example in corpus.held_out if example.path in paths]
    drafted += [(example, False) for example in corpus.examples if example.path in paths]
    seen: dict[str, tuple[Example, bool]] = {}
    unlike: list[Example] = []
    for example, is_held_out in drafted:
        plain = letters_alone(example.text)
        first = seen.setdefault(plain, (example, is_held_out))
        elsewhere = [other for other in known.shelf.by_words.get(plain, []) if other[0].path not in paths]
        if first[0] is not example or elsewhere:
            other = first if first[0] is not example else elsewhere[0]
            yield Problem(example.path, example.line, f"“{example.text}” {_stands_also(example, is_held_out, *other)}")
        elif not is_held_out:
            unlike.append(example)
    yield from _near(known, unlike, paths)


def _stands_also(example: Example, is_held_out: bool, other: Example, other_is_held_out: bool) -> str:
    if other_is_held_out and not is_held_out:
        return f"is a held-out sentence of `{other.label}`. Take it out here, or the test is worth nothing."
    if is_held_out and not other_is_held_out:
        return f"is a training sentence of `{other.label}`. Take one of the two out, or the test is worth nothing."
    if other.label != example.label:
        return f"stands already under `{other.label}`. Keep it under the topic that answers it best."
    return "stands here twice. Keep one of the two."


def _near(known: Known, examples: list[Example], paths: set[str]) -> Iterator[Problem]:
    """Name the sentences that are nearly a training sentence of another topic."""
    alike = known.alike(example.text for example in examples)
    for example in examples:
        other = next((one for one in alike[example.text] if one.label != example.label and one.path not in paths), None)
        if other:
            message = f"“{example.text}” is nearly “{other.text}” of `{other.label}`. Keep it where it is answered best, or tell them further apart."
            yield Problem(example.path, example.line, message, is_warning=True)
