"""The topic model: head, nearest example and calibration, without Rasa."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.nlu.calibration import FOLDS, Calibration, fold_numbers
from bot.nlu.linear_head import LinearHead

RANKED = 5


@dataclass(frozen=True)
class Prediction:
    """What a message may be about: `ranking` of (label, probability), best first, and the calibrated confidence of the
    first; `nearness` is the cosine to the closest example; `answer_from` the confidence from which to answer."""

    ranking: list[tuple[str, float]]
    confidence: float
    nearness: float
    answer_from: float


@dataclass(frozen=True)
class TopicModel:
    """A trained model: `head`, the `examples` (m, 384) it learned from, and its `calibration`."""

    head: LinearHead
    examples: np.ndarray
    calibration: Calibration

    @classmethod
    def fit(cls, vectors: np.ndarray, labels: Sequence[str]) -> TopicModel:
        """Learn from unit `vectors` (m, 384) and their labels; calibrate on folds that were left out."""
        order = np.argsort(np.asarray(labels), kind="stable")
        vectors, labels = vectors[order], [labels[i] for i in order]
        folds = fold_numbers(len(labels))
        scores, right = np.zeros(len(labels)), np.zeros(len(labels), bool)
        for fold in range(FOLDS):
            seen, unseen = folds != fold, np.flatnonzero(folds == fold)
            part = LinearHead.fit(vectors[seen], [label for label, kept in zip(labels, seen, strict=True) if kept])
            probabilities = part.probabilities(vectors[unseen])
            scores[unseen] = probabilities.max(axis=1) * nearest(vectors[unseen], vectors[seen])
            right[unseen] = [part.labels[best] == labels[i] for best, i in zip(probabilities.argmax(axis=1), unseen, strict=True)]
        return cls(LinearHead.fit(vectors, labels), vectors.astype(np.float16), Calibration.fit(scores, right))

    def predict(self, vector: np.ndarray) -> Prediction:
        """Say what a message with this unit vector, shape (384,), may be about."""
        probabilities = self.head.probabilities(vector[np.newaxis])[0]
        best = np.argsort(-probabilities)[:RANKED]
        nearness = float(nearest(vector[np.newaxis], self._examples32)[0])
        confidence = self.calibration.confidence(float(probabilities[best[0]]) * nearness)
        ranking = [(self.head.labels[i], float(probabilities[i])) for i in best]
        return Prediction(ranking, confidence, nearness, self.calibration.answer_from)

    @property
    def _examples32(self) -> np.ndarray:
        cached = self.__dict__.get("_float32")
        if cached is None:
            cached = self.examples.astype(np.float32)
            object.__setattr__(self, "_float32", cached)
        return cached

    def save(self, folder: Path) -> None:
        """Write the model into `folder`."""
        self.head.save(folder, "topics")
        np.savez_compressed(folder / "examples.npz", examples=self.examples)
        (folder / "calibration.json").write_text(json.dumps(self.calibration.as_dict()), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> TopicModel:
        """Read what `save` wrote."""
        examples = np.load(folder / "examples.npz", allow_pickle=False)["examples"]
        calibration = Calibration(**json.loads((folder / "calibration.json").read_text("utf-8")))
        return cls(LinearHead.load(folder, "topics"), examples, calibration)


def nearest(vectors: np.ndarray, examples: np.ndarray) -> np.ndarray:
    """Return the cosine of each of `vectors` (m, 384) with the closest of `examples` (n, 384), shape (m,)."""
    return (vectors @ examples.T).max(axis=1)
