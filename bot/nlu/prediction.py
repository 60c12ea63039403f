"""What the model makes of one message, before it is decided what to do with it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.nlu.danger_kinds import DangerKinds
from bot.safety.danger import Danger


@dataclass(frozen=True)
class Prediction:
    """What a message may be about, danger aside: `ranking` of (label, probability), best first; the calibrated `confidence` of the
    first, and the confidence to `answer_from`. `danger` is what the classifier sees of it, `kinds` which danger it would be, seen or not;
    `check` is the label of a self-check worth offering; `is_strange` tells that it sounds too little like our matters to be answered with advice."""

    ranking: list[tuple[str, float]]
    confidence: float
    answer_from: float
    danger: Danger | None
    check: str | None = None
    is_strange: bool = False
    kinds: DangerKinds | None = None
