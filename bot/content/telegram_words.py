"""The Telegram door's own words, as editors write them in `data/telegram`."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.corpus import Corpus
from bot.content.numbers import references
from bot.content.problems import Problem


def every_gap_is_filled(corpus: Corpus) -> Iterator[Problem]:
    """A name in curly brackets is a number, or a gap that the entry says the program fills."""
    file = corpus.files.get("telegram")
    for key, entry in corpus.telegram.items():
        line = file.line(("telegram", key))
        for name in references(entry.text):
            if name not in corpus.numbers and name not in entry.fills:
                message = f"There is no number `{name}`. Add it to data/partners/numbers.yml, or name it under `fills`."
                yield Problem(corpus.shown(file.path), line, message)
        for name in entry.fills:
            if name not in references(entry.text):
                message = f"`{{{name}}}` is missing in the text. Put it where it belongs, or people will not read it."
                yield Problem(corpus.shown(file.path), line, message)
