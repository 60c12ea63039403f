"""The few sentences in other languages, which not every editor can read: what can be checked without reading them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.corpus import Corpus
from bot.content.numbers import SPELLED_OUT, references
from bot.content.problems import Problem

FIRST = "emergency_999"


def every_language_begins_with_999(corpus: Corpus) -> Iterator[Problem]:
    """The first number is the emergency number, every number is one of the table, sources exist, and what no native has read is to be verified."""
    for code, language in corpus.languages.items():
        file = corpus.files[f"languages/{code}"]
        path, line = corpus.shown(file.path), file.line(("text",))
        numbers = references(language.text)
        if numbers[:1] != [FIRST]:
            yield Problem(path, line, f"The first number has to be {{{FIRST}}}. Put that sentence first.")
        for name in numbers:
            if name not in corpus.numbers:
                yield Problem(path, line, f"There is no number `{name}`. Add it to data/partners/numbers.yml, or name another.")
        for match in SPELLED_OUT.finditer(language.text):
            yield Problem(path, line, f"“{match.group()}” is spelled out. Name it instead, like {{police_101}}.")
        for source in language.sources:
            if source not in corpus.sources:
                yield Problem(path, file.line(("sources",)), f"There is no source `{source}`. Add it to data/sources.yml, or name another.")
        if not language.checked_by_native and not any(f"languages/{code}" in doubt.about for doubt in corpus.to_verify.values()):
            yield Problem(path, 1, f"No native has read this. Name `languages/{code}` in data/to_verify.yml, or set `checked_by_native: true`.")
