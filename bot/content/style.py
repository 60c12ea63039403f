"""The shape of `data/style/*.yml`: words that must not stand in what the public reads, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pydantic import Field

from bot.content.models import Strict


class WordRule(Strict):
    """Words that are wrong here, and the words that are right.

    An abbreviation such as `CPS` counts only in capitals; anything else counts however it is capitalised, unless `exact` is set.
    """

    words: list[str] = Field(min_items=1)
    instead: str = Field(min_length=1)
    why: str = ""
    exact: bool = False
    but_not: list[str] = Field([])
    """Longer phrases in which the words are right, such as the name of a helpline."""
    except_: list[str] = Field([], alias="except")
    """Files that must name the thing: `home/burglary_prevention`, `organisations/report_fraud`."""

    def may_be_in(self, lowered: str) -> bool:
        """Tell quickly whether it is worth searching a text, given in small letters."""
        return any(longest in lowered for longest in _longest_parts(tuple(self.words)))

    def found_in(self, text: str) -> Iterator[str]:
        """Give each of the words that stands in `text`, as it stands there."""
        right = [match.span() for match in _pattern(tuple(self.but_not), self.exact).finditer(text)] if self.but_not else []
        for match in _pattern(tuple(self.words), self.exact).finditer(text):
            if not any(start <= match.start() and match.end() <= end for start, end in right):
                yield match.group()


class WordTable(Strict):
    """A file of word rules."""

    wrong_words: list[WordRule]


class Style(WordTable):
    """Words of tone, and the word lists that the other checks of style need."""

    names: list[str] = Field([])
    irregular_participles: list[str] = Field([])
    not_passive: list[str] = Field([])
    web_addresses: list[str] = Field([])


@cache
def _longest_parts(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the longest run of letters and digits of each, which stands wherever the words stand, however they are spaced."""
    return tuple(max(re.findall(r"\w+", word.lower()), key=len, default="") for word in words)


@cache
def _pattern(words: tuple[str, ...], exact: bool) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile("|".join(_one(word, exact) for word in longest_first))


def _one(word: str, exact: bool) -> str:
    escaped = re.escape(word).replace("'", "['’]").replace(r"\ ", r"\s+")
    case = "" if exact or word.isupper() else "i"
    return rf"(?<!\w)(?{case}:{escaped})(?:['’]?s)?(?!\w)"
