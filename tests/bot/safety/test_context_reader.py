"""What makes frightening words harmless is found by the tables of contexts alone."""

import pytest

from bot.safety.harmless import sounds_harmless
from bot.safety.tables import CONTEXT, context_reader, normaliser, reader


@pytest.mark.parametrize("text", ["in the film he has a knife", "my phone died", "he had a knife when I was wee", "he has a knife"])
def test_both_readers_find_the_same_contexts(text):
    words = normaliser().words(text)

    assert context_reader().read(words) == [find for find in reader().read(words) if find.label.startswith(CONTEXT)]


def test_a_story_about_a_film_sounds_harmless_and_a_knife_here_does_not():
    assert sounds_harmless("in the film he has a knife")
    assert not sounds_harmless("he has a knife")
