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


_ENDS = frozenset((START, END))
"""In every sentence: a place that either can fill is always filled."""


_FAMILIAR, _COMMON = 12, 60
"""How much oftener than another word of the tables a familiar and a common one are met, roughly."""


@dataclass(frozen=True)
class Found:
    """A line of the table `label` at word positions `start` to before `end` of a sentence; its first word is at 1."""

    label: str
    start: int
    end: int

    def overlaps(self, other: Found) -> bool:
        """Tell whether two finds share a word."""
        return self.start < other.end and other.start < self.end

    def surrounds(self, other: Found) -> bool:
        """Tell whether the other find stands in the midst of this one, with words of it before and behind."""
        return self.start < other.start and other.end < self.end


_Places = tuple[frozenset[str], ...]
_Line = tuple[_Places, Matcher]
"""A line of a table, found by the words of its rarest place: worth trying on a sentence that has a word for each other place that must be filled."""


class SentenceReader:
    """All pattern tables, arranged so that a sentence is held only against lines whose words it has.

    A Matcher tries each of its patterns at each word: two thousand lines in one Matcher would take a hundred
    milliseconds for a long story. So each line has its own, which is found by the line's rarest words.
    """

    def __init__(self, tables: Mapping[str, Iterable[str]], groups: Groups, common: frozenset[str], familiar: frozenset[str] = frozenset()) -> None:
        self._vocab = Vocab()
        self._often = {**dict.fromkeys(familiar, _FAMILIAR), **dict.fromkeys(common | _ENDS, _COMMON)}
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
                    self._add(label, template)
        self.words = frozenset(words) - {START, END}

    def _add(self, label: str, template: Template) -> None:
        matcher = Matcher(self._vocab, validate=False)
        matcher.add(label, [template.token_patterns()])
        rarest, *others = sorted(template.needed, key=lambda words: sum(self._often.get(word, 1) for word in words))
        line = (tuple(words for words in others if words.isdisjoint(_ENDS)), matcher)
        for word in rarest:
            self._lines[word].append(line)

    def read(self, words: list[str]) -> list[Found]:
        """Return every line found in a normalised sentence."""
        found = [Found(label, place, place + 1) for place, word in enumerate(words, 1) for label in self._single.get(word, ())]
        here = {*words, START, END}
        matchers = [matcher for word in here for others, matcher in self._lines.get(word, ()) if not _lacks(here, others)]
        if matchers:
            doc = Doc(self._vocab, words=[START, *(word if word in self.words else OTHER for word in words), END])
            label_of = self._vocab.strings
            last = len(words) + 1
            found += [Found(label_of[label], max(start, 1), min(end, last)) for matcher in matchers for label, start, end in matcher(doc)]
        return found


def _lacks(here: set[str], places: _Places) -> bool:
    for words in places:  # noqa: SIM110 - asked of fifty lines for each message, and any() takes twice as long
        if here.isdisjoint(words):
            return True
    return False
