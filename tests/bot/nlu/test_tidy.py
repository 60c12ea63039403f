"""What the encoder reads of what people type."""

import pytest

from bot.nlu.encoder.encoder import WEIGHTS, shared_encoder
from bot.nlu.encoder.tidy import Tidier, read_words
from bot.nlu.unseen import ONE_IN, is_unseen


@pytest.fixture(scope="module")
def tidier() -> Tidier:
    """The tidier of the encoder in service."""
    return Tidier(read_words(WEIGHTS))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("sommeone has stolne my bicylce", "someone has stolen my bicycle"),
        ("heeeelp there's a mannnn", "help there's a man"),
        ("my phone is gone 😭🙏", "my phone is gone   "),
        ("um somebody is eh at the door", "  somebody is   at the door"),
    ],
)
def test_slips_stretched_words_emoji_and_ums_are_tidied_away(tidier, typed, read):
    assert tidier.tidy(typed) == read


@pytest.mark.parametrize(
    "typed",
    [
        "ma phone's been chored whit dae I dae",
        "feart tae open the door",
        "paid wi Klarna aff Vinted in Kirkintilloch",
        "IMEI 35 999 101 £40 *#06#",
        "😭",
        "fit like min",
    ],
)
def test_scots_names_numbers_and_a_lone_emoji_stay_as_they_are(tidier, typed):
    assert tidier.tidy(typed) == typed


def test_a_message_with_slips_points_the_same_way_as_the_message_without():
    clean, slips, other = shared_encoder().encode_all(
        ["someone broke into my shed last night", "somone brokke into my shedd last nihgt 😡", "how do I make a strong password"]
    )

    assert clean @ slips > 0.95 > clean @ other


def test_about_one_example_in_six_is_kept_from_the_encoder_whatever_its_case_and_punctuation(corpus):
    kept = [example.text for example in corpus.examples if is_unseen(example.text)]

    assert len(corpus.examples) / ONE_IN * 0.8 < len(kept) < len(corpus.examples) / ONE_IN * 1.2
    assert all(is_unseen(f"{text.upper()}!") for text in kept[:200] if text.isascii())
