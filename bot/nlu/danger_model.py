"""What the classifier makes of danger: the sentence vector and the words together, and how sure that is.

It adds to the rules (`bot.safety`), which stand by themselves. A message is read whole and sentence by sentence; the worst counts.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from bot.nlu.danger_words import DangerWords, runs_of
from bot.nlu.left_out import FOLDS, spread_folds

WORDS = 1.0
"""Weight of the words beside the log odds of the sentence vector."""
HARMLESS_TAKEN_OVER = 0.03
"""Share of left-out harmless examples that are answered as danger; most are near it, such as abuse that is told calmly."""
HARMLESS_DOUBTED = 0.08
"""Share of left-out harmless examples that are near enough to danger to be doubted, if they speak of now or of fear."""
_LEAST = 1e-9


@dataclass(frozen=True)
class DangerModel:
    """`words` with their weights; `certain_from` and `doubt_from` are scores in log odds."""

    words: DangerWords
    certain_from: float
    doubt_from: float

    @classmethod
    def fit(cls, texts: Sequence[str], dangerous: np.ndarray, shares: np.ndarray, judged: np.ndarray) -> DangerModel:
        """Learn from texts (m), whether each shows danger (m), and the share of danger that the head gave each when it was left out (m);
        thresholds come from the harmless ones that are `judged` (m)."""
        runs = [runs_of(text) for text in texts]
        folds = spread_folds([str(flag) for flag in dangerous])
        left_out = np.zeros(len(runs))
        for fold in range(FOLDS):
            seen, unseen = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
            words = DangerWords.fit([runs[i] for i in seen], dangerous[seen])
            left_out[unseen] = [words.score(runs[i]) for i in unseen]
        harmless = (log_odds(shares) + WORDS * left_out)[judged]
        certain_from, doubt_from = np.quantile(harmless, [1 - HARMLESS_TAKEN_OVER, 1 - HARMLESS_DOUBTED])
        return cls(DangerWords.fit(runs, dangerous), float(certain_from), float(doubt_from))

    def score(self, text: str, share: float) -> float:
        """Return how much a text speaks for danger, given the head's share of danger in it, in log odds."""
        return float(log_odds(share)) + WORDS * self.words.score(runs_of(text))

    def save(self, folder: Path) -> None:
        """Write the model into `folder`."""
        self.words.save(folder)
        thresholds = {key: value for key, value in asdict(self).items() if key != "words"}
        (folder / "danger.json").write_text(json.dumps(thresholds), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> DangerModel:
        """Read what `save` wrote."""
        return cls(DangerWords.load(folder), **json.loads((folder / "danger.json").read_text("utf-8")))


def log_odds(share: np.ndarray | float) -> np.ndarray:
    """Return the natural log of the odds of a share between 0 and 1."""
    share = np.clip(np.asarray(share, np.float64), _LEAST, 1 - _LEAST)
    return np.log(share / (1 - share))
