"""What is the matter with a draft is said while somebody types, with the sentence and the topic named."""

from dataclasses import replace
from datetime import date

import pytest

from bot.changes.answer_forms import AdviceForm, StepForm
from bot.changes.checks import Report, look_at
from bot.changes.examples_form import ExamplesForm
from bot.changes.folders import Shelf
from bot.changes.kinds import files_of, kind_of
from bot.nlu.encoder.encoder import shared_encoder
from bot.nlu.encoder.kept_vectors import KeptVectors
from bot.settings import Settings

TOPIC = "doorstep/bogus_callers"
ADVICE, EXAMPLES, HELD_OUT = f"advice/{TOPIC}.yml", f"nlu/{TOPIC}.yml", f"held_out/{TOPIC}.yml"
TODAY = date(2026, 11, 22)
SHELF = Shelf.of(Settings())


@pytest.fixture(scope="module", autouse=True)
def look(tmp_path_factory):
    """Look at drafts of the shelf itself, with what is written meanwhile elsewhere."""
    global _settings
    _settings = Settings(var_dir=tmp_path_factory.mktemp("var"))


@pytest.fixture
def texts() -> dict:
    return {path: SHELF.read(path) for path in (ADVICE, EXAMPLES, HELD_OUT)}


def _look(texts) -> Report:
    return look_at(_settings, texts, TODAY)


def _with_step(texts, words: str, sources=()) -> dict:
    form = AdviceForm.parse(texts[ADVICE])
    form.steps["now"].insert(1, StepForm(words, list(sources)))
    return {**texts, ADVICE: form.onto(texts[ADVICE])}


def _with_sentence(texts, words: str, path=EXAMPLES) -> dict:
    form = ExamplesForm.parse(texts[path])
    form.blocks[0].sentences.append(words)
    return {**texts, path: form.onto(texts[path])}


def test_the_shelf_as_it_stands_has_nothing_that_stops_publishing(texts):
    report = _look(texts)

    assert report.errors == ()
    assert 6 < report.ages["summary"] < 11 and 6 < report.ages["steps"] < 11


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Ring 101 now.", "“101” is spelled out"),
        ("Ring {polis}.", "There is no number `polis`"),
        ("Tell Action Fraud about it.", "not right in Scotland"),
        ("You fell for it.", "Do not say"),
        ("Tell them by 21/11/2026.", "Write the date"),
        ("word " * 50, "too long"),
    ],
)
def test_a_step_that_must_not_be_public_is_pointed_at(texts, words, said):
    [error] = [finding for finding in _look(_with_step(texts, words)).errors if said in finding.message]

    assert error.path == ADVICE and error.place[:3] == ("steps", "now", 1)


def test_a_source_that_is_not_there_is_named(texts):
    assert any("There is no source `a_dream`" in finding.message for finding in _look(_with_step(texts, "Ring.", ["a_dream"])).errors)


def test_a_sentence_that_is_hard_to_read_is_named_with_its_age(texts):
    hard = _look(_with_step(texts, "Communicate your considerations regarding authentication immediately to organisational representatives.")).hard

    assert hard[0].place == ("steps", "now", 1, "text") and hard[0].age > 15
    assert hard[0].sentence.startswith("Communicate")


def test_a_file_that_is_no_yaml_says_where(texts):
    [error] = [finding for finding in _look({**texts, ADVICE: "title: One\nsummary: [\n"}).errors if finding.path == ADVICE]

    assert error.line == 3 and "not valid YAML" in error.message


def test_a_missing_key_is_named(texts):
    assert any("`summary` is missing" in finding.message for finding in _look({**texts, ADVICE: texts[ADVICE].replace("summary", "sumary")}).errors)


def test_a_sentence_of_another_topic_is_named_with_that_topic(texts):
    theirs = ExamplesForm.parse(SHELF.read("nlu/doorstep/id_checks.yml")).sentences[0]

    [error] = _look(_with_sentence(texts, theirs.upper() + "!")).errors
    assert theirs.upper() in error.message and "`doorstep/id_checks`" in error.message and error.path == EXAMPLES


