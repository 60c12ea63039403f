"""Where a message ends one sentence and begins the next."""

from __future__ import annotations

import re

PIECE = 40
"""Words after which a text without any full stop is cut."""
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")


def sentences_of(text: str) -> list[str]:
    """Split a text where sentences end, and pieces without any full stop after forty words."""
    found = []
    for sentence in _SENTENCE_END.split(text):
        words = sentence.split()
        found.extend(" ".join(words[start : start + PIECE]) for start in range(0, len(words), PIECE))
    return [sentence for sentence in found if sentence]
