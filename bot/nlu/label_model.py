"""How likely each label is, by what a message means and by its words together."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bot.nlu.head import Head, softmax
from bot.nlu.run_weights import CountedRuns
from bot.nlu.word_model import WordModel

WORDS = 52.0
"""Weight of the words beside the head."""
_FILE = "labels.json"


@dataclass(frozen=True)
class LabelModel:
    """`head` and `words` score the same n labels; `odds` (n) are prior log odds; `temperature` makes probabilities of scores."""

    head: Head
    words: WordModel
    odds: np.ndarray
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
        return cls(head, words, np.zeros(len(head.labels), np.float32))

    def tempered(self, temperature: float, odds: Mapping[str, float]) -> LabelModel:
        """Return the model with a `temperature`, and with the prior log `odds` of labels that people ask for more, or less, than others."""
        return replace(self, temperature=temperature, odds=np.asarray([odds.get(label, 0.0) for label in self.labels], np.float32))

    def scores(self, vectors: np.ndarray, spoken_for: np.ndarray) -> np.ndarray:
        """Return the score of each label (k, n) for the vectors of k texts (k, 384) and what their words speak for (k, n)."""
        return self.head.scores(vectors) + WORDS * spoken_for

    def probabilities(self, texts: Sequence[str], vectors: np.ndarray) -> np.ndarray:
        """Return the probability of each label for k texts and their `vectors` (k, 384), shape (k, n)."""
        return softmax(self.scores(vectors, self.words.scores(texts)) / self.temperature + self.odds)

    def save(self, folder: Path) -> None:
        """Write the model into `folder`; nothing is pickled."""
        self.head.save(folder)
        self.words.save(folder)
        (folder / _FILE).write_text(json.dumps({"temperature": self.temperature, "odds": self.odds.tolist()}), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> LabelModel:
        """Read what `save` wrote."""
        about = json.loads((folder / _FILE).read_text("utf-8"))
        return cls(Head.load(folder), WordModel.load(folder), np.asarray(about["odds"], np.float32), about["temperature"])
