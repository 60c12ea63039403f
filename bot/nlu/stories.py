"""Long stories: read in pieces, because the encoder sees only the first hundred words or so."""

from __future__ import annotations

import re

import numpy as np

from bot.nlu.encoder.encoder import Encoder

LONG = 60
"""Words from which a message is read in pieces."""
_PIECE = 40
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")


def sentences_of(text: str) -> list[str]:
    """Split a text where sentences end, and pieces without any full stop after forty words."""
    found = []
    for sentence in _SENTENCE_END.split(text):
        words = sentence.split()
        found.extend(" ".join(words[start : start + _PIECE]) for start in range(0, len(words), _PIECE))
    return [sentence for sentence in found if sentence]


def vector_of(text: str, encoder: Encoder) -> np.ndarray:
    """Return one unit vector for a text of any length, shape (384,): the mean over its pieces when it is long."""
    if len(text.split()) < LONG:
        return encoder.encode(text)
    mean = encoder.encode_all(sentences_of(text)).mean(axis=0)
    return (mean / np.linalg.norm(mean)).astype(np.float32)
