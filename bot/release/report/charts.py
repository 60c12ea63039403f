"""The charts of a report as SVG, without scripts. Every chart has its table beside it on the page, so it is an image with a name."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import pygal
from pygal.graph.graph import Graph
from pygal.style import Style

from bot.release.judging import OUTCOMES
from bot.release.perturbations import PERTURBATIONS
from bot.release.report.outcomes import Outcomes
from bot.release.report.reliability import Calibration
from bot.release.report.report import Report
from bot.release.report.robustness import ALL

BLUE, SKY, ORANGE, GREY = "#0b5394", "#6fa8dc", "#c55a11", "#767171"
"""Told apart by people who see colours otherwise, and by their lightness: right, offered, wrong, declined."""
_ROW, _FRAME = 30, 120
_ENOUGH = 10
"""Sentences from which a point of the reliability curve says something."""


def charts(report: Report) -> dict[str, str]:
    """Return the SVG of each chart by the name of the table it shows."""
    return {
        "themes": _stacked("themes", "What was done with the sentences of each theme", report.themes),
        "danger": _danger(report),
        "out_of_scope": _scope(report),
        "calibration": _reliability(report.calibration),
        "robustness": _robustness(report),
    }


def _stacked(name: str, title: str, rows: list[Outcomes]) -> str:
    series = {outcome: [row.share(outcome) * 100 for row in rows] for outcome in OUTCOMES}
    return _bars(name, title, [row.name.replace("_", " ") for row in rows], series, (BLUE, SKY, ORANGE, GREY))


def _danger(report: Report) -> str:
    rows = [row for row in report.danger.classes if row.sentences]
    shares = {
        heading: [getattr(row, field) / row.sentences * 100 for row in rows]
        for heading, field in (("for certain", "certain"), ("as another class", "other"), ("in doubt", "doubt"), ("missed", "missed"))
    }
    return _bars("danger", "How much of each danger was seen", [row.name.replace("_", " ") for row in rows], shares, (BLUE, SKY, GREY, ORANGE))


def _scope(report: Report) -> str:
    rows = report.out_of_scope
    answers = {"told it is not ours": ("own", "other"), "topics offered": ("offered",), "advice": ("advice",), "danger or other": ("danger", "rest")}
    shares = {name: [sum(getattr(row, field) for field in fields) / row.sentences * 100 for row in rows] for name, fields in answers.items()}
    labels = [row.name.replace("_", " ") for row in rows]
    return _bars("out_of_scope", "What was done with matters that are not ours", labels, shares, (BLUE, SKY, ORANGE, GREY))


def _robustness(report: Report) -> str:
    rows = {row.perturbation: row for row in report.robustness.rows if row.theme == ALL}
    names = [name for name in PERTURBATIONS if name in rows]
    title = "Sentences whose answer stays the same when typed in another way"
    return _bars("robustness", title, names, {"unchanged": [rows[name].share * 100 for name in names]}, (BLUE,))


def _reliability(calibration: Calibration) -> str:
    chart = pygal.XY(
        **_looks(520, (GREY, BLUE, ORANGE)),
        title="Confidence, and the share that was right",
        x_title="confidence, %",
        y_title="right, %",
        range=(0, 100),
        xrange=(0, 100),
        dots_size=5,
    )
    chart.add("as it should be", [(0, 0), (100, 100)], show_dots=False, stroke_style={"dasharray": "6, 6"})
    for name, curve in (("every first guess", calibration.first_guesses), ("answers given", calibration.answers)):
        chart.add(name, [(entry.confidence * 100, entry.right * 100) for entry in curve.bins if entry.sentences >= _ENOUGH])
    return _svg(chart, "calibration")


def _bars(name: str, title: str, labels: list[str], series: dict[str, list[float]], colours: tuple[str, ...]) -> str:
    """Draw a horizontal bar of shares for each label, the first on top."""
    looks = _looks(len(labels) * _ROW + _FRAME, colours)
    chart = pygal.HorizontalStackedBar(**looks, title=title, x_title="share of sentences, %", range=(0, 100), print_values=False)
    chart.x_labels = labels[::-1]
    for heading, shares in series.items():
        chart.add(heading, [round(share, 1) for share in shares[::-1]])
    return _svg(chart, name)


def _looks(height: int, colours: tuple[str, ...]) -> dict:
    style = Style(
        background="transparent",
        plot_background="transparent",
        foreground="#1a1a1a",
        foreground_strong="#1a1a1a",
        foreground_subtle="#595959",
        guide_stroke_color="#c8c8c8",
        major_guide_stroke_color="#c8c8c8",
        opacity="1",
        opacity_hover="1",
        colors=colours,
        font_family="system-ui, sans-serif",
        label_font_size=14,
        major_label_font_size=14,
        title_font_size=16,
        legend_font_size=14,
        transition="0s",
    )
    legend = {"legend_at_bottom": True, "legend_at_bottom_columns": len(colours)}
    return {"width": 900, "height": height, "style": style, "js": [], "disable_xml_declaration": True, "margin": 10, **legend}


def _svg(chart: Graph, name: str) -> str:
    """Return the chart as SVG that can stand in a page: no script, an image with its title for a name."""
    chart.uuid = name
    chart.add_xml_filter(_without_scripts)
    chart.add_xml_filter(lambda root: _named(root, str(chart.title)))
    return chart.render(is_unicode=True)


def _without_scripts(root: Element) -> Element:
    for parent in root.iter():
        for child in [child for child in parent if isinstance(child.tag, str) and child.tag.endswith("script")]:
            parent.remove(child)
    return root


def _named(root: Element, title: str) -> Element:
    root.set("role", "img")
    root.set("aria-label", f"{title}. The table below has the same figures.")
    return root
