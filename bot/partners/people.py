"""Who needs help, from the words of a message: the groups that partners are there for."""

from __future__ import annotations

import re

_GROUPS: tuple[tuple[str, str], ...] = (
    (
        "older_people",
        r"gran\w*|granny|granda\w*|grandad|pensioner\w*|elderly|older (?:person|people|relative|neighbour)|old (?:man|woman|lady)|auld \w+",
    ),
    (
        "children",
        r"my (?:wee )?(?:son|daughter|child|children|kid|kids|wean|weans|bairn|bairns|boy|girl)|\bi am (?:1[0-5]|[89])\b|\bi'?m (?:1[0-5]|[89])\b",
    ),
    ("students", r"students?|uni|university|college|halls"),
    ("businesses", r"my (?:shop|business|cafe|café|pub|restaurant|firm|company)|shopkeeper|small business|staff"),
    ("farmers", r"farm\w*|crofter|croft|tractor|quad|livestock|sheep"),
    ("lgbt", r"lgbt\w*|gay|lesbian|trans|transgender|bisexual"),
    ("deaf_people", r"deaf|bsl|sign language|hard of hearing"),
    ("disabled_people", r"disab\w*|wheelchair|learning disabilit\w*|blind"),
    ("men", r"\bi am a man\b|\bi'?m a man\b|men|male (?:victim|survivor)"),
    ("women", r"women|woman|\bi'?m a woman\b"),
    ("young_people", r"teen\w*|young (?:person|people)|youth"),
)
_COMPILED = tuple((group, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)) for group, pattern in _GROUPS)


def who_is_meant(text: str) -> str | None:
    """Return the first group that `text` names, as in `who` of an organisation's file, or None."""
    return next((group for group, pattern in _COMPILED if pattern.search(text)), None)
