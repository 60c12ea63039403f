"""Finds which lines of the pattern tables occur in a sentence, with spaCy's Matcher."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.safety.templates import END, START, Groups, Template

OTHER = "·"
"""Stands for every word that no table knows: spaCy keeps each word it meets, and people's words are not ours to keep."""


@dataclass(frozen=True)
class Found:
    """A line of the table `label` at word positions `start` to `end` of a sentence; its first word is at 1."""

    label: str
    start: int
    end: int

    def overlaps(self, other: Found) -> bool:
        """Tell whether two finds share a word."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class _Line:
    """A line of a table: worth trying on a sentence that has a word for each place that must be filled."""

    needed: tuple[frozenset[str], ...]
    matcher: Matcher


class SentenceReader:
    """All pattern tables, arranged so that a sentence is held only against lines whose words it has.

    A Matcher tries each of its patterns at each word: two thousand lines in one Matcher would take a hundred
    milliseconds for a long story. So each line has its own, which is found by the line's rarest words.
    """

    def __init__(self, tables: Mapping[str, Iterable[str]], groups: Groups, common: frozenset[str]) -> None:
        self._vocab = Vocab()
        self._single: dict[str, list[str]] = defaultdict(list)
        self._lines: dict[str, list[_Line]] = defaultdict(list)
        words: set[str] = set()
        for label, lines in tables.items():
            for template in (Template.read(line, groups) for line in lines):
                words |= template.words
                if template.single_words:
                    for word in template.single_words:
                        self._single[word].append(label)
                else:
                    self._add(label, template, common)
        self.words = frozenset(words) - {START, END}

    def _add(self, label: str, template: Template, common: frozenset[str]) -> None:
        matcher = Matcher(self._vocab, validate=False)
        matcher.add(label, [template.token_patterns()])
        rarest = min(template.needed, key=lambda words: (len(words & common), len(words)))
        for word in rarest:
            self._lines[word].append(_Line(template.needed, matcher))

    def read(self, words: list[str]) -> list[Found]:
        """Return every line found in a normalised sentence."""
        found = [Found(label, place, place + 1) for place, word in enumerate(words, 1) for label in self._single.get(word, ())]
        here = {*words, START, END}
        lines = [line for word in here for line in self._lines.get(word, ()) if not any(map(here.isdisjoint, line.needed))]
        if lines:
            doc = Doc(self._vocab, words=[START, *(word if word in self.words else OTHER for word in words), END])
            label_of = self._vocab.strings
            found += [Found(label_of[label], start, end) for line in lines for label, start, end in line.matcher(doc)]
        return found
