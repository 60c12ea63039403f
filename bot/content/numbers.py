"""Numbers by reference: `{police_101}` in a text stands for an entry of the one number table."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.content.models import Number

REFERENCE = re.compile(r"\{([a-z0-9_]+)\}")
# Five digits or more with the gaps people write, and the three-digit ones when they stand alone as a number to ring.
SPELLED_OUT = re.compile(r"(?<![\d£#*.,])(?:\+?\d[\d ]{6,}\d|116 ?\d{3}|\b(?:999|101|112|111|105|159|7726|61016|85258)\b)(?![\d%])")


def references(text: str) -> list[str]:
    """Return the number names that `text` refers to."""
    return REFERENCE.findall(text)


def with_numbers(text: str, numbers: Mapping[str, Number]) -> str:
    """Replace each reference by its number as people read it; raise KeyError for a name not in the table."""
    return REFERENCE.sub(lambda match: numbers[match.group(1)].number, text)


def tel_link(number: Number) -> str:
    """Return the link that a tap opens: `tel:` for a call, `sms:` for a text."""
    digits = re.sub(r"[^\d+*#]", "", number.number)
    return f"{'sms' if number.kind == 'text' else 'tel'}:{digits}"
