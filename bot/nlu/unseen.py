"""Examples whose labels the encoder never learned from: on them confidence can be judged honestly.

The encoder is tuned on the examples' labels, so that it knows most examples by heart; scores of those would promise too much. About one
example in six, chosen by its words, is left out of that, now and in every later tuning. The head learns from all of them.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

from bot.nlu.verbatim import words_of

ONE_IN = 6
LEAST = 500
"""Unseen examples from which there are enough to calibrate on them alone."""


def is_unseen(text: str) -> bool:
    """Tell whether the encoder is never to learn what label this text has. Case and punctuation do not matter."""
    return zlib.crc32(words_of(text).encode()) % ONE_IN == 0


def to_calibrate_on(texts: Sequence[str]) -> np.ndarray:
    """Return which of `texts` (m) to calibrate on, as booleans; all of them where the corpus is too small to choose."""
    unseen = np.asarray([is_unseen(text) for text in texts])
    return unseen if unseen.sum() >= LEAST else np.ones(len(texts), bool)
