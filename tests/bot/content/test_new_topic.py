"""A new topic is laid out whole, and its empty files say what is missing."""

from datetime import date

import pytest
from small_shelf import ADVICE, TOPIC, shelf_of

from bot.content.checks import validate
from bot.content.new_topic import lay_out
from bot.errors import BotError

TODAY = date(2030, 6, 1)


@pytest.fixture
def held_out(tmp_path):
    shelf_of(tmp_path, {TOPIC: ADVICE})
    return tmp_path / "tests" / "nlu"


def test_three_twins_are_made(tmp_path, held_out):
    made = lay_out(tmp_path / "data", held_out, "doorstep/fake_inspectors", TODAY)

    assert [path.relative_to(tmp_path).as_posix() for path in made] == [
        "data/advice/doorstep/fake_inspectors.yml",
        "data/nlu/doorstep/fake_inspectors.yml",
        "tests/nlu/doorstep/fake_inspectors.yml",
    ]


def test_validate_names_all_that_is_missing_and_nothing_that_is_not(tmp_path, held_out):
    lay_out(tmp_path / "data", held_out, "doorstep/fake_inspectors", TODAY)

    problems = [problem for problem in validate(tmp_path / "data", held_out, TODAY)[1] if "fake_inspectors" in problem.path]

    assert [problem.message.split(". ")[0] for problem in problems] == [
        "`title` is empty",
        "`summary` is empty",
        "`steps.now.0.text` is empty",
        "`steps.after.0.text` is empty",
        "`steps.before.0.text` is empty",
        "`contact.0.when` is empty",
        "`partners` is empty",
        "`doorstep/fake_inspectors` has no example",
        "`doorstep/fake_inspectors` has no example",
    ]


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("doorstep/test", "There is a topic doorstep/test already: data/advice/doorstep/test.yml"),
        ("doorstep/Fake Inspectors", "cannot be a topic"),
        ("doorstep", "cannot be a topic"),
        ("../doorstep/x", "cannot be a topic"),
        ("doorstep/" + "x" * 40, "is too long"),
        ("danger/test", "holds answers of another shape"),
        ("nowhere/test", "There is no theme “nowhere”. Choose one of doorstep"),
    ],
)
def test_a_name_that_cannot_be_one_is_refused_in_words_and_nothing_is_made(tmp_path, held_out, key, says):
    before = sorted(tmp_path.rglob("*.yml"))

    with pytest.raises(BotError) as refused:
        lay_out(tmp_path / "data", held_out, key, TODAY)

    assert says in str(refused.value)
    assert sorted(tmp_path.rglob("*.yml")) == before
