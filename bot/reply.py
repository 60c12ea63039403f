"""A reply that any channel can render: text that stands alone, buttons, and where it helps a card."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Card = dict[str, Any]
"""A card has `kind` (`advice`, `danger`, `suggestions`, `out_of_scope`, `partners`, `smalltalk`, `outage`, `check`, `plan`,
`check_stopped`, `check_over`, `tool`), and where
they apply `topic` (key answered), `danger` (class seen), `topics` (keys on offer) and `instead` (the line above those that come after an answer)."""


@dataclass(frozen=True)
class Button:
    """One thing the visitor can choose: what it says and what it sends."""

    title: str
    payload: str


@dataclass(frozen=True)
class Reply:
    """One message to the visitor."""

    text: str
    buttons: tuple[Button, ...] = ()
    card: Card = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """Return the JSON form, as `POST /chat/messages` answers it."""
        return {
            "text": self.text,
            "buttons": [{"title": button.title, "payload": button.payload} for button in self.buttons],
            "card": self.card,
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Reply:
        """Read the JSON form."""
        buttons = tuple(Button(item["title"], item["payload"]) for item in data.get("buttons") or [])
        return cls(text=data.get("text") or "", buttons=buttons, card=data.get("card") or {})
