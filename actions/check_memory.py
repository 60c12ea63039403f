"""A check that is open: where it stands, so that typed answers count, and for how long it is offered again."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from bot.answers.checks import CARRY_ON
from bot.answers.instead import with_button
from bot.checks.state import State
from bot.content.content import Content
from bot.payloads import Command
from bot.reply import Button, Reply

MOST_ASIDE = 3
"""Answers after which a check that was left is offered no more."""


def remember(state: str | None) -> list[dict[str, Any]]:
    """Return the events that keep a state; with None, the ones that forget it."""
    return [SlotSet("check", state), SlotSet("check_aside", 0.0 if state else None)]


def with_check_to_carry_on(reply: Reply, content: Content, tracker: Tracker) -> tuple[Reply, list[dict[str, Any]]]:
    """Return another answer with the open check on offer below it, and the events that count how long it has been offered."""
    state = tracker.get_slot("check")
    if not state:
        return reply, []
    # Danger uses up nobody's patience: the check waits however often it comes in between.
    is_danger = reply.card.get("kind") == "danger"
    before = int(tracker.get_slot("check_aside") or 0)
    aside = max(before, 1) if is_danger else before + 1
    parsed = State.parse(state)
    if aside > MOST_ASIDE or parsed is None or parsed.check not in content.checks:
        return reply, remember(None)
    offer = Button(CARRY_ON, str(Command("check", state)))
    return with_button(reply, offer), [SlotSet("check_aside", float(aside))]
