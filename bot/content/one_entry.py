"""What the checks of the whole shelf say of one entry that is not on it yet, within a moment."""

from __future__ import annotations

import dataclasses
import datetime
import tempfile
from pathlib import Path

from pydantic import BaseModel

from bot.content import formats, readability, references, reviews, scotland, telegram_words, tone
from bot.content.checks import no_number_is_spelled_out
from bot.content.corpus import Corpus
from bot.content.problems import Problem
from bot.content.yaml_file import YamlFile, read_yaml

_OF_ITS_TEXTS = (
    no_number_is_spelled_out,
    scotland.no_english_word_for_a_scottish_thing,
    tone.no_word_hurts,
    tone.sentences_say_who_does_what,
    readability.people_can_read_it,
    readability.sentences_are_short,
    formats.dates_are_written_in_words,
    formats.numbers_are_printed_in_groups,
    formats.organisations_are_named_not_spelled,
)
_OF_WHAT_IT_NAMES = (
    references.every_reference_has_its_entry,
    references.every_named_topic_exists,
    references.every_doubt_is_about_something,
    telegram_words.every_gap_is_filled,
)


@dataclasses.dataclass(frozen=True)
class Entry:
    """An entry as an editor has it. table: its attribute of `Corpus`. file: its key in `Corpus.files`. path: from the shelf, such as `phrases.yml`.
    text: of the whole file."""

    table: str
    key: str
    file: str
    path: str
    text: str
    value: BaseModel


def problems_of(corpus: Corpus, entry: Entry, today: datetime.date) -> tuple[list[Problem], YamlFile | None]:
    """Return what is the matter with an entry, and its file, by which a line can be found. `corpus` is the shelf as it stands."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "data" / entry.path
        path.parent.mkdir(parents=True)
        path.write_bytes(entry.text.encode())
        shown = f"data/{entry.path}"
        file, problems = read_yaml(path, shown)
        if file is None:
            return problems, None
        files, ours = {**corpus.files, entry.file: file}, {entry.key: entry.value}
        # Its texts are looked at without the rest of the shelf, which would take seconds; names of organisations still count as names.
        style = corpus.style.copy(update={"names": sorted(readability.names_of(corpus))})
        alone = Corpus(root=Path(scratch), files=files, scotland=corpus.scotland, style=style, **{entry.table: ours})
        whole = dataclasses.replace(corpus, root=Path(scratch), files=files, **{entry.table: {**getattr(corpus, entry.table), **ours}})
        found = [problem for rule in _OF_ITS_TEXTS for problem in rule(alone)]
        found += reviews.overdue(alone, today)
        found += [problem for rule in _OF_WHAT_IT_NAMES for problem in rule(whole)]
        return sorted({problem for problem in found if problem.path == shown}), file


def still_named(corpus: Corpus, table: str, key: str) -> list[Problem]:
    """Return what on the shelf would lead nowhere without an entry."""
    left = {other: value for other, value in getattr(corpus, table).items() if other != key}
    without = dataclasses.replace(corpus, **{table: left})
    before = {problem for rule in _OF_WHAT_IT_NAMES for problem in rule(corpus)}
    return sorted({problem for rule in _OF_WHAT_IT_NAMES for problem in rule(without)} - before)
