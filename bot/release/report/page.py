"""The report as one page that needs nothing else: no script, no picture from elsewhere."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from bot.clock import LONDON
from bot.release.report.charts import charts
from bot.release.report.report import Report
from bot.release.report.tables import Cell, tables
from bot.release.store import PAGE

_FOLDER = Path(__file__).parent
_MOST_EXAMPLES = 12
"""Sentences shown for each way of typing; the CSV file has all."""


def write_page(report: Report, folder: Path) -> Path:
    """Write the page into `folder` and return its path."""
    path = folder / PAGE
    path.write_text(page(report), "utf-8")
    return path


def page(report: Report) -> str:
    """Return the page as HTML."""
    environment = Environment(loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters["cell"] = shown
    return environment.get_template("page.html").render(
        report=report,
        made=datetime.fromisoformat(report.made).astimezone(LONDON).strftime("%-d %B %Y, %H:%M"),
        tables=tables(report),
        # Drawn by our own code from numbers and names of files, never from sentences.
        charts={name: Markup(svg) for name, svg in charts(report).items()},
        style=Markup((_FOLDER / "page.css").read_text("utf-8")),
        examples=_examples(report),
    )


def shown(cell: Cell) -> str:
    """Return a cell as people read it: a share in per cent, a number with its thousands apart, a label that may break between its parts."""
    if isinstance(cell, float):
        return f"{cell:.1%}"
    if isinstance(cell, int):
        return f"{cell:,}"
    return Markup(str(escape(cell)).replace("/", "/<wbr>").replace("_", "_<wbr>"))


def _examples(report: Report) -> list[list[Cell]]:
    """Return rows of changed sentences for the page: all danger that was lost, and a few of each way of typing."""
    count: Counter[str] = Counter()
    rows = []
    for row, changed in zip(tables(report)["robustness_changed"].rows, report.robustness.changed, strict=True):
        count[changed.perturbation] += 1
        if changed.danger_lost or count[changed.perturbation] <= _MOST_EXAMPLES:
            rows.append(row)
    return rows
