"""Tables that people open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(header: Sequence[str], rows: Iterable[Sequence]) -> str:
    """Return a table as CSV with the mark by which a spreadsheet knows that it is UTF-8.

    A text that a spreadsheet would take for a formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection).
    """
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(header)
    table.writerows([_harmless(value) for value in row] for row in rows)
    return "\ufeff" + text.getvalue()


def _harmless(value):
    return f"'{value}" if isinstance(value, str) and value.startswith(_STARTS_A_FORMULA) else value
