"""Was a held-out sentence answered right, its topic offered, answered wrong, or declined?"""

from __future__ import annotations

from dataclasses import dataclass

from bot.content.content import NOTICE_THEMES
from bot.content.examples import Example
from bot.nlu.decision import MENU
from bot.nlu.labels import CHECK
from bot.nlu.understanding import Understanding

OUTCOMES = ("right", "offered", "wrong", "declined")
LOOK_ALIKES = "danger/none"
_NO_TOPIC = ("danger", "find_partners", CHECK, *NOTICE_THEMES)


@dataclass(frozen=True)
class Judged:
    """One held-out sentence, what was done with it, and how that is judged.

    expected: its label. got: what was answered or offered, in words. first: the label that the classifier put first, danger aside.
    danger: the class seen, for certain or in doubt. confidence: of `first`, 0 to 1; 1 where danger is certain. in_reach: the answer is wrong,
    but the right topic is on offer below it.
    """

    expected: str
    text: str
    outcome: str
    kind: str
    got: str
    first: str
    danger: str | None
    danger_certain: bool
    confidence: float
    in_reach: bool = False

    @property
    def theme(self) -> str:
        """The part of the label before the slash."""
        return self.expected.partition("/")[0]

    @property
    def is_danger(self) -> bool:
        """Whether the sentence shows danger; what only sounds like it does not."""
        return self.theme == "danger" and self.expected != LOOK_ALIKES

    @property
    def is_topic(self) -> bool:
        """Whether the sentence is about a topic of advice."""
        return self.theme not in _NO_TOPIC


def judge(example: Example, done: Understanding) -> Judged:
    """Judge what was done with a sentence."""
    outcome = _outcome(example.label, done)
    return Judged(
        expected=example.label,
        text=example.text,
        outcome=outcome,
        kind=done.kind,
        got=answer_in_words(done),
        first=done.ranking[0]["name"] if done.ranking else "",
        danger=done.danger,
        danger_certain=done.danger_certain,
        confidence=done.confidence,
        in_reach=outcome == "wrong" and done.kind == "advice" and example.label in done.offers,
    )


def answer_in_words(done: Understanding) -> str:
    """Name what a person is answered: a topic, a danger class, or the topics offered."""
    if done.kind == "suggestions":
        return " | ".join(done.offers) or "menu"
    if done.kind == "check":
        return f"{CHECK}/{done.check or MENU}"
    return f"danger/{done.danger}" if done.kind == "danger" else done.topic or done.notice or done.kind


def _outcome(label: str, done: Understanding) -> str:
    theme, _, kind = label.partition("/")
    if label == LOOK_ALIKES:
        return "wrong" if done.kind == "danger" else "right"
    if theme == "danger":
        return "right" if done.danger == kind else "offered" if done.danger else "wrong"
    if done.kind == "danger":
        return "right" if label in (done.topic, *done.offers[:1]) else "wrong"
    if theme == CHECK and done.check == ("" if kind == MENU else kind):
        return "right" if done.kind == "check" else "offered"
    if label in (done.topic, done.notice) or (label == "find_partners" and done.kind == "partners"):
        return "right"
    if theme == "out_of_scope" and done.kind == "out_of_scope":
        return "right"
    if done.kind == "suggestions":
        return "offered" if label in done.offers else "declined"
    return "declined" if done.kind == "out_of_scope" and theme not in NOTICE_THEMES else "wrong"
