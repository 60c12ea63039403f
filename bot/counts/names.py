"""What the keys of counts are called, in the words of the content in service. A key it does not know stands for itself."""

from __future__ import annotations

from bot.answers.titles import THEME_NAMES, title_of
from bot.content.content import Content
from bot.counts import kinds
from bot.counts.happened import NUMBER
from bot.payloads import Command

_MOMENTS = {"now": "Happening now", "after": "Has happened", "before": "Wants to prevent it", "unknown": "Not said"}
_HOW = {"typed": "Typed", "pressed": "Tapped a button"}


def name_of(kind: str, key: str, content: Content) -> str:
    """Return the name of a key of a kind of count."""
    fixed = {kinds.OUTCOMES: kinds.OUTCOME_NAMES, kinds.MOMENTS: _MOMENTS, kinds.MESSAGES: _HOW, kinds.ALERTS: THEME_NAMES}
    if kind in fixed:
        return fixed[kind].get(key, key)
    if kind == kinds.REASONS:
        return title_of(Command("why", key), content)
    if kind in (kinds.SHOWN, kinds.TAPPED):
        return _signpost(key, content)
    table = {
        kinds.TOPICS: content.advice,
        kinds.HELPED: content.advice,
        kinds.NOT_HELPED: content.advice,
        kinds.DANGER: content.danger,
        kinds.DOUBT: content.danger,
        kinds.CHECKS_BEGUN: content.checks,
        kinds.CHECKS_FINISHED: content.checks,
        kinds.PLANS: content.checks,
    }.get(kind, {})
    return table[key].title if key in table else key


def _signpost(key: str, content: Content) -> str:
    what, _, entry = key.partition("/")
    if what == NUMBER and entry in content.numbers:
        number = content.numbers[entry]
        return f"{number.name}, {number.number}"
    return content.organisations[entry].name if entry in content.organisations else key
