"""How well the release in service did in its test, from its report, in words for everybody."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

from bot.clock import LONDON
from bot.errors import ReleaseError
from bot.release.report.report import DATA
from bot.release.store import REPORT, Releases

DANGER_SEEN = "Danger seen"
_IN_WORDS = {
    DANGER_SEEN: "Messages that show danger, and were seen to",
    "False alarms in sentences that only sound like danger": "Messages that only sound like danger, taken for it",
    "Right topic answered": "Questions answered with the right topic",
    "Right topic answered or offered": "Questions answered with the right topic, or with it on offer",
    "Right topic answered, offered, or on offer below another answer": "The same, or with it on offer below another answer",
    "Wrong topic answered": "Questions answered with a wrong topic",
    "Matters that are not ours, answered as if they were": "Matters that are not ours, answered as if they were",
}
"""The measures of the report that say something to everybody; danger first."""


@dataclass(frozen=True)
class Score:
    """A share of `out_of` test messages, 0 to 1, and what we aim at: at least that much, or at most where `at_most`."""

    words: str
    share: float
    out_of: int
    aim: float
    at_most: bool

    @property
    def is_met(self) -> bool:
        """Whether it is as good as we aim at."""
        return self.share <= self.aim if self.at_most else self.share >= self.aim


@dataclass(frozen=True)
class Scores:
    """The scores of a release, and the days on which its words and its model were made."""

    release: str
    words_of: date
    model_of: date
    scores: list[Score]


def scores_in_service(releases: Releases) -> Scores | None:
    """Return the scores of the release in service; None where there is no release, or no report that can be read."""
    try:
        release = releases.current()
    except ReleaseError:
        return None
    return _read(releases.path(release.id) / REPORT / DATA, release.id, release.created)


@lru_cache(maxsize=4)
def _read(path: Path, release: str, created: str) -> Scores | None:
    try:
        report = json.loads(path.read_text("utf-8"))
        measured = {measure["name"]: measure for measure in report["measures"]}
        # A report of an earlier version may have fewer measures.
        scores = [_score(words, measured[name]) for name, words in _IN_WORDS.items() if name in measured]
        return Scores(release, _day(created), _day(report["made"]), scores) if scores else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _score(words: str, measure: dict) -> Score:
    return Score(words, measure["share"], measure["out_of"], measure["asked"], measure["at_most"])


def _day(moment: str) -> date:
    """Return the day on Scotland's calendar."""
    return datetime.fromisoformat(moment).astimezone(LONDON).date()
