"""The noise that sentences are tuned with, so that the encoder learns that they mean the same."""

from __future__ import annotations

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from bot.release.perturbations import no_punctuation, scots, typos


def changed(text: str, chance: random.Random) -> str:
    """Return `text` with one or two of the changes. Capitals are left out: the encoder reads lower case anyway."""
    for change in chance.sample([typos, no_punctuation, scots], k=chance.choice([1, 1, 2])):
        text = change(text, chance)
    return text
