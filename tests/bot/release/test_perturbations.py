"""The same sentence as people type and dictate it."""

import random

import pytest

from bot.release.perturbations import PERTURBATIONS, perturbed

SENTENCE = "My house was robbed and I don't know what to do about the window, can you help?"


def test_every_way_of_typing_changes_the_letters_of_a_long_sentence():
    for name in PERTURBATIONS:
        assert perturbed(SENTENCE, name) != SENTENCE, name


def test_the_same_sentence_is_always_changed_in_the_same_way():
    assert [perturbed(SENTENCE, name) for name in PERTURBATIONS] == [perturbed(SENTENCE, name) for name in PERTURBATIONS]


@pytest.mark.parametrize("name", PERTURBATIONS)
@pytest.mark.parametrize("text", ["", "a", "?", "999", "help", "🔪", "   ", "it's", "Ünïcode ﷺ"])
def test_any_text_can_be_changed(name, text):
    for seed in range(20):
        assert isinstance(PERTURBATIONS[name](text, random.Random(seed)), str)
    assert perturbed(text, name) or not text


def test_slips_leave_most_words_alone():
    changed = perturbed(SENTENCE, "typing slips").split(" ")

    assert sum(before != after for before, after in zip(SENTENCE.split(" "), changed, strict=True)) <= 6


def test_scots_is_spelled_as_in_scotland():
    words = PERTURBATIONS["Scots spelling"]("my house was robbed, I don't know what to do", random.Random(3)).split()

    assert {"hoose", "wis", "dinnae", "whit", "tae", "dae", "ken", "ma"} & set(words)


def test_a_phone_hears_no_punctuation():
    assert not set("?,'’.!") & set(perturbed(SENTENCE, "voice to text"))
    assert perturbed(SENTENCE, "no punctuation") == "my house was robbed and i dont know what to do about the window can you help"


def test_stretched_words_are_stretched():
    assert perturbed("help", "stretched words") in {"heeelp", "heeeelp", "heeeeelp"}


def test_emoji_stand_among_the_words():
    assert set(SENTENCE.split()) <= set(perturbed(SENTENCE, "emoji").split())
