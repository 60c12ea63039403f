"""What a message is about: one head over topics, small talk, other matters and danger, with its calibration. Needs no Rasa."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from bot.nlu.calibration import SILENCES_DOUBT_FROM, Calibration
from bot.nlu.counted_runs import CountedRuns
from bot.nlu.danger_kinds import DangerKinds
from bot.nlu.danger_model import DangerModel, danger_shares, weighed_by_the_whole
from bot.nlu.label_model import LabelModel
from bot.nlu.labels import CHECK, HARMLESS, beside_danger, danger_labels, is_danger, is_strange, is_topic
from bot.nlu.left_out import best_temperature, scores_left_out
from bot.nlu.prediction import Prediction
from bot.nlu.regression import softmax
from bot.nlu.scope_model import ScopeModel
from bot.nlu.unseen import to_calibrate_on
from bot.nlu.verbatim import Verbatim
from bot.safety.danger import Danger
from bot.safety.precedence import CHILD, DEEDS
from bot.safety.rules import tells_only_what_was_done
from bot.safety.urgency import speaks_of_now_or_fear
from bot.safety.who_writes import speaks_as_grown_up

RANKED = 10
VERBATIM = 0.99
"""Share of the label of an editor's own example, typed as it stands."""
CHECK_FROM = 0.9
"""Share from which a message asks for a self-check itself. Below it ("is this job offer a scam?") the topic is answered and the check offered."""


