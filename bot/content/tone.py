"""Tone: words that blame, judge or talk like an office, and sentences in the passive."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.corpus import Corpus
from bot.content.problems import Problem
from bot.content.public_texts import public_texts
from bot.content.style import Style
from bot.content.word_rules import stale_exceptions, wrong_words

_BE = r"(?:am|is|are|was|were|be|been|being|gets?|got|getting)"
_BETWEEN = r"(?:\s+(?:not|never|often|also|always|usually|still|only|already|first|\w+ly)){0,2}"


def no_word_hurts(corpus: Corpus) -> Iterator[Problem]:
    """What the public reads neither blames nor judges, and speaks as people speak."""
    return wrong_words(corpus, corpus.style.wrong_words, "Do not say “{found}” to people.")


def no_exception_is_made_for_nothing(corpus: Corpus) -> Iterator[Problem]:
    """An exception names a file that is there."""
    return stale_exceptions(corpus, corpus.style.wrong_words, "style/words")


def sentences_say_who_does_what(corpus: Corpus) -> Iterator[Problem]:
    """A sentence in the passive hides who does it; a warning, because now and then that is right."""
    passive = passive_pattern(corpus.style)
    for text in public_texts(corpus):
        for match in passive.finditer(text.text):
            message = f"“{match.group()}” hides who does it. Say who does what, or add the word to `not_passive` in data/style/words.yml."
            yield text.problem(corpus, match.group(), message, is_warning=True)


def passive_pattern(style: Style) -> re.Pattern[str]:
    """Return the pattern of a form of "be" with a participle, without those that editors have named as no passive."""
    irregular = "|".join(map(re.escape, style.irregular_participles))
    participle = rf"(?:\w+ed|{irregular})" if irregular else r"\w+ed"
    spared = "|".join(map(re.escape, style.not_passive)) or r"\b\B"
    return re.compile(rf"\b{_BE}\b{_BETWEEN}\s+(?!(?:{spared})\b){participle}\b", re.IGNORECASE)
