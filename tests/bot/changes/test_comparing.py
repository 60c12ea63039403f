"""Two people changed the same thing: both see what the other did, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.changes.catching_up import catch_up, comparisons, resolve
from bot.changes.compare import Choice, Who, compare
from bot.changes.drafting import assign
from bot.changes.folders import Shelf
from bot.changes.review import is_ones_own
from bot.errors import ChangedMeanwhile, ChangeRefused

TOPIC = "doorstep/id_checks"
ADVICE = f"advice/{TOPIC}.yml"
BASE = "one\ntwo\nthree\nfour\nfive\n"


def test_lines_that_only_one_changed_are_joined():
    compared = compare(BASE, BASE.replace("one", "ONE"), BASE.replace("five", "FIVE"))

    assert compared.conflicts == ()
    assert [block.who for block in compared.blocks] == [Who.theirs, Who.nobody, Who.mine]
    assert compared.resolved() == "ONE\ntwo\nthree\nfour\nFIVE\n"


def test_what_both_changed_waits_for_a_decision():
    compared = compare(BASE, BASE.replace("three", "THEIRS"), BASE.replace("three", "MINE"))

    [block] = compared.conflicts
    assert (block.base, block.theirs, block.mine) == ("three\n", "THEIRS\n", "MINE\n")
    with pytest.raises(ChangeRefused, match="One place is left to decide"):
        compared.resolved()


@pytest.mark.parametrize(
    ("choice", "line"),
    [(Choice.theirs, "THEIRS\n"), (Choice.mine, "MINE\n"), (Choice.both, "THEIRS\nMINE\n")],
)
def test_a_decision_makes_the_text(choice, line):
    compared = compare(BASE, BASE.replace("three", "THEIRS"), BASE.replace("three", "MINE"))

    assert compared.resolved({compared.conflicts[0].number: choice}) == f"one\ntwo\n{line}four\nfive\n"


def test_a_line_that_one_took_out_and_the_other_changed_waits_for_a_decision():
    compared = compare(BASE, BASE.replace("three\n", ""), BASE.replace("three", "MINE"))

    [block] = compared.conflicts
    assert (block.base, block.theirs, block.mine) == ("three\n", "", "MINE\n")


def test_a_file_that_the_others_removed_while_mine_changed_waits_for_a_decision():
    compared = compare("one\n", None, "ONE\n")

    [block] = compared.conflicts
    assert compared.resolved({block.number: Choice.theirs}) is None
    assert compared.resolved({block.number: Choice.mine}) == "ONE\n"


_LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d\n"]), max_size=8).map("".join)


@given(_LINES, _LINES, _LINES)
def test_every_line_of_all_three_stands_in_the_comparison(base, theirs, mine):
    compared = compare(base, theirs, mine)

    assert "".join(block.base for block in compared.blocks) == base
    assert "".join(block.theirs for block in compared.blocks) == theirs
    assert "".join(block.mine for block in compared.blocks) == mine


@given(_LINES, _LINES)
def test_where_only_one_changed_anything_theirs_or_mine_is_the_result(base, changed):
    assert compare(base, changed, base).resolved() == changed
    assert compare(base, base, changed).resolved() == changed


@pytest.fixture
def moved(settings, draft, put):
    """Isla's draft with a new title, and a shelf whose summary has changed since."""
    put(draft, {ADVICE: draft.file(ADVICE).text.replace("title:", "title: Now", 1)})
    path = Shelf.of(settings).path(ADVICE)
    path.write_text(path.read_text("utf-8") + "# read again\n", "utf-8")
    return draft


def test_a_draft_catches_up_where_no_line_was_changed_by_both(session, settings, moved, isla):
    assert catch_up(session, moved, settings=settings, by=isla) == {}

    file = moved.file(ADVICE)
    assert file.base == Shelf.of(settings).read(ADVICE)
    assert file.text.startswith("title: Now") and file.text.endswith("# read again\n")
    assert comparisons(settings, moved) == {}


def test_two_titles_are_shown_and_one_is_chosen(session, settings, moved, isla):
    path = Shelf.of(settings).path(ADVICE)
    path.write_text(path.read_text("utf-8").replace("title:", "title: Theirs", 1), "utf-8")
    theirs = Shelf.of(settings).read(ADVICE)

    compared = catch_up(session, moved, settings=settings, by=isla)[ADVICE]
    assert moved.file(ADVICE).text.startswith("title: Now") and not moved.file(ADVICE).text.endswith("again\n")
    text = compared.resolved({compared.conflicts[0].number: Choice.mine})
    resolve(session, moved, settings=settings, path=ADVICE, theirs=theirs, text=text, by=isla)

    assert moved.file(ADVICE).text.startswith("title: Now") and moved.file(ADVICE).text.endswith("# read again\n")
    assert comparisons(settings, moved) == {}


def test_a_shelf_that_moves_while_somebody_compares_is_compared_again(session, settings, moved, isla):
    before = moved.file(ADVICE).text
    with pytest.raises(ChangedMeanwhile, match="Compare again"):
        resolve(session, moved, settings=settings, path=ADVICE, theirs="what stood there a minute ago", text="x", by=isla)

    assert moved.file(ADVICE).text == before


def test_whoever_decides_between_two_texts_has_their_words_in_it(session, settings, moved, isla, rory):
    assign(session, moved, to=rory, by=isla)
    resolve(session, moved, settings=settings, path=ADVICE, theirs=Shelf.of(settings).read(ADVICE), text="title: Rory's\n", by=rory)

    assert is_ones_own(moved, rory)
