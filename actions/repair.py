"""Repair: never a third "I did not understand", and what a question interrupted stays within reach."""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk import Tracker

from actions.memory import missed
from bot.answers.instead import with_button
from bot.answers.suggestions import missed_twice_reply
from bot.answers.titles import button
from bot.content.content import Content
from bot.reply import Reply

PARTNERS = "partners"
_FORM = "partner_form"


def repaired(replies: list[Reply], content: Content, tracker: Tracker) -> list[Reply]:
    """Return the replies, with the menu and people to ring in place of a second miss in a row."""
    first = replies[0]
    if missed(first.card) and int(tracker.get_slot("misses") or 0) >= 1:
        reply = missed_twice_reply(content, first.card.get("alert"))
        return [replace(reply, card={**reply.card, "is_a_miss": True})]
    return replies


def with_search_to_carry_on(reply: Reply) -> Reply:
    """Return an answer that interrupted the search for partners, with the search on offer below it."""
    return with_button(reply, button("near", "any"))


def interrupts_search(tracker: Tracker, reply: Reply) -> bool:
    """Tell whether the search for partners is open while something else is answered, or was left open when there is danger."""
    is_open = tracker.active_loop_name == _FORM or reply.card.get("kind") == "danger"
    return is_open and tracker.get_slot("paused") == PARTNERS
