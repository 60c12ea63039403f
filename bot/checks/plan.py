"""From answers to a personal action plan: what somebody does well, and what to do first."""

from __future__ import annotations

from dataclasses import dataclass

from bot.checks.state import SKIPPED, State
from bot.content.self_checks import Check, Option, Question

MOST_FIRST = 3


@dataclass(frozen=True)
class Plan:
    """What the answers come to.

    say: the words on top, by the points the answers give.
    signs: what was noticed, for a check that looks for tells.
    well: what the person does well already.
    first: up to three questions whose advice comes first, the weightiest first.
    later: the others that call for doing something.
    skipped: how many questions have no answer.
    """

    say: str
    signs: tuple[str, ...]
    well: tuple[str, ...]
    first: tuple[Question, ...]
    later: tuple[Question, ...]
    skipped: int


def plan_of(check: Check, state: State) -> Plan:
    """Return the plan for the answers of a state that fits the check."""
    chosen = [(question, option) for question, option in zip(check.questions, _options(check, state), strict=True) if option]
    todo = sorted((question for question, option in chosen if option.means == "do"), key=lambda question: -question.weight)
    points = sum(question.weight for question in todo)
    return Plan(
        say=next(outcome.say for outcome in check.outcomes if points >= outcome.from_points),
        signs=tuple(question.sign for question, option in chosen if option.means == "do" and question.sign),
        well=tuple(question.well for question, option in chosen if option.means == "well" and question.well),
        first=tuple(todo[:MOST_FIRST]),
        later=tuple(todo[MOST_FIRST:]),
        skipped=len(check.questions) - len(chosen),
    )


def option_before(check: Check, state: State) -> Option | None:
    """Return the option that was chosen for the question before the one shown."""
    return _options(check, state)[state.position - 2] if state.position > 1 else None


def _options(check: Check, state: State) -> list[Option | None]:
    answers = state.answers.ljust(len(check.questions), SKIPPED)
    return [None if answer == SKIPPED else question.options[int(answer) - 1] for question, answer in zip(check.questions, answers, strict=True)]
