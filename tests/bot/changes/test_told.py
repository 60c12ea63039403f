"""What a change does is told in sentences, with the words that differ marked, and so are two versions side by side."""

from bot.changes.compare import compare
from bot.changes.comparison_told import comparison_told
from bot.changes.sentences_of_file import sentences_of_file
from bot.changes.told import differences

TEXT = """\
title: At the door
summary: >-
  Keep them outside.
  Ring the police.
steps:
  now:
  - text: Lock the door.
    sources: [ps_a, ps_b]
  - text: Ring a neighbour you trust.
    sources: []
  after:
  - text: Write down what you saw.
    sources: []
"""
EXAMPLES = """\
version: "3.1"
nlu:
- intent: doorstep/id_checks
  examples: |
    - is his badge real
    - who is at the door
    - can I ask for a card
"""


def _told(before: str, after: str) -> list[tuple]:
    lines = differences(sentences_of_file(before), sentences_of_file(after), around=0)
    return [(line.how, line.label, line.words) for line in lines if line.how != "left_out"]


def _marked(before: str, after: str) -> list[tuple]:
    lines = differences(sentences_of_file(before), sentences_of_file(after), around=0)
    return [(piece.how, piece.words) for line in lines for piece in line.pieces if piece.how != "same"]


def test_a_changed_sentence_is_shown_whole_with_its_words_marked():
    after = TEXT.replace("Ring the police.", "Ring the police at once.")

    assert [(how, label) for how, label, _ in _told(TEXT, after)] == [("gone", "Summary"), ("new", "Summary")]
    assert _told(TEXT, after)[1][2] == "Keep them outside. Ring the police at once."
    assert [(how, words.strip()) for how, words in _marked(TEXT, after)] == [("new", "at once")]


def test_sentences_that_come_and_go_say_what_they_are():
    after = TEXT.replace("  - text: Ring a neighbour you trust.\n    sources: []\n", "").replace("sources: [ps_a, ps_b]", "sources: [ps_a]")

    assert _told(TEXT, after) == [
        ("gone", "What to do now, sources", "ps_a, ps_b"),
        ("new", "What to do now, sources", "ps_a"),
        ("gone", "What to do now", "Ring a neighbour you trust."),
        ("gone", "What to do now, sources", "none"),
    ]
    assert _told(EXAMPLES, EXAMPLES + "    - he says he is from the water board\n") == [("new", "Example", "he says he is from the water board")]
    assert ("new", "Example", "is his badge real") in _told("", EXAMPLES) and ("new", "Version", "3.1") not in _told("", EXAMPLES)


def test_a_sentence_that_moves_is_told_once():
    moved = EXAMPLES.replace("    - is his badge real\n", "") + "    - is his badge real\n"
    assert _told(EXAMPLES, moved) == [("moved", "Example", "is his badge real")]

    later = TEXT.replace("  - text: Ring a neighbour you trust.\n    sources: []\n", "") + "  - text: Ring a neighbour you trust.\n    sources: []\n"
    assert ("moved", "What to do afterwards, before: What to do now", "Ring a neighbour you trust.") in _told(TEXT, later)


def test_two_versions_are_whole_sentences_though_lines_of_them_are_joined():
    theirs, mine = TEXT.replace("Ring the police.", "Ring us."), TEXT.replace("Ring the police.", "Ring 999.").replace("Lock the", "Shut the")

    told = comparison_told(compare(TEXT, theirs, mine))

    [conflict] = [part for part in told if part.block.who == "conflict"]
    assert [line.words for line in conflict.before] == ["Keep them outside. Ring the police."]
    assert [line.words for line in conflict.theirs] == ["Keep them outside. Ring the police.", "Keep them outside. Ring us."]
    assert [line.words for line in conflict.mine][-1] == "Keep them outside. Ring 999."
    [own] = [part for part in told if part.block.who == "mine"]
    assert [(line.how, line.words) for line in own.mine] == [("gone", "Lock the door."), ("new", "Shut the door.")]


def test_what_editors_note_for_each_other_is_told_too():
    assert _told(TEXT, TEXT + "# ask the council in May\n") == [("new", "Note", "ask the council in May")]


def test_a_text_that_is_no_yaml_is_told_line_by_line():
    assert _told("title: [\nx\n", "title: [\ny\n") == [("gone", "", "x"), ("new", "", "y")]
