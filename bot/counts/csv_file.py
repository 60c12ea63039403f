"""A table as a CSV file for spreadsheets, with the same words for small numbers as on the page."""

from __future__ import annotations

from bot.counts.tables import Table
from bot.spreadsheets import as_csv


def csv_of(table: Table) -> str:
    """Return a table as CSV, headings first; thousands stand without a comma."""
    headings = [table.first, *table.headings, *([table.share] if table.share else [])]
    rows = [[row.label, *(figure.words.replace(",", "") for figure in row.figures), *([row.share] if table.share else [])] for row in table.rows]
    return as_csv(headings, rows)
