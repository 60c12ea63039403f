"""The labels that the head learns: topics of advice, matters that are not ours, small talk, self-checks, danger."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bot.content.content import NOTICE_THEMES

HARMLESS = "danger/none"
CHECK = "check"


def is_danger(label: str) -> bool:
    """Tell whether a label is one of a danger class."""
    return label.startswith("danger/") and label != HARMLESS


def is_strange(label: str) -> bool:
    """Tell whether a label is one of matters that are not ours. Gibberish is left out: it has no words to learn from."""
    return label.startswith("out_of_scope/") and label != "out_of_scope/gibberish"


def is_topic(label: str) -> bool:
    """Tell whether a label is a topic of advice."""
    return "/" in label and label.partition("/")[0] not in (*NOTICE_THEMES, "danger", CHECK)


def danger_labels(labels: Sequence[str]) -> np.ndarray:
    """Return which of `labels` (n) are danger classes, as booleans."""
    return np.asarray([is_danger(label) for label in labels])
