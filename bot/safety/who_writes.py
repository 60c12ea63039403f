"""Who writes: somebody grown up, somebody to whom a thing was done? Danger sounds alike in the mouths of people who need different answers."""

from __future__ import annotations

from itertools import pairwise

from bot.safety.sentences import sentences_of
from bot.safety.tables import contexts_of, normaliser
from bot.safety.word_set import word_set

_AND_SO = word_set("so and then but because")
_HOW_I_AM = word_set("am was can could do did feel felt need want have had would")
_WILL = word_set("will might must may")


def speaks_as_grown_up(text: str) -> bool:
    """Tell whether whoever writes shows that they are no child ("my husband", "I'm 80")."""
    return any("grown_up" in contexts_of(words) for words in _sentences(text))


def tells_what_was_done(text: str) -> bool:
    """Tell whether somebody writes what was done to them or is about to be ("I was followed home"), and does not go on to what they did or will do
    ("I was threatened so I drove the car")."""
    sentences = _sentences(text)
    return any("done_to_them" in contexts_of(words) for words in sentences) and not any(map(_goes_on_to_a_deed, sentences))


def _sentences(text: str) -> list[list[str]]:
    return [normaliser().words(sentence) for sentence in sentences_of(text)]


def _goes_on_to_a_deed(words: list[str]) -> bool:
    goes_on = any(before in _AND_SO and i == "i" and then not in _HOW_I_AM for before, i, then in zip(words, words[1:], words[2:], strict=False))
    return goes_on or any(i == "i" and then in _WILL for i, then in pairwise(words))
