"""Finds danger in a message by rules alone: no model, no Rasa, nothing that can be out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bot.safety.combinations import combined
from bot.safety.danger import Danger
from bot.safety.matching import Found
from bot.safety.precedence import most_dangerous
from bot.safety.sentences import sentences_of
from bot.safety.tables import CERTAIN, CLUE, CONTEXT, DOUBT, normaliser, reader


ASKED_IN_EARNEST = frozenset(
    "abroad cannot_speak child_user driving_now images_pasted missing_person own_offending ransomware_work remote_access_open reporting_crime".split()
)
"""Classes that people put as a question while they are in it: `how do I get him out of my laptop`."""


def find_danger(text: str) -> Danger | None:
    """Return the most dangerous thing a message shows, or None.

    Every sentence is read by itself; clues are also put together with those of the sentence after it.
    """
    read = [_read(sentence) for sentence in sentences_of(text)]
    return most_dangerous([danger for dangers, _ in read for danger in dangers] + list(_across([clues for _, clues in read])))


def _across(clues: list[frozenset[str]]) -> Iterator[Danger]:
    for here in clues:
        yield from combined(here)
    for here, following in pairwise(clues):
        yield from combined(here | following)


def _read(sentence: str) -> tuple[list[Danger], frozenset[str]]:
    words = normaliser().words(sentence)
    found = reader().read(words)
    by_level: dict[str, list[tuple[str, Found]]] = {CERTAIN: [], DOUBT: [], CLUE: [], CONTEXT: []}
    for find in found:
        level, _, name = find.label.partition(" ")
        by_level[level].append((name, find))
    context = by_level[CONTEXT]
    names = {name for name, _ in context}
    if "fiction" in names or ("over" in names and "still" not in names):
        return [], frozenset()
    look_alikes = [find for name, find in context if name == "look_alike"]
    question = min((find.start for name, find in context if name in ("question", "service")), default=len(words) + 2)

    def stands(name: str, find: Found) -> bool:
        asked = find.start >= question and name not in ASKED_IN_EARNEST
        return not asked and not any(find.overlaps(other) for other in look_alikes)

    dangers = [Danger(name, level == CERTAIN) for level in (CERTAIN, DOUBT) for name, find in by_level[level] if stands(name, find)]
    return dangers, frozenset(name for name, find in by_level[CLUE] if stands(name, find))
