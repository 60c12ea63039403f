"""How near the classifier is to seeing danger in a sentence, read from two model files: what tells an edge that moved by a hair from a loss.

Every training moves every score a little. An innocent change moves those of danger by 0.05 or less in 99 sentences of 100, and by 0.07 at most where
they lie within 0.5 of an edge, while one that takes examples of a danger class away moves those of its sentences by 2 to 6 (log odds;
docs/decisions/0012-back-office.md).
"""

from __future__ import annotations

import logging
import tarfile
import tempfile
from collections.abc import Callable
from dataclasses import astuple, dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

import numpy as np

from bot.nlu.danger_model import danger_shares, weighed_by_the_whole
from bot.nlu.encoder.encoder import shared_encoder
from bot.nlu.labels import beside_danger, danger_labels
from bot.nlu.message_model import MessageModel
from bot.nlu.stories import vector_of
from bot.release.understand import as_read
from bot.safety.sentences import sentences_of
from bot.safety.urgency import speaks_of_now_or_fear

HAIR = 0.1
"""Log odds by which a score may move without anything having been learned or forgotten about its sentence."""
HAIR_OF_CONFIDENCE = 0.02
"""The same for the confidence of a topic: a sentence may cease to be danger, or to be in doubt, because its topic has become sure."""
_CLASSIFIER = ".TopicClassifier"
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Margin:
    """How far the score of a sentence lies above where danger is `certain` and where it is in `doubt`, and its confidence above where its topic is
    `sure`; below them it is negative. `doubt` depends on that confidence; `score` is the same where nothing is sure. All but `sure` are log odds."""

    certain: float
    doubt: float
    score: float
    sure: float


class DangerMargins:
    """The margins that a model gives."""

    def __init__(self, model: Path) -> None:
        """Read the classifier from a model file; raise OSError, ValueError, KeyError or tarfile.TarError where that does not go."""
        with tempfile.TemporaryDirectory(prefix="keepsafe-") as scratch, tarfile.open(model) as file:
            for member in file.getmembers():
                path = PurePosixPath(member.name)
                if member.isfile() and path.parent.name.rstrip("0123456789").endswith(_CLASSIFIER):
                    (Path(scratch) / path.name).write_bytes(file.extractfile(member).read())
            self._model = MessageModel.load(Path(scratch))

    def of(self, text: str) -> Margin:
        """Return the margin of a text, read whole and sentence by sentence as the model itself does; the worst counts."""
        read = as_read(text) or ""
        parts = sentences_of(read)
        texts = [read, *(parts if len(parts) > 1 else [])]
        vectors = np.stack([vector_of(one, shared_encoder()) for one in texts])
        labels, danger = self._model.label_model.labels, self._model.danger
        shares = danger_shares(self._model.label_model.probabilities(texts, vectors), danger_labels(labels), beside_danger(labels))
        scores = [danger.score(one, float(share)) for one, share in zip(texts, shares, strict=True)]
        found = self._model.predict(texts, vectors)
        is_calm = found.confidence >= found.answer_from and not speaks_of_now_or_fear(read)
        doubted_from = danger.certain_from if is_calm else danger.doubt_from
        certain = float(weighed_by_the_whole(scores).max()) - danger.certain_from
        return Margin(certain, max(scores) - doubted_from, max(scores) - danger.doubt_from, found.confidence - found.answer_from)


def edge_between(was: Path, now: Path) -> Callable[[str], bool]:
    """Return what tells whether a text crossed the edge of danger, from one model file to another, by no more than a hair.

    The models are read when that is first asked. Where one cannot be read, nothing is taken for a hair.
    """

    @lru_cache(maxsize=1)
    def both() -> tuple[DangerMargins, DangerMargins] | None:
        try:
            return DangerMargins(was), DangerMargins(now)
        except (OSError, ValueError, KeyError, TypeError, tarfile.TarError) as error:
            logger.warning("How near danger was could not be asked (%s)", type(error).__name__)
            return None

    def crossed_by_a_hair(text: str) -> bool:
        found = both()
        return found is not None and is_a_hair(found[0].of(text), found[1].of(text))

    return crossed_by_a_hair


def is_a_hair(was: Margin, now: Margin) -> bool:
    """Tell whether an edge was crossed, and nothing moved by more than a hair."""
    moved = max(abs(now.certain - was.certain), abs(now.score - was.score))
    crossed = any((before >= 0) != (after >= 0) for before, after in zip(astuple(was), astuple(now), strict=True))
    return crossed and moved <= HAIR and abs(now.sure - was.sure) <= HAIR_OF_CONFIDENCE
