"""How people write, and the plain English it stands for."""

from __future__ import annotations

from bot.safety.spelling.mistakes import MISTAKES, NOT_MISTAKES
from bot.safety.spelling.scots import SCOTS
from bot.safety.spelling.shorthand import CONTRACTIONS, SHORTHAND, WITH_APOSTROPHE

__all__ = ["NOT_MISTAKES", "plain_words"]


def plain_words() -> dict[str, tuple[str, ...]]:
    """Return the plain English words for each spelling of the tables; most have their apostrophes left out."""
    return {
        variant: tuple(plain.split())
        for table in (MISTAKES, SHORTHAND, SCOTS, CONTRACTIONS, WITH_APOSTROPHE)
        for line in table.strip().splitlines()
        for plain, _, variants in [line.partition(":")]
        for variant in variants.split()
    }