def test_a_held_out_sentence_is_no_training_sentence_and_the_reverse(texts):
    exam = ExamplesForm.parse(SHELF.read("held_out/doorstep/id_checks.yml")).sentences[0]
    learned = ExamplesForm.parse(texts[EXAMPLES]).sentences[0]

    [error] = _look(_with_sentence(texts, exam)).errors
    assert "held-out sentence of `doorstep/id_checks`" in error.message and error.path == EXAMPLES
    messages = [finding.message for finding in _look(_with_sentence(texts, learned, HELD_OUT)).errors]
    assert any("stands here twice" in message or "held-out" in message or "training" in message for message in messages)


def test_a_sentence_that_stands_twice_in_a_draft_is_named(texts):
    mine = ExamplesForm.parse(texts[EXAMPLES]).sentences[5]

    assert any("stands here twice" in finding.message for finding in _look(_with_sentence(texts, mine)).errors)


def test_a_sentence_that_is_nearly_one_of_another_topic_is_a_warning(texts):
    [warning] = [
        finding
        for finding in _look(_with_sentence(texts, "somebodys chappin at ma door an theyll no go away")).findings
        if "theyll no go" in finding.message
    ]

    assert warning.is_warning and "`doorstep/at_the_door_now`" in warning.message


def test_a_sentence_that_means_nearly_the_same_in_other_words_is_a_warning_once_the_assistant_was_trained(texts, tmp_path):
    settings = Settings(var_dir=tmp_path, data_dir=tmp_path / "data", held_out_dir=tmp_path / "held_out")
    other = settings.data_dir / "nlu/phones/lock_settings.yml"
    other.parent.mkdir(parents=True)
    other.write_text(
        'version: "3.1"\nnlu:\n- intent: phones/lock_settings\n  examples: |\n    - how can I make my house harder to break into\n', "utf-8"
    )
    draft = _with_sentence({EXAMPLES: texts[EXAMPLES]}, "How can I prevent my house from being broken into?")
    assert not _near(look_at(settings, draft, TODAY))

    KeptVectors(tmp_path / "vectors", shared_encoder()).encode_all(["how can I make my house harder to break into"])
    [warning] = _near(look_at(settings, draft, TODAY))

    assert "“How can I prevent my house from being broken into?” is nearly “how can I make my house harder" in warning.message
    assert warning.is_warning and warning.path == EXAMPLES


def _near(report: Report) -> list:
    return [finding for finding in report.findings if "is nearly" in finding.message]


def test_too_few_sentences_are_counted(texts):
    form = ExamplesForm.parse(texts[EXAMPLES])
    form.blocks[0].sentences = form.blocks[0].sentences[:20]

    assert any("has 20 sentences here and needs 25" in finding.message for finding in _look({**texts, EXAMPLES: form.onto(texts[EXAMPLES])}).errors)


def test_other_files_problems_are_not_this_drafts(texts):
    """A topic that goes leaves many files that name it; the draft is told of its own alone."""
    assert all(finding.path in texts for finding in _look({ADVICE: None, EXAMPLES: None, HELD_OUT: None}).findings)


@pytest.mark.parametrize("key", ["danger/caller_at_door", "checks/phone", "organisations/age_scotland", "numbers/police_101", "campaigns/festive"])
def test_every_kind_can_be_looked_at(key):
    texts = {path: SHELF.read(path) for path in files_of(kind_of(key), key)}

    assert _look(texts).errors == ()


def test_a_number_that_the_draft_itself_adds_is_known(texts):
    numbers = SHELF.read("partners/numbers.yml")
    drafted = _with_step(texts, "Ring {brand_new}.")
    entry = '  brand_new:\n    number: "0808 164 6001"\n    kind: phone\n    name: A line\n    say: a line\n    hours: ""\n'

    assert any("no number `brand_new`" in finding.message for finding in _look(drafted).errors)
    assert _look({**drafted, "partners/numbers.yml": numbers + entry}).errors == ()


def test_what_is_overdue_is_a_warning(texts):
    form = replace(AdviceForm.parse(texts[ADVICE]), checked="2026-01-01", next_review="2026-06-01")

    assert any("it was due on 2026-06-01" in finding.message for finding in _look({**texts, ADVICE: form.onto(texts[ADVICE])}).findings)
