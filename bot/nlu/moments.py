"""Where the person stands: is it happening `now`, has it happened (`after`), or do they want to prevent it (`before`)?"""

from __future__ import annotations

import re

_GOING_ON = "chappin|chapping|knocking|leaving|ringing|phoning|calling|trying|asking|telling|shouting|standing|going away|leave"
_NOW = (
    r"right now|just now|the noo|at the moment|at my door|at the door|outside (?:my|the)|as we speak|this minute",
    rf"(?:is|are|keeps?|won'?t|willnae|winna|s) (?:\w+ ){{0,2}}(?:{_GOING_ON})",
    r"on the (?:phone|line) (?:to|with)|still (?:here|there|outside|on)",
)
_BEFORE = (
    r"how (?:do|can|would|should|dae|d'?ye) (?:i|we|you|ye|ah|a) (?:stop|prevent|avoid|protect|secure|keep|make|spot|tell|know|check|set)",
    r"prevent\w*|protect\w*|avoid\w*|in case|tips|advice (?:on|for|about)|worried (?:about|that|aboot)|best way|before (?:i|we)",
    r"what is|what are|what'?s an?|how does|should (?:i|we)|is it (?:safe|ok|real|worth)|going (?:on holiday|away|to)|thinking (?:of|about)",
)
_AFTER = (
    r"stole|stolen|nicked|chored|tanned|robbed|scammed|conned|swicked|hacked|lost|took|taken|gave|paid|sent|clicked|fell|happened",
    r"was|were|been|had|got|went|broke|broken|came|did|done|yesterday|last (?:night|week|month|year)|ago|already|gone|missing",
)


def _any_of(patterns: tuple[str, ...]) -> re.Pattern:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


_IN_ORDER = (("now", _any_of(_NOW)), ("before", _any_of(_BEFORE)), ("after", _any_of(_AFTER)))


def find_moment(text: str) -> str | None:
    """Return `now`, `after`, `before`, or None when the words do not show it."""
    return next((moment for moment, pattern in _IN_ORDER if pattern.search(text)), None)
