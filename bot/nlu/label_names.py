"""The name of a label as one more example of it: where there are few examples, what somebody called the matter says as much as any of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bot.nlu.label_model import ENOUGH
from bot.nlu.labels import is_topic
from bot.nlu.verbatim import words_of


def names_of_labels(texts: Sequence[str], labels: Sequence[str]) -> list[tuple[str, str]]:
    """Return (label, its name in words) for each topic, and each label without themes as corpora of others have them, that has fewer than ENOUGH
    examples among `texts` (m) and their `labels` (m). A name that two labels share, or that stands among the examples already, is left out, as it may
    be somebody else's words."""
    known = {words_of(text) for text in texts}
    few = sorted(label for label, count in Counter(labels).items() if count < ENOUGH and (is_topic(label) or "/" not in label))
    named = [(label, words_of(label.rpartition("/")[2].replace("_", " "))) for label in few]
    shared = Counter(name for _, name in named)
    return [(label, name) for label, name in named if name and name not in known and shared[name] == 1]
