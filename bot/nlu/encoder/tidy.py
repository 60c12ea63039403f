"""What people type, made readable for the encoder: no emoji, no ums, no stretched words, single slips of the finger mended.

A word is left alone when the encoder's vocabulary or the examples have it, so that Scots stays Scots. Everything else about a message (its
danger, its language, its place) is read from the text as it was typed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

from symspellpy import SymSpell, Verbosity

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*", re.IGNORECASE)
_STRETCHED = re.compile(r"(.)\1{2,}", re.IGNORECASE)
_MENDED_FROM = 5
"""Letters from which a slip is mended: shorter words have too many neighbours."""
_FILLERS = re.compile(r"\b(?:um+|uh+|erm+|eh+)\b,?", re.IGNORECASE)
_UNREAD = {"So", "Sk", "Cs", "Co", "Cn"}


class Tidier:
    """Mends text towards `known` words: each has a count, and the likelier of two wins."""

    def __init__(self, known: dict[str, int]) -> None:
        """`known` maps words in lower case to how often they are met."""
        self._known = known
        self._slips = SymSpell(max_dictionary_edit_distance=1, prefix_length=7)
        for word, count in known.items():
            if len(word) >= _MENDED_FROM - 1 and word.isalpha():
                self._slips.create_dictionary_entry(word, count)
        self._mended = lru_cache(maxsize=20_000)(self._mend)

    def tidy(self, text: str) -> str:
        """Return `text` as the encoder should read it; never empty unless the text was blank."""
        read = "".join(" " if unicodedata.category(character) in _UNREAD else character for character in text)
        read = _WORD.sub(lambda match: self._mended(match.group()), _FILLERS.sub(" ", read))
        return read if read.strip() else text

    def _mend(self, word: str) -> str:
        small = word.lower()
        if small in self._known:
            return word
        if _STRETCHED.search(small):
            return self._squeezed(small)
        if len(small) < _MENDED_FROM or not small.isalpha():
            return word
        found = self._slips.lookup(small, Verbosity.TOP, max_edit_distance=1)
        return found[0].term if found else word

    def _squeezed(self, word: str) -> str:
        return max((_STRETCHED.sub(kept, word) for kept in (r"\1", r"\1\1")), key=lambda candidate: self._known.get(candidate, 0))


def read_words(folder: Path) -> dict[str, int]:
    """Return the words of the examples with their counts, from `words.txt`, and the whole words of the vocabulary beside them."""
    vocabulary = (folder / "vocabulary.txt").read_text("utf-8").split("\n")
    known = {word: 1 for word in vocabulary if word.isalpha() and word.isascii()}
    for line in (folder / "words.txt").read_text("utf-8").splitlines():
        word, _, count = line.partition(" ")
        known[word] = known.get(word, 0) + int(count)
    return known
