"""Organisations, banks, apps and devices that a message names, by spaCy's entity ruler from the editors' lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import spacy

Names = Mapping[str, Mapping[str, list[str]]]
"""For each kind of entity the names as we write them, with the ways people write them."""


class EntityFinder:
    """Finds names in any spelling of capitals; the longest wins."""

    def __init__(self, names: Names) -> None:
        self._nlp = spacy.blank("en")
        self._may_be_named = _any_name(written for entries in names.values() for name, ways in entries.items() for written in (name, *ways))
        ruler = self._nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
        ruler.add_patterns(
            [
                {"label": kind, "pattern": written, "id": name}
                for kind, entries in names.items()
                for name, ways in entries.items()
                for written in dict.fromkeys([name, *ways])
            ]
        )

    def find(self, text: str) -> list[dict[str, Any]]:
        """Return each name as {`entity` (kind), `value` (as we write it), `start`, `end`}, in order."""
        if not self._may_be_named.search(text.lower()):
            return []
        found = self._nlp(text).ents
        return [{"entity": entity.label_, "value": entity.ent_id_, "start": entity.start_char, "end": entity.end_char} for entity in found]


def _any_name(written: Iterable[str]) -> re.Pattern:
    """Return what finds the longest word of any name in small letters. A text without one names nothing, and spaCy, which keeps each word that it
    meets, need not read it. Nothing is found where there are no names."""
    longest = {max(re.findall(r"[a-z0-9]+", name.lower()) or [name.lower()], key=len) for name in written}
    return re.compile("|".join(map(re.escape, sorted(longest))) or r"(?!)")
