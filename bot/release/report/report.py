"""The whole report as plain data: what the page, the CSV files and a back office show."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.release.judging import Judged
from bot.release.report.danger import DangerFigures, danger_figures
from bot.release.report.difference import Difference, difference
from bot.release.report.measures import Measure, measures
from bot.release.report.outcomes import Confusion, Outcomes, by_theme, by_topic, confusions
from bot.release.report.reliability import Calibration, calibration
from bot.release.report.robustness import Robustness
from bot.release.report.scope import OutOfScope, out_of_scope

DATA = "report.json"


@dataclass(frozen=True)
class Earlier:
    """An evaluation to compare with: the name of its release, and its sentences."""

    name: str
    judged: list[Judged]


@dataclass(frozen=True)
class Report:
    """An evaluation of one model. `made`: when, ISO 8601. `of`: the release or model file. `difference` is None where there is nothing to
    compare with."""

    made: str
    of: str
    measures: list[Measure]
    difference: Difference | None
    danger: DangerFigures
    themes: list[Outcomes]
    topics: list[Outcomes]
    confusions: list[Confusion]
    out_of_scope: list[OutOfScope]
    calibration: Calibration
    robustness: Robustness
    judged: list[Judged]

    def write(self, folder: Path) -> None:
        """Write `report.json`."""
        (folder / DATA).write_text(json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n", "utf-8")


def make_report(judged: Sequence[Judged], robustness: Robustness, *, made: str, of: str, earlier: Earlier | None) -> Report:
    """Work out every figure."""
    scope, danger, reliability = out_of_scope(judged), danger_figures(judged), calibration(judged)
    return Report(
        made=made,
        of=of,
        measures=measures(judged, danger, scope, reliability, robustness),
        difference=difference(earlier.name, earlier.judged, judged) if earlier else None,
        danger=danger,
        themes=by_theme(judged),
        topics=by_topic(judged),
        confusions=confusions(judged),
        out_of_scope=scope,
        calibration=reliability,
        robustness=robustness,
        judged=list(judged),
    )


def read_earlier(folder: Path, name: str) -> Earlier | None:
    """Read the sentences of an earlier report; None where there is none, or one that an older version wrote."""
    try:
        found = json.loads((folder / DATA).read_text("utf-8"))
        return Earlier(name, [Judged(**item) for item in found["judged"]])
    except (OSError, ValueError, KeyError, TypeError):
        return None
