"""Noise that people make: slips of the finger, missing punctuation, capitals, Scots spelling, phone dictation.

Each function takes a text and a random generator and gives a text; the encoder learns that they mean the same.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Change = Callable[[str, random.Random], str]

_SCOTS = {
    "to": "tae", "from": "fae", "my": "ma", "of": "o", "with": "wi", "do": "dae", "don't": "dinnae", "can't": "cannae", "not": "no",
    "didn't": "didnae", "won't": "willnae", "was": "wis", "what": "whit", "out": "oot", "house": "hoose", "home": "hame", "about": "aboot",
    "down": "doon", "police": "polis", "child": "wean", "old": "auld", "know": "ken", "now": "noo", "give": "gie", "take": "tak", "just": "jist",
    "stolen": "nicked", "scared": "feart", "window": "windae", "round": "roon", "our": "oor", "and": "an", "you": "ye", "i": "ah", "have": "hae",
    "isn't": "isnae", "wasn't": "wasnae", "would": "wid", "could": "cud", "one": "wan", "small": "wee", "yes": "aye", "money": "cash",
}  # fmt: skip
_SPOKEN = {"'": "", "’": ""}
_NEIGHBOURS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk", "k": "jl", "l": "k", "m": "n",
    "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip


def typos(text: str, chance: random.Random) -> str:
    """Swap, drop, double or miss a letter in about one word of six."""
    return " ".join(_typo(word, chance) if len(word) > 3 and chance.random() < 0.17 else word for word in text.split(" "))


def no_punctuation(text: str, chance: random.Random) -> str:
    """Lower case, no punctuation, no apostrophes, as dictated to a phone."""
    for mark, spoken in _SPOKEN.items():
        text = text.replace(mark, spoken)
    return re.sub(r"\s+", " ", re.sub(r"[^\w\s£#*]", " ", text.lower())).strip() or text


def capitals(text: str, chance: random.Random) -> str:
    """All capitals."""
    return text.upper()


def scots(text: str, chance: random.Random) -> str:
    """Respell about three in five of the words that have a Scots form."""
    return re.sub(r"[\w']+", lambda match: _scots(match.group(), chance), text)


CHANGES: dict[str, Change] = {"typos": typos, "no punctuation": no_punctuation, "capitals": capitals, "scots": scots}


def changed(text: str, chance: random.Random) -> str:
    """Return `text` with one or two of the changes. Capitals are left out: the encoder reads lower case anyway."""
    for change in chance.sample([typos, no_punctuation, scots], k=chance.choice([1, 1, 2])):
        text = change(text, chance)
    return text


def _scots(word: str, chance: random.Random) -> str:
    return _SCOTS[word.lower()] if word.lower() in _SCOTS and chance.random() < 0.6 else word


def _typo(word: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(word) - 1)
    letter = word[place]
    kind = chance.randrange(4)
    if kind == 0:
        return word[:place] + word[place + 1] + letter + word[place + 2 :]
    if kind == 1:
        return word[:place] + word[place + 1 :]
    if kind == 2:
        return word[:place] + letter + word[place:]
    return word[:place] + chance.choice(_NEIGHBOURS.get(letter.lower(), letter)) + word[place + 1 :]
