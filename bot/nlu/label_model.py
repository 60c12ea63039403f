"""How likely each label is, by what a message means and by its words together."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bot.nlu.counted_runs import CountedRuns
from bot.nlu.head import Head
from bot.nlu.regression import softmax
from bot.nlu.word_model import WordModel

NEAR = 100.0
"""Weight of the nearest examples beside the label as a whole, ..."""
WORDS = 16.0
"""... and of the words. Chosen on held-out sentences and on strangers' new ones; half or twice of either changes little."""
ENOUGH = 100
"""Examples a label from which both have their whole weight: of ten, the three nearest are seldom near, and most words were never seen."""
LIKELY = 30
"""Labels whose examples are looked at, by what is known without. Looking at all changed the first label of none of 1,600 sentences, and takes a third
of a message's time."""
_FILE = "labels.json"


@dataclass(frozen=True)
class LabelModel:
    """`head` and `words` score the same n labels; `odds` (n) are prior log odds; `beside` is the share of their weight that the nearest examples and
    the words get; `temperature` makes probabilities of scores."""

    head: Head
    words: WordModel
    odds: np.ndarray
    beside: float
    temperature: float = 1.0

    @property
    def labels(self) -> list[str]:
        """The labels (n), sorted."""
        return self.head.labels

    @classmethod
    def fit(cls, vectors: np.ndarray, counted: CountedRuns, labels: Sequence[str]) -> LabelModel:
        """Learn from the unit `vectors` (m, 384) of examples, the runs of words in them, and their m labels."""
        head = Head.fit(vectors, labels)
        words = WordModel.fit(counted, np.searchsorted(head.labels, labels), len(head.labels))
        beside = min(1.0, len(labels) / len(head.labels) / ENOUGH)
        return cls(head, words, np.zeros(len(head.labels), np.float32), beside)

    def tempered(self, temperature: float, odds: Mapping[str, float]) -> LabelModel:
        """Return the model with a `temperature`, and with the prior log `odds` of labels that people ask for more, or less, than others."""
        return replace(self, temperature=temperature, odds=np.asarray([odds.get(label, 0.0) for label in self.labels], np.float32))

    def scores(self, vectors: np.ndarray, spoken_for: np.ndarray) -> np.ndarray:
        """Return the score of each label (k, n) for the vectors of k texts (k, 384) and what their words speak for (k, n)."""
        scores = self.head.as_a_whole(vectors) + self.beside * WORDS * spoken_for
        return scores + self.beside * NEAR * self.head.nearness(vectors, _greatest(scores))

    def probabilities(self, texts: Sequence[str], vectors: np.ndarray) -> np.ndarray:
        """Return the probability of each label for k texts and their `vectors` (k, 384), shape (k, n)."""
        return softmax(self.scores(vectors, self.words.scores(texts)) / self.temperature + self.odds)

    def save(self, folder: Path) -> None:
        """Write the model into `folder`; nothing is pickled."""
        self.head.save(folder)
        self.words.save(folder)
        (folder / _FILE).write_text(json.dumps({"beside": self.beside, "temperature": self.temperature, "odds": self.odds.tolist()}), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> LabelModel:
        """Read what `save` wrote."""
        about = json.loads((folder / _FILE).read_text("utf-8"))
        odds = np.asarray(about["odds"], np.float32)
        return cls(Head.load(folder), WordModel.load(folder), odds, about["beside"], about["temperature"])


def _greatest(scores: np.ndarray) -> np.ndarray:
    """Return which of `scores` (k, n) are the LIKELY greatest of their row, as booleans."""
    if scores.shape[1] <= LIKELY:
        return np.ones(scores.shape, bool)
    return scores >= np.partition(scores, -LIKELY, axis=1)[:, -LIKELY, np.newaxis]
