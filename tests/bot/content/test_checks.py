"""What an editor reads when a file is wrong: the file, the line, the remedy, all at once."""

from pathlib import Path

import pytest

from bot.content.checks import counts, validate

TOPIC = "advice/doorstep/bogus_callers.yml"


def _problems(shelf: Path) -> list[str]:
    return [str(problem) for problem in validate(shelf, shelf.parent / "tests" / "nlu")[1] if not problem.is_warning]


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_shelf_as_it_stands_is_clean(shelf):
    assert _problems(shelf) == []


def test_the_shelf_holds_what_the_readme_says(corpus):
    held = counts(corpus)

    assert held["topics"] >= 70
    assert held["examples"] >= 2800
    assert held["held-out sentences"] >= 700
    assert held["danger classes"] == 28


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("title:", "titel:", "`titel` is not a key we know"),
        ("checked: 2026-11-21", "checked: someday", "`checked`"),
        ("checked: 2026-11-21", "checked: 2031-01-01", "next_review must be later than checked"),
        ("number: emergency_999", "number: emergency_998", "There is no number `emergency_998`"),
        ("{emergency_999}", "999", "“999” is spelled out"),
        ("partners: [police_scotland", "partners: [polis_scotland", "There is no partner `polis_scotland`"),
    ],
)
def test_a_mistake_in_an_answer_is_named_with_file_line_and_remedy(shelf, old, new, says):
    _replace(shelf / TOPIC, old, new)

    problems = _problems(shelf)

    assert any(problem.startswith(f"data/{TOPIC}:") and says in problem for problem in problems), problems


def test_a_line_number_points_at_the_mistake(shelf):
    path = shelf / TOPIC
    lines = path.read_text("utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, 1) if text.startswith("partners:"))
    lines[line - 1] = "partners: nobody"
    path.write_text("\n".join(lines) + "\n", "utf-8")

    assert any(problem.startswith(f"data/{TOPIC}:{line}:") for problem in _problems(shelf))


def test_broken_yaml_is_named_and_hides_no_other_problem(shelf):
    (shelf / TOPIC).write_text("title: 'unfinished\nsummary: [", "utf-8")
    _replace(shelf / "advice/cyber/phishing.yml", "title:", "titel:")

    problems = _problems(shelf)

    assert any(TOPIC in problem and "not valid YAML" in problem for problem in problems)
    assert any("cyber/phishing.yml" in problem for problem in problems)


def test_a_topic_without_examples_is_named(shelf):
    (shelf / "nlu/doorstep/bogus_callers.yml").write_text('version: "3.1"\nnlu:\n- intent: doorstep/bogus_callers\n  examples: |\n', "utf-8")

    assert any("has no example" in problem for problem in _problems(shelf))


def test_a_word_for_how_often_a_topic_is_asked_that_nobody_knows_is_named(shelf):
    file = shelf / "nlu/cyber/phishing.yml"
    file.write_text(file.read_text("utf-8").replace("asked: often", "asked: weekly"), "utf-8")

    assert any("phishing.yml:3: Below `metadata:` only `asked: often` or `asked: seldom`" in problem for problem in _problems(shelf))


def test_an_example_that_stands_under_two_topics_is_named_with_both_places(shelf):
    for topic in ("doorstep/id_checks", "cyber/phishing"):
        with (shelf / "nlu" / f"{topic}.yml").open("a", encoding="utf-8") as file:
            file.write("    - Is this lady with the parrot genuine?\n")

    [problem] = _problems(shelf)
    assert problem.startswith("data/nlu/doorstep/id_checks.yml:")
    assert "stands already at data/nlu/cyber/phishing.yml:" in problem and "for `cyber/phishing`. Keep it under the topic" in problem


def test_a_held_out_sentence_that_stands_in_training_is_named(shelf):
    (shelf.parent / "tests/nlu/doorstep/id_checks.yml").open("a").write("    - a parrot seller at my gate\n")
    (shelf / "nlu/doorstep/id_checks.yml").open("a").write("    - A parrot seller at my gate!\n")

    [problem] = _problems(shelf)
    line = len((shelf / "nlu/doorstep/id_checks.yml").read_text("utf-8").splitlines())
    assert problem.startswith(f"data/nlu/doorstep/id_checks.yml:{line}: ")
    assert "is a held-out sentence (tests/nlu/doorstep/id_checks.yml:" in problem and "Remove it here" in problem


@pytest.mark.parametrize("again", ["hes up at the parrot, isnt he", "HE'S UP AT THE PARROT ISN'T HE!", "He’s up at the parrot. Isn’t he?"])
def test_apostrophes_punctuation_and_capitals_make_no_other_sentence(shelf, again):
    (shelf.parent / "tests/nlu/doorstep/id_checks.yml").open("a").write("    - he's up at the parrot isn't he\n")
    (shelf / "nlu/doorstep/id_checks.yml").open("a").write(f"    - {again}\n")

    [problem] = _problems(shelf)
    assert "is a held-out sentence" in problem


def test_a_missing_twin_is_named(shelf):
    (shelf.parent / "tests/nlu/phones/sim_swap.yml").unlink()

    assert any(problem.startswith("tests/nlu/phones/sim_swap.yml:1:") for problem in _problems(shelf))


def test_an_answer_in_the_wrong_folder_is_named(shelf):
    (shelf / "advice/stray.yml").write_text("title: Stray\n", "utf-8")

    assert any("advice/stray.yml" in problem and "Move this file" in problem for problem in _problems(shelf))
