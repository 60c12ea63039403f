"""Organisations, banks, apps and devices that a message names, by spaCy's entity ruler from the editors' lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import spacy

Names = Mapping[str, Mapping[str, list[str]]]
"""For each kind of entity the names as we write them, with the ways people write them."""


class EntityFinder:
    """Finds names in any spelling of capitals; the longest wins."""

    def __init__(self, names: Names) -> None:
        self._nlp = spacy.blank("en")
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
        found = self._nlp(text).ents
        return [{"entity": entity.label_, "value": entity.ent_id_, "start": entity.start_char, "end": entity.end_char} for entity in found]