@dataclass(frozen=True)
class MessageModel:
    """A trained model."""

    label_model: LabelModel
    calibration: Calibration
    danger: DangerModel
    scope: ScopeModel
    verbatim: Verbatim

    @classmethod
    def fit(cls, texts: Sequence[str], vectors: np.ndarray, labels: Sequence[str], odds: Mapping[str, float] | None = None) -> MessageModel:
        """Learn from texts (m), their unit `vectors` (m, 384), their labels and the labels' prior log `odds`; calibrate on examples that were
        left out of this, and that the encoder had no label of."""
        counted = CountedRuns.of(texts)
        honest = to_calibrate_on(texts)
        names, scores = scores_left_out(texts, vectors, counted, labels, np.flatnonzero(honest))
        temperature = best_temperature(scores, np.searchsorted(names, labels)[honest])
        label_model = LabelModel.fit(vectors, counted, labels).tempered(temperature, odds or {})
        # Known only of those that may be judged by; whoever took another would get no number at all.
        probabilities = np.full((len(labels), len(names)), np.nan, np.float32)
        probabilities[honest] = softmax(scores / temperature + label_model.odds)
        danger, harmless = danger_labels(names), np.asarray([not is_danger(label) for label in labels])
        judged = harmless & honest
        about = probabilities[judged][:, ~danger]
        first = np.asarray(names)[~danger][about.argmax(axis=1)]
        right = first == np.asarray(labels)[judged]
        known, look_alike = ~beside_danger(labels), np.asarray([label == HARMLESS for label in labels])
        told = [text for text, keep in zip(texts, known, strict=True) if keep]
        facts = (~harmless, look_alike, danger_shares(probabilities, danger, beside_danger(names)), honest)
        danger_model = DangerModel.fit(told, counted.only(known), *(fact[known] for fact in facts))
        strange, ours = np.asarray([is_strange(label) for label in labels]), np.asarray([is_topic(label) for label in labels])
        shares = probabilities[:, [is_strange(name) for name in names]].sum(axis=1)
        kept = strange | ours
        scope_model = ScopeModel.fit(counted.only(kept), strange[kept], shares[kept], (ours & honest)[kept])
        return cls(label_model, Calibration.fit(_lead(about), right), danger_model, scope_model, Verbatim.fit(texts, labels))

    def predict(self, texts: Sequence[str], vectors: np.ndarray, without: str | None = None) -> Prediction:
        """Say what a message may be about. `texts` (k) and their `vectors` (k, 384): the first is the whole, the others are its sentences,
        in which only danger is looked for. `without` is a label that it certainly is not."""
        probabilities = self._probabilities(texts, vectors)
        danger = self._of["danger"]
        about = np.where(danger | (np.asarray(self.label_model.labels) == without), 0, probabilities[0])
        first = self.label_model.labels[int(about.argmax())]
        check = first if first.startswith(f"{CHECK}/") and _share(about[np.newaxis])[0] < CHECK_FROM else None
        if check or is_topic(first):
            about = np.where(self._of["check"], 0, about)
        best = np.argsort(-about)[:RANKED]
        confidence = self.calibration.confidence(float(_lead(about[np.newaxis])[0]))
        ranking = [(self.label_model.labels[i], float(about[i] / about.sum())) for i in best]
        strangers = about[self._of["strange"]].sum() / about.sum()
        strange = self.verbatim.label_of(texts[0]) is None and self.scope.is_strange(texts[0], float(strangers))
        kinds = self._kinds(probabilities)
        if kinds and (others := _belong_to_others(kinds.likeliest, texts[0])):
            probabilities[:, [label.removeprefix("danger/") in others for label in self.label_model.labels]] = 0
            kinds = self._kinds(probabilities)
        certain = self._danger_is_certain(texts, probabilities, sure=confidence >= SILENCES_DOUBT_FROM) if kinds else None
        found = None if kinds is None or certain is None else Danger(kinds.likeliest, certain)
        return Prediction(ranking, confidence, self.calibration.answer_from, found, check, strange, kinds)

    @cached_property
    def _of(self) -> dict[str, np.ndarray]:
        """Which labels (n) are of danger, beside it, of self-checks, of matters that are not ours, as booleans."""
        labels = self.label_model.labels
        checks, strangers = ([one(label) for label in labels] for one in (lambda label: label.startswith(f"{CHECK}/"), is_strange))
        return {"danger": danger_labels(labels), "check": np.asarray(checks), "strange": np.asarray(strangers), "beside": beside_danger(labels)}

    def _probabilities(self, texts: Sequence[str], vectors: np.ndarray) -> np.ndarray:
        """Return the probability of each label (k, n) for k texts and their `vectors` (k, 384); an editor's own example is what it is."""
        probabilities = self.label_model.probabilities(texts, vectors)
        label = self.verbatim.label_of(texts[0])
        if label is not None:
            others = (1 - VERBATIM) * probabilities[0]
            probabilities[0] = np.where(np.asarray(self.label_model.labels) == label, VERBATIM + others, others)
        return probabilities

    def _kinds(self, probabilities: np.ndarray) -> DangerKinds | None:
        """Return which danger `probabilities` (k, n) speak of, if any were learned."""
        danger = self._of["danger"]
        classes = [label.partition("/")[2] for label, is_one in zip(self.label_model.labels, danger, strict=True) if is_one]
        return DangerKinds.of(classes, probabilities[:, danger]) if classes else None

    def _danger_is_certain(self, texts: Sequence[str], probabilities: np.ndarray, *, sure: bool) -> bool | None:
        """Tell of the danger in the worst of `texts` (k) whether it is certain, as the whole message does not speak against it, or a doubt; None
        where there is none. Where it is `sure` what the message is about, a lesser doubt is only worth its line when the message speaks of now or
        of fear; where nothing is sure it costs least, and most of the danger that nobody thought of lies there."""
        shares = danger_shares(probabilities, self._of["danger"], self._of["beside"])
        scores = [self.danger.score(text, float(share)) for text, share in zip(texts, shares, strict=True)]
        certain = bool(weighed_by_the_whole(scores).max() >= self.danger.certain_from)
        least = self.danger.certain_from if sure and not speaks_of_now_or_fear(texts[0]) else self.danger.doubt_from
        return certain if certain or max(scores) >= least else None

    def save(self, folder: Path) -> None:
        """Write the model into `folder`."""
        self.label_model.save(folder)
        self.danger.save(folder)
        self.scope.save(folder)
        self.verbatim.save(folder)
        (folder / "calibration.json").write_text(json.dumps(asdict(self.calibration)), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> MessageModel:
        """Read what `save` wrote."""
        calibration = Calibration(**json.loads((folder / "calibration.json").read_text("utf-8")))
        return cls(LabelModel.load(folder), calibration, DangerModel.load(folder), ScopeModel.load(folder), Verbatim.load(folder))


def _belong_to_others(likeliest: str, text: str) -> frozenset[str]:
    """Return the danger classes that sound like a text and cannot be its own. Shame and fear sound alike in those who did a thing and those to whom
    it was done, and what a child says of its home a wife says too."""
    if likeliest in DEEDS and tells_only_what_was_done(text):
        return DEEDS
    return frozenset((CHILD,)) if likeliest == CHILD and speaks_as_grown_up(text) else frozenset()


def _share(probabilities: np.ndarray) -> np.ndarray:
    """Return the share of the first label in the rows of `probabilities` (m, n), shape (m,)."""
    return probabilities.max(axis=1) / probabilities.sum(axis=1)


def _lead(probabilities: np.ndarray) -> np.ndarray:
    """Return how far the first label is before the second in the rows of `probabilities` (m, n), as a share of all, shape (m,)."""
    second, first = np.partition(probabilities, -2, axis=1)[:, -2:].T
    return (first - second) / probabilities.sum(axis=1)
