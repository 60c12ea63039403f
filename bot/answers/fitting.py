"""Short enough to read: a reply has at most 700 characters before somebody asks for more."""

from __future__ import annotations

from collections.abc import Sequence

LONGEST_TEXT = 700
FEWEST_STEPS = 1


def fitted(lines: Sequence[str | None], steps: Sequence[str], contacts: Sequence[str] = ()) -> tuple[str, int]:
    """Return a text of `lines`, as many `steps` as fit and whom to ring, and how many steps that are.

    The first contact goes before the last step: whom to ring counts for more than one thing more to do.
    """
    for count in range(len(steps), -1, -1):
        for ringing in range(len(contacts), 0 if contacts else -1, -1):
            text = joined([*lines, *(f"• {step}" for step in steps[:count]), *contacts[:ringing]])
            if len(text) <= LONGEST_TEXT:
                return text, count
    return joined(lines), 0


def as_many_as_fit(lines: Sequence[str | None], further: Sequence[str]) -> str:
    """Return a text of `lines`, and below them as many of the `further` ones as fit."""
    texts = (joined([*lines, *further[:count]]) for count in range(len(further), -1, -1))
    return next((text for text in texts if len(text) <= LONGEST_TEXT), joined(lines))


def joined(lines: Sequence[str | None]) -> str:
    """Return the lines that have words, one below the other."""
    return "\n".join(filter(None, lines))
