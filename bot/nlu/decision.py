"""Answer, offer, decline, or warn: the one place where that is decided."""

from __future__ import annotations

from dataclasses import replace

from bot.content.content import NOTICE_THEMES
from bot.nlu.calibration import SILENCES_DOUBT_FROM
from bot.nlu.labels import BESIDE_DANGER, CHECK, HARMLESS, PARTNERS, is_topic
from bot.nlu.prediction import Prediction
from bot.nlu.topic_of_danger import topic_beside
from bot.nlu.understanding import MOST_BESIDE, Understanding
from bot.safety.danger import Danger
from bot.safety.urgency import is_a_cry

MOST_OFFERED = 4
BESIDE_FROM = 0.03
"""Share from which another topic is within reach below an answer; of a wrong answer the right one mostly is."""
MENU = "menu"
"""Label `check/menu` asks for the list of self-checks, `check/<key>` for one of them."""
FOLLOW_UP = "follow_up"
STRANGE_FROM = 0.05
"""The same share for a message that sounds too little like our matters."""
NEAR_DANGER = ("danger", "safety", "young", "doorstep", "smalltalk", FOLLOW_UP, PARTNERS)
"""Themes in which a doubt about danger stands even when it is plain what the message is about."""
OTHER_LANGUAGE = "out_of_scope/other_language"
NOT_OURS_FROM = 0.5
"""Share of all matters that are not ours, together, from which an unsure message is declined instead of offered topics."""


def decide(prediction: Prediction | None, ruled: Danger | None, moment: str | None, text: str = "") -> Understanding:
    """Return what to do with a message.

    Danger that is certain comes before everything; the rules have the first word on whether there is any, the classifier the second, and both say
    which it is. Else the best label is answered when its confidence reaches the calibrated threshold; otherwise topics are offered, or the message
    is declined. `text` is the message itself: by its words a topic fits those who are in danger or not.
    """
    cry = bool(ruled) and is_a_cry(text)
    danger = _danger_of_both(ruled, prediction, cry=cry)
    if danger and not danger.certain and not cry and _is_plainly_about_something_else(prediction):
        danger = None
    elif danger and danger.certain and ruled is None and _has_an_answer_of_its_own(prediction):
        danger = replace(danger, certain=False)
    offers = _offers(prediction)
    known = {
        "danger": danger.kind if danger else None,
        "danger_certain": bool(danger and danger.certain),
        "moment": moment,
        "ranking": [{"name": label, "confidence": round(p, 4)} for label, p in prediction.ranking[:5]] if prediction else [],
        "confidence": round(prediction.confidence, 4) if prediction else 0.0,
    }
    if danger and danger.certain:
        return Understanding(kind="danger", **{**known, "topic": topic_beside(prediction, text), "confidence": 1.0}, offers=offers)
    if prediction is None:
        return Understanding(kind="suggestions", **known)
    label = prediction.ranking[0][0]
    known["check"] = _check_of(prediction.check or label)
    is_sure = prediction.confidence >= prediction.answer_from and label != HARMLESS
    if is_sure and not (prediction.is_strange and is_topic(label)):
        return _answer(label, prediction, known)
    not_ours = [(label, p) for label, p in prediction.ranking if label.startswith("out_of_scope/")]
    if not offers or sum(p for _, p in not_ours) >= (STRANGE_FROM if prediction.is_strange else NOT_OURS_FROM):
        return Understanding(kind="out_of_scope", notice=not_ours[0][0] if not_ours else "out_of_scope/general_knowledge", **known)
    return Understanding(kind="suggestions", offers=offers, **known)


def _danger_of_both(ruled: Danger | None, prediction: Prediction | None, *, cry: bool) -> Danger | None:
    """Return the danger to act on: what the rules are certain of, then what the classifier is certain of, then what both doubt, which
    is certain enough unless it is a mere cry ("she is back"), then what one of them doubts."""
    learned = prediction.danger if prediction else None
    if ruled and prediction and prediction.kinds:
        ruled = replace(ruled, kind=prediction.kinds.settle(ruled))
    certain = [danger for danger in (ruled, learned) if danger and danger.certain]
    if not certain and ruled and learned and not cry:
        return replace(ruled, certain=True)
    return certain[0] if certain else ruled or learned


def _is_plainly_about_something_else(prediction: Prediction | None) -> bool:
    """Tell whether a plea such as "please help" belongs to an ordinary question whose topic is sure."""
    if prediction is None or prediction.confidence < SILENCES_DOUBT_FROM:
        return False
    return prediction.ranking[0][0].partition("/")[0] not in NEAR_DANGER


def _has_an_answer_of_its_own(prediction: Prediction) -> bool:
    """Tell whether a message in which the classifier alone sees danger surely asks about a topic beside danger, or for somebody near who helps:
    that is the better answer, below the line with 999 and the question."""
    return prediction.confidence >= prediction.answer_from and prediction.ranking[0][0] in (*BESIDE_DANGER, PARTNERS)


def in_language(understanding: Understanding, language: str | None, ruled: Danger | None) -> Understanding:
    """Return the understanding of a message in another language: its few sentences, which begin with 999, unless rules are certain of danger."""
    if language is None or (ruled and ruled.certain):
        return understanding
    harmless = replace(understanding, danger=None, danger_certain=False, topic=None, offers=[])
    return replace(harmless, kind="out_of_scope", notice=OTHER_LANGUAGE, language=language)


def _answer(label: str, prediction: Prediction, known: dict) -> Understanding:
    theme = label.partition("/")[0]
    if theme == FOLLOW_UP:
        return Understanding(kind=theme, notice=label, offers=_offers(prediction), **known)
    if theme == CHECK:
        return Understanding(kind="check", **known)
    if theme in NOTICE_THEMES:
        return Understanding(kind=theme, notice=label, **known)
    if label == PARTNERS:
        return Understanding(kind="partners", **known)
    beside = [other for other, p in prediction.ranking if is_topic(other) and other != label and p >= BESIDE_FROM]
    return Understanding(kind="advice", topic=label, offers=beside[:MOST_BESIDE], **known)


def _offers(prediction: Prediction | None) -> list[str]:
    """Return up to four topics to offer, best first."""
    ranking = prediction.ranking if prediction else []
    return [label for label, _ in ranking if is_topic(label)][:MOST_OFFERED]


def _check_of(label: str) -> str | None:
    """Return the key of the self-check that a label stands for, empty for the list of them; None for any other label."""
    theme, _, key = label.partition("/")
    return ("" if key == MENU else key) if theme == CHECK else None
