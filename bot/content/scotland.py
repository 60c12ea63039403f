"""The Scotland guard: English law, offices and helplines have other names north of the border, and people are sent astray by them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.corpus import Corpus
from bot.content.problems import Problem
from bot.content.word_rules import stale_exceptions, wrong_words


def no_english_word_for_a_scottish_thing(corpus: Corpus) -> Iterator[Problem]:
    """What the public reads names Scottish law and Scottish services."""
    return wrong_words(corpus, corpus.scotland.wrong_words, "“{found}” is not right in Scotland.")


def no_exception_is_made_for_nothing(corpus: Corpus) -> Iterator[Problem]:
    """An exception names a file that is there."""
    return stale_exceptions(corpus, corpus.scotland.wrong_words, "style/scotland")
