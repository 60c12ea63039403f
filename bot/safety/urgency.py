"""Does a message speak of this moment, or of the fear of whoever writes it, or is it a mere cry? Only then is a doubt worth a question back."""

from __future__ import annotations

from bot.safety.tables import normaliser
from bot.safety.word_set import word_set

_NOW = word_set("now tonight help please still keeps keep outside inside here hurry quick quickly urgent emergency coming again asap sos")
_FEAR = word_set(
    "scared terrified frightened afraid petrified panicking panic shaking trembling crying hurt hurting hurts threatening threatened threatens"
    " kill killing stab screaming"
)
_WHO = word_set("i me my we us he she they someone him her them mum dad son daughter friend")
LONGEST_CRY = 3
"""Words of the longest cry: `999`, `police please`, `he is back`. It has no room for the words of this moment."""


def is_a_cry(text: str) -> bool:
    """Tell whether a message is so short that nothing in it can speak against a doubt."""
    return 0 < len(normaliser().words(text)) <= LONGEST_CRY


def speaks_of_now_or_fear(text: str) -> bool:
    """Tell whether a message has words of this moment or of fear, and somebody they are about."""
    words = set(normaliser().words(text))
    return (not words.isdisjoint(_WHO) and not (words.isdisjoint(_NOW) and words.isdisjoint(_FEAR))) or _happening(text)


def _happening(text: str) -> bool:
    """Tell whether somebody `is ...ing` in the text."""
    words = normaliser().words(text)
    return any(
        word in ("is", "are") and following.endswith("ing") and before in _WHO
        for before, word, following in zip(words, words[1:], words[2:], strict=False)
    )
