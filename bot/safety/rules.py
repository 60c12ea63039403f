"""Finds danger in a message by rules alone: no model, no Rasa, nothing that can be out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.safety.combinations import combined
from bot.safety.contexts.past import long_over
from bot.safety.danger import Danger
from bot.safety.general_questions import asked_in_general, supposed
from bot.safety.matching import Found
from bot.safety.precedence import AT_HOME, CHILD, DEEDS, most_dangerous
from bot.safety.sentences import sentences_of
from bot.safety.tables import CERTAIN, CLUE, CONTEXT, DOUBT, normaliser, reader
from bot.safety.templates import NEGATIONS
from bot.safety.who_writes import speaks_as_grown_up, tells_what_was_done
from bot.safety.word_set import word_set

ASKED_IN_EARNEST = word_set(
    "abroad cannot_speak child_user driving_now images_pasted missing_person own_offending ransomware_work remote_access_open reporting_crime"
)
"""Classes that people put as a question while they are in it: `how do I get him out of my laptop`."""
DENIED_IN_VAIN = word_set("suicide_self_harm cannot_speak")
"""Classes in which a `no` before the words is part of them: `no, I want to die`."""
TOLD_OF_THE_PAST = word_set("own_offending")
"""Classes that are of the past by their nature: `I stole a car last week`."""


@dataclass(frozen=True)
class Sentence:
    """What one sentence shows: dangers by themselves, and clues that count together with others."""

    dangers: tuple[Danger, ...] = ()
    clues: frozenset[str] = frozenset()


def find_danger(text: str) -> Danger | None:
    """Return the most dangerous thing a message shows, or None.

    Every sentence is read by itself; its clues are also put together with those of the sentence after it.
    """
    found = _found(text)
    if any(danger.kind == CHILD for danger in found) and speaks_as_grown_up(text):
        # What a child says of its home a wife, a tenant or a grandmother says too.
        found = [replace(danger, kind=AT_HOME) if danger.kind == CHILD else danger for danger in found]
    return most_dangerous(found)


def _found(text: str) -> list[Danger]:
    sentences = [_read(sentence) for sentence in sentences_of(text)]
    return [*(danger for sentence in sentences for danger in sentence.dangers), *_together(sentences)]


def tells_only_what_was_done(text: str) -> bool:
    """Tell whether somebody writes what was done to them or is about to be ("I was followed home"), and owns up to nothing beside it."""
    return tells_what_was_done(text) and all(danger.kind not in DEEDS for danger in _found(text))


def _together(sentences: list[Sentence]) -> Iterator[Danger]:
    for sentence in sentences:
        yield from combined(sentence.clues)
    for sentence, following in pairwise(sentences):
        yield from combined(sentence.clues | following.clues)


def _read(sentence: str) -> Sentence:
    words = normaliser().words(sentence)
    if supposed(words):
        return Sentence()
    in_general = asked_in_general(words)
    named = [(*find.label.split(" "), find) for find in reader().read(words)]

    def after_a_negation(find: Found, within: int = 1) -> bool:
        return not NEGATIONS.isdisjoint(words[max(find.start - 1 - within, 0) : find.start - 1])

    context = [(name, find) for level, name, find in named if level == CONTEXT and not (name == "fiction" and after_a_negation(find, within=2))]
    contexts = {name for name, _ in context}
    if "fiction" in contexts:
        return Sentence()
    over = long_over(contexts)
    look_alikes = [find for name, find in context if name == "look_alike"]
    done_to_them = [find for name, find in context if name == "done_to_them"]
    asked_from = min((find.start for name, find in context if name in ("question", "service")), default=len(words) + 2)

    def everyday(level: str, find: Found) -> bool:
        # `Let a man in who said he was from the gas board, now I am not sure` is about more than the board. To be certain, every word counts.
        return any(find.overlaps(other) and not (level == DOUBT and find.surrounds(other)) for other in look_alikes)

    def stands(level: str, name: str, find: Found) -> bool:
        asked = (in_general or find.start >= asked_from) and name not in ASKED_IN_EARNEST
        denied = after_a_negation(find) and name not in DENIED_IN_VAIN
        suffered = name in DEEDS and any(find.overlaps(other) for other in done_to_them)
        return not asked and not denied and not suffered and not everyday(level, find)

    standing = [
        (level, name) for level, name, find in named if level != CONTEXT and stands(level, name, find) and (not over or name in TOLD_OF_THE_PAST)
    ]
    return Sentence(
        tuple(Danger(name, level == CERTAIN) for level, name in standing if level in (CERTAIN, DOUBT)),
        frozenset(name for level, name in standing if level == CLUE),
    )
