"""Where the person stands: is it happening `now`, has it happened (`after`), or do they want to prevent it (`before`)?"""

from __future__ import annotations

import re

_NOW = re.compile(
    r"\b(right now|just now|the noo|at the moment|at my door|at the door|outside (?:my|the)|as we speak|this minute|"
    r"(?:is|are|'s|keeps?|won'?t|wont|willnae|wilnae|winna) (?:\w+ ){0,2}(?:chappin\w*|knocking|going away|leave|leaving|ringing|phoning|calling|trying|asking|telling|shouting|standing)|"
    r"on the (?:phone|line) (?:to|with)|still (?:here|there|outside|on))\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(how (?:do|can|would|should|dae|d'?ye) (?:i|we|you|ye|ah|a) (?:stop|prevent|avoid|protect|secure|keep|make sure|spot|tell|know|check|set|make)|"
    r"prevent\w*|protect\w*|avoid\w*|in case|tips|advice (?:on|for|about)|worried (?:about|that|aboot)|what is|what are|what's a|how does|"
    r"should (?:i|we)|is it (?:safe|ok|real|worth)|before (?:i|we)|going (?:on holiday|away|to)|thinking (?:of|about)|best way)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(stole|stolen|nicked|chored|tanned|robbed|scammed|conned|hacked|lost|took|taken|gave|paid|sent|clicked|fell|happened|was|were|been|had|"
    r"got|went|broke|broken|came|did|done|yesterday|last (?:night|week|month|year)|ago|already|gone|missing|swicked)\b",
    re.IGNORECASE,
)


def find_moment(text: str) -> str | None:
    """Return `now`, `after`, `before`, or None when the words do not show it."""
    if _NOW.search(text):
        return "now"
    if _BEFORE.search(text):
        return "before"
    if _AFTER.search(text):
        return "after"
    return None
