"""Does everything on the shelf fit together? Each rule is one small function; all problems are gathered."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

from bot.content import formats, language_checks, readability, references, reviews, scotland, telegram_words, tone
from bot.content.content import NOTICE_THEMES
from bot.content.corpus import Corpus, read_corpus
from bot.content.examples import Example, letters_alone
from bot.content.numbers import SPELLED_OUT
from bot.content.problems import Problem
from bot.content.public_texts import public_texts

LEAST_EXAMPLES = 25
LEAST_HELD_OUT = 6
NOT_AN_ANSWER = {"danger/none", "find_partners", "check/menu"}
"""Labels that are learned but have no answer of their own: look-alikes of danger, the partner search, the list of checks."""


def validate(data_dir: Path, held_out_dir: Path, today: datetime.date | None = None) -> tuple[Corpus, list[Problem]]:
    """Read and check the whole shelf; return it with every problem found, in file order. `today` decides what is out of date."""
    corpus, problems = read_corpus(data_dir, held_out_dir)
    for rule in RULES:
        problems.extend(rule(corpus))
    problems.extend(reviews.overdue(corpus, today or datetime.date.today()))
    return corpus, sorted(set(problems))


def every_topic_has_its_twins(corpus: Corpus) -> Iterator[Problem]:
    """An answer needs examples and held-out sentences, and examples need an answer."""
    counts = {"data/nlu": _count(corpus.examples), "tests/nlu": _count(corpus.held_out)}
    least = {"data/nlu": LEAST_EXAMPLES, "tests/nlu": LEAST_HELD_OUT}
    answers = {*corpus.answers(), *(f"check/{key}" for key in corpus.checks)}
    for key in sorted(answers):
        for shelf, count in counts.items():
            if count[key] < least[shelf]:
                yield Problem(
                    _twin(shelf, key), 1, f"`{key}` has {count[key]} sentences here and needs {least[shelf]}. Add {least[shelf] - count[key]} more."
                )
    first_of = {(example.path, example.label): example for example in reversed([*corpus.examples, *corpus.held_out])}
    for example in first_of.values():
        if example.label not in answers and example.label not in NOT_AN_ANSWER:
            home = "data/checks" if example.theme == "check" else f"data/advice/{example.theme}"
            name = f"{home}/{example.label.rpartition('/')[2]}.yml"
            yield Problem(example.path, example.line, f"There is no answer for `{example.label}`. Write {name}, or correct the intent.")


def no_sentence_stands_twice(corpus: Corpus) -> Iterator[Problem]:
    """The same sentence under two topics confuses; a held-out sentence in training makes the test worthless."""
    seen: dict[str, Example] = {}
    for example in [*corpus.held_out, *corpus.examples]:
        first = seen.setdefault(letters_alone(example.text), example)
        if first is not example:
            yield Problem(example.path, example.line, f"“{example.text}” {_stands_already(first, example, corpus)}")


def no_number_is_spelled_out(corpus: Corpus) -> Iterator[Problem]:
    """A number lives in the table alone, so that a wrong one is mended in one place."""
    for text in public_texts(corpus):
        if text.key == "numbers" or text.where == ("name",):
            continue
        remedy = (
            "Leave it out: the organisation's `numbers` show it"
            if text.key.startswith("organisations/")
            else "Name it instead, like {police_101}; the names are in data/partners/numbers.yml"
        )
        for match in SPELLED_OUT.finditer(text.text):
            yield text.problem(corpus, match.group(), f"“{match.group()}” is spelled out. {remedy}.")


def every_file_names_its_own_topic(corpus: Corpus) -> Iterator[Problem]:
    """A sentence stands in the file of its topic, so that nobody has to search."""
    for example in [*corpus.examples, *corpus.held_out]:
        stem, own = _own_labels(example.path)
        if example.label not in own:
            yield Problem(
                example.path,
                example.line,
                f"This file is for `{stem}` but the intent is `{example.label}`. Correct the intent, or move the sentence.",
            )


@lru_cache(maxsize=1024)
def _own_labels(path: str) -> tuple[str, frozenset[str]]:
    """Return the topic of a file and the labels that its sentences may have."""
    stem = "/".join(Path(path).with_suffix("").parts[-2:])
    return stem, frozenset({stem, "danger/none"} if stem == "danger/look_alikes" else {stem, Path(stem).name})


RULES: tuple[Callable[[Corpus], Iterator[Problem]], ...] = (
    language_checks.every_language_begins_with_999,
    references.every_reference_has_its_entry,
    references.every_named_topic_exists,
    references.every_doubt_is_about_something,
    telegram_words.every_gap_is_filled,
    every_topic_has_its_twins,
    no_sentence_stands_twice,
    no_number_is_spelled_out,
    every_file_names_its_own_topic,
    scotland.no_english_word_for_a_scottish_thing,
    scotland.no_exception_is_made_for_nothing,
    tone.no_word_hurts,
    tone.no_exception_is_made_for_nothing,
    tone.sentences_say_who_does_what,
    readability.people_can_read_it,
    readability.sentences_are_short,
    formats.dates_are_written_in_words,
    formats.numbers_are_printed_in_groups,
    formats.organisations_are_named_not_spelled,
)


def counts(corpus: Corpus) -> dict[str, int]:
    """What the shelf holds, for people who like to see it."""
    themes = {key.partition("/")[0] for key in corpus.advice}
    return {
        "themes": len(themes),
        "topics": len(corpus.advice),
        "danger classes": len(corpus.danger),
        "small talk and matters that are not ours": sum(key.startswith(NOTICE_THEMES) for key in corpus.notices),
        "examples": len(corpus.examples),
        "held-out sentences": len(corpus.held_out),
        "organisations": len(corpus.organisations),
        "numbers": len(corpus.numbers),
        "councils": len(corpus.councils),
        "campaigns": len(corpus.campaigns),
        "self-checks": len(corpus.checks),
        "tools": len(corpus.tools),
        "facts to verify": len(corpus.to_verify),
        "steps without a source": len(list(unsourced(corpus))),
    }


def unsourced(corpus: Corpus) -> Iterator[Problem]:
    """Give each step of advice that no page has been found for yet, with its line. This is no mistake, only work to be done."""
    for key, advice in corpus.advice.items():
        file = corpus.files[key]
        for moment, steps in advice.steps.items():
            for place, step in enumerate(steps):
                if not step.sources:
                    yield Problem(corpus.shown(file.path), file.line(("steps", moment.value, place, "text")), step.text)


def _stands_already(first: Example, again: Example, corpus: Corpus) -> str:
    where = f"{first.path}:{first.line}"
    if first in corpus.held_out and again in corpus.examples:
        return f"is a held-out sentence ({where}). Remove it here, or the test is worth nothing."
    if first.label != again.label:
        return f"stands already at {where}, for `{first.label}`. Keep it under the topic that answers it best."
    return f"stands already at {where}. Keep one of the two."


def _count(examples: list) -> defaultdict[str, int]:
    found: defaultdict[str, int] = defaultdict(int)
    for example in examples:
        found[example.label] += 1
    return found


def _twin(shelf: str, key: str) -> str:
    return f"{shelf}/{key}.yml"
