"""The ways in which people type and dictate the same sentence: slips of the finger, Scots spelling, capitals, emoji and the like.

Each takes a text and a random generator and gives a text that means the same. Reports count how many answers they change; the encoder is
tuned with some of them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Perturbation = Callable[[str, random.Random], str]

_SCOTS = {
    "to": "tae", "from": "fae", "my": "ma", "of": "o", "with": "wi", "do": "dae", "don't": "dinnae", "can't": "cannae", "not": "no",
    "didn't": "didnae", "won't": "willnae", "was": "wis", "what": "whit", "out": "oot", "house": "hoose", "home": "hame", "about": "aboot",
    "down": "doon", "police": "polis", "child": "wean", "old": "auld", "know": "ken", "now": "noo", "give": "gie", "take": "tak", "just": "jist",
    "stolen": "nicked", "scared": "feart", "window": "windae", "round": "roon", "our": "oor", "and": "an", "you": "ye", "i": "ah", "have": "hae",
    "isn't": "isnae", "wasn't": "wasnae", "would": "wid", "could": "cud", "one": "wan", "small": "wee", "yes": "aye", "money": "cash",
}  # fmt: skip
_NEIGHBOURS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk", "k": "jl", "l": "k", "m": "n",
    "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip
_HEARD_AS = {
    "there": "their", "their": "there", "they're": "there", "your": "you're", "you're": "your", "its": "it's", "to": "too", "of": "off",
    "here": "hear", "going to": "gonna", "want to": "wanna", "got to": "gotta", "who's": "whose", "whether": "weather", "buy": "by",
}  # fmt: skip
_FILLERS = ("um", "eh", "like", "you know", "so", "right")
_EMOJI = ("😱", "😢", "😡", "🙏", "😭", "😬", "🤔", "❗", "🙄", "💔")


def typos(text: str, chance: random.Random) -> str:
    """Swap, drop, double or miss a letter in about one word of six."""
    return " ".join(_typo(word, chance) if len(word) > 3 and chance.random() < 0.17 else word for word in text.split(" "))


def scots(text: str, chance: random.Random) -> str:
    """Respell about three in five of the words that have a Scots form."""
    return re.sub(r"[\w']+", lambda match: _scots(match.group(), chance), text)


def no_punctuation(text: str, chance: random.Random) -> str:
    """Lower case, no punctuation, no apostrophes."""
    joined = text.replace("'", "").replace("’", "")
    return re.sub(r"\s+", " ", re.sub(r"[^\w\s£#*]", " ", joined.lower())).strip() or text


def capitals(text: str, chance: random.Random) -> str:
    """All capitals."""
    return text.upper()


def elongation(text: str, chance: random.Random) -> str:
    """Stretch a vowel of about one word of six, and of one at least: `heeeelp`."""
    words = text.split(" ")
    long_enough = [place for place, word in enumerate(words) if re.search(r"[aeiou]", word) and len(word) > 2 and word.isalpha()]
    for place in chance.sample(long_enough, k=min(len(long_enough), max(1, len(words) // 6))):
        vowel = chance.choice([match.start() for match in re.finditer("[aeiou]", words[place])])
        words[place] = words[place][:vowel] + words[place][vowel] * chance.randint(3, 5) + words[place][vowel + 1 :]
    return " ".join(words)


def emoji(text: str, chance: random.Random) -> str:
    """Put one to three emoji among the words and behind them."""
    words = text.split(" ")
    for _ in range(chance.randint(0, 2)):
        words.insert(chance.randint(1, len(words)), chance.choice(_EMOJI))
    return " ".join([*words, chance.choice(_EMOJI)])


def voice_to_text(text: str, chance: random.Random) -> str:
    """What a phone writes down: no punctuation, a word heard as another, and one to two of the sounds people make while they think."""
    heard = re.sub(rf"\b(?:{'|'.join(map(re.escape, _HEARD_AS))})\b", lambda match: _heard(match.group(), chance), text.lower())
    words = no_punctuation(heard, chance).split(" ")
    for _ in range(chance.randint(1, 2)):
        words.insert(chance.randint(0, len(words)), chance.choice(_FILLERS))
    return " ".join(words)


PERTURBATIONS: dict[str, Perturbation] = {
    "typing slips": typos,
    "Scots spelling": scots,
    "no punctuation": no_punctuation,
    "all capitals": capitals,
    "stretched words": elongation,
    "emoji": emoji,
    "voice to text": voice_to_text,
}
"""Every perturbation by the name that reports give it."""


def perturbed(text: str, name: str) -> str:
    """Return `text` changed by the perturbation of that name; always the same for the same text, so that reports can be compared."""
    return PERTURBATIONS[name](text, random.Random(f"{name}: {text}"))


def _scots(word: str, chance: random.Random) -> str:
    return _SCOTS[word.lower()] if word.lower() in _SCOTS and chance.random() < 0.6 else word


def _heard(words: str, chance: random.Random) -> str:
    return _HEARD_AS[words] if chance.random() < 0.5 else words


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
