"""Search what the public reads for words that are wrong, by rules that editors keep in `data/style`."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.corpus import Corpus
from bot.content.problems import Problem
from bot.content.public_texts import public_texts
from bot.content.style import WordRule


def wrong_words(corpus: Corpus, rules: list[WordRule], saying: str) -> Iterator[Problem]:
    """Give a problem for each of the rules' words that the public would read; `saying` has `{found}` and says what is the matter."""
    texts = [(text, text.text.lower()) for text in public_texts(corpus)]
    everything = "\n".join(lowered for _, lowered in texts)
    for rule in rules:
        if not rule.may_be_in(everything):
            continue
        for text, lowered in texts:
            if text.key in rule.except_ or not rule.may_be_in(lowered):
                continue
            for found in rule.found_in(text.text):
                why = f" {rule.why}" if rule.why else ""
                yield text.problem(corpus, found, f"{saying.format(found=found)} Write: {rule.instead}.{why}")


def stale_exceptions(corpus: Corpus, rules: list[WordRule], file_key: str) -> Iterator[Problem]:
    """Give a problem for each exception that is made for a file which is not there."""
    for place, rule in enumerate(rules):
        for key in rule.except_:
            if key not in corpus.files:
                where = ("wrong_words", place, "except")
                message = f"There is no file `{key}` to make an exception for. Correct it, or take it out."
                yield Problem(corpus.shown(corpus.files[file_key].path), corpus.files[file_key].line(where), message)
