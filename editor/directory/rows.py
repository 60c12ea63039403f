"""The rows of the lists: each entry with what there is to know about it at a glance."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.changes.models import OPEN, Change
from bot.content.corpus import Corpus
from bot.content.review_days import ReviewDays, review_days
from bot.partners.hiding import everything_hidden
from bot.partners.models import HiddenSignpost
from editor.directory.sections import SECTIONS, Section, name_of

SHOW = {"": "All", "overdue": "To read again", "hidden": "Hidden", "changing": "Being changed"}
"""Which rows a list shows, and what that is called."""


@dataclass(frozen=True)
class Row:
    """One entry, or a draft of one that is not on the shelf yet."""

    section: Section
    key: str
    name: str
    days: ReviewDays = field(default_factory=ReviewDays)
    overdue: bool = False
    hidden: HiddenSignpost | None = None
    changes: tuple[Change, ...] = ()
    is_new: bool = False
    words: str = ""
    """All that is written in it, to search in."""


def rows_of(session: Session, section: Section, corpus: Corpus, today: datetime.date) -> list[Row]:
    """Return the rows of a section: what has to be read again first, the longest overdue on top, then by name."""
    hidden, changes = everything_hidden(session), _open_changes(session, section)
    rows = []
    for key, entry in section.entries(corpus).items():
        full, days = f"{section.name}/{key}", review_days(entry, corpus)
        words = f"{key} {entry.json(ensure_ascii=False)}".casefold()
        name, overdue = name_of(section, key, entry), days.is_overdue(today)
        rows.append(Row(section, key, name, days, overdue, hidden.get(full), tuple(changes.pop(full, ())), False, words))
    for full, drafts in changes.items():
        rows.append(Row(section, full.partition("/")[2], drafts[0].title, changes=tuple(drafts), is_new=True, words=drafts[0].title.casefold()))
    return sorted(rows, key=lambda row: (not row.overdue, row.days.again if row.overdue else datetime.date.max, row.name.casefold()))


def chosen(rows: list[Row], *, show: str, search: str) -> list[Row]:
    """Return the rows that a filter lets through."""
    tests = {"overdue": lambda row: row.overdue, "hidden": lambda row: row.hidden, "changing": lambda row: row.changes}
    test = tests.get(show, lambda row: True)
    sought = search.casefold().split()
    return [row for row in rows if test(row) and all(word in f"{row.name.casefold()} {row.words}" for word in sought)]


def to_read_again(session: Session, corpus: Corpus, today: datetime.date) -> list[Row]:
    """Return every row with a day on which it has to be read again, the first day first."""
    rows = [row for section in SECTIONS.values() for row in rows_of(session, section, corpus, today) if row.days.again]
    return sorted(rows, key=lambda row: (row.days.again, row.section.title, row.name))


def _open_changes(session: Session, section: Section) -> dict[str, list[Change]]:
    query = sa.select(Change).where(Change.kind == section.kind.value, Change.state.in_([state.value for state in OPEN]))
    found: dict[str, list[Change]] = defaultdict(list)
    for change in session.execute(query.order_by(Change.updated.desc())).scalars():
        found[change.key].append(change)
    return found
