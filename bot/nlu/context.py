"""What a conversation has been about so far, as the reading of the next message needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Context:
    """What was talked about last.

    topic: key of the last topic answered; None where none was.
    moment: the person's moment in it, where it was seen.
    shown: references of the steps of that topic that were told, such as `after/1`.
    notice: the last answer, where it was a matter that is not ours.
    danger: the last danger class warned of, as long as the talk is about the same.
    paused: what was left open, such as `partners`; None where nothing was.
    said: the message before this one, as it was kept.
    """

    topic: str | None = None
    moment: str | None = None
    shown: tuple[str, ...] = ()
    notice: str | None = None
    danger: str | None = None
    paused: str | None = None
    said: str = ""

    @classmethod
    def of(cls, slots: Mapping[str, Any], said: str = "") -> Context:
        """Read the slots of a conversation and its last message."""
        names = ("topic", "moment", "notice", "danger", "paused")
        return cls(**{name: slots.get(name) for name in names}, shown=tuple(slots.get("shown") or ()), said=said)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was talked about that a next message could be about."""
        return not (self.topic or self.notice or self.danger)


def theme_of(key: str | None) -> str:
    """Return the theme of a topic's key, empty for None."""
    return (key or "").partition("/")[0]
