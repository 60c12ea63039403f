"""Messages that lean on what was said before: "do I tell him I know" speaks of somebody whom only the talk knows."""

from __future__ import annotations

import re

from bot.nlu.likely import is_short

_SOMEBODY = re.compile(r"\b(?:he|she|they|him|her|them|his|hers|their|theirs|thae|thaim|thame)(?:['’]?(?:s|re|ve|ll|d))?\b", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|that|this|those|them|one)(?:['’]?s)?\b", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(?:an?|the|some|any|every|each|two|three|twa|my|ma|our|oor|your|someone|somebody|sumdy|anyone|people|folk|everyone|who|which"
    r"|man|men|woman|women|guy|guys|lad|lads|boy|boys|girl|girls|caller|police|polis|bank|mum|dad|son|daughter|gran|granny|friend|pal|neighbours?)\b",
    re.IGNORECASE,
)
"""Words that bring somebody or something into the talk; who comes after them may be meant by "he"."""
_FEW = 8
"""Words up to which "it" and "that" are of the talk before; in a longer message they are often its own."""


def leans_on_what_was_said(text: str) -> bool:
    """Tell whether a short message speaks of somebody or something that it does not name itself."""
    if not is_short(text):
        return False
    pronouns = [_SOMEBODY, _IT] if len(text.split()) <= _FEW else [_SOMEBODY]
    return any(first and not _NAMED.search(text[: first.start()]) for first in (pronoun.search(text) for pronoun in pronouns))
