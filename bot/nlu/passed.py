"""A danger that has passed: "he's gone now, should I still tell someone?" after a caller would not leave is no word of a missing person."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.nlu.context import Context
from bot.nlu.understanding import Understanding
from bot.safety.rules import find_danger

MISSED = "missing_person"
TO_ONESELF = ("caller_at_door", "break_in_now", "danger_now", "domestic_abuse_now", "weapon")
FROM_SOMEBODY_NEAR = (*TO_ONESELF, "danger_to_someone_else")
"""Dangers that somebody who is there brings; when they have gone, they are not missed."""
_BROUGHT_BY_TOPIC = {
    **dict.fromkeys(("doorstep/at_the_door_now", "doorstep/bogus_callers", "doorstep/police_impersonation"), "caller_at_door"),
    "safety/stalking": "danger_now",
    "safety/domestic_abuse": "domestic_abuse_now",
}
"""Topics on somebody who is there, with the danger that was then perhaps only doubted."""
REPORTING = "reporting_crime"
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
    rf"(?:(?:he|she|they|thae|(?:the|that|these|those|thae) (?:{_PEOPLE}))\b['’]?(?:s|ve|re|r|v)?"
    rf"|(?:that|there)['’]?(?: i)?s (?:him|her|them|thame|the (?:{_PEOPLE})|baith o['’f]? them))"
    r"(?: (?:is|has|have|are|hiv|hae))?(?: (?:all|aw|just|jist|now|finally|both|baith|noo))*"
    rf" (?:gone|gaun|gan|gane|away|awa|aff|oot|out|left|went|scarpered|bolted|fled|legged it|ran for it|no (?:here|there)|not (?:here|there)"
    rf"|(?:run|ran|driven|drove|walked|cleared|headed|pushed|buggered|pissed|fucked|sodded|shot|taken) {_OFF})"
    rf"(?: (?:now|noo|away|awa|off|aff|hame|home|just now|the noo|again|at last|i think|any ?more))*"
    r"(?=\W*$|[.,;!?]|\W+(?:and|an|so|but|should|do|can|what|whit|who|wha|how)\b)",
    re.IGNORECASE,
)


_SAFE = re.compile(
    r"^\W*(?:(?:ok|okay|right|aye|ay|well|phew|yes|yeah|think|i think)\b\W*)*(?:(?:i|a|ah|we)['’]?(?:m|re| am| are)? |am )?"
    r"(?:(?:safe|home safe|hame safe)(?: (?:now|noo|here|inside|at home))?|(?:ok|okay|fine|home|hame|inside|locked in) (?:now|noo))"
    r"(?=\W*$|[.,;!?]|\W+(?:and|an|so|but|should|do|can|what|whit|who|wha|how)\b)",
    re.IGNORECASE,
)


def after_they_left(text: str) -> str | None:
    """Return what a message says after word that somebody has left, or that the person is safe now, nothing where that is all; None where it does
    not begin so."""
    match = _GONE.match(text) or _SAFE.match(text)
    return text[match.end() :].strip(" .,;!?") if match else None


def after_danger(alone: Understanding, text: str, context: Context, rest: Understanding | None = None) -> Understanding | None:
    """Return what to do with word that those who brought the danger have gone: what comes after. None where another danger is spoken of.

    Args:
        alone: what was understood of the whole message.
        text: the message; `after_they_left` is not None for it.
        context: what was talked about before.
        rest: what was understood of its words after that word; None where there are none.
    """
    danger = context.danger or _BROUGHT_BY_TOPIC.get(context.topic or "")
    if danger not in FROM_SOMEBODY_NEAR or _another_danger(text, danger) or (rest and rest.kind == "danger" and rest.danger != REPORTING):
        return None
    known = {"danger": danger, "danger_certain": False, "moment": "after", "offers": []}
    if rest and rest.kind == "partners":
        return replace(rest, topic=context.topic or VICTIMS, **known)
    if rest and rest.kind == "advice":
        return replace(rest, **known)
    asked = _asked(rest) or _asked(alone) or WHAT_NOW
    return replace(alone, kind="follow_up", notice=asked, topic=context.topic or HOW_TO_REPORT, shown=list(context.shown), **known)


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
