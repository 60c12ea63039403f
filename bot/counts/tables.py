"""Counts as tables that may be shown. Pages, charts and CSV files are made from these alone, so that no small number gets past them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.counts.small_numbers import Shown, shown

Column = tuple[str, Mapping]
"""A heading, and the counts below it by row."""


@dataclass(frozen=True)
class Row:
    """What a row is about, and its figures in the order of the headings. `share` is a figure in words that is no count; `mark`: the label, short,
    for a chart."""

    label: str
    figures: list[Shown]
    share: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Table:
    """A table: `first` heads the labels, `headings` the figures. `is_over_time`: its rows are days, weeks or hours, in order.

    `share` heads the shares, where there are any. `drawn`: how many of the figures a chart shows, 0 for all.
    """

    name: str
    title: str
    first: str
    headings: list[str]
    rows: list[Row]
    is_over_time: bool = False
    share: str = ""
    drawn: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether every figure is nothing."""
        return not any(figure.height for row in self.rows for figure in row.figures)

    def first_rows(self, most: int) -> Table:
        """Return the table with its first rows alone."""
        return replace(self, rows=self.rows[:most])


def over_time(name: str, title: str, steps: Mapping[date, Counter[str]], columns: Mapping[str, str], *, least: int, first: str = "Day") -> Table:
    """Return a table with a row for each day or week, and a column for each key that `columns` names."""
    rows = [Row(day_in_words(step), [shown(counts[key], least) for key in columns], mark=f"{step.day} {step:%b}") for step, counts in steps.items()]
    return Table(name, title, first, list(columns.values()), rows, is_over_time=True)


def ranked(name: str, title: str, first: str, columns: Sequence[Column], names: Mapping[str, str], *, least: int) -> Table:
    """Return a table with a row for each key that was counted, the most frequent first."""
    keys = {key for _, counts in columns for key, n in counts.items() if n}
    # Sorted by what is shown, so that the order does not tell small numbers apart.
    rows = [Row(names.get(key, key), [shown(counts.get(key, 0), least) for _, counts in columns]) for key in keys]
    rows.sort(key=lambda row: ([-figure.height for figure in row.figures], row.label))
    return Table(name, title, first, [heading for heading, _ in columns], rows)


def day_in_words(day: date) -> str:
    """Return a day as it stands in a table: `2 November 2026`."""
    return f"{day.day} {day:%B %Y}"
