"""Answer, offer, decline, or warn: the one place where that is decided."""

from __future__ import annotations

from bot.content.content import NOTICE_THEMES
from bot.nlu.topic_model import Prediction
from bot.nlu.understanding import Understanding
from bot.safety.danger import Danger

MOST_OFFERED = 4
OFFER_FROM = 0.05
"""A topic is worth offering from this probability."""
FAR = 0.45
"""A message whose nearest example is farther than this cosine is not our matter."""
NOT_OURS = "out_of_scope/general_knowledge"


def decide(prediction: Prediction | None, danger: Danger | None, moment: str | None) -> Understanding:
    """Return what to do with a message.

    Danger that is certain comes before everything. Else the best label is answered when its confidence reaches the
    calibrated threshold; otherwise topics are offered; a message unlike anything we know is declined.
    """
    ranking = [{"name": label, "confidence": round(p, 4)} for label, p in prediction.ranking] if prediction else []
    seen = {"danger": danger.kind, "danger_certain": danger.certain} if danger else {}
    known = {**seen, "moment": moment, "ranking": ranking, "confidence": round(prediction.confidence, 4) if prediction else 0.0}
    offers = _offers(prediction)
    if danger and danger.certain:
        topic = offers[0] if offers else None
        return Understanding(kind="danger", **{**known, "topic": topic, "confidence": 1.0})
    if prediction is None:
        return Understanding(kind="suggestions", **known)
    label = prediction.ranking[0][0]
    if prediction.confidence >= prediction.answer_from and prediction.nearness >= FAR:
        return _answer(label, known)
    if label.startswith("out_of_scope/") or prediction.nearness < FAR:
        notice = label if label.startswith("out_of_scope/") else NOT_OURS
        return Understanding(kind="out_of_scope", notice=notice, **known)
    return Understanding(kind="suggestions", offers=offers, **known)


def _answer(label: str, known: dict) -> Understanding:
    theme = label.partition("/")[0]
    if theme in NOTICE_THEMES:
        return Understanding(kind=theme, notice=label, **known)
    if label == "find_partners":
        return Understanding(kind="partners", **known)
    return Understanding(kind="advice", topic=label, **known)


def _offers(prediction: Prediction | None) -> list[str]:
    """Return the topics worth offering, best first."""
    if prediction is None:
        return []
    topics = [(label, p) for label, p in prediction.ranking if "/" in label and label.partition("/")[0] not in NOTICE_THEMES]
    return [label for index, (label, p) in enumerate(topics) if index == 0 or p >= OFFER_FROM][:MOST_OFFERED]
