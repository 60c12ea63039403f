"""The tables of a report as CSV files, for spreadsheets."""

from __future__ import annotations

import csv
from pathlib import Path

from bot.release.report.report import Report
from bot.release.report.tables import tables


def write_csv_files(report: Report, folder: Path) -> None:
    """Write one file for each table, with its headings. Shares are numbers from 0 to 1."""
    for table in tables(report).values():
        # With the mark at its start a spreadsheet knows that it is UTF-8.
        with (folder / f"{table.name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(table.headings)
            writer.writerows([f"{cell:.4f}" if isinstance(cell, float) else cell for cell in row] for row in table.rows)
