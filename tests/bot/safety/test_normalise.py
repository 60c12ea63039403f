"""What people type, and the plain English the rules read in it."""

from __future__ import annotations

import pytest

from bot.safety.tables import normaliser


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("he's here", "he is here"),
        ("hes here", "he is here"),
        ("HE’S HERE", "he is here"),
        ("cannae", "can not"),
        ("a dinnae ken", "i do not know"),
        ("he's no safe", "he is not safe"),
        ("am feart", "i am scared"),
        ("the hoose", "the house"),
        ("an he ran", "and he ran"),
        ("an hour ago", "an hour ago"),
        ("heeeelp", "help"),
        ("followin me", "following me"),
        ("sum1 pls", "someone please"),
        ("unconcious", "unconscious"),
        ("threatning", "threatening"),
        ("stranglin", "strangling"),
        ("kms", "kill myself"),
        ("🔪", "knife"),
        ("£500 or 2000", "£ amount or amount"),
        ("999", "999"),
    ],
)
def test_it_is_read_as_plain_english(typed: str, plain: str) -> None:
    assert " ".join(normaliser().words(typed)) == plain


@pytest.mark.parametrize("word", ["warning", "painting", "spending", "bother", "wondering", "sterling", "unbelievable"])
def test_an_ordinary_word_is_not_mended_into_another(word: str) -> None:
    assert normaliser().words(word) == [word]


def test_many_texts_are_written_plainly_as_one_by_one() -> None:
    texts = ["Ma phone's been CHORED", "he's no safe, heeelp", "ma mum sent £500 in 2019"]

    assert normaliser().words_of_each(texts) == [normaliser().words(text) for text in texts]
