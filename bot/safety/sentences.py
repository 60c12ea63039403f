"""Where a message ends one sentence and begins the next."""

from __future__ import annotations

import re

PIECE = 40
"""Words after which a text without any full stop is cut."""
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")
_PLEA = re.compile(r"\W*(?:(?:please|pls|plz|help|me|us|somebody|someone|anyone|sos|emergency|urgent|hi|hello)\W*)+", re.IGNORECASE)


def sentences_of(text: str) -> list[str]:
    """Split a text where sentences end, and pieces without any full stop after forty words. A plea such as "Help!!" stays with the sentence
    after it, or with the one before it where none comes after, which tells what it is for."""
    found: list[str] = []
    plea = ""
    for sentence in filter(None, _SENTENCE_END.split(text)):
        if _PLEA.fullmatch(sentence):
            plea = f"{plea}{sentence} "
            continue
        words = f"{plea}{sentence}".split()
        plea = ""
        found.extend(" ".join(words[start : start + PIECE]) for start in range(0, len(words), PIECE))
    if plea and found:
        return [*found[:-1], f"{found[-1]} {plea.strip()}"]
    return [*found, plea.strip()] if plea else found
