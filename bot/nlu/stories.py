"""Long stories: read in pieces, because the encoder sees only the first hundred words or so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from bot.safety.sentences import sentences_of

LONG = 60
"""Words from which a message is read in pieces."""


class EncodesText(Protocol):
    """What turns texts into vectors: the encoder, or what it made before."""

    def encode(self, text: str) -> np.ndarray:
        """Return the vector of one text, shape (384,)."""

    def encode_all(self, texts: Sequence[str]) -> np.ndarray:
        """Return the vectors of many texts, shape (len(texts), 384)."""


def pieces_of(text: str) -> list[str]:
    """Return the texts whose vectors make that of `text`: itself, or its sentences when it is long."""
    return [text] if len(text.split()) < LONG else sentences_of(text)


def vector_of(text: str, encoder: EncodesText) -> np.ndarray:
    """Return one unit vector for a text of any length, shape (384,): the mean over its pieces when it is long."""
    if len(text.split()) < LONG:
        return encoder.encode(text)
    mean = encoder.encode_all(sentences_of(text)).mean(axis=0)
    return (mean / np.linalg.norm(mean)).astype(np.float32)
