"""For whom a follow-up question is asked: for somebody else, or for a business. A message that names neither does not ask for one."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.nlu.understanding import Understanding
from bot.partners.people import who_is_meant

_SOMEBODY = re.compile(
    r"\b(?:mum|mother|maw|mam|mammy|dad|da|father|faither|gran\w*|nan|nana|granda|papa|aunt\w*|uncle|brother|sister|son|daughter|wean\w*|bairn\w*|kid\w*|"
    r"child\w*|wife|husband|partner|boyfriend|girlfriend|friend\w*|pal|pals|mate|mates|neighbour\w*|flatmate|carer|cousin|niece|nephew|someone|somebody|"
    r"people|person|parents|family|wee (?:boy|girl|one|man)|her|him|them|she|he|they|old(?:er)?|deaf|blind|dementia|disabled|autis\w*|behalf)\b",
    re.IGNORECASE,
)
_BUSINESS = re.compile(
    r"\b(?:shop\w*|business\w*|company|firm|work|workplace|office|staff|employee\w*|customer\w*|cafe|café|pub|bar|hotel|restaurant|salon|school|charity|club|"
    r"church|hall|garage|warehouse|stall|trader|self employed|bookies|bookmaker\w*|b&b|boss|centre|till)\b",
    re.IGNORECASE,
)
_NAMES = {"follow_up/for_someone_else": _SOMEBODY, "follow_up/for_a_business": _BUSINESS}


def without_false_names(alone: Understanding, text: str) -> Understanding:
    """Take back that a message asks for somebody else or for a business when it names neither: "what about the cat" sounds like it."""
    if alone.kind == "follow_up" and not fits(alone.notice or "", text):
        return replace(alone, kind="suggestions", notice=None, offers=[])
    return alone


def fits(label: str, text: str) -> bool:
    """Tell whether a message names whom a follow-up question asks for, where it asks for somebody."""
    return label not in _NAMES or bool(_NAMES[label].search(text) or (label == "follow_up/for_someone_else" and who_is_meant(text)))
