"""Where neither of two versions will do, an editor writes the words themselves, and the file is written for them."""

import pytest

from bot.changes.compare import Choice, compare
from bot.changes.comparison_told import comparison_told
from bot.changes.own_words import joined
from bot.errors import ChangeRefused

BASE = """\
title: Callers
# The most useful first.
steps:
  now:
  - text: Keep the door
      shut.
    sources: [ours]
  - text: Ring a neighbour.
    sources: [ours, theirs]
checked: 2026-01-31
"""
SENTENCES = """\
version: "3.1"
nlu:
- intent: doorstep/id_checks
  examples: |
    - is this man real
    - show me your card
    - who is at the door
"""


def _asked(base: str, theirs: str, mine: str) -> tuple:
    compared = compare(base, theirs, mine)
    return compared, [part for part in comparison_told(compared) if part.block in compared.conflicts]


def _said(part) -> list[tuple[str, str]]:
    return [sentence.said for sentence in part.own]


def test_a_sentence_is_asked_for_and_written_as_the_file_needs_it():
    compared, [part] = _asked(BASE, BASE.replace("Callers", "Their callers"), BASE.replace("Callers", "My callers"))

    assert _said(part) == [("Title", "My callers")]
    assert joined(compared, {part.block.number: ["Callers: all of them"]}) == BASE.replace("Callers", '"Callers: all of them"')


def test_a_sentence_that_the_file_has_on_two_lines_is_one():
    compared, [part] = _asked(BASE, BASE.replace("shut.", "shut tight."), BASE.replace("shut.", "locked."))

    assert _said(part) == [("What to do now", "Keep the door locked.")]
    text = joined(compared, {part.block.number: ["Lock the door."]})
    assert "- text: Lock the door.\n    sources: [ours]\n" in text and "# The most useful first.\n" in text


def test_an_empty_box_takes_its_step_out_and_days_and_keys_stay_what_they_are():
    theirs = BASE.replace("Ring a neighbour.", "Ring a friend.").replace("[ours, theirs]", "[theirs]").replace("01-31", "02-01")
    mine = BASE.replace("Ring a neighbour.", "Ring somebody.").replace("[ours, theirs]", "[ours]").replace("01-31", "02-02")
    compared, [part] = _asked(BASE, theirs, mine)

    assert [words for _, words in _said(part)] == ["Ring somebody.", "ours", "2026-02-02"]
    assert joined(compared, {part.block.number: ["Ring them.", "theirs, ours", "2026-03-01"]}) == (
        mine.replace("somebody", "them").replace("    sources: [ours]\nchecked: 2026-02-02", "    sources: [theirs, ours]\nchecked: 2026-03-01")
    )
    without = joined(compared, {part.block.number: ["", "ours", "2026-02-02"]})
    assert "Ring" not in without and without.endswith("sources: [ours]\nchecked: 2026-02-02\n")


def test_examples_are_written_without_dashes_and_a_box_may_hold_several():
    theirs, mine = (SENTENCES.replace("show me your card", words) for words in ("show me your badge", "have you got ID"))
    compared, [part] = _asked(SENTENCES, theirs, mine)

    assert _said(part) == [("Example", "have you got ID")]
    several = joined(compared, {part.block.number: ["have you a badge\n\n  or a   card"]})
    assert several == SENTENCES.replace("    - show me your card\n", "    - have you a badge\n    - or a card\n")
    assert joined(compared, {part.block.number: [""]}) == SENTENCES.replace("    - show me your card\n", "")


def test_where_i_took_it_out_my_words_begin_from_theirs():
    compared, [part] = _asked(SENTENCES, SENTENCES.replace("your card", "a badge"), SENTENCES.replace("    - show me your card\n", ""))

    assert _said(part) == [("Example", "show me a badge")]
    assert "- show me both\n" in joined(compared, {part.block.number: ["show me both"]})


def test_the_other_choices_are_as_they_were_and_all_have_to_be_made():
    compared, [part] = _asked(BASE, BASE.replace("Callers", "Their callers"), BASE.replace("Callers", "My callers"))

    assert "Their callers" in joined(compared, {part.block.number: Choice.theirs})
    with pytest.raises(ChangeRefused, match="left to decide"):
        joined(compared, {})
    with pytest.raises(ChangeRefused, match="do not fit"):
        joined(compared, {part.block.number: ["one", "two"]})


def test_what_is_no_yaml_can_only_be_chosen():
    _, [part] = _asked("title: [\n", "title: [a\n", "title: [b\n")

    assert part.own == ()
