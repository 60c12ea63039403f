"""Sets of words, written as people write them: in a row."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text that are set apart by spaces."""
    return frozenset(words.split())
