"""Answers to a self-check are not kept: of a check that is open, its one place; of one that is over, nothing."""

from __future__ import annotations

from typing import Any

_PRESSED = "[check/"
_SLOT = "check"
NOT_KEPT = "[check]"


def without_check_answers(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a tracker's events without the answers they hold, save those in the last value of the slot of the open check."""
    last = max((place for place, event in enumerate(events) if _is_slot(event)), default=-1)
    in_check = False
    kept = []
    for place, event in enumerate(events):
        if event["event"] == "user":
            in_check = str(event.get("text") or "").startswith((_PRESSED, NOT_KEPT))
        if _is_slot(event) and place != last:
            event = {**event, "value": None}
        elif event["event"] == "user" and in_check:
            event = _pressed(event)
        elif event["event"] == "bot" and in_check:
            event = {**event, "text": NOT_KEPT}
        kept.append(event)
    return kept


def _is_slot(event: dict[str, Any]) -> bool:
    return event["event"] == "slot" and event.get("name") == _SLOT


def _pressed(event: dict[str, Any]) -> dict[str, Any]:
    """Return a pressed button's event with its intent alone."""
    parse = {**(event.get("parse_data") or {}), "text": NOT_KEPT, "entities": []}
    return {**event, "text": NOT_KEPT, "parse_data": parse}
