"""Plain English words out of what people type: Scots, text-speak, slips, capitals, stretched words, missing apostrophes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from bot.safety.spelling import NOT_MISTAKES, plain_words
from bot.safety.word_set import word_set

_TOKEN = re.compile(r"£|[a-z0-9]+(?:'[a-z]+)*")
_QUOTES = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "🔪": " knife ", "🔫": " gun ", "🩸": " blood ", "🆘": " sos ", "🔥": " fire "}
)
_STRETCHED = re.compile(r"(.)\1{2,}")
_MENDED_FROM = 7
"""Letters from which a word with one slip is mended: shorter words have too many neighbours."""
_LONGEST = 24
_REMEMBERED = 64
_AMOUNT_FROM = 3
"""Digits from which a number is a sum of money to us."""
_KEPT_NUMBERS = word_set("999 911 112 101 111 105 116 159")
AMOUNT = "amount"
PAST_YEAR = "pastyear"
_YEAR = re.compile(r"\b(in|by|since|around|back|summer|winter|spring|autumn) (?:19[3-9]\d|20[01]\d|202[0-5])\b(?! ?(?:pounds|quid|euros?|dollars))")
"""A year after a word of time; without one it may be a sum of money."""
_VOWELS = frozenset("aeiouy")
_VERBS_BEFORE_NOT = word_set("is are was were am will would can could have has do does did be")
_VERBS_AFTER_A = word_set("have was think know just feel never hate got took am did do live need want can would could will")
_WORDS_AFTER_AND = word_set("i a it all our is if am in under")
_VERBS_AFTER_ILL = word_set("kill hurt end do stab be never go jump die batter get find tell lose hit shoot burn smash not just")
_SILENT_H = word_set("hour hours honest honour")
_NO_I_BEFORE_AM = word_set("i who what where not how why")


class Normaliser:
    """Turns text into the words that the pattern tables are written in.

    known: every word of those tables. Only towards them are slips mended, so that a rare word stays itself.
    """

    def __init__(self, known: frozenset[str]) -> None:
        self._plain = plain_words()
        self._known = known
        self._remembered = lru_cache(maxsize=_REMEMBERED)(self._words)
        self._missing_letter = {short: word for word in sorted(known) if len(word) >= _MENDED_FROM for short in _shorter(word)}

    def words(self, text: str) -> list[str]:
        """Return the plain words of a text. The last few texts are remembered: every reader of a message asks for its words."""
        return list(self._remembered(text))

    def words_of_each(self, texts: Iterable[str]) -> list[list[str]]:
        """Return the plain words of each of the editors' many texts. Each different word is looked up once, and forgotten with the last of them."""
        look_up = cache(self._plain_word)
        return [self._words(text, look_up) for text in texts]

    def _words(self, text: str, look_up: Callable[[str], tuple[str, ...]] | None = None) -> list[str]:
        folded = unicodedata.normalize("NFKC", text).translate(_QUOTES).lower()
        folded = _YEAR.sub(rf"\1 {PAST_YEAR}", folded)
        plain: list[str] = []
        for token in _TOKEN.findall(folded):
            plain.extend((look_up or self._plain_word)(token))
        return _mend_grammar(plain)

    def _plain_word(self, token: str) -> tuple[str, ...]:
        bare = token.replace("'", "")
        if bare.isdigit():
            return (bare if len(bare) < _AMOUNT_FROM or bare in _KEPT_NUMBERS else AMOUNT,)
        plain = self._plain.get(token) or self._plain.get(bare)
        if token.endswith("'s") and (plain is None or plain[-1] != "is"):
            return self._plain_word(token[:-2])
        if plain:
            return plain
        if bare in self._known:
            return (bare,)
        if token.endswith("'"):
            return (bare,)
        return self._mended(bare[:_LONGEST])

    def _mended(self, word: str) -> tuple[str, ...]:
        for candidate in _likely(word):
            if candidate in self._plain:
                return self._plain[candidate]
            if candidate in self._known:
                return (candidate,)
        if len(word) < _MENDED_FROM - 1 or word in NOT_MISTAKES:
            return (word,)
        return (self._without_slip(word),)

    def _without_slip(self, word: str) -> str:
        """Return the known word that differs by one letter missing, doubled, swapped or, for a vowel, mistaken."""
        if word in self._missing_letter:
            return self._missing_letter[word]
        for place in range(1, len(word)):
            shorter = word[:place] + word[place + 1 :]
            if word[place] == word[place - 1] and len(shorter) >= _MENDED_FROM and shorter in self._known:
                return shorter
            found = self._missing_letter.get(shorter)
            if found and len(found) == len(word) and _swapped_or_vowel(found, word):
                return found
        return word


def _shorter(word: str) -> list[str]:
    """Return a word with one letter left out: never the first, nor the last, which is only another form of the word."""
    return [word[:place] + word[place + 1 :] for place in range(1, len(word) - 1)]


def _likely(word: str) -> list[str]:
    """Return what a stretched or clipped word may stand for: `heeelp`, `followin`, `dads`."""
    found = []
    if _STRETCHED.search(word):
        found += [_STRETCHED.sub(r"\1\1", word), _STRETCHED.sub(r"\1", word)]
    if word.endswith("in"):
        found.append(word + "g")
    if word.endswith("s") and len(word) > 3:
        found.append(word[:-1])
    return found


def _swapped_or_vowel(known: str, word: str) -> bool:
    """Tell whether two words of equal length differ by two neighbours swapped, or in one vowel."""
    places = [place for place, (one, other) in enumerate(zip(known, word, strict=True)) if one != other]
    if len(places) == 1:
        return len(word) > _MENDED_FROM and known[places[0]] in _VOWELS and word[places[0]] in _VOWELS
    return len(places) == 2 and places[1] == places[0] + 1 and known[places[0]] == word[places[1]]


def _mend_grammar(words: list[str]) -> list[str]:
    """Mend what needs a neighbour: Scots `he's no safe`, `a dinnae`, `an he ran`, `ill kill him`, `am feart`
    without its I, and `no one`, which is `nobody` in two words."""
    mended: list[str] = []
    for place, word in enumerate(words):
        before = mended[-1] if mended else ""
        following = words[place + 1] if place + 1 < len(words) else ""
        if word == "no" and before in _VERBS_BEFORE_NOT:
            mended.append("not")
        elif word == "a" and following in _VERBS_AFTER_A:
            mended.append("i")
        elif word == "ill" and following in _VERBS_AFTER_ILL:
            mended += ["i", "will"]
        elif word == "an" and (following in _WORDS_AFTER_AND or following[:1] not in _VOWELS) and following not in _SILENT_H:
            mended.append("and")
        elif word == "one" and before == "no":
            mended[-1] = "nobody"
        elif word == "am" and before not in _NO_I_BEFORE_AM:
            mended += ["i", "am"]
        else:
            mended.append(word)
    return mended
