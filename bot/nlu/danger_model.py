"""Danger on the encoder: which class a sentence belongs to, if any. The rules of `bot.safety` have the first word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.nlu.encoder.encoder import Encoder
from bot.nlu.linear_head import LinearHead
from bot.nlu.stories import sentences_of
from bot.safety.danger import Danger
from bot.safety.rules import find_danger

NONE = "none"
CERTAIN_FROM = 0.85
"""Probability of danger from which the classifier takes over the answer."""
DOUBT_FROM = 0.5
"""Probability from which the answer gets one line with 999 on top."""


@dataclass(frozen=True)
class DangerModel:
    """`head` has one label for each danger class, and `none`."""

    head: LinearHead

    @classmethod
    def fit(cls, texts: Sequence[str], labels: Sequence[str], encoder: Encoder) -> DangerModel:
        """Learn from every example of the corpus; labels that do not begin with `danger/` are none."""
        kinds = [label.partition("/")[2] if label.startswith("danger/") else NONE for label in labels]
        return cls(LinearHead.fit(encoder.encode_all(texts), kinds))

    def find(self, text: str, encoder: Encoder) -> Danger | None:
        """Return the danger a message shows, read whole and sentence by sentence, or None."""
        ruled = find_danger(text)
        if ruled and ruled.certain:
            return ruled
        learned = self._learned(text, encoder)
        return learned if learned and (learned.certain or not ruled) else ruled

    def _learned(self, text: str, encoder: Encoder) -> Danger | None:
        parts = list(dict.fromkeys([text, *sentences_of(text)]))
        probabilities = self.head.probabilities(encoder.encode_all(parts))
        none = self.head.labels.index(NONE)
        danger = 1 - probabilities[:, none]
        worst = int(danger.argmax())
        if danger[worst] < DOUBT_FROM:
            return None
        classes = np.delete(probabilities[worst], none)
        kind = np.delete(np.asarray(self.head.labels), none)[int(classes.argmax())]
        return Danger(str(kind), certain=bool(danger[worst] >= CERTAIN_FROM))

    def save(self, folder: Path) -> None:
        """Write the model into `folder`."""
        self.head.save(folder, "danger")

    @classmethod
    def load(cls, folder: Path) -> DangerModel:
        """Read what `save` wrote."""
        return cls(LinearHead.load(folder, "danger"))
