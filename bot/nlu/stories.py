"""Long stories: read in pieces, because the encoder sees only the first hundred words or so."""

from __future__ import annotations

import numpy as np

from bot.nlu.encoder.encoder import Encoder
from bot.safety.sentences import sentences_of

LONG = 60
"""Words from which a message is read in pieces."""


def vector_of(text: str, encoder: Encoder) -> np.ndarray:
    """Return one unit vector for a text of any length, shape (384,): the mean over its pieces when it is long."""
    if len(text.split()) < LONG:
        return encoder.encode(text)
    mean = encoder.encode_all(sentences_of(text)).mean(axis=0)
    return (mean / np.linalg.norm(mean)).astype(np.float32)
