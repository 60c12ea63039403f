"""What an action leaves behind for the next message: what the talk is about, and what was told of it."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from bot.partners.people import who_is_meant
from bot.reply import Reply

NOT_UNDERSTOOD = ("gibberish", "not_understood_you")
"""Fixed answers that count as not having understood."""
_ABOUT_A_TOPIC = ("advice", "follow_up", "partners", "danger")


def what_to_remember(replies: list[Reply], tracker: Tracker) -> list[dict[str, Any]]:
    """Return the slots to set after these replies."""
    card = replies[0].card
    kind = card.get("kind")
    slots: dict[str, Any] = {"notice": f"out_of_scope/{card['about']}" if kind == "out_of_scope" else None, "misses": _misses(card, tracker)}
    if kind in _ABOUT_A_TOPIC and card.get("topic"):
        same = tracker.get_slot("topic") == card["topic"]
        shown = [*(tracker.get_slot("shown") or [] if same else []), *card.get("shown", [])]
        slots |= {"topic": card["topic"], "shown": list(dict.fromkeys(shown))}
        goes_on = "about" in card
        kept = tracker.get_slot("moment") if same and goes_on else card.get("moment")
        slots["moment"] = _moment(tracker) or kept
        slots["danger"] = tracker.get_slot("danger") if same else None
    if card.get("leads_to") and (tracker.get_slot("danger") or not tracker.get_slot("topic")):
        slots |= {"topic": card["leads_to"], "shown": []}
    if kind == "danger":
        slots["danger"] = card["danger"]
        if not card.get("topic"):
            slots |= {"topic": None, "moment": None, "shown": []}
    if kind == "suggestions" and card.get("topics"):
        slots["offered"] = card["topics"]
        if not tracker.get_slot("topic") and card.get("is_a_miss"):
            slots["topic"] = card["topics"][0]
    if who := who_is_meant(tracker.latest_message.get("text") or ""):
        slots["person"] = who
    return [SlotSet(name, value) for name, value in slots.items()]


def _moment(tracker: Tracker) -> str | None:
    return (tracker.latest_message.get("understanding") or {}).get("moment")


def missed(card: dict[str, Any]) -> bool:
    """Tell whether a card answers what was not understood."""
    return bool(card.get("is_a_miss")) or card.get("about") in NOT_UNDERSTOOD


def _misses(card: dict[str, Any], tracker: Tracker) -> int:
    """Count how many messages in a row were not understood."""
    return int(tracker.get_slot("misses") or 0) + 1 if missed(card) else 0
