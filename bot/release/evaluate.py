"""Evaluate a model on the held-out sentences and write a report that can be read, counted and compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from bot.content.examples import Example
from bot.nlu.understanding import Understanding
from bot.release.judging import judge
from bot.release.report.csv_files import write_csv_files
from bot.release.report.page import write_page
from bot.release.report.report import Earlier, Report, make_report, read_earlier
from bot.release.report.robustness import measure
from bot.release.store import REPORT, Releases


def evaluate(
    held_out: Sequence[Example],
    understand: Callable[[str], Understanding],
    *,
    of: str,
    made: datetime,
    earlier: Earlier | None = None,
    typed_otherwise: int | None = None,
) -> Report:
    """Judge every held-out sentence and return the report.

    of: name of the release or model. earlier: what to compare with. typed_otherwise: how many sentences of each label are also asked as people
    type them otherwise; None for all, which takes some seven times as long as judging.
    """
    judged = [judge(example, understand(example.text)) for example in held_out]
    robustness = measure(held_out, understand, typed_otherwise)
    return make_report(judged, robustness, made=made.isoformat(timespec="seconds"), of=of, earlier=earlier)


def write(report: Report, folder: Path) -> Path:
    """Write the page, the CSV files and `report.json` into `folder`; return the page's path."""
    folder.mkdir(parents=True, exist_ok=True)
    report.write(folder)
    write_csv_files(report, folder)
    return write_page(report, folder)


def compared_with(releases: Releases, release_id: str | None) -> Earlier | None:
    """Return the evaluation of a release to compare with; None where there is no such release, or no report in it that can be read."""
    return read_earlier(releases.path(release_id) / REPORT, f"release {release_id}") if release_id else None


def in_short(report: Report) -> Iterator[str]:
    """Give the lines that say most: each measure, and how many sentences changed, danger first."""
    for one in report.measures:
        asked = f"{'at most' if one.at_most else 'at least'} {one.asked:.0%}"
        yield f"{one.share:>7.1%}  {one.name} ({asked}{'' if one.is_met else ', not yet'}), of {one.out_of:,}"
    if report.difference:
        moved = report.difference
        if moved.danger_regressions:
            yield f"DANGER GOT WORSE in {len(moved.danger_regressions)} sentences. They stand at the top of the report."
        yield f"Since {moved.against} {moved.count('worse'):,} sentences got worse, {moved.count('better'):,} better."
