"""What somebody means when they answer a question of the partner search: a button, a place, a person, a number, or nothing that fits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.nlu.places import ELSEWHERE
from bot.nlu.questions import is_question
from bot.partners.people import who_is_meant
from bot.places.postcodes import council_of_postcode, names_a_postcode
from bot.safety.precedence import ABROAD
from bot.safety.rules import find_danger

ANYTHING, ANYWHERE, ANYONE = "anything", "anywhere", "anyone"
UNCLEAR, POSTCODE = "unclear", "postcode"
STORY = 12
"""Words from which an answer is a story: what it names is taken, and it is not asked again."""
_ANY = re.compile(
    r"\b(?:any|anything|anywhere|everything|all|whole of scotland|scotland|no matter|does(?:n'?t| not) matter|don'?t (?:know|mind|want)|dinnae ken|"
    r"rather not|not sure|not saying|not telling|prefer not|private|skip|pass|whatever|wherever|none of your business|idk|dunno)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"^\W*(?:stop|cancel|quit|never ?mind|forget it|leave it|nae bother|no thanks|nah|naw|no)\b[\W\w]{0,12}$", re.IGNORECASE)
_NEAR = re.compile(
    r"\bnear(?:by|est|er)?\b|\blocal\w*|\bround (?:here|me|my)\b|\bin my (?:area|town|village|street)\b|\bclose (?:to|by)\b|\bcome (?:round|out)\b",
    re.I,
)
_ME = re.compile(r"\b(?:me|myself|mysel|masel|just me|for me|i am|i'?m|us|no ?one else|nobody else)\b", re.IGNORECASE)


def wants_near(text: str) -> bool:
    """Tell whether a message asks for help near somebody."""
    return bool(_NEAR.search(text))


def stops(text: str) -> bool:
    """Tell whether an answer ends the search."""
    return bool(_STOP.match(text))


def topic_answer(text: str, topic: str | None, options: Sequence[str]) -> str | None:
    """Return the topic that is meant, ANYTHING, or None. `topic` is what the text was understood as, `options` the keys that were shown."""
    if text.strip().isdecimal() and 0 < int(text) <= len(options):
        return options[int(text) - 1]
    return topic or (ANYTHING if _ANY.search(text) else None)


def place_answer(text: str, council: str | None) -> str | None:
    """Return the council area that is meant, ANYWHERE, or None; a place outside Scotland is ELSEWHERE."""
    return council or council_of_postcode(text) or (ANYWHERE if _ANY.search(text) else None)


def names_only_a_place_abroad(text: str, council: str | None, danger: str | None) -> bool:
    """Tell whether an answer to "where?", such as "I live in Spain", was taken for danger outside Scotland only because of the place."""
    return council == ELSEWHERE and danger == ABROAD and find_danger(text) is None


def person_answer(text: str) -> str | None:
    """Return the group that is meant, ANYONE, or None."""
    return who_is_meant(text) or (ANYONE if _ANY.search(text) or _ME.search(text) else None)


def trouble_with(slot: str, text: str) -> str:
    """Return why an answer was none."""
    return POSTCODE if slot == "help_place" and names_a_postcode(text) else UNCLEAR


def is_another_question(text: str) -> bool:
    """Tell whether somebody asks something instead of answering."""
    return is_question(text) and len(text.split()) > 1
