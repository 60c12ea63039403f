"""The pattern tables keep their house: every class has its file, every word can be met, nothing people type is kept."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from bot.safety import patterns
from bot.safety.combinations import COMBINATIONS
from bot.safety.groups import GROUPS
from bot.safety.patterns.clues import CLUES
from bot.safety.precedence import MOST_DANGEROUS_FIRST
from bot.safety.rules import find_danger
from bot.safety.spelling import plain_words
from bot.safety.tables import labelled_lines, reader
from bot.safety.templates import Template

TABLES = Path(patterns.__path__[0]).parent
SPECIAL = {"^", "$", "..", "£"}


def test_every_class_has_a_table_of_its_name_and_no_table_is_without_a_class() -> None:
    tables = {path.stem for path in Path(patterns.__path__[0]).glob("*.py")} - {
        "__init__",
        "clues",
        "suicide_signs",
        "animals_and_crowds",
        "closing_in",
    }

    assert tables == set(MOST_DANGEROUS_FIRST)


@pytest.mark.parametrize("label", labelled_lines())
def test_every_word_of_a_table_is_one_that_people_can_be_understood_to_say(label: str) -> None:
    rewritten = plain_words()
    words = {
        word
        for line in labelled_lines()[label]
        for place in line.split()
        for word in place.rstrip("?").split("|")
        if word not in SPECIAL and not word.startswith("<")
    }

    assert [word for word in sorted(words) if rewritten.get(word, (word,)) != (word,)] == []


@pytest.mark.parametrize(
    "path", [path for room in ("patterns", "situations", "contexts") for path in (TABLES / room).glob("*.py")], ids=lambda path: path.stem
)
def test_a_line_goes_on_only_after_a_stroke(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    torn = [below for above, below in pairwise(lines) if below.startswith(" " * 8) and not above.endswith("|")]

    assert path.stem == "clues" or torn == []


def test_combinations_name_only_clues_that_exist_and_classes_that_exist() -> None:
    assert {clue for clues, _ in COMBINATIONS for clue in clues} <= set(CLUES)
    assert {danger.kind for _, danger in COMBINATIONS} <= set(MOST_DANGEROUS_FIRST)


def test_a_line_that_names_an_unknown_group_is_refused() -> None:
    with pytest.raises(KeyError):
        Template.read("a <dragon> is here", GROUPS)


def test_a_gap_does_not_step_over_a_denial() -> None:
    assert find_danger("my husband has just punched me") is not None
    assert find_danger("my husband has never punched me") is None


def test_words_that_people_type_are_not_kept() -> None:
    strings = reader()._vocab.strings
    find_danger("he has a knife, says Quagmire")
    known = len(strings)

    find_danger("he has a knife, says Mrs Zebedee Quillfeather of Auchtermuchty")

    assert len(strings) == known
