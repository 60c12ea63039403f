"""A table as a chart: SVG to stand in a page whose policy allows neither script nor style. The table stands below it with the same figures."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

import pygal
from pygal.graph.graph import Graph
from pygal.style import Style

from bot.counts.tables import Row, Table

COLOURS = ("#2f7fb8", "#b85c00", "#7a6fb0", "#5f8a3a", "#b0507a", "#6b7680", "#a08020")
"""Each has a contrast of at least 3 to a white page and to a dark one, and they differ in lightness to eyes that see few colours."""
MOST_BARS = 15
_ROW, _FRAME = 30, 90
_HEIGHT, _WIDTH = 360, 900
_LABELS = 10
_SIDE_BY_SIDE = 2
"""Figures of one day that stand side by side; more of them are stacked."""
_IN_A_ROW, _LEGEND = 3, 24
_TEXT = 14
_STYLE = Style(label_font_size=_TEXT, major_label_font_size=_TEXT, legend_font_size=_TEXT)
"""Only for the room that words take; what is drawn has no style."""


def chart(table: Table) -> str:
    """Return a table as SVG: columns over time, or bars of its first rows."""
    return _over_time(table) if table.is_over_time else _bars(table.first_rows(MOST_BARS))


def _over_time(table: Table) -> str:
    kind = pygal.StackedBar if len(_drawn(table)) > _SIDE_BY_SIDE else pygal.Bar
    drawn = kind(**_looks(table, _HEIGHT), show_minor_x_labels=False, truncate_label=-1, y_labels_major_count=5, show_minor_y_labels=False)
    drawn.x_labels = [row.mark or row.label for row in table.rows]
    drawn.x_labels_major = drawn.x_labels[:: max(1, -(-len(table.rows) // _LABELS))]
    return _svg(drawn, table, table.rows)


def _bars(table: Table) -> str:
    drawn = pygal.HorizontalBar(**_looks(table, len(table.rows) * _ROW * len(_drawn(table)) + _FRAME), truncate_label=44)
    drawn.x_labels = [row.label for row in table.rows[::-1]]
    return _svg(drawn, table, table.rows[::-1])


def _drawn(table: Table) -> list[str]:
    return table.headings[: table.drawn or None]


def _looks(table: Table, height: int) -> dict:
    series = len(_drawn(table))
    legend = {"legend_at_bottom": True, "legend_at_bottom_columns": min(series, _IN_A_ROW), "truncate_legend": -1, "show_legend": series > 1}
    plain = {"js": [], "css": [], "disable_xml_declaration": True, "style": _STYLE}
    rows = -(-series // _IN_A_ROW)
    return {
        "width": _WIDTH,
        "height": height + rows * _LEGEND,
        "margin": 10,
        "margin_right": 50,
        "margin_bottom": rows * _LEGEND // 2,
        "range": _range(table),
        **legend,
        **plain,
    }


def _range(table: Table) -> tuple[int, int]:
    together = sum if table.is_over_time and len(_drawn(table)) > _SIDE_BY_SIDE else max
    heights = ([figure.height for figure in row.figures[: table.drawn or None]] for row in table.rows)
    return 0, max([10, *(together(row) for row in heights if row)])


def _svg(drawn: Graph, table: Table, rows: Sequence[Row]) -> str:
    for number, heading in enumerate(_drawn(table)):
        drawn.add(heading, [row.figures[number].height for row in rows])
    drawn.uuid = table.name
    drawn.add_xml_filter(lambda root: _plain(root, table.title))
    return drawn.render(is_unicode=True)


def _plain(root: Element, title: str) -> Element:
    """Give the chart its name and its looks by attributes, in place of scripts, styles and words that only a pointer finds."""
    for parent in list(root.iter()):
        for child in [child for child in parent if not isinstance(child.tag, str) or _name(child) in ("script", "style", "title", "desc")]:
            parent.remove(child)
        if isinstance(parent.tag, str):
            parent.attrib.pop("style", None)
            _paint(parent)
            if "axis" in parent.get("class", "").split():
                _align(parent)
    root.set("role", "img")
    root.set("aria-label", f"{title}. The table below has the same figures.")
    return root


def _paint(element: Element) -> None:
    words = element.get("class", "").split()
    if "background" in words:
        element.set("fill", "none")
    elif _name(element) == "text":
        element.set("fill", "currentColor")
        element.set("font-size", str(_TEXT))
    elif any(word in words for word in ("guide", "axis", "line")) and _name(element) == "path":
        element.set("stroke", "currentColor")
        element.set("stroke-opacity", "1" if "axis" in words else "0.25")
    for number, colour in enumerate(COLOURS):
        if f"serie-{number}" in words or f"color-{number}" in words:
            element.set("fill", colour)


def _align(axis: Element) -> None:
    for text in axis.iter("text"):
        text.set("text-anchor", "end" if float(text.get("x", 0)) < 0 else "middle")


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]
