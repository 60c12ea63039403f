"""A message taken apart: corrections, several questions at once, and what "what about ..." is about."""

from __future__ import annotations

import re

_CORRECTION = re.compile(
    r"^\W*(?:(?:no|naw|nah|sorry|actually|wait|oh)\b\W*)*"
    r"(?:i (?:meant|mean|was asking about|am asking about|said)|a meant|ah meant|i'?m (?:talking|asking) about|it'?s about|not that\W+(?:but )?|"
    r"(?:it'?s|its) (?=my|the)|(?<=actually )(?:what|whit) (?:about|aboot))\s*"
    r"(?:to (?:say|ask)(?: about)?\s*)?(?P<meant>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_TAKES_BACK = re.compile(r"^\W*(?:no|naw|nah|sorry|actually|wait|oh|not that|i mean\w*|a meant|ah meant)\b", re.IGNORECASE)
_NOT_THIS_BUT = re.compile(
    r"^\W*(?:no\W+|naw\W+|sorry\W+)*not (?:the |my |a )?[\w' ]{2,30}?[,;]? (?:but|it'?s|i meant)\s+(?P<meant>.+)$", re.IGNORECASE
)
_WHAT_ABOUT = re.compile(
    r"^\W*(?:(?:ok|okay|right|so|aye|but|and|well|oh)\b\W*)*(?:(?:what|whit|how) (?:about|aboot)|and)\b\s*(?:(?:if|when)\b\s*)?(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ASKING = "how|hoo|what|whit|who|where|whaur|when|why|which|can|could|is|are|am|do|dae|does|did|should|shid|will|wull|would|wid|any"
_BETWEEN = re.compile(rf"(?<=[.?!;])\s+|\n+|\s*[,;]\s+|\s+(?:and|an|but|also|plus)\s+(?=(?:also\s+)?(?:{_ASKING}|my)\b)", re.IGNORECASE)
_QUESTION = re.compile(rf"^(?:(?:and|but|also|so|then|ok|oh|plus)\b\W*)*(?:{_ASKING})\b|\?\s*$", re.IGNORECASE)
_LEAST_WORDS = 3
_MOST_PARTS = 4


def meant_instead(text: str) -> str | None:
    """Return what somebody says they meant: "no, I meant my bank card" gives "my bank card". None where nothing is taken back."""
    if match := _NOT_THIS_BUT.match(text):
        return match["meant"].strip()
    match = _CORRECTION.match(text) if _TAKES_BACK.match(text) else None
    return match["meant"].strip() if match else None


def asked_about(text: str) -> str | None:
    """Return the rest of "what about ..." or "and ...?": "what about if he is in" gives "he is in". None for anything else."""
    match = _WHAT_ABOUT.match(text)
    return match["rest"].strip(" ?!.") if match and match["rest"].strip(" ?!.") else None


def parts_of(text: str) -> list[str]:
    """Return the parts of a message that may each ask something, at least two; nothing where it is one."""
    parts = [part.strip() for part in _BETWEEN.split(text) if part and len(part.split()) >= _LEAST_WORDS]
    return parts if 2 <= len(parts) <= _MOST_PARTS else []


def is_question(text: str) -> bool:
    """Tell whether a text has the form of a question."""
    return bool(_QUESTION.search(text))
