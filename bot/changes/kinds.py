"""What a change may be about, and which files of the shelf that is.

A key is written as in `Corpus.files`: `doorstep/bogus_callers`, `danger/caller_at_door`, `organisations/age_scotland`; an entry of a table is
`numbers/police_101`. A path is written from the shelf: `advice/doorstep/bogus_callers.yml`; the held-out sentences are below `held_out/`.
"""

from __future__ import annotations

from enum import StrEnum

from bot.content.content import NOTICE_THEMES

HELD_OUT = "held_out"


class Kind(StrEnum):
    """What a change is about."""

    topic = "topic"
    danger = "danger"
    notice = "notice"
    organisation = "organisation"
    number = "number"
    campaign = "campaign"
    check = "check"
    tool = "tool"
    phrase = "phrase"
    telegram = "telegram"
    command = "command"
    source = "source"
    doubt = "doubt"
    style = "style"


TABLES = {
    Kind.number: ("partners/numbers.yml", "numbers"),
    Kind.phrase: ("phrases.yml", "phrases"),
    Kind.telegram: ("telegram/words.yml", "telegram"),
    Kind.command: ("telegram/commands.yml", "commands"),
    Kind.source: ("sources.yml", "sources"),
    Kind.doubt: ("to_verify.yml", "to_verify"),
}
"""Kinds whose entries stand in one file, and the key in that file below which they stand."""
_FOLDERS = {Kind.organisation: "organisations", Kind.campaign: "campaigns", Kind.check: "checks", Kind.tool: "tools", Kind.style: "style"}


def files_of(kind: Kind, key: str) -> list[str]:
    """Return the paths that `key` may have files at, what we answer first."""
    name = key.partition("/")[2]
    if kind in TABLES:
        return [TABLES[kind][0]]
    if kind is Kind.organisation:
        return [f"partners/{key}.yml"]
    if kind in (Kind.campaign, Kind.tool, Kind.style):
        return [f"{key}.yml"]
    if kind is Kind.check:
        return [f"{key}.yml", f"nlu/check/{name}.yml", f"{HELD_OUT}/check/{name}.yml"]
    return [f"advice/{key}.yml", f"nlu/{key}.yml", f"{HELD_OUT}/{key}.yml"]


def place_of(kind: Kind, key: str) -> tuple[str, ...]:
    """Return where in its file the entry stands: nothing for a whole file, `("numbers", "police_101")` in a table."""
    return (TABLES[kind][1], key.partition("/")[2]) if kind in TABLES else ()


def kind_of(key: str) -> Kind:
    """Return what a key is about, by its first part."""
    first = key.partition("/")[0]
    if first == "danger":
        return Kind.danger
    if first in NOTICE_THEMES:
        return Kind.notice
    by_table = {table: kind for kind, (_, table) in TABLES.items()}
    by_folder = {folder: kind for kind, folder in _FOLDERS.items()}
    return {**by_table, **by_folder}.get(first, Kind.topic)
