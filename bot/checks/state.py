"""Where somebody stands in a self-check. The whole state travels in a button, so that back, an old button, two tabs and a restart
all work and no server has to remember anything.

It reads `<check>/<fingerprint>/<position>/<answers>`, such as `phone/k3x/3/12-`: the third question is shown, the first was answered
with its first option, the second with its second, and the third was skipped before the person went back to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from bot.content.self_checks import Check

SKIPPED = "-"
_WRITTEN = re.compile(r"([a-z0-9_]+)/([0-9a-f]+)/([0-9]{1,2})/([1-9-]*)(?:/(stop|again))?")

How = Literal["", "stop", "again"]


@dataclass(frozen=True)
class State:
    """One place in one check.

    check: key of the check.
    fingerprint: of its questions when the button was made.
    position: number of the question shown, from 1; one more than there are questions when the plan is.
    answers: the number of the option chosen for each question seen so far, `-` for one that was skipped.
    how: `stop` when the person stops here, `again` when what they typed was no answer.
    """

    check: str
    fingerprint: str
    position: int = 1
    answers: str = ""
    how: How = ""

    def __str__(self) -> str:
        how = f"/{self.how}" if self.how else ""
        return f"{self.check}/{self.fingerprint}/{self.position}/{self.answers}{how}"

    @classmethod
    def parse(cls, text: str) -> State | None:
        """Read the written form; None for anything else."""
        found = _WRITTEN.fullmatch(text)
        if not found:
            return None
        check, fingerprint, position, answers, how = found.groups()
        return cls(check, fingerprint, int(position), answers, how or "")

    def fits(self, check: Check) -> bool:
        """Tell whether it was made for the questions as they are now, and leads to one of them or to the plan."""
        count = len(check.questions)
        if self.fingerprint != check.fingerprint() or not 1 <= self.position <= count + 1:
            return False
        options = [len(question.options) for question in check.questions]
        chosen = all(answer == SKIPPED or int(answer) <= most for answer, most in zip(self.answers, options, strict=False))
        return self.position - 1 <= len(self.answers) <= count and chosen

    def is_at_plan(self, check: Check) -> bool:
        """Tell whether every question has been passed."""
        return self.position > len(check.questions)

    def answer_here(self) -> int | None:
        """Return the number of the option chosen before for the question shown; None where it has none."""
        here = self.answers[self.position - 1 : self.position]
        return int(here) if here and here != SKIPPED else None


def start(key: str, check: Check) -> State:
    """Return the first question."""
    return State(key, check.fingerprint())


def answered(state: State, option: int) -> State:
    """Return the next place after choosing an option, by its number from 1. Answers further on are kept."""
    return _went_on(state, str(option))


def skipped(state: State) -> State:
    """Return the next place without an answer here."""
    return _went_on(state, SKIPPED)


def back(state: State) -> State:
    """Return the place before this one; the first question stays where it is."""
    return replace(state, position=max(1, state.position - 1), how="")


def stopped(state: State) -> State:
    """Return this place, left."""
    return replace(state, how="stop")


def asked_again(state: State) -> State:
    """Return this place, asked once more because what was typed was no answer."""
    return replace(state, how="again")


def shown(state: State) -> State:
    """Return this place as it is shown."""
    return replace(state, how="")


def _went_on(state: State, answer: str) -> State:
    here = state.position - 1
    return replace(state, position=state.position + 1, answers=state.answers[:here] + answer + state.answers[here + 1 :], how="")
