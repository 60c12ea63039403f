"""What the classifier makes of danger: the sentence vector and the words together, and how sure that is.

It adds to the rules (`bot.safety`), which stand by themselves. A message is read whole and sentence by sentence; the worst counts.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.nlu.run_weights import CountedRuns, RunWeights, runs_of, scores_left_out

WORDS = 1.0
"""Weight of the words beside the log odds of the sentence vector."""
HARMLESS_TAKEN_OVER = 0.03
"""Share of left-out harmless examples that are answered as danger; most are near it, such as abuse that is told calmly."""
HARMLESS_DOUBTED = 0.08
"""Share of left-out harmless examples that are near enough to danger to be doubted, if they speak of now or of fear."""
_LEAST = 1e-9
_FILE = "danger.json"


@dataclass(frozen=True)
class DangerModel:
    """`words` with their weights; `certain_from` and `doubt_from` are scores in log odds."""

    words: RunWeights
    certain_from: float
    doubt_from: float

    @classmethod
    def fit(cls, counted: CountedRuns, dangerous: np.ndarray, shares: np.ndarray, judged: np.ndarray) -> DangerModel:
        """Learn from the words of examples (m), whether each shows danger (m), and the share of danger that the head gave each when it was left
        out (m); thresholds come from the harmless ones that are `judged` (m)."""
        harmless = (log_odds(shares) + WORDS * scores_left_out(counted, dangerous))[judged]
        certain_from, doubt_from = np.quantile(harmless, [1 - HARMLESS_TAKEN_OVER, 1 - HARMLESS_DOUBTED])
        return cls(RunWeights.fit(counted, dangerous), float(certain_from), float(doubt_from))

    def score(self, text: str, share: float) -> float:
        """Return how much a text speaks for danger, given the head's share of danger in it, in log odds."""
        return float(log_odds(share)) + WORDS * self.words.score(runs_of(text))

    def save(self, folder: Path) -> None:
        """Write the model into `folder`."""
        about = {"words": self.words.as_dict(), "certain_from": self.certain_from, "doubt_from": self.doubt_from}
        (folder / _FILE).write_text(json.dumps(about), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> DangerModel:
        """Read what `save` wrote."""
        about = json.loads((folder / _FILE).read_text("utf-8"))
        return cls(RunWeights.from_dict(about["words"]), about["certain_from"], about["doubt_from"])


def log_odds(share: np.ndarray | float) -> np.ndarray:
    """Return the natural log of the odds of a share between 0 and 1."""
    share = np.clip(np.asarray(share, np.float64), _LEAST, 1 - _LEAST)
    return np.log(share / (1 - share))
