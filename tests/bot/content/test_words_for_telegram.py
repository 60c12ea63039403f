"""The Telegram door's words are looked at like all others."""

from small_shelf import read_shelf

from bot.content import checks
from bot.content.content import Content

WORDS = "telegram/words.yml"


def problems_of(tmp_path, text: str, **entry) -> list[str]:
    corpus, _ = read_shelf(tmp_path, {WORDS: {"telegram": {"help": {"text": text, **entry}}}})
    return [str(problem) for rule in checks.RULES for problem in rule(corpus) if problem.path.endswith(WORDS)]


def test_a_gap_that_nobody_fills_is_named(tmp_path):
    assert any("no number `nobody`" in problem for problem in problems_of(tmp_path, "Ring {nobody}."))


def test_a_gap_that_the_program_fills_must_be_in_the_text(tmp_path):
    assert problems_of(tmp_path, "Gone after {days} days.", fills=["days"]) == []
    assert any("`{days}` is missing" in problem for problem in problems_of(tmp_path, "Gone soon.", fills=["days"]))


def test_they_are_guarded_like_every_other_text(tmp_path):
    hard = "Notwithstanding considerable organisational difficulties, individuals experiencing victimisation should communicate immediately."

    assert any("reading age" in problem for problem in problems_of(tmp_path, hard))
    assert any("spelled out" in problem for problem in problems_of(tmp_path, "Ring 101."))
    assert any("not right in Scotland" in problem for problem in problems_of(tmp_path, "Tell the CPS."))


def test_a_command_has_english_words_at_least(tmp_path):
    _, problems = read_shelf(tmp_path, {"telegram/commands.yml": {"commands": {"help": {"gd": "Cuideachadh"}}}})

    assert any("`en` is missing" in problem.message for problem in problems)


def test_they_travel_in_a_release(tmp_path, corpus):
    read = Content.from_json(corpus.to_json())

    assert read.telegram == corpus.telegram and read.commands == corpus.commands and corpus.telegram
