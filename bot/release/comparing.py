"""Hold a candidate's answers against those of the release in service, sentence by sentence: what the gate judges."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.release.gate import BY_A_HAIR, KINDS, MOST_BY_A_HAIR, Finding, Gate, NewSentence
from bot.release.gate_words import said_of
from bot.release.judging import LOOK_ALIKES, Judged
from bot.release.report.difference import answer_of
from bot.safety.precedence import MOST_DANGEROUS_FIRST

_WORSE = ("right", "offered", "declined", "wrong")


def compare(
    against: str,
    before: Sequence[Judged],
    after: Sequence[Judged],
    new: set[tuple[str, str]],
    name: Callable[[str], str],
    by_a_hair: Callable[[str], bool] = lambda _text: False,
) -> Gate:
    """Hold a candidate's answers against those of the release in service.

    Args:
        against: name of the release in service.
        before: its answers to what it was tested on, and to what is new.
        after: the candidate's answers.
        new: (label, text) of the sentences that the release in service was not tested on.
        name: gives a key's title.
        by_a_hair: tells whether a text lay on the edge of danger and crossed it by a hair.
    """
    old = {(item.expected, item.text): item for item in before}
    pairs = [(old[key], item) for item in after if (key := (item.expected, item.text)) in old]
    changed = [(was, now) for was, now in pairs if answer_of(was) != answer_of(now)]
    on_edge = {now.text for was, now in changed if kind_of(was, now) in BY_A_HAIR and by_a_hair(now.text)}
    excused = on_edge if len(on_edge) <= MOST_BY_A_HAIR else set()
    found = [_finding(was, now, (now.expected, now.text) in new, name, is_excused=now.text in excused) for was, now in changed]
    findings = [*found, *_not_tested(before, after, name), *_new_and_missed(old, after, new, name)]
    order = list(KINDS)
    findings.sort(key=lambda finding: (order.index(finding.kind), finding.expected, finding.text))
    return Gate(against, len(pairs), findings, [_new_sentence(item, name) for item in after if (item.expected, item.text) in new])


def kind_of(was: Judged, now: Judged) -> str:
    """Say what kind of change it is when a sentence is answered otherwise."""
    if now.is_danger:
        return _danger_kind(was, now)
    if now.expected == LOOK_ALIKES:
        return "false_alarm" if _seen(now) > _seen(was) else "better" if _seen(now) < _seen(was) else "other"
    if _WORSE.index(now.outcome) > _WORSE.index(was.outcome):
        return f"{was.outcome}_to_{now.outcome}"
    if _seen(now) != _seen(was):
        return "danger_line_new" if _seen(now) > _seen(was) else "danger_line_lost"
    return "better" if now.outcome != was.outcome else "other"


def _danger_kind(was: Judged, now: Judged) -> str:
    if _seen(now) < _seen(was):
        return "danger_doubted" if now.danger else "danger_missed"
    if was.danger and now.danger != was.danger and now.outcome != "right":
        return "danger_weaker" if _rank(now.danger) > _rank(was.danger) else "danger_other_class"
    return "better" if _seen(now) > _seen(was) or now.outcome != was.outcome else "other"


def _seen(item: Judged) -> int:
    return 0 if not item.danger else 2 if item.danger_certain else 1


def _rank(danger: str | None) -> int:
    """Return the place of a class among all, the most dangerous first."""
    return MOST_DANGEROUS_FIRST.index(danger) if danger in MOST_DANGEROUS_FIRST else len(MOST_DANGEROUS_FIRST)


def _finding(was: Judged, now: Judged, is_new: bool, name: Callable[[str], str], *, is_excused: bool) -> Finding:
    kind = kind_of(was, now)
    if is_excused:
        kind = BY_A_HAIR.get(kind, kind)
    return Finding(kind, KINDS[kind], now.expected, now.text, was.got, now.got, said_of(kind, was, now, name), is_new)


def _not_tested(before: Sequence[Judged], after: Sequence[Judged], name: Callable[[str], str]) -> Iterator[Finding]:
    """Give the sentences of danger that were taken out of the test: whoever takes one out says why."""
    kept = {(item.expected, item.text) for item in after}
    for was in before:
        if was.is_danger and (was.expected, was.text) not in kept:
            kind = "danger_not_tested"
            yield Finding(kind, KINDS[kind], was.expected, was.text, was.got, "", said_of(kind, was, was, name))


def _new_and_missed(
    old: dict[tuple[str, str], Judged], after: Sequence[Judged], new: set[tuple[str, str]], name: Callable[[str], str]
) -> Iterator[Finding]:
    """Give new sentences of danger that neither release sees."""
    for now in after:
        was = old.get((now.expected, now.text))
        if now.is_danger and not now.danger and (now.expected, now.text) in new and not (was and was.danger):
            kind = "danger_new_missed"
            yield Finding(kind, KINDS[kind], now.expected, now.text, was.got if was else "", now.got, said_of(kind, now, now, name), True)


def _new_sentence(item: Judged, name: Callable[[str], str]) -> NewSentence:
    return NewSentence(item.expected, item.text, item.outcome, item.got, said_of(f"new_{item.outcome}", item, item, name))
