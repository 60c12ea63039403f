"""Whether a sentence crossed the edge of danger by a hair is read from the model files themselves."""

import tarfile

import pytest

from bot.nlu.encoder.encoder import shared_encoder
from bot.nlu.message_model import MessageModel
from bot.release.margins import DangerMargins, Margin, edge_between, is_a_hair
from bot.safety.sentences import sentences_of

HITS = [
    "he is hitting me",
    "he is hitting my sister",
    "she is being hit now",
    "he hits me again now",
    "he is going to hit me",
    "my man is hitting me",
]
BIKES = ["lock for my bike", "which bike lock is best", "is my bike marked", "bike shed lock", "mark my bicycle", "where to lock a bike"]
FILMS = ["a film in which he hits her", "hit song", "the hits of the year", "that film hit me hard", "he hit the ball", "a hit at the bingo"]


@pytest.fixture
def model_of(tmp_path):
    """Learn from a few texts by their labels and write a model file as Rasa lays it out."""

    def make(name: str, **examples: list[str]):
        texts = [text for group in examples.values() for text in group]
        labels = [label.replace("__", "/") for label, group in examples.items() for _ in group]
        folder = tmp_path / name
        folder.mkdir()
        MessageModel.fit(texts, shared_encoder().encode_all(texts), labels).save(folder)
        with tarfile.open(tmp_path / f"{name}.tar.gz", "w:gz") as file:
            file.add(folder, "components/train_bot.nlu.topic_classifier.TopicClassifier5")
        return tmp_path / f"{name}.tar.gz"

    return make


def test_a_model_that_forgot_a_danger_moved_it_by_more_than_a_hair(model_of):
    knows = model_of("knows", danger__domestic_abuse_now=HITS, home__bikes=BIKES, danger__none=FILMS)
    forgot = model_of("forgot", danger__domestic_abuse_now=HITS[:1], home__bikes=[*BIKES, *HITS[1:]], danger__none=FILMS)

    was, now = (DangerMargins(model).of("He is hitting me again. Help.") for model in (knows, forgot))

    assert was.certain > now.certain + 1
    assert not edge_between(knows, forgot)("He is hitting me again. Help.")


def test_a_margin_says_what_the_model_itself_says(model_of, tmp_path):
    margins = DangerMargins(model_of("knows", danger__domestic_abuse_now=HITS, home__bikes=BIKES, danger__none=FILMS))
    model = MessageModel.load(tmp_path / "knows")

    calm_as_a_whole = "Lock for my bike. Which bike lock is best. He hits. Hit song."
    for text in ("He is hitting me again. Help.", "lock for my bike", calm_as_a_whole):
        texts = [text, *(parts if len(parts := sentences_of(text)) > 1 else [])]
        danger, margin = model.predict(texts, shared_encoder().encode_all(texts)).danger, margins.of(text)
        assert (margin.certain >= 0) is (danger is not None and danger.certain), text
        assert (margin.certain >= 0 or margin.doubt >= 0) is (danger is not None), text


def test_a_model_that_cannot_be_read_excuses_nothing(model_of, tmp_path):
    (tmp_path / "older.tar.gz").write_bytes(b"not a model")
    knows = model_of("knows", danger__domestic_abuse_now=HITS, home__bikes=BIKES, danger__none=FILMS)

    assert not edge_between(tmp_path / "older.tar.gz", knows)("he is hitting me")


@pytest.mark.parametrize(
    ("was", "now", "is_one"),
    [
        (Margin(0.01, 0.4, 0.4, -0.2), Margin(-0.01, 0.38, 0.38, -0.2), True),
        (Margin(-0.4, 0.01, 0.01, -0.2), Margin(-0.42, -0.01, -0.01, -0.2), True),
        (Margin(0.2, 0.6, 0.6, -0.2), Margin(-0.01, 0.4, 0.4, -0.2), False),
        (Margin(0.05, 0.4, 0.4, -0.2), Margin(0.02, 0.4, 0.4, -0.2), False),
        (Margin(-0.3, 0.1, 0.1, -0.01), Margin(-0.32, -0.32, 0.08, 0.005), True),
        (Margin(-0.3, 0.1, 0.1, -0.01), Margin(-0.32, -0.32, 0.08, 0.2), False),
    ],
)
def test_only_an_edge_that_was_crossed_by_little_is_a_hair(was, now, is_one):
    assert is_a_hair(was, now) is is_one
