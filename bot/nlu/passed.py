"""A danger that has passed: "he's gone now, should I still tell someone?" after a caller would not leave is no word of a missing person."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.nlu.context import Context
from bot.nlu.understanding import Understanding
from bot.safety.precedence import REPORTING
from bot.safety.rules import find_danger

MISSED = "missing_person"
TO_ONESELF = ("caller_at_door", "break_in_now", "danger_now", "domestic_abuse_now", "weapon")
FROM_SOMEBODY_NEAR = (*TO_ONESELF, "danger_to_someone_else")
"""Dangers that somebody who is there brings; when they have gone, they are not missed."""
TO_SOMEBODY_ELSE = {
    "missing_person": "safety/missing_person",
    "suicide_self_harm": "safety/mental_health_suicide",
    "child_at_risk": "young/child_protection",
}
"""Dangers that are over when somebody else is found or well again, and the topic on what comes after."""
_BROUGHT_BY_TOPIC = {
    **dict.fromkeys(("doorstep/at_the_door_now", "doorstep/bogus_callers", "doorstep/police_impersonation"), "caller_at_door"),
    "safety/stalking": "danger_now",
    "safety/domestic_abuse": "domestic_abuse_now",
}
"""Topics on somebody who is there, with the danger that was then perhaps only doubted."""
REPORT = "follow_up/report"
WHAT_NOW = "follow_up/what_now"
HOW_TO_REPORT = "justice/how_to_report"
"""What comes next after a danger that leads to no topic: to tell the police."""
VICTIMS = "justice/victims_rights"
"""Whose organisations help after such a danger."""
A_FOLLOW_UP = 0.35
"""Share from which the message is taken for a follow-up question; else the next steps are told."""
_PEOPLE = "man|men|guy|guys|lad|lads|boy|boys|woman|women|wumman|caller|callers|people|customer|customers|fella|fellas|bloke|blokes|two|pair"
_OFF = r"(?:off|aff|away|awa)"
_GONE = re.compile(
    r"^\W*(?:(?:ok|okay|right|so|aye|ay|well|oh|phew|yes|yeah|no|naw|i think|ah think)\b\W*)*"
    rf"(?:(?:he|she|they|thae|(?:the|that|these|those|thae) (?:{_PEOPLE}))(?:['’]?(?:s|ve|re|r|v))?\b"
    rf"|(?:that|there)['’]?(?: i)?s (?:him|her|them|thame|the (?:{_PEOPLE})|baith o['’f]? them))"
    r"(?: (?:is|has|have|are|hiv|hae))?(?: (?:all|aw|just|jist|now|finally|both|baith|noo))*"
    rf" (?:gone|gaun|gan|gane|away|awa|aff|off|oot|out|left|went|scarpered|bolted|fled|legged it|ran for it|no (?:here|there)|not (?:here|there)"
    rf"|(?:run|ran|driven|drove|walked|cleared|headed|pushed|buggered|pissed|fucked|sodded|shot|taken) {_OFF})"
    rf"(?: (?:now|noo|away|awa|off|aff|hame|home|just now|the noo|again|at last|i think|any ?more))*"
    r"(?=\W*$|[.,;!?]|\W+(?:and|an|so|but|should|do|can|what|whit|who|wha|how)\b)",
    re.IGNORECASE,
)


_GONE_NOW = re.compile(r"^\W*(?:(?:all|aw|baith|both) )?(?:gone|gane|away|awa|aff|left) (?:now|noo)(?=\W*$|[.,;!?])", re.IGNORECASE)
_SAFE = re.compile(
    r"^\W*(?:(?:ok|okay|right|aye|ay|well|phew|yes|yeah|but|think|i think)\b\W*)*(?:"
    r"(?:(?:i|a|ah|we)['’]?(?:m|re| am| are)? |am )?"
    r"(?:(?:safe|home safe|hame safe)(?: (?:now|noo|here|inside|at home))?|(?:ok|okay|fine|home|hame|inside|locked in) (?:now|noo))"
    r"|(?:i['’]?m|we['’]?re|i am|we are|am) (?:ok|okay|fine|alright|all right))"
    r"(?=\W*$|[.,;!?]|\W+(?:and|an|so|but|should|do|can|what|whit|who|wha|how)\b)",
    re.IGNORECASE,
)
_FOUND = re.compile(
    r"^\W*(?:(?:ok|okay|right|aye|ay|well|phew|yes|yeah|thank god|thank goodness)\b\W*)*"
    r"(?:he|she|they|it['’]?s ok|(?:my|ma|his|her|their|the) (?:wee )?\w+)(?:['’]?(?:s|re|ve)| is| are| has| have)?"
    r"(?: (?:been|just|now|noo|all))* (?:fine|ok|okay|safe|alright|all right|found|turned up|home|hame|back|answering)"
    r"(?: (?:now|noo|again|home|hame|safe|and well|here))*(?=\W*$|[.,;!?]|\W+(?:and|an|so|but|should|do|can|what|whit|who|wha|how)\b)",
    re.IGNORECASE,
)
"""Word of those who were missed or might have hurt themselves. Of somebody who brings danger, "he's home" says the opposite."""
_CLAUSES = re.compile(r"(?<=[.,;!?])\s+|\s+(?:and|an|n|but|now)\s+(?=(?:he|she|they|i|we)\b|(?:hes|shes|theyre|im)\b)", re.IGNORECASE)


def may_have_passed(text: str) -> bool:
    """Tell whether a message has a word of a danger that has passed, whatever the danger was."""
    return after_they_left(text) is not None or after_they_were_found(text) is not None


def besides_its_end(text: str, context: Context) -> str | None:
    """Return what a message says besides word that the danger talked about has passed, nothing where that is all; None where it has no such word."""
    return after_they_were_found(text) if context.danger in TO_SOMEBODY_ELSE else after_they_left(text)


def after_they_left(text: str) -> str | None:
    """Return what a message says besides word that somebody has left, or that somebody is safe now, nothing where that is all; None where it has no
    such word."""
    return _without(text, _GONE, _GONE_NOW, _SAFE)


def after_they_were_found(text: str) -> str | None:
    """Return what a message says besides word that somebody else is found, or well again, nothing where that is all; None where there is no such
    word."""
    return _without(text, _FOUND)


def _without(text: str, *words: re.Pattern[str]) -> str | None:
    """Return a text without the clauses that `words` match; None where none does."""
    if match := next(filter(None, (word.match(text) for word in words)), None):
        return text[match.end() :].strip(" .,;!?")
    clauses = _CLAUSES.split(text)
    others = [clause for clause in clauses if not any(word.match(clause) for word in words)]
    return " ".join(others).strip(" .,;!?") if len(others) < len(clauses) else None


def after_danger(alone: Understanding, text: str, context: Context, rest: Understanding | None = None) -> Understanding | None:
    """Return what to do with word that a danger has passed: what comes after. None where another danger is spoken of.

    Args:
        alone: what was understood of the whole message.
        text: the message; `besides_its_end` is not None for it.
        context: what was talked about before.
        rest: what was understood of its words after that word; None where there are none.
    """
    danger = context.danger or _BROUGHT_BY_TOPIC.get(context.topic or "")
    if danger not in (*FROM_SOMEBODY_NEAR, *TO_SOMEBODY_ELSE) or besides_its_end(text, context) is None:
        return None
    if _another_danger(text, danger) or (rest and rest.kind == "danger" and rest.danger != REPORTING):
        return None
    known = {"danger": danger, "danger_certain": False, "moment": "after", "offers": []}
    if rest and rest.kind == "partners":
        return replace(rest, topic=context.topic or VICTIMS, **known)
    if rest and rest.kind == "advice":
        return replace(rest, **known)
    asked = _asked(rest) or _asked(alone) or WHAT_NOW
    topic = context.topic or TO_SOMEBODY_ELSE.get(danger, HOW_TO_REPORT)
    return replace(alone, kind="follow_up", notice=asked, topic=topic, shown=list(context.shown), **known)


def _another_danger(text: str, before: str) -> bool:
    """Tell whether the rules are certain of a danger; whoever threatened the person who writes is not missed."""
    ruled = find_danger(text)
    if not ruled or not ruled.certain or ruled.kind == REPORTING:
        return False
    return ruled.kind != MISSED or before not in TO_ONESELF


def _asked(read: Understanding | None) -> str | None:
    """Return the follow-up question that was likely read."""
    if read and read.danger == REPORTING:
        return REPORT
    best = read.ranking[0] if read and read.ranking else {"name": "", "confidence": 0.0}
    return best["name"] if best["name"].startswith("follow_up/") and best["confidence"] >= A_FOLLOW_UP else None
