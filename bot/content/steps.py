"""The steps of an answer by reference, such as `after/1` or `law/0`, so that a conversation knows what it has told."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.models import Advice, Moment

LAW = "law"


def references(advice: Advice, *moments: str) -> list[str]:
    """Return the references of the steps of `moments`, in order; of all steps and what the law says when none are named."""
    named = moments or (*(moment.value for moment in Moment), LAW)
    return [f"{name}/{place}" for name in named for place in range(len(_list(advice, name)))]


def step_text(advice: Advice, reference: str) -> str | None:
    """Return an editor's words for a reference; None when a later release no longer has it."""
    name, _, place = reference.partition("/")
    steps = _list(advice, name)
    return steps[int(place)].text if place.isdecimal() and int(place) < len(steps) else None


def all_steps(advice: Advice) -> Iterator[tuple[str, str]]:
    """Give each reference with its words."""
    for reference in references(advice):
        yield reference, step_text(advice, reference) or ""


def _list(advice: Advice, name: str) -> list:
    if name == LAW:
        return advice.law
    return advice.steps.get(Moment(name), []) if name in Moment.__members__ else []
