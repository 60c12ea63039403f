"""Which examples are left out together, when something is judged on examples that it did not see."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from bot.nlu.verbatim import words_of

_BYTES = 4


def folds_of(texts: Sequence[str], count: int) -> np.ndarray:
    """Return the fold of each example (m), of `count` folds.

    The words alone decide it, so that a new example moves no other one: else every threshold would shift a little with each change.
    """
    digests = (hashlib.blake2b(words_of(text).encode(), digest_size=_BYTES).digest() for text in texts)
    return np.asarray([int.from_bytes(digest, "big") % count for digest in digests])
