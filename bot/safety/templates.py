"""The notation of the pattern tables, and how it becomes token patterns of spaCy's Matcher.

hitting             one word, as `normalise` writes it
hitting|kicking     either word
<partner>           any word of a group in `groups`; mixes with words, as in `he|<partner>`
is?                 the word may be missing
..                  up to two words of any kind
....                up to four
^  $                where a sentence begins and ends
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

Groups = Mapping[str, frozenset[str]]

START, END = "^", "$"
_GAPS = {"..": 2, "....": 4}


@dataclass(frozen=True)
class Atom:
    """One place of a template: the words that fit, or none for a gap of up to `gap` words."""

    words: frozenset[str]
    optional: bool = False
    gap: int = 0

    def token_patterns(self) -> list[dict]:
        """Return this place as spaCy Matcher token patterns."""
        if self.gap:
            return [{"LOWER": {"NOT_IN": [START, END]}, "OP": "?"}] * self.gap
        pattern: dict = {"LOWER": next(iter(self.words)) if len(self.words) == 1 else {"IN": sorted(self.words)}}
        return [{**pattern, "OP": "?"} if self.optional else pattern]


@dataclass(frozen=True)
class Template:
    """A compiled line of a pattern table."""

    text: str
    atoms: tuple[Atom, ...]

    @classmethod
    def read(cls, text: str, groups: Groups) -> Template:
        """Read one line of a pattern table; KeyError when it names a group that does not exist."""
        return cls(text, tuple(_read_atom(part, groups) for part in text.split()))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that can stand in some place of the template."""
        return frozenset().union(*(atom.words for atom in self.atoms))

    def anchor(self, common: frozenset[str]) -> frozenset[str]:
        """Return the words of which one must be there, from the place that common speech fills least often."""
        needed = [atom.words for atom in self.atoms if atom.words and not atom.optional]
        return min(needed, key=lambda words: (len(words & common) > 0, len(words)))

    def token_patterns(self) -> list[dict]:
        """Return the whole template as one spaCy Matcher pattern."""
        return [pattern for atom in self.atoms for pattern in atom.token_patterns()]


def _read_atom(part: str, groups: Groups) -> Atom:
    if part in _GAPS:
        return Atom(frozenset(), gap=_GAPS[part])
    optional = part.endswith("?")
    words: set[str] = set()
    for choice in part.rstrip("?").split("|"):
        words |= groups[choice[1:-1]] if choice.startswith("<") else {choice}
    return Atom(frozenset(words), optional=optional)
