"""Places that people type, and the council area each belongs to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from bot.content.models import Council

_WORD = re.compile(r"[\w'’&]+")
_IN = re.compile(r"\b(?:in|at|near|outside|by|around|aroond|roond|ootside)\s+$", re.IGNORECASE)
_AROUND_A_PLACE = re.compile(
    r"(?:\b(?:i|i'?m|am|we|we'?re|are|live|stay|based|in|at|near|from|fae|outside|by|around|roond|over|down|doon|up|the|my|ma|our|oor|it'?s|its|is|here|and"
    r"|for|what|how|whit|about|aboot|area|council|town|city|please|thanks|then|ok|okay|yes|aye|scotland)\b|[\W_])*",
    re.IGNORECASE,
)
ELSEWHERE = "elsewhere"
"""Instead of a council's key, for a place outside Scotland."""


def _plain(name: str) -> str:
    """Return a name as it is compared: small letters, no accents, hyphens or apostrophes, `&` as and."""
    letters = unicodedata.normalize("NFD", name.lower().replace("&", " and ").replace("-", " "))
    return " ".join("".join(c for c in letters if unicodedata.category(c) != "Mn" and c not in "'’").split())


class Gazetteer:
    """Finds Scottish places in a text; the longest name wins."""

    def __init__(self, names: Mapping[str, tuple[str, str]], elsewhere: Iterable[str] = ()) -> None:
        """`names` maps a name to (name as written, council key); `elsewhere` lists places outside Scotland."""
        self._names = {_plain(name): place for name, place in names.items()}
        self._elsewhere = {_plain(name) for name in elsewhere}
        self._longest = max((len(name.split()) for name in [*self._names, *self._elsewhere]), default=1)
        self._first_words = {name.partition(" ")[0] for name in [*self._names, *self._elsewhere]}

    @classmethod
    def of(cls, councils: Mapping[str, Council], elsewhere: Iterable[str]) -> Gazetteer:
        """Build from the editors' places."""
        names: dict[str, tuple[str, str]] = {}
        for key, council in councils.items():
            for name in [council.name, *council.places, *council.also]:
                names.setdefault(_plain(name), (name, key))
        return cls(names, elsewhere)

    def find(self, text: str) -> list[dict]:
        """Return each place as {`start`, `end`, `value` (name), `council` (key, None outside Scotland)}."""
        words = [(match, _plain(match.group())) for match in _WORD.finditer(text)]
        found, index = [], 0
        while index < len(words):
            match, length = self._longest_at(text, words, index)
            if match:
                found.append(match)
            index += length
        return found

    def _longest_at(self, text: str, words: list[tuple[re.Match, str]], index: int) -> tuple[dict | None, int]:
        """Return the longest place that begins with a word, and how many words it has; each word stands beside its plain form."""
        first = words[index][1]
        if first and first.partition(" ")[0] not in self._first_words:
            return None, 1
        for length in range(min(self._longest, len(words) - index), 0, -1):
            start, end = words[index][0].start(), words[index + length - 1][0].end()
            name = " ".join(plain for _, plain in words[index : index + length] if plain)
            if name in self._names:
                written, council = self._names[name]
                return {"start": start, "end": end, "value": written, "council": council}, length
            if name in self._elsewhere:
                return {"start": start, "end": end, "value": text[start:end], "council": None}, length
        return None, 1

    def as_dict(self) -> dict:
        """Return the plain form."""
        return {"names": self._names, "elsewhere": sorted(self._elsewhere)}

    @classmethod
    def from_dict(cls, data: dict) -> Gazetteer:
        """Read the plain form."""
        return cls({name: (entry[0], entry[1]) for name, entry in data["names"].items()}, data["elsewhere"])


def is_in_scotland(text: str, entities: Iterable[Mapping]) -> bool:
    """Tell whether a message says that it is about somewhere in Scotland ("I am in Paisley"), and names no other country's place. `entities` are
    those that the extractor found in it."""
    councils = [entity for entity in entities if entity["entity"] == "council"]
    at_home = any(_IN.search(text[: entity["start"]]) for entity in councils)
    return at_home and all(entity["value"] != ELSEWHERE for entity in councils)


def is_only_a_place(text: str, entities: Iterable[Mapping]) -> bool:
    """Tell whether a message does nothing but say where: "Dundee", "I live in Fife", "what about Perth?". `entities` are those found in it."""
    spans = sorted({(entity["start"], entity["end"]) for entity in entities if entity["entity"] == "council"})
    ends = [0, *(end for _, end in spans)]
    between = [text[end:start] for end, start in zip(ends, [*(start for start, _ in spans), len(text)], strict=True)]
    return bool(spans) and all(_AROUND_A_PLACE.fullmatch(words) for words in between)
