"""The parts that understand a message, one by one."""

import math
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from bot.content.examples import ASKED
from bot.errors import ReleaseError
from bot.nlu.asked import LOG_ODDS
from bot.nlu.calibration import Calibration
from bot.nlu.counted_runs import CountedRuns, runs_of
from bot.nlu.encoder.encoder import DIMENSIONS, WEIGHTS, Encoder, check_digests, shared_encoder
from bot.nlu.head import MANY, Head
from bot.nlu.label_model import LabelModel
from bot.nlu.left_out import folds_of
from bot.nlu.message_model import MessageModel
from bot.nlu.moments import find_moment
from bot.nlu.prediction import Prediction
from bot.nlu.run_weights import RunWeights
from bot.nlu.stories import vector_of
from bot.nlu.word_model import WordModel


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    """A copy of the encoder's folder that a test may spoil."""
    return Path(shutil.copytree(WEIGHTS, tmp_path / "weights"))


def test_an_encoder_file_that_was_changed_is_refused_with_the_remedy(weights):
    with (weights / "vocabulary.txt").open("a") as file:
        file.write("x")

    with pytest.raises(ReleaseError, match="digest differs"):
        check_digests(weights)


def test_an_encoder_file_that_is_missing_is_named(weights):
    (weights / "model.onnx").unlink()

    with pytest.raises(ReleaseError, match=r"model\.onnx is missing"):
        Encoder(weights)


def test_texts_that_mean_the_same_point_the_same_way():
    home, house, phone = shared_encoder().encode_all(["my house was broken into", "burglars got into my home", "how do I back up my phone"])

    assert home.shape == (DIMENSIONS,)
    assert np.linalg.norm(home) == pytest.approx(1, abs=1e-4)
    assert home @ house > home @ phone + 0.2


def test_a_story_of_any_length_has_one_vector():
    vector = vector_of("Then a man came. " * 200, shared_encoder())

    assert vector.shape == (DIMENSIONS,)
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-4)


@pytest.fixture(scope="module")
def small_model(corpus) -> MessageModel:
    """A model of three topics and a danger class."""
    labels = ("doorstep/id_checks", "cyber/romance", "phones/sim_swap", "danger/break_in_now")
    examples = [example for example in corpus.examples if example.label in labels]
    texts = [example.text for example in examples]
    return MessageModel.fit(texts, shared_encoder().encode_all(texts), [example.label for example in examples])


def _predict(model: MessageModel, text: str) -> Prediction:
    return model.predict([text], shared_encoder().encode(text)[np.newaxis])


def test_a_model_comes_back_from_its_folder_as_it_was(small_model, tmp_path):
    small_model.save(tmp_path)

    again = MessageModel.load(tmp_path)

    text = "how can I tell that the meter reader is genuine"
    assert _predict(again, text).ranking[0][0] == "doorstep/id_checks"
    assert _predict(again, text).confidence == pytest.approx(_predict(small_model, text).confidence, abs=1e-3)
    assert not list(tmp_path.glob("*.pkl"))


def test_confidence_grows_with_the_share_of_right_answers(small_model):
    calibration = small_model.calibration

    assert calibration.confidences == sorted(calibration.confidences)
    assert 0 < calibration.answer_from < 1
    assert small_model.danger.doubt_from <= small_model.danger.certain_from


def _doubting(model: MessageModel, text: str, *, sure: bool) -> Prediction:
    """What a model says that holds every message to be doubtful, and its topic to be sure or not."""
    doubting = replace(model.danger, doubt_from=-math.inf, certain_from=math.inf)
    calibration = replace(model.calibration, confidences=[0.99 if sure else 0.01] * len(model.calibration.scores))
    return _predict(replace(model, danger=doubting, calibration=calibration), text)


def test_a_doubt_counts_where_nothing_is_sure_or_the_message_speaks_of_now(small_model):
    assert _doubting(small_model, "the blinds are down and the milk is on the step", sure=False).danger is not None
    assert _doubting(small_model, "the blinds are down and the milk is on the step", sure=True).danger is None
    assert _doubting(small_model, "please hurry, he is outside", sure=True).danger is not None


def test_a_label_with_one_example_can_be_learned():
    vectors = np.eye(3, DIMENSIONS, dtype=np.float32)

    head = Head.fit(vectors, ["a/one", "b/two", "c/three"])

    assert [head.labels[i] for i in head.as_a_whole(vectors).argmax(axis=1)] == ["a/one", "b/two", "c/three"]


def test_words_tell_what_happens_from_what_might():
    happens, might = (
        ["he is hitting me", "he is hurting us", "she is hitting me"],
        ["what if he hits me", "what if she hurts us", "what if it hits us"],
    )
    words = RunWeights.fit(CountedRuns.of(happens + might), np.asarray([True] * 3 + [False] * 3))

    assert words.score(runs_of("he is hurting me")) > words.score(runs_of("what if he is hurting me"))


@pytest.mark.parametrize(
    ("text", "moment"),
    [("he's chapping my door", "now"), ("my phone was stolen", "after"), ("how do I stop scam calls", "before"), ("scam text", None)],
)
def test_the_moment_is_heard(text, moment):
    assert find_moment(text) == moment


