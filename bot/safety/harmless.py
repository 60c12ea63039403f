"""Does a sentence speak of a story, of what is long over, of what might be, or in a saying? Frightening words weigh less in it."""

from __future__ import annotations

from bot.safety.contexts.past import long_over
from bot.safety.general_questions import asked_in_general, supposed
from bot.safety.tables import contexts_of, normaliser


def sounds_harmless(sentence: str) -> bool:
    """Tell whether something around the frightening words of a sentence makes them harmless."""
    words = normaliser().words(sentence)
    if supposed(words) or asked_in_general(words):
        return True
    contexts = contexts_of(words)
    return not contexts.isdisjoint(("fiction", "look_alike")) or long_over(contexts)
