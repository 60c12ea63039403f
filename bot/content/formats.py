"""Formats: dates, telephone numbers and web addresses are written in one way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.corpus import Corpus
from bot.content.problems import Problem
from bot.content.public_texts import public_texts

_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)"
_FULL_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DATE = re.compile(
    rf"\b\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}\b"  # 21/11/2026, 2026-11-21
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)(?: of)? {_FULL_MONTH}\b"  # 21st November
    rf"|\b{_FULL_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?!\d| ?(?:am|pm))\b"  # November 21
    rf"|\b\d{{1,2}} {_MONTH}\b(?!\w)",  # 21 Nov
    re.IGNORECASE,
)
_MAY = re.compile(r"\d{1,2} may", re.IGNORECASE)
_NUMBER_WITH_MARKS = re.compile(r"(?<!\w)(?:\(0\d{2,4}\)|0\d{2,4}[-.]|\+44|0044)[\d (.-]{4,}\d")
_ADDRESS = re.compile(r"(?<![\w@.-])(?:https?://\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|scot|uk|info|gov)(?:/[\w/-]+)?)\b(?!@)")
_PRINTED = re.compile(r"\d{1,6}|\d{2,5}(?: \d{2,6}){1,4}")


def dates_are_written_in_words(corpus: Corpus) -> Iterator[Problem]:
    """A date reads `21 November 2026`."""
    for text in public_texts(corpus):
        for match in _DATE.finditer(text.text):
            if not _MAY.fullmatch(match.group()):
                yield text.problem(corpus, match.group(), f"Write the date “{match.group()}” as people say it: 21 November 2026.")


def numbers_are_printed_in_groups(corpus: Corpus) -> Iterator[Problem]:
    """A telephone number has blanks between its groups, and neither brackets nor hyphens."""
    for text in public_texts(corpus):
        for match in _NUMBER_WITH_MARKS.finditer(text.text):
            message = f"“{match.group()}” is spelled out. Name it instead, like {{police_101}}; the names are in data/partners/numbers.yml."
            yield text.problem(corpus, match.group(), message)
    file = corpus.files.get("numbers")
    for key, number in corpus.numbers.items():
        if file and not _PRINTED.fullmatch(number.number):
            message = f"Print “{number.number}” in groups with blanks, like 0808 164 6000."
            yield Problem(corpus.shown(file.path), file.line(("numbers", key, "number")), message)


def organisations_are_named_not_spelled(corpus: Corpus) -> Iterator[Problem]:
    """A web address is shown with its organisation; in a sentence the name is enough."""
    known = {address.casefold() for address in corpus.style.web_addresses}
    for text in public_texts(corpus):
        if text.where in (("name",), ("title",)):
            continue
        for match in _ADDRESS.finditer(text.text):
            if match.group().casefold() not in known:
                message = f"“{match.group()}” is a web address. Name the organisation: its address is shown beside it."
                yield text.problem(corpus, match.group(), message, is_warning=True)
