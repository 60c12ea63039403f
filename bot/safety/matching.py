"""Finds which lines of the pattern tables occur in a sentence, with spaCy's Matcher."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import spacy
from spacy.matcher import Matcher
from spacy.tokens import Doc

from bot.safety.templates import END, START, Groups, Template

OTHER = "·"
"""Stands for every word that no table knows: spaCy keeps each word it meets, and people's words are not ours to keep."""


@dataclass(frozen=True)
class Found:
    """A line of table `label` between two word positions of a sentence, `end` not included."""

    label: str
    start: int
    end: int

    def overlaps(self, other: Found) -> bool:
        """Tell whether two finds share a word."""
        return self.start < other.end and other.start < self.end


class SentenceReader:
    """All pattern tables, arranged so that a sentence is held only against lines whose rarest word it has.

    One Matcher per such word group: a Matcher tries each of its patterns at each word, so that a thousand lines in
    one Matcher would take several milliseconds for a long story.
    """

    def __init__(self, tables: Mapping[str, Iterable[str]], groups: Groups, common: frozenset[str]) -> None:
        nlp = spacy.blank("en")
        self._vocab = nlp.vocab
        lines = [(label, Template.read(line, groups)) for label, lines in tables.items() for line in lines]
        self.words = frozenset().union(*(template.words for _, template in lines)) - {START, END}
        by_anchor: dict[frozenset[str], dict[str, list]] = defaultdict(lambda: defaultdict(list))
        for label, template in lines:
            by_anchor[template.anchor(common)][label].append(template.token_patterns())
        self._matchers: dict[str, list[Matcher]] = defaultdict(list)
        for anchor, patterns in by_anchor.items():
            matcher = Matcher(self._vocab, validate=False)
            for label, token_patterns in patterns.items():
                matcher.add(label, token_patterns)
            for word in anchor:
                self._matchers[word].append(matcher)

    def read(self, words: list[str]) -> list[Found]:
        """Return every line found in a normalised sentence."""
        matchers = {id(matcher): matcher for word in (*set(words), START, END) for matcher in self._matchers.get(word, ())}
        if not matchers:
            return []
        doc = Doc(self._vocab, words=[START, *(word if word in self.words else OTHER for word in words), END])
        strings = self._vocab.strings
        return [Found(strings[label], start, end) for matcher in matchers.values() for label, start, end in matcher(doc)]
