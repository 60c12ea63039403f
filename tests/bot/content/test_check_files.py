"""An editor's self-check: what is wrong in it is said with its line and its remedy."""

import datetime
import json

import pytest
import yaml
from small_shelf import read_shelf, shelf_of

from bot.content import references, reviews, scotland, tone
from bot.content.checks import every_topic_has_its_twins
from bot.content.content import Content
from bot.content.self_checks import Check
from bot.release.digests import wording_digest
from bot.settings import ROOT

WRITTEN = yaml.safe_load((ROOT / "data" / "checks" / "phone.yml").read_text("utf-8"))
FILE = "checks/phone.yml"


def _with_question(**changes) -> dict:
    first, *others = WRITTEN["questions"]
    return {**WRITTEN, "questions": [{**first, **changes}, *others]}


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ({**WRITTEN, "questions": WRITTEN["questions"][:5]}, "needs at least 6"),
        ({**WRITTEN, "outcomes": WRITTEN["outcomes"][:-1]}, "down to `from_points: 0`"),
        ({**WRITTEN, "outcomes": WRITTEN["outcomes"][::-1]}, "down to `from_points: 0`"),
        (_with_question(well=None), "write under `well`"),
        (_with_question(options=[{"say": "Yes", "means": "well"}, {"say": "No", "means": "nothing"}]), "at least one option needs `means: do`"),
        (_with_question(colour="red"), "is not a key we know"),
        (_with_question(ask="x" * 141), "Shorten it to 140"),
    ],
)
def test_a_check_that_is_not_whole_is_refused(tmp_path, written, remedy):
    corpus, problems = read_shelf(tmp_path, {FILE: written})

    assert any(remedy in problem.message and problem.path == "data/checks/phone.yml" for problem in problems)
    assert corpus.checks == {}


def test_a_name_too_long_for_a_button_is_refused(tmp_path):
    _, problems = read_shelf(tmp_path, {"checks/a_name_that_is_much_too_long.yml": WRITTEN})

    assert any("up to 20 characters" in problem.message for problem in problems)


def test_what_a_check_names_must_be_there(tmp_path):
    corpus = shelf_of(tmp_path, {FILE: _with_question(do="Ring {nobody}.", topic="no/topic", sources=["no_page"])})

    messages = [p.message for rule in (references.every_reference_has_its_entry, references.every_named_topic_exists) for p in rule(corpus)]

    assert any("no number `nobody`" in message for message in messages)
    assert any("no source `no_page`" in message for message in messages)
    assert any("no advice on `no/topic`" in message for message in messages)


def test_a_check_speaks_scottish_and_blames_nobody(tmp_path):
    corpus = shelf_of(tmp_path, {FILE: _with_question(do="Report it to Action Fraud.", why="You should have known.")})

    assert any("Action Fraud" in problem.message for problem in scotland.no_english_word_for_a_scottish_thing(corpus))
    assert any("You should have" in problem.message for problem in tone.no_word_hurts(corpus))


def test_a_check_past_its_review_is_a_warning(tmp_path):
    corpus = shelf_of(tmp_path, {FILE: WRITTEN})

    [problem] = reviews.overdue(corpus, datetime.date(2040, 1, 1))

    assert problem.is_warning and problem.path == "data/checks/phone.yml"


def test_a_check_needs_sentences_that_ask_for_it(tmp_path):
    corpus = shelf_of(tmp_path, {FILE: WRITTEN})

    assert {problem.path for problem in every_topic_has_its_twins(corpus)} >= {"data/nlu/check/phone.yml", "tests/nlu/check/phone.yml"}


def test_a_release_freezes_the_checks_and_its_digest_changes_with_them(corpus):
    frozen = Content.from_json(corpus.to_json())

    assert frozen.checks == corpus.checks
    changed = Content.from_json(corpus.to_json())
    changed.checks["phone"] = Check(**{**WRITTEN, "lead": "Other words."})
    assert wording_digest(changed) != wording_digest(frozen)


def test_a_release_made_before_there_were_checks_can_be_read(corpus):
    old = json.loads(corpus.to_json())
    del old["checks"]

    assert Content.from_json(json.dumps(old)).checks == {}
