"""Which language a message is written in, where it is not English or Scots: by its script, or by its small words.

Words that occur in the editors' English and Scots examples speak for no other language, so that Doric is never taken for one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SCRIPTS = {
    "arabic": (0x0600, 0x06FF),
    "pa": (0x0A00, 0x0A7F),
    "bn": (0x0980, 0x09FF),
    "han": (0x4E00, 0x9FFF),
    "cyrillic": (0x0400, 0x04FF),
}
_LEAST_LETTERS = 2
"""Letters of another script from which a message is not English: two Chinese signs are a whole cry for help."""
_LETTERS_OF = {
    "arabic": ("ur", "ar", frozenset("ٹڈڑںےگچپہکیھۓ")),
    "han": ("yue", "zh", frozenset("嘅係唔咗喺佢冇啲嗰咁嘢乜邊畀俾哋嚟搵呃識講點呀啦咩揸嗌睇俾邊")),
}
"""Scripts that two languages share: which it is when any of the letters occurs, else, and the letters."""
_UKRAINIAN, _RUSSIAN = frozenset("іїєґ"), frozenset("ыэъё")
_ENOUGH_WORDS = 3
_SHARE_OF_MIXED = 0.3
_SHORT = 3
_ENGLISH_FROM = 0.8
"""Share of the words of the editors' English and Scots from which a message is certainly one of the two."""


@dataclass(frozen=True)
class Languages:
    """`words` of each language by its code, and the `english` words, all in small letters."""

    words: Mapping[str, frozenset[str]]
    english: frozenset[str]

    @classmethod
    def of(cls, words: Mapping[str, str], english_texts: Iterable[str]) -> Languages:
        """Build from the words of each language, in a row, and texts in English and Scots."""
        return cls({code: frozenset(_words(row)) for code, row in words.items()}, frozenset(w for text in english_texts for w in _words(text)))

    def find(self, text: str) -> str | None:
        """Return the code of the language, or None where it is English, Scots or none that we know."""
        return self._by_script(text) or self._by_words(_words(text))

    def is_english(self, text: str) -> bool:
        """Tell whether nearly all words of a text are English or Scots ones. Broad Scots looks foreign to the sentence encoder."""
        said = _words(text)
        return len(said) >= _ENOUGH_WORDS and sum(word in self.english for word in said) >= _ENGLISH_FROM * len(said)

    def _by_script(self, text: str) -> str | None:
        counts = Counter(name for letter in text for name, (first, last) in _SCRIPTS.items() if first <= ord(letter) <= last)
        if not counts or counts.most_common(1)[0][1] < _LEAST_LETTERS:
            return None
        script = counts.most_common(1)[0][0]
        if script in _LETTERS_OF:
            one, other, letters = _LETTERS_OF[script]
            return other if letters.isdisjoint(text) else one
        if script == "cyrillic":
            return self._cyrillic(text.lower())
        return script

    def _cyrillic(self, text: str) -> str:
        if not _UKRAINIAN.isdisjoint(text) or not _RUSSIAN.isdisjoint(text):
            return "ru" if _UKRAINIAN.isdisjoint(text) else "uk"
        said = set(_words(text))
        return "uk" if len(said & self.words.get("uk", frozenset())) > len(said & self.words.get("ru", frozenset())) else "ru"

    def _by_words(self, said: list[str]) -> str | None:
        strange = [word for word in said if word not in self.english]
        counts = {code: sum(word in words for word in strange) for code, words in self.words.items()}
        code = max(counts, key=lambda key: (counts[key], sum(word in self.words[key] for word in said)), default=None)
        if code is None or not counts[code]:
            return None
        known, english = counts[code], sum(word in self.english and word not in self.words[code] for word in said)
        mostly = known >= 2 and known >= english
        mixed = known >= _ENOUGH_WORDS and known >= _SHARE_OF_MIXED * len(said)
        brief = len(said) <= _SHORT and not english
        return code if mostly or mixed or brief else None


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]
