"""What the danger layer says of a message."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Danger:
    """A danger class that a message shows.

    kind: the class, such as `caller_at_door`; names its answer in `data/advice/danger/`.
    certain: whether it takes over the answer. When not, the question is answered with one line on top.
    """

    kind: str
    certain: bool = True