def test_nearness_is_the_mean_cosine_to_the_three_nearest_examples_of_labels_that_are_likely():
    vectors = np.zeros((5, DIMENSIONS), np.float32)
    vectors[:4, 0], vectors[4, 1] = (1.0, 0.9, 0.8, 0.1), 1.0

    head = Head.fit(vectors, ["a/one"] * 4 + ["b/two"])
    asked = np.eye(1, DIMENSIONS, dtype=np.float32)

    assert head.nearness(asked, np.asarray([[True, True]]))[0] == pytest.approx([0.9, 0.0], abs=1e-3)
    assert head.nearness(asked, np.asarray([[False, True]]))[0] == pytest.approx([0.0, 0.0], abs=1e-3)


def test_many_texts_at_once_are_as_near_as_one_by_one():
    vectors = np.random.default_rng(1).normal(size=(200, DIMENSIONS)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    head = Head.fit(vectors, ["a/one"] * 2 + ["b/two"] * 198)
    asked, likely = vectors[:MANY], np.ones((MANY, 2), bool)

    one_by_one = [head.nearness(asked[[place]], likely[:1])[0] for place in range(MANY)]

    assert head.nearness(asked, likely) == pytest.approx(np.stack(one_by_one), abs=1e-6)


def test_only_labels_that_may_win_are_searched_for_near_examples_and_the_answers_stay_the_same(small_model, corpus, monkeypatch):
    labels = small_model.label_model.labels
    texts = [example.text for example in corpus.held_out if example.label in labels]
    vectors = shared_encoder().encode_all(texts)
    among_all = small_model.label_model.probabilities(texts, vectors).argmax(axis=1)

    monkeypatch.setattr("bot.nlu.label_model.LIKELY", 2)

    assert len(texts) > 50
    assert (small_model.label_model.probabilities(texts, vectors).argmax(axis=1) == among_all).mean() > 0.98


def test_near_examples_and_words_weigh_less_where_labels_have_few_examples(small_model):
    few = LabelModel.fit(np.eye(4, 384, dtype=np.float32), CountedRuns.of(["one", "two", "three", "four"]), ["a/one", "a/one", "b/two", "b/two"])

    assert few.beside < 0.1 < small_model.label_model.beside == 1.0


def test_what_is_asked_often_tips_the_scales_between_two_topics():
    texts, vectors = ["one thing", "another thing"], np.eye(2, 384, dtype=np.float32)
    between = ((vectors[0] + vectors[1]) / np.sqrt(2))[np.newaxis]
    model = LabelModel.fit(vectors, CountedRuns.of(texts), ["a/one", "b/two"]).tempered(1.0, {})

    often, seldom = (model.tempered(1.0, {"b/two": LOG_ODDS[asked]}).probabilities(["thing"], between)[0, 1] for asked in ("often", "seldom"))

    assert often > 0.6
    assert seldom < 0.4


def test_a_word_that_only_one_label_uses_speaks_for_it_and_a_word_of_all_for_none():
    texts = ["a dodgy twinty in the till", "a dodgy caller on the step", "a dodgy link in a text"]
    model = WordModel.fit(CountedRuns.of(texts), np.arange(3), 3)

    rare, common, unknown = model.scores(["twinty", "dodgy", "zebra"])

    assert rare.argmax() == 0 and rare[0] > rare[1:].max()
    assert np.ptp(common) < np.ptp(rare)
    assert np.ptp(unknown) < 0.1


def test_words_score_alike_one_by_one_and_when_they_were_counted_together(small_model, corpus):
    words = small_model.label_model.words
    texts = [example.text for example in corpus.examples if example.label == "cyber/romance"][:20]
    column = {run: place for place, run in enumerate(words.runs)}
    counted = CountedRuns.of(texts)
    has = np.zeros((len(texts), len(words.runs)), np.float32)
    for place, run in enumerate(counted.runs):
        has[:, column[run]] = counted.has[:, place].toarray()[:, 0]

    assert np.allclose(words.scores(texts), words.of(csr_matrix(has)), atol=1e-4)


def test_confidence_has_no_steps_at_which_a_hair_decides():
    chance = np.random.default_rng(1)
    scores = chance.random(4000)
    calibration = Calibration.fit(scores, chance.random(4000) < scores)

    confidences = [calibration.confidence(score) for score in np.linspace(0, 1, 201)]

    assert np.abs(np.asarray(confidences) - np.linspace(0, 1, 201)).max() < 0.08
    assert np.diff(confidences).max() < 0.03


def test_editors_and_the_classifier_know_the_same_words_for_how_often():
    assert set(LOG_ODDS) == set(ASKED)


def test_an_editors_own_example_is_understood_as_the_editor_said_whatever_its_case(small_model, corpus):
    for label in ("doorstep/id_checks", "cyber/romance", "phones/sim_swap"):
        own = [example.text for example in corpus.examples if example.label == label]

        assert {_predict(small_model, f"{text.upper()} !").ranking[0][0] for text in own if text.isascii()} == {label}


def test_one_example_more_moves_no_other_into_another_fold():
    texts = [f"sentence number {number}" for number in range(200)]

    before, after = folds_of(texts, 5), folds_of([*texts[:100], "a new sentence", *texts[100:]], 5)

    assert list(before) == [*after[:100], *after[101:]]
    assert set(before) == set(range(5))
