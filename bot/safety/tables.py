"""All pattern tables put together: what is looked for in a sentence, by label."""

from __future__ import annotations

from functools import lru_cache

from bot.safety import context
from bot.safety.groups import COMMON, GROUPS
from bot.safety.matching import SentenceReader
from bot.safety.normalise import Normaliser
from bot.safety.patterns import (
    attack,
    bystander,
    captive,
    children,
    clues,
    desk,
    fire,
    home,
    injury,
    missing,
    money,
    own,
    partner,
    road,
    self_harm,
    sexual,
    silence,
    threat,
)

CERTAIN, DOUBT, CLUE, CONTEXT = "certain", "doubt", "clue", "context"
_MODULES = (
    threat,
    bystander,
    home,
    partner,
    silence,
    self_harm,
    children,
    sexual,
    captive,
    money,
    missing,
    attack,
    fire,
    injury,
    own,
    desk,
    road,
)



def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.strip().splitlines() if line.strip()]


def labelled_lines() -> dict[str, list[str]]:
    """Return the template lines of every table by a label such as `certain caller_at_door` or `context fiction`."""
    tables: dict[str, list[str]] = {}
    for module in _MODULES:
        for level, table in ((CERTAIN, module.CERTAIN), (DOUBT, module.DOUBT)):
            for kind, block in table.items():
                tables.setdefault(f"{level} {kind}", []).extend(_lines(block))
    for level, table in ((CLUE, clues.CLUES), (CONTEXT, context.TABLES)):
        for name, block in table.items():
            tables[f"{level} {name}"] = _lines(block)
    return tables


@lru_cache(maxsize=1)
def reader() -> SentenceReader:
    """Return the reader of all tables, made once on first use."""
    return SentenceReader(labelled_lines(), GROUPS, COMMON)


@lru_cache(maxsize=1)
def normaliser() -> Normaliser:
    """Return the normaliser that knows the words of all tables."""
    return Normaliser(reader().words)

