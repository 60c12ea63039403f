"""What is wrong with a corpus or a model file is said with file, line and remedy, before anything is trained or served."""

import re
import shutil

import pytest

from bot.content.corpus import Corpus
from bot.errors import ContentError, ReleaseError
from bot.nlu.encoder.encoder import WEIGHTS
from bot.release import train as training
from bot.release.publish import publish
from bot.release.store import MODEL

HEADED = 'version: "3.1"\nnlu:\n- intent: {}\n  examples: |\n'


@pytest.fixture
def spoiled(shelf, settings):
    """Settings of a shelf that a test spoils; its held-out sentences stand beside it."""
    return settings.copy(update={"data_dir": shelf, "held_out_dir": shelf.parent / "tests" / "nlu"})


def _problems(settings) -> list[str]:
    """What publishing says is wrong, having begun nothing."""
    said = []
    with pytest.raises(ContentError) as raised:
        publish(settings, "", said.append)
    assert said == []
    return [str(problem) for problem in raised.value.problems]


def _append(path, line: str) -> int:
    """Add a line to a file; return its number."""
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    return len(path.read_text("utf-8").splitlines())


def test_everything_that_is_wrong_is_named_at_once_before_training_starts(shelf, spoiled, corpus: Corpus):
    held_out = next(example for example in corpus.held_out if example.label == "home/metal_theft")
    (shelf / "nlu/cyber/romance.yml").write_text(HEADED.format("cyber/romance"), "utf-8")
    (shelf / "nlu/phones/sim_swap.yml").write_text(HEADED.format("phones/sim_swap").replace("  examples", " examples"), "utf-8")
    doubled = _append(shelf / "nlu/doorstep/id_checks.yml", "    - is this lady with the parrot genuine")
    _append(shelf / "nlu/cyber/phishing.yml", "    - is this lady with the parrot genuine")
    copied = _append(shelf / "nlu/home/metal_theft.yml", f"    - {held_out.text.upper()}")

    problems = _problems(spoiled)

    for place, remedy in (
        (r"data/nlu/cyber/romance\.yml:3:", "Add its sentences"),
        (r"data/nlu/phones/sim_swap\.yml:\d+:", "Check the indentation"),
        (rf"data/nlu/doorstep/id_checks\.yml:{doubled}:", "Keep it under the topic that answers it best"),
        (rf"data/nlu/home/metal_theft\.yml:{copied}:", "Remove it here"),
    ):
        assert [problem for problem in problems if re.match(place, problem) and remedy in problem], (place, problems)


def test_a_topic_of_no_sentences_is_named_however_it_came_about(shelf, spoiled, corpus: Corpus):
    contents = ("", "nlu:\n", "nlu: []\n", "nlu:\n- intent: a/b\n", "version: '3.1'\n", "- a\n- b\n", "just words")
    names = [f"data/nlu/{topic}.yml" for topic, _ in zip(corpus.advice, contents, strict=False)]
    for name, content in zip(names, contents, strict=True):
        (shelf.parent / name).write_text(content, "utf-8")

    problems = _problems(spoiled)

    for name in names:
        assert [problem for problem in problems if re.match(rf"{re.escape(name)}:\d+: ", problem)], (name, problems)


def test_broken_yaml_is_named_wherever_it_stands(shelf, spoiled):
    broken = {
        "data/nlu/cyber/romance.yml": "a: [\n",
        "data/rules/answers.yml": "a: 'b\n",
        "data/stories/conversations.yml": "a:\n\t- b\n",
        "data/places/councils.yml": "\x00",
        "tests/nlu/cyber/romance.yml": "{}}",
    }
    for name, content in broken.items():
        (shelf.parent / name).write_text(content, "utf-8")
    (shelf / "nlu/cyber/phishing.yml").write_bytes(b"nlu: \xff\xfe")

    problems = _problems(spoiled)

    for name in broken:
        found = [problem for problem in problems if re.match(rf"{re.escape(name)}:\d+: This is not valid YAML .* Check the indentation", problem)]
        assert found, (name, problems)
    assert [problem for problem in problems if problem.startswith("data/nlu/cyber/phishing.yml:1: This file is not UTF-8 text. Save it again")]


def test_nothing_is_trained_with_an_encoder_that_was_changed(tmp_path, monkeypatch, settings):
    weights = shutil.copytree(WEIGHTS, tmp_path / "weights")
    with (weights / "model.onnx").open("ab") as file:
        file.write(b"x")
    monkeypatch.setattr(training, "WEIGHTS", weights)

    with pytest.raises(ReleaseError, match=r"model\.onnx is not the file that was checked in.*Restore it"):
        training.train(tmp_path / "model", settings.data_dir)
    assert not (tmp_path / "model").exists()


def test_a_model_that_was_changed_after_it_was_frozen_is_refused(releases):
    assert releases.model("2030-06-01-120000").exists()
    (releases.path("2030-06-01-120000") / MODEL).write_bytes(b"another model")

    with pytest.raises(ReleaseError, match="digest is wrong"):
        releases.model("2030-06-01-120000")


def test_a_model_that_is_missing_is_refused(releases):
    (releases.path("2030-06-01-120000") / MODEL).unlink()

    with pytest.raises(ReleaseError, match="is missing"):
        releases.model("2030-06-01-120000")
