"""All pattern tables put together: what is looked for in a sentence, by label."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module

from bot.safety.contexts import CONTEXTS
from bot.safety.groups import COMMON, FAMILIAR, GROUPS
from bot.safety.matching import SentenceReader
from bot.safety.normalise import Normaliser
from bot.safety.patterns.clues import CLUES
from bot.safety.precedence import MOST_DANGEROUS_FIRST
from bot.safety.situations import AT_ONCE, SITUATIONS
from bot.safety.templates import lines_of

CERTAIN, DOUBT, CLUE, CONTEXT = "certain", "doubt", "clue", "context"
"""The levels of a table; a label is a level and a name, such as `certain caller_at_door` or `context fiction`."""


def _blocks() -> Iterator[tuple[str, str]]:
    for kind in MOST_DANGEROUS_FIRST:
        patterns = import_module(f"bot.safety.patterns.{kind}")
        at_once, in_doubt = (SITUATIONS.get(kind, ""), "") if kind in AT_ONCE else ("", SITUATIONS.get(kind, ""))
        yield f"{CERTAIN} {kind}", patterns.CERTAIN + at_once
        yield f"{DOUBT} {kind}", patterns.DOUBT + in_doubt
    yield from ((f"{CLUE} {name}", block) for name, block in CLUES.items())
    yield from ((f"{CONTEXT} {name}", block) for name, block in CONTEXTS.items())


def labelled_lines() -> dict[str, list[str]]:
    """Return the template lines of every table by label."""
    return {label: list(lines_of(block)) for label, block in _blocks()}


@lru_cache(maxsize=1)
def reader() -> SentenceReader:
    """Return the reader of all tables, made once on first use."""
    return SentenceReader(labelled_lines(), GROUPS, COMMON, FAMILIAR)


@lru_cache(maxsize=1)
def context_reader() -> SentenceReader:
    """Return a reader of the tables of contexts alone: where nothing else is asked, a long story takes a fraction of the time."""
    contexts = {label: lines for label, lines in labelled_lines().items() if label.startswith(CONTEXT)}
    return SentenceReader(contexts, GROUPS, COMMON, FAMILIAR)


@lru_cache(maxsize=1)
def normaliser() -> Normaliser:
    """Return the normaliser that knows the words of all tables."""
    return Normaliser(reader().words)


def contexts_of(words: list[str]) -> set[str]:
    """Return the names of the contexts that a normalised sentence has."""
    return {find.label.removeprefix(f"{CONTEXT} ") for find in context_reader().read(words)}
