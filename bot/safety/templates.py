"""The notation of the pattern tables, and how it becomes token patterns of spaCy's Matcher.

hitting             one word, as `normalise` writes it
hitting|kicking     either word; a line may break after the stroke
<partner>           any word of a group in `groups`; mixes with words, as in `he|<partner>`
is?                 the word may be missing
..                  up to two words of any kind, but no negation
^  $                where a sentence begins and ends
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.safety.word_set import word_set

Groups = Mapping[str, frozenset[str]]

START, END = "^", "$"
NEGATIONS = word_set("not never nobody no without")
_GAP = ".."
_LONGEST_GAP = 2
_AFTER_STROKE = re.compile(r"\|\s+")


@dataclass(frozen=True)
class Atom:
    """One place of a template: the words that fit, or none for a gap."""

    words: frozenset[str]
    optional: bool = False

    def token_patterns(self) -> list[dict]:
        """Return this place as spaCy Matcher token patterns."""
        if not self.words:
            return [{"ORTH": {"NOT_IN": [START, END, *sorted(NEGATIONS)]}, "OP": "?"}] * _LONGEST_GAP
        fits = next(iter(self.words)) if len(self.words) == 1 else {"IN": sorted(self.words)}
        return [{"ORTH": fits, "OP": "?"} if self.optional else {"ORTH": fits}]


@dataclass(frozen=True)
class Template:
    """A compiled line of a pattern table."""

    atoms: tuple[Atom, ...]

    @classmethod
    def read(cls, line: str, groups: Groups) -> Template:
        """Read one line of a pattern table; KeyError when it names a group that does not exist."""
        return cls(tuple(_read_atom(part, groups) for part in _AFTER_STROKE.sub("|", line).split()))

    @property
    def words(self) -> frozenset[str]:
        """Every word that can stand in some place of the template."""
        return frozenset().union(*(atom.words for atom in self.atoms))

    @property
    def single_words(self) -> frozenset[str]:
        """The words of a template that has one place only, else none."""
        return self.atoms[0].words if len(self.atoms) == 1 else frozenset()

    @property
    def needed(self) -> tuple[frozenset[str], ...]:
        """For each place that must be filled, the words that can fill it; fewest first."""
        return tuple(sorted((atom.words for atom in self.atoms if atom.words and not atom.optional), key=len))

    def token_patterns(self) -> list[dict]:
        """Return the whole template as one spaCy Matcher pattern."""
        return [pattern for atom in self.atoms for pattern in atom.token_patterns()]


def lines_of(block: str) -> Iterable[str]:
    """Return the templates of a table's text, one for each line that is not empty."""
    return (line.strip() for line in _AFTER_STROKE.sub("|", block).splitlines() if line.strip())


def _read_atom(part: str, groups: Groups) -> Atom:
    if part == _GAP:
        return Atom(frozenset())
    words: set[str] = set()
    for choice in part.rstrip("?").split("|"):
        words |= groups[choice[1:-1]] if choice.startswith("<") else {choice}
    return Atom(frozenset(words), optional=part.endswith("?"))
