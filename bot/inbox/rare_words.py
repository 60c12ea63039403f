"""Names that redaction cannot know are rare words: what is neither common in our examples nor used by several askers is not shown.

Of the words of held-out sentences one in forty is not common, most of them names, brands and slips of the finger.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"(?<![\w\[])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w\]])")
_IN_BRACKETS = re.compile(r"(\[[^\]\n]*\])")
_OFTEN = 2
"""Times that a word stands in the examples from which it names nobody in particular."""
HIDDEN = "[word]"


def common_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words, in small letters, that stand in texts more than once."""
    counts = Counter(_words("\n".join(texts)))
    return frozenset(word for word, count in counts.items() if count >= _OFTEN)


def without_rare_words(texts: Mapping[str, set[str]], common: frozenset[str], least: int) -> dict[str, str]:
    """Return each text with its rare words hidden. What a redaction put in brackets stays.

    texts: who asked each. least: askers from which a word is no longer theirs alone.
    """
    used_by: dict[str, set[str]] = defaultdict(set)
    for text, askers in texts.items():
        for word in _words(text):
            used_by[word] |= askers
    shown = common | {word for word, askers in used_by.items() if len(askers) >= least}
    return {text: _hidden(text, shown) for text in texts}


def _words(text: str) -> list[str]:
    return [word for part in _IN_BRACKETS.split(text.casefold())[::2] for word in _WORD.findall(part)]


def _hidden(text: str, shown: Iterable[str]) -> str:
    parts = _IN_BRACKETS.split(text)
    parts[::2] = [_WORD.sub(lambda word: word.group() if word.group().casefold() in shown else HIDDEN, part) for part in parts[::2]]
    return "".join(parts)
