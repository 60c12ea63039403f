"""Evaluate a model on the held-out sentences: right, offered, wrong, declined; danger seen and false alarms."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.content.content import NOTICE_THEMES
from bot.content.examples import Example
from bot.nlu.understanding import Understanding

OUTCOMES = ("right", "offered", "wrong", "declined")


@dataclass(frozen=True)
class Judged:
    """One held-out sentence, what was done with it, and how that is judged."""

    expected: str
    text: str
    got: str
    outcome: str
    danger: str | None
    confidence: float


@dataclass(frozen=True)
class Evaluation:
    """All judged sentences of a model."""

    judged: list[Judged]

    def shares(self) -> dict[str, dict[str, float]]:
        """Return for each group (`topics`, `danger`, `none`, each theme) the number of sentences and the share of each outcome."""
        groups: dict[str, list[Judged]] = {}
        for item in self.judged:
            theme = item.expected.partition("/")[0]
            own = ["danger look-alikes"] if item.expected == "danger/none" else [theme]
            topics = [] if theme in ("danger", "find_partners", *NOTICE_THEMES) else ["all topics"]
            for name in (*topics, *own):
                groups.setdefault(name, []).append(item)
        return {name: _shares(items) for name, items in sorted(groups.items())}

    def confusions(self, most: int = 25) -> list[tuple[str, str, int]]:
        """Return the pairs (expected, got) that were confused most often."""
        pairs = Counter((item.expected, item.got) for item in self.judged if item.outcome == "wrong")
        return [(expected, got, count) for (expected, got), count in pairs.most_common(most)]

    def write(self, folder: Path) -> None:
        """Write `sentences.csv` and `summary.json` into `folder`."""
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "sentences.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["expected", "outcome", "got", "danger", "confidence", "text"])
            writer.writerows([j.expected, j.outcome, j.got, j.danger or "", f"{j.confidence:.3f}", j.text] for j in self.judged)
        summary = {"shares": self.shares(), "confusions": self.confusions()}
        (folder / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", "utf-8")


def evaluate(held_out: Sequence[Example], understand: Callable[[str], Understanding]) -> Evaluation:
    """Judge every held-out sentence."""
    return Evaluation([judge(example, understand(example.text)) for example in held_out])


def judge(example: Example, understanding: Understanding) -> Judged:
    """Say whether a sentence was answered right, its topic offered, answered wrong, or declined."""
    return Judged(
        expected=example.label,
        text=example.text,
        got=_name(understanding),
        outcome=_outcome(example.label, understanding),
        danger=understanding.danger,
        confidence=understanding.confidence,
    )


def _outcome(label: str, done: Understanding) -> str:
    theme, _, kind = label.partition("/")
    if label == "danger/none":
        return "wrong" if done.kind == "danger" else "right"
    if theme == "danger":
        return "right" if done.danger == kind else "offered" if done.danger else "wrong"
    if done.kind == "danger":
        return "right" if done.topic == label else "wrong"
    if label in (done.topic, done.notice) or (label == "find_partners" and done.kind == "partners"):
        return "right"
    if theme == "out_of_scope" and done.kind == "out_of_scope":
        return "right"
    if done.kind == "suggestions":
        return "offered" if label in done.offers else "declined"
    return "declined" if done.kind == "out_of_scope" and theme not in NOTICE_THEMES else "wrong"


def _name(done: Understanding) -> str:
    if done.kind == "suggestions":
        return " | ".join(done.offers) or "menu"
    return f"danger/{done.danger}" if done.kind == "danger" else done.topic or done.notice or done.kind


def _shares(items: list[Judged]) -> dict[str, float]:
    count = Counter(item.outcome for item in items)
    return {"sentences": len(items), **{outcome: round(count[outcome] / len(items), 4) for outcome in OUTCOMES}}
