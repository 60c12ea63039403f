"""Is a matter ours? The sentence vector and the words together, beside the labels of matters that are not.

"How do thieves get past a keyless lock, what kit do I need" is about keyless cars and yet not a question for us. What sounds too little like
ours is not answered with advice, however sure its topic is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.nlu.counted_runs import CountedRuns, runs_of
from bot.nlu.danger_model import log_odds
from bot.nlu.run_weights import RunWeights, scores_left_out

SHARE = 0.5
"""Weight of the head's log odds beside those of the words."""
OURS_HELD_BACK = 0.05
"""Share of left-out examples of our topics that are held back."""
_LEAST_SHARE = 1e-4
_FILE = "scope.json"


@dataclass(frozen=True)
class ScopeModel:
    """`words` with their weights; from the score `strange_from`, in log odds, a message is not taken for ours."""

    words: RunWeights
    strange_from: float

    @classmethod
    def fit(cls, counted: CountedRuns, strange: np.ndarray, shares: np.ndarray, judged: np.ndarray) -> ScopeModel:
        """Learn from the words of examples (m), whether each is not ours (m), and the share of such labels that the head gave each when it was
        left out (m); the threshold comes from those of ours that are `judged` (m)."""
        if not strange.any() or not judged.any():
            return cls(RunWeights({}, 0.0), np.inf)
        ours = (_share_odds(shares) * SHARE + scores_left_out(counted, strange))[judged]
        return cls(RunWeights.fit(counted, strange), float(np.quantile(ours, 1 - OURS_HELD_BACK)))

    def is_strange(self, text: str, share: float) -> bool:
        """Tell whether a text is too little like ours, given the head's share of labels that are not."""
        return float(_share_odds(share)) * SHARE + self.words.score(runs_of(text)) >= self.strange_from

    def save(self, folder: Path) -> None:
        """Write the model into `folder`."""
        (folder / _FILE).write_text(json.dumps({"words": self.words.as_dict(), "strange_from": self.strange_from}), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> ScopeModel:
        """Read what `save` wrote."""
        about = json.loads((folder / _FILE).read_text("utf-8"))
        return cls(RunWeights.from_dict(about["words"]), about["strange_from"])


def _share_odds(share: np.ndarray | float) -> np.ndarray:
    return log_odds(np.clip(share, _LEAST_SHARE, 1 - _LEAST_SHARE))
