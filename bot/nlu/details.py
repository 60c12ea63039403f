"""Which steps of an answer a question is about: "what number do they need from it", "and my bank apps?".

The likeness of two sentences is the cosine of their vectors, and beside it the share of the question's telling words that the step has.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from math import log

import numpy as np
from spacy.lang.en.stop_words import STOP_WORDS

from bot.content.content import Content
from bot.content.numbers import with_numbers
from bot.content.steps import all_steps
from bot.nlu.encoder.encoder import shared_encoder

WEIGHT_OF_WORDS = 0.35
MOST_STEPS = 3
AS_GOOD_AS_BEST = 0.7
"""A further step is told when it is at least this share of the best one's likeness."""
_TELLS_NOTHING = STOP_WORDS | {"ok", "okay", "want", "need", "thing", "things", "know", "tell", "does", "got", "dont", "cant", "im", "ive", "way"}
_STEM = 5


def find_details(content: Content, topic: str, question: str) -> list[tuple[float, str]]:
    """Return up to three steps of a topic that answer `question`, as (likeness, reference), best first. Likeness runs from about 0 to 1."""
    steps = list(all_steps(content.advice[topic]))
    texts = [with_numbers(text, content.numbers) for _, text in steps]
    encoder = shared_encoder()
    cosines = encoder.encode_all(texts) @ encoder.encode(question)
    shared = np.asarray([_shared_words(question, text, _frequency(tuple(texts))) for text in texts])
    likeness = np.clip(cosines, 0, 1) + WEIGHT_OF_WORDS * shared
    best = np.argsort(-likeness)[:MOST_STEPS]
    return [(float(likeness[i]), steps[i][0]) for i in best if likeness[i] >= AS_GOOD_AS_BEST * likeness[best[0]]]


def _shared_words(question: str, text: str, frequency: Counter[str]) -> float:
    """Return the share of the question's telling words that `text` has, each weighed by how rare it is in the topic."""
    asked, there = _stems(question), _stems(text)
    weights = {stem: 1 / (1 + log(1 + frequency[stem])) for stem in asked}
    return sum(weights[stem] for stem in asked & there) / sum(weights.values()) if asked else 0.0


@lru_cache(maxsize=256)
def _frequency(texts: tuple[str, ...]) -> Counter[str]:
    return Counter(stem for text in texts for stem in _stems(text))


def _stems(text: str) -> set[str]:
    words = re.findall(r"[a-z0-9#*]+", text.lower().replace("'", "").replace("’", ""))
    return {word[:_STEM] for word in words if len(word) > 1 and word not in _TELLS_NOTHING}
