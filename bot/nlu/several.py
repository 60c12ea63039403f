"""Several questions in one message: which of its parts are answered."""

from __future__ import annotations

from dataclasses import replace

from bot.nlu.labels import PARTNERS
from bot.nlu.questions import is_question
from bot.nlu.understanding import Understanding

LIKELY = 0.4
"""Share from which one of several questions is answered as a topic."""
_ANSWERED = ("advice", "follow_up", "partners")


def several(parts: list[tuple[str, Understanding]], *, whole_is_unclear: bool) -> Understanding | None:
    """Return the first of several questions with what else is asked; None where there is only one.

    Args:
        parts: the parts of a message, each with what was understood of it.
        whole_is_unclear: nothing sure was understood of the message as one; then a plain sentence beside a question counts too.
    """
    answered = [(part, likely) for part, likely in ((part, _likely(understood)) for part, understood in parts) if likely.kind in _ANSWERED]
    labels = list(dict.fromkeys(_label(understood) for _, understood in answered))
    if len(labels) < 2 or not any(is_question(part) for part, understood in answered if _label(understood) != labels[0]):
        return None
    topics = [understood for _, understood in answered if understood.kind == "advice"]
    if len({understood.topic for understood in topics}) > 1 and not whole_is_unclear and not all(is_question(part) for part, _ in answered):
        return None
    first = topics[0] if topics else next(understood for _, understood in answered if understood.kind == "follow_up")
    return replace(first, also=[label for label in labels if label != _label(first)][:1])


def _likely(understood: Understanding) -> Understanding:
    """Take a topic that is likely, though not certain, for what a part of a message is about: its other parts are answered too."""
    best = understood.ranking[0] if understood.ranking else {"name": "", "confidence": 0.0}
    if understood.kind == "suggestions" and best["name"] in understood.offers and best["confidence"] >= LIKELY:
        return replace(understood, kind="advice", topic=best["name"])
    return understood


def _label(understood: Understanding) -> str:
    if understood.kind == "partners":
        return PARTNERS
    return (understood.topic if understood.kind == "advice" else understood.notice) or ""
