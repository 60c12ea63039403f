"""What the gate tells editors, in plain words: one sentence for each change of an answer."""

from __future__ import annotations

from collections.abc import Callable

from bot.content.content import Content
from bot.nlu.decision import MENU
from bot.nlu.labels import CHECK
from bot.release.judging import Judged

Name = Callable[[str], str]
_WHAT = {
    "danger_missed": "Danger in “{text}” was seen. Now it would be missed.",
    "danger_doubted": "Danger in “{text}” was seen for certain. Now it would only be a line on top of {now}.",
    "danger_weaker": "Danger in “{text}” was seen as {was_danger}. Now it would be taken for something less urgent: {now_danger}.",
    "false_alarm": "“{text}” only sounds like danger. Now danger would be seen in it: {now_danger}.",
    "danger_only_just": "“{text}” lies on the edge of what is seen as danger. It was only just seen. Now it only just is not: {now}.",
    "alarm_only_just": "“{text}” only sounds like danger, and lies on the edge of it. Now danger would only just be seen in it: {now_danger}.",
    "danger_not_tested": "“{text}” is no longer in the test for {expected}.",
    "danger_new_missed": "“{text}” is new in the test for {expected}. The danger in it is not seen, before or after.",
    "danger_other_class": "Danger in “{text}” was seen as {was_danger}. Now it would be seen as {now_danger}.",
    "danger_line_lost": "“{text}” was answered with danger in mind ({was_danger}). Now it would not be, or less surely. It is about {expected}.",
    "danger_line_new": "“{text}” would now be answered with danger in mind ({now_danger}). It is about {expected}.",
    "right_to_wrong": "“{text}” was answered rightly, with {was}. Now it would be answered wrongly, with {now}.",
    "right_to_offered": "“{text}” was answered rightly, with {was}. Now people would have to choose from {now}.",
    "right_to_declined": "“{text}” was answered rightly, with {was}. Now it would not be answered: {now}.",
    "offered_to_wrong": "“{text}” led to a choice with {expected} in it. Now it would be answered wrongly, with {now}.",
    "offered_to_declined": "“{text}” led to a choice with {expected} in it. Now it would not: {now}.",
    "declined_to_wrong": "“{text}” was not answered. Now it would be answered wrongly, with {now}. It is about {expected}.",
    "other": "“{text}” was answered with {was}. Now it would be answered with {now}. Neither is better: it is about {expected}.",
    "better": "“{text}” was answered with {was}. Now it would be answered with {now}, which is better.",
    "new_right": "“{text}” is answered rightly, with {now}.",
    "new_offered": "“{text}” leads to a choice with {expected} in it.",
    "new_wrong": "“{text}” is answered wrongly, with {now}. It is about {expected}.",
    "new_declined": "“{text}” is not answered. It is about {expected}.",
}


def said_of(kind: str, was: Judged, now: Judged, name: Name) -> str:
    """Return the sentence for one change; `name` gives the title of a key."""
    dangers = {"was_danger": name(f"danger/{was.danger}"), "now_danger": name(f"danger/{now.danger}")}
    return _WHAT[kind].format(text=now.text, expected=name(now.expected), was=_answer(was, name), now=_answer(now, name), **dangers)


def names_of(content: Content) -> Name:
    """Return what gives a key its title, in quotes; a key without one stands as it is."""
    titles = {key: answer.title for key, answer in content.answers().items()}
    titles |= {f"{CHECK}/{key}": check.title for key, check in content.checks.items()}
    titles |= {f"{CHECK}/{MENU}": "the list of checks", "find_partners": "who can help nearby", "partners": "who can help nearby"}
    titles |= {"menu": "the list of all topics", "danger/none": "nothing dangerous", "out_of_scope": "that this is not ours"}
    return lambda key: f"“{titles[key]}”" if key in titles else key


def _answer(item: Judged, name: Name) -> str:
    return " or ".join(name(key) for key in item.got.split(" | "))
