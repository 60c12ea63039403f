"""The questions of the partner search: what about, where, who for. Each may be skipped."""

from __future__ import annotations

from bot.answers.fitting import joined
from bot.answers.phrases import phrase
from bot.answers.titles import button, title_of
from bot.content.content import Content
from bot.payloads import Command
from bot.reply import Button, Reply

_TOPICS = ("cyber/phishing", "doorstep/bogus_callers", "home/been_broken_into", "safety/domestic_abuse", "justice/victims_rights")
_GROUPS = ("anyone", "older_people", "children", "businesses")


def topics_on_offer() -> tuple[str, ...]:
    """Return the topics of the first question, in the order of its buttons."""
    return _TOPICS


def ask_topic(content: Content, trouble: str | None = None) -> Reply:
    """Ask what help is sought with."""
    shown = [Button(title_of(command, content), str(command)) for command in (Command("pick", topic) for topic in _TOPICS if topic in content.advice)]
    return _asked(content, "help_topic", trouble, (*shown, button("pick", "anything")))


def ask_place(content: Content, trouble: str | None = None) -> Reply:
    """Ask where; any town, council area or the first half of a postcode may be typed. The first time it is said what for."""
    return _asked(content, "help_place", trouble or "near", (button("pick", "anywhere"),))


def ask_person(content: Content, trouble: str | None = None) -> Reply:
    """Ask who it is for."""
    return _asked(content, "help_who", trouble, tuple(button("pick", group) for group in _GROUPS))


def _asked(content: Content, slot: str, trouble: str | None, buttons: tuple[Button, ...]) -> Reply:
    why = phrase(content, f"help_{trouble}") if trouble else ""
    lead = joined([why, phrase(content, f"ask_{slot}")])
    return Reply(lead, buttons, {"kind": "suggestions", "topics": [], "lead": lead, "note": ""})
