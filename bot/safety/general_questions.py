"""Questions in general, and what-ifs: frightening words in them are about what might be or what once was, not about now."""

from __future__ import annotations

from bot.safety.groups import GROUPS
from bot.safety.word_set import word_set

_WH = word_set("how what when where which who why whats hows whos")
_YES_NO = word_set("can could do does did is are was were should would will")
_PRESSING = word_set("he she they him her them his now help please tonight just am still already been being there here this minute ago")
"""Words of people who are in it: a question that has one is never taken for one in general."""
_SELF = word_set("me us my our we")
_IN_EARNEST = (
    ("what", "do", "i"),
    ("what", "should", "i"),
    ("what", "can", "i"),
    ("what", "will", "i"),
    ("how", "do", "i", "get"),
    ("how", "can", "i", "get"),
    ("how", "many"),
    ("what", "is", "the", "point"),
    ("what", "is", "the", "quickest"),
    ("is", "there", "a", "way"),
    ("why", "is"),
    ("why", "will"),
    ("who", "is", "at"),
    ("who", "is", "that"),
)
"""Beginnings of questions that people ask in the middle of it: `what do I do the house is on fire`."""
_WHAT_IF = (
    ("what", "if"),
    ("how", "would", "i"),
    ("what", "would"),
    ("what", "happens", "if"),
    ("what", "should", "i", "do", "if"),
    ("what", "do", "i", "do", "if"),
    ("just", "in", "case"),
    ("what", "is", "the", "plan", "if"),
)
_DONE = GROUPS["done"] | GROUPS["hit-ed"] | GROUPS["kill-ed"]
_IF = word_set("if suppose imagine")
_WHOEVER = word_set("someone somebody anyone anybody a you your one people")
_THEN = word_set("what should how would who do can plan")


def asked_in_general(words: list[str]) -> bool:
    """Tell whether a normalised sentence is a question that anybody could ask, such as `how do I put out a chip pan fire`."""
    if not words or any(tuple(words[: len(start)]) == start for start in _IN_EARNEST):
        return False
    if words[0] in _WH:
        return _PRESSING.isdisjoint(words)
    return words[0] in _YES_NO and not _tells_without_i(words) and len(words) > 3 and _PRESSING.isdisjoint(words) and _SELF.isdisjoint(words)


def _tells_without_i(words: list[str]) -> bool:
    """Tell whether what looks like a question is a sentence whose `I` is left out: `was nearly slashed in the face`."""
    done = next((word for word in words[1:] if not word.endswith("ly") and word not in ("just", "also")), "")
    return words[0] in ("was", "were") and (done.endswith("ed") or done in _DONE)


def supposed(words: list[str]) -> bool:
    """Tell whether a normalised sentence only supposes something: `what if someone attacks me`, `if a man grabs my phone what should I do`."""
    if any(tuple(words[: len(start)]) == start for start in _WHAT_IF):
        return _clear_of_now(words)
    return words[:1] != [] and words[0] in _IF and len(words) > 2 and words[1] in _WHOEVER and bool(_THEN & set(words)) and _clear_of_now(words)


def _clear_of_now(words: list[str]) -> bool:
    return {"now", "tonight", "help", "please", "am"}.isdisjoint(words)
