"""BERT's uncased WordPiece tokenizer.

The method is that of Devlin et al. 2019 (https://arxiv.org/abs/1810.04805): clean, lower-case, strip accents, split at
blanks and punctuation, then take the longest known piece from the left.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_LONGEST_WORD = 100
_CJK = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2FA1F), (0xF900, 0xFAFF))


class WordPiece:
    """Text to piece numbers, framed by the start and end marks."""

    def __init__(self, vocabulary: Path, longest: int = 128) -> None:
        """`vocabulary` has one piece a line; `longest` is the greatest number of pieces with both marks."""
        self._number = {piece: n for n, piece in enumerate(vocabulary.read_text("utf-8").split("\n"))}
        self._longest = longest
        self._start, self._end, self._unknown = (self._number[mark] for mark in ("[CLS]", "[SEP]", "[UNK]"))
        self._pieces_of = lru_cache(maxsize=20_000)(self._split_word)

    def encode(self, text: str) -> list[int]:
        """Return the piece numbers of `text`, at most `longest` of them."""
        numbers: list[int] = []
        for word in _words(text):
            numbers.extend(self._pieces_of(word))
            if len(numbers) >= self._longest - 2:
                break
        return [self._start, *numbers[: self._longest - 2], self._end]

    def _split_word(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST_WORD:
            return (self._unknown,)
        numbers: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = word[start:end] if start == 0 else "##" + word[start:end]
                if piece in self._number:
                    numbers.append(self._number[piece])
                    start = end
                    break
            else:
                return (self._unknown,)
        return tuple(numbers)


def _words(text: str) -> Iterator[str]:
    """Yield words and single punctuation marks, in lower case and without accents."""
    spaced = "".join(_spaced(character) for character in text)
    plain = unicodedata.normalize("NFD", spaced.lower())
    word = ""
    for character in plain:
        kind = unicodedata.category(character)
        if kind == "Mn":
            continue
        if character.isspace():
            if word:
                yield word
            word = ""
        elif _is_punctuation(character, kind):
            if word:
                yield word
            yield character
            word = ""
        else:
            word += character
    if word:
        yield word


def _spaced(character: str) -> str:
    """Drop what cannot be read and set Chinese characters apart."""
    kind = unicodedata.category(character)
    if character in "\t\n\r" or kind == "Zs":
        return " "
    if kind.startswith("C") or character == "\ufffd":
        return ""
    code = ord(character)
    return f" {character} " if any(low <= code <= high for low, high in _CJK) else character


def _is_punctuation(character: str, kind: str) -> bool:
    return kind.startswith("P") or (character.isascii() and not character.isalnum() and character.isprintable() and character != " ")
