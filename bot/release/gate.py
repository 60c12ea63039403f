"""The gate: what a candidate would answer otherwise than the release in service, sentence by sentence, worse ones first.

Danger that is seen less well, and new false alarms, block. Anything else that gets worse needs a reason that somebody states; so does a sentence
that lay on the edge of danger and crossed it by a hair, since every training moves every edge a little.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

GATE = "gate.json"
BLOCKS, LOSS, OTHER, BETTER = "blocks", "loss", "other", "better"
KINDS = {
    "danger_missed": BLOCKS,
    "danger_doubted": BLOCKS,
    "danger_weaker": BLOCKS,
    "false_alarm": BLOCKS,
    "danger_only_just": LOSS,
    "alarm_only_just": LOSS,
    "danger_not_tested": LOSS,
    "danger_new_missed": LOSS,
    "danger_other_class": LOSS,
    "danger_line_lost": LOSS,
    "danger_line_new": LOSS,
    "right_to_wrong": LOSS,
    "right_to_offered": LOSS,
    "right_to_declined": LOSS,
    "offered_to_wrong": LOSS,
    "offered_to_declined": LOSS,
    "declined_to_wrong": LOSS,
    "other": OTHER,
    "better": BETTER,
}
"""Every kind of finding and how it weighs, the worst first."""
BY_A_HAIR = {"danger_missed": "danger_only_just", "danger_doubted": "danger_only_just", "false_alarm": "alarm_only_just"}
"""What blocks, and what it is where the sentence crossed the edge by a hair."""
MOST_BY_A_HAIR = 6
"""Sentences that one change may move over the edge by a hair. More are no accident and block."""


@dataclass(frozen=True)
class Finding:
    """A held-out sentence that would be answered otherwise. `weight`: blocks, loss, other or better. `was` and `now` are answers by their keys,
    `says` tells it in plain words. `is_new`: the release in service was first asked this sentence now."""

    kind: str
    weight: str
    expected: str
    text: str
    was: str
    now: str
    says: str
    is_new: bool = False


@dataclass(frozen=True)
class NewSentence:
    """A held-out sentence that the release in service was not tested on. `outcome`: right, offered, wrong or declined."""

    expected: str
    text: str
    outcome: str
    now: str
    says: str


@dataclass(frozen=True)
class Gate:
    """`against`: the release in service. `findings`: worst first. `compared`: sentences that both were asked."""

    against: str
    compared: int
    findings: list[Finding]
    new: list[NewSentence]

    @property
    def blocks(self) -> list[Finding]:
        """The danger regressions. While there is one, nothing goes live."""
        return self._weighing(BLOCKS)

    @property
    def losses(self) -> list[Finding]:
        """What gets worse besides; publishing needs a stated reason for it."""
        return self._weighing(LOSS)

    @property
    def is_blocked(self) -> bool:
        """Whether nothing may go live."""
        return bool(self.blocks)

    @property
    def needs_reason(self) -> bool:
        """Whether somebody has to state why the losses are worth it."""
        return bool(self.losses)

    @property
    def headline(self) -> str:
        """The first line of the report."""
        changed = [finding for finding in self.findings if finding.kind not in ("danger_not_tested", "danger_new_missed")]
        if not changed:
            return "No question would get a different answer."
        counts = Counter("worse" if finding.weight in (BLOCKS, LOSS) else finding.weight for finding in changed)
        parts = [f"{counts[name]} {words}" for name, words in (("worse", "worse"), (OTHER, "no better or worse"), (BETTER, "better")) if counts[name]]
        questions = "1 question" if len(changed) == 1 else f"{len(changed):,} questions"
        return f"{questions} would now get a different answer: {', '.join(parts)}."

    @property
    def verdict(self) -> str:
        """What may be done now, in one sentence."""
        if self.is_blocked:
            sentences = "1 sentence" if len(self.blocks) == 1 else f"{len(self.blocks)} sentences"
            return f"This cannot go live: danger would be handled worse in {sentences}."
        if self.needs_reason:
            return "Say why this is worth it before you publish: some answers get worse."
        return "Nothing gets worse. This can go live."

    def write(self, folder: Path) -> None:
        """Write `gate.json`; the sentences stand beside the data, so that a page need not make them."""
        data = {"headline": self.headline, "verdict": self.verdict, **asdict(self)}
        (folder / GATE).write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", "utf-8")

    @classmethod
    def read(cls, folder: Path) -> Gate:
        """Read what `write` wrote; raise OSError or ValueError when it cannot be read."""
        data = json.loads((folder / GATE).read_text("utf-8"))
        return cls(data["against"], data["compared"], [Finding(**item) for item in data["findings"]], [NewSentence(**item) for item in data["new"]])

    def _weighing(self, weight: str) -> list[Finding]:
        return [finding for finding in self.findings if finding.weight == weight]
