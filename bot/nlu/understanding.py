"""What the assistant makes of a message: the one record that Rasa's parse, the actions, the doors and reports share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

UNDERSTANDING = "understanding"
"""Name of the record in Rasa's parse data."""
MOST_BESIDE = 3
"""Other topics that stand below an answer."""


@dataclass(frozen=True)
class Understanding:
    """What will be done and why.

    kind: `advice`, `suggestions`, `danger`, `out_of_scope`, `smalltalk`, `partners` or `check`; in a conversation also `follow_up` (one of the
        follow-up questions), `detail` (a question about steps of the last topic) `not_related` (neither) or
        `forget` (delete everything now).
    topic: key of the topic answered, or of the one talked about; None where there is none.
    notice: key of the small talk, out-of-scope or follow-up answer; None where none is.
    danger: danger class seen; `danger_certain` says whether it takes over the answer or only adds a line on top.
    moment: `now`, `after`, `before` or None.
    confidence: share of such answers that are right, 0 to 1.
    ranking: the five best labels with their confidence, best first.
    offers: up to four topic keys to offer when unsure; with danger, those that it may be about besides; with advice, others that it may be
        about instead, of which `MOST_BESIDE` are shown.
    entities: organisations, banks, apps and devices named, each as {`entity`, `value`}.
    language: code of the language the message is written in, where it is not English.
    check: key of the self-check to begin, empty for the list of them; with another kind, of the check to offer beside the answer.
    steps: references of the steps of `topic` that answer a question about it, such as `after/1`.
    shown: references of its steps that were told before.
    also: what else the same message asks: further topics and follow-up questions, by key.
    lead: key of the phrase that comes first, such as `corrected`.
    is_upset: the words show fear, shame or grief.
    """

    kind: str
    topic: str | None = None
    notice: str | None = None
    danger: str | None = None
    danger_certain: bool = False
    moment: str | None = None
    confidence: float = 0.0
    ranking: list[dict[str, Any]] = field(default_factory=list)
    offers: list[str] = field(default_factory=list)
    check: str | None = None
    steps: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    lead: str | None = None
    is_upset: bool = False
    language: str | None = None
    entities: list[dict[str, str]] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """Return the plain form that travels in Rasa's parse data; it shares the lists."""
        return dict(vars(self))

    @classmethod
    def from_parse(cls, parse: dict[str, Any]) -> Understanding | None:
        """Read the record from Rasa's parse data; None where there is none, as for a button."""
        data = parse.get(UNDERSTANDING)
        return cls(**data) if data else None
