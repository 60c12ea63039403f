"""What the classifier makes of danger: the sentence vector and the words together, and how sure that is.

It adds to the rules (`bot.safety`), which stand by themselves. A message is read whole and sentence by sentence; the worst counts.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.nlu.counted_runs import CountedRuns, runs_of
from bot.nlu.run_weights import RunWeights, scores_left_out
from bot.safety.harmless import sounds_harmless

HARMLESS_AROUND = 2.0
"""What signs of a story, of what is long over or of a general question take from the log odds."""
LOOK_ALIKE_COUNTS = 2
"""How often an example of what only sounds like danger counts among the harmless ones: it lies where the two meet."""
LOOK_ALIKES_TAKEN_OVER = 0.04
"""Share of left-out look-alikes that are answered as danger; what people ask otherwise is seldom as near to it."""
LOOK_ALIKES_DOUBTED = 0.12
"""Share of left-out look-alikes that are near enough to danger to be doubted, if nothing else is sure or they speak of now or of fear."""
WHOLE_COUNTS = 0.3
"""How much of what a whole story says against danger counts against a sentence of it: a sentence by itself says too little to be sure of."""
TINY = 1e-3
"""Keeps a share of danger from being decided by next to nothing where a message fits only topics beside danger."""
_LEAST = 1e-9
_FILE = "danger.json"


@dataclass(frozen=True)
class DangerModel:
    """`words` with their weights; `certain_from` and `doubt_from` are scores in log odds."""

    words: RunWeights
    certain_from: float
    doubt_from: float

    @classmethod
    def fit(
        cls, texts: Sequence[str], counted: CountedRuns, dangerous: np.ndarray, look_alike: np.ndarray, shares: np.ndarray, judged: np.ndarray
    ) -> DangerModel:
        """Learn from texts (m) and their words, whether each shows danger (m) or only sounds like it (m), and the share of danger that the head
        gave each when it was left out (m); thresholds come from the look-alikes that are `judged` (m), or from all of those that are harmless where
        there are none."""
        times = np.where(look_alike, LOOK_ALIKE_COUNTS, 1)
        scores = log_odds(shares) + scores_left_out(counted, dangerous, times)
        near = np.flatnonzero(judged & (look_alike if (look_alike & judged).any() else ~dangerous))
        harmless = [scores[i] - HARMLESS_AROUND * sounds_harmless(texts[i]) for i in near]
        certain_from, doubt_from = np.quantile(harmless, [1 - LOOK_ALIKES_TAKEN_OVER, 1 - LOOK_ALIKES_DOUBTED])
        return cls(RunWeights.fit(counted, dangerous, times), float(certain_from), float(doubt_from))

    def score(self, text: str, share: float) -> float:
        """Return how much a sentence speaks for danger, given the head's share of danger in it, in log odds."""
        score = float(log_odds(share)) + self.words.score(runs_of(text))
        return score - HARMLESS_AROUND if score >= self.doubt_from and sounds_harmless(text) else score

    def save(self, folder: Path) -> None:
        """Write the model into `folder`."""
        about = {"words": self.words.as_dict(), "certain_from": self.certain_from, "doubt_from": self.doubt_from}
        (folder / _FILE).write_text(json.dumps(about), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> DangerModel:
        """Read what `save` wrote."""
        about = json.loads((folder / _FILE).read_text("utf-8"))
        return cls(RunWeights.from_dict(about["words"]), about["certain_from"], about["doubt_from"])


def weighed_by_the_whole(scores: Sequence[float]) -> np.ndarray:
    """Return the scores (k) of a message, which is the first, and of its sentences, these with what the whole says against danger. The more sentences
    there are, the likelier one of them sounds like danger by chance, so that each has to say more."""
    weighed = np.asarray(scores, np.float64)
    weighed[1:] += WHOLE_COUNTS * min(0.0, weighed[0]) - np.log(max(1, len(weighed) - 1))
    return weighed


def danger_shares(probabilities: np.ndarray, danger: np.ndarray, beside: np.ndarray) -> np.ndarray:
    """Return the share of danger in `probabilities` (k, n), shape (k,), against what is harmless; `danger` and `beside` tell which labels (n) are
    which. Topics beside danger count for neither, so that a message which fits both is not held to be harmless."""
    seen = probabilities[:, danger].sum(axis=1)
    return seen / (seen + probabilities[:, ~danger & ~beside].sum(axis=1) + TINY)


def log_odds(share: np.ndarray | float) -> np.ndarray:
    """Return the natural log of the odds of a share between 0 and 1."""
    share = np.clip(np.asarray(share, np.float64), _LEAST, 1 - _LEAST)
    return np.log(share / (1 - share))
