"""Does a sentence speak of a story, of what is long over, of what might be, or in a saying? Frightening words weigh less in it. And does it tell what
was done to whoever writes?"""

from __future__ import annotations

from bot.safety.contexts.past import long_over
from bot.safety.general_questions import asked_in_general, supposed
from bot.safety.tables import CONTEXT, context_reader, normaliser


def sounds_harmless(sentence: str) -> bool:
    """Tell whether something around the frightening words of a sentence makes them harmless."""
    words = normaliser().words(sentence)
    if supposed(words) or asked_in_general(words):
        return True
    contexts = _contexts(words)
    return not contexts.isdisjoint(("fiction", "look_alike")) or long_over(contexts)


def was_done_to_them(text: str) -> bool:
    """Tell whether somebody writes what was done to them or taken from them, as in "I was followed home" and "my son took money from my purse"."""
    return "done_to_them" in _contexts(normaliser().words(text))


def _contexts(words: list[str]) -> set[str]:
    return {find.label.removeprefix(f"{CONTEXT} ") for find in context_reader().read(words)}
