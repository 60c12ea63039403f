"""Every table of the report as headings and rows: the CSV files and the page show the same ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.release.judging import OUTCOMES
from bot.release.report.outcomes import Outcomes
from bot.release.report.report import Report

Cell = str | int | float
"""A float is a share, 0 to 1."""


@dataclass(frozen=True)
class Table:
    """`name` is that of its CSV file."""

    name: str
    headings: list[str]
    rows: list[list[Cell]]


def tables(report: Report) -> dict[str, Table]:
    """Return every table by its name."""
    return {name: Table(name, headings, [list(row) for row in rows(report)]) for name, (headings, rows) in _TABLES.items()}


def _measures(report: Report) -> Iterable[list[Cell]]:
    for one in report.measures:
        yield [one.name, one.share, f"{'at most' if one.at_most else 'at least'} {one.asked:.0%}", "yes" if one.is_met else "not yet", one.out_of]


def _difference(report: Report) -> Iterable[list[Cell]]:
    for one in report.difference.moved if report.difference else []:
        yield ["danger " + one.change if one.danger else one.change, one.expected, one.text, one.was, one.outcome_was, one.now, one.outcome_now]


def _danger(report: Report) -> Iterable[list[Cell]]:
    for one in report.danger.classes:
        seen = (one.sentences - one.missed) / one.sentences if one.sentences else "–"
        yield [one.name, one.sentences, seen, one.certain, one.other, one.doubt, one.missed, one.false_alarms]


def _alarms(report: Report) -> Iterable[list[Cell]]:
    named = (("missed", report.danger.missed), ("false alarm", report.danger.false_alarms), ("seen elsewhere", report.danger.elsewhere))
    for what, alarms in named:
        for one in alarms:
            how = "" if not one.seen else "for certain" if one.certain else "in doubt"
            yield [what, one.expected, one.text, one.seen or "nothing", how, one.got]


def _outcomes(rows: Callable[[Report], list[Outcomes]]) -> Callable[[Report], Iterable[list[Cell]]]:
    return lambda report: [[one.name, one.sentences, *(one.share(outcome) for outcome in OUTCOMES)] for one in rows(report)]


def _confusions(report: Report) -> Iterable[list[Cell]]:
    for pair in report.confusions:
        for text in pair.texts:
            yield [pair.expected, pair.got, len(pair.texts), text]


def _scope(report: Report) -> Iterable[list[Cell]]:
    for one in report.out_of_scope:
        yield [one.name, one.sentences, one.own, one.other, one.offered, one.advice, one.danger, one.rest]


def _calibration(report: Report) -> Iterable[list[Cell]]:
    for name, curve in (("every first guess", report.calibration.first_guesses), ("answers given", report.calibration.answers)):
        for entry in curve.bins:
            yield [name, f"{entry.low:.0%} to {entry.high:.0%}", entry.sentences, entry.confidence, entry.right]
        yield [name, "expected calibration error", curve.sentences, "", curve.error]


def _robustness(report: Report) -> Iterable[list[Cell]]:
    for row in report.robustness.rows:
        yield [row.perturbation, row.theme, row.sentences, row.share]


def _changed(report: Report) -> Iterable[list[Cell]]:
    for one in report.robustness.changed:
        yield ["yes" if one.danger_lost else "", one.perturbation, one.expected, one.text, one.typed, one.before, one.after]


def _sentences(report: Report) -> Iterable[list[Cell]]:
    for one in report.judged:
        danger = "" if not one.danger else f"{one.danger}{'' if one.danger_certain else ' (in doubt)'}"
        yield [one.expected, one.outcome, one.got, danger, f"{one.confidence:.3f}", one.text]


_SHARES = ["sentences", *OUTCOMES]
_TABLES: dict[str, tuple[list[str], Callable[[Report], Iterable[list[Cell]]]]] = {
    "measures": (["measure", "seen", "asked", "met", "out of"], _measures),
    "difference": (["change", "should be", "sentence", "was answered", "that was", "is answered", "that is"], _difference),
    "danger": (["danger class", "sentences", "seen", "for certain", "as another class", "in doubt", "missed", "false alarms"], _danger),
    "danger_sentences": (["what", "should be", "sentence", "danger seen", "how", "answered"], _alarms),
    "themes": (["theme", *_SHARES], _outcomes(lambda report: report.themes)),
    "topics": (["topic", *_SHARES], _outcomes(lambda report: report.topics)),
    "confusions": (["should be", "was answered", "how often", "sentence"], _confusions),
    "out_of_scope": (["kind", "sentences", "its own answer", "another kind's", "topics offered", "advice", "danger", "other"], _scope),
    "calibration": (["of", "confidence", "sentences", "mean confidence", "right"], _calibration),
    "robustness": (["typed in another way", "theme", "sentences", "answer unchanged"], _robustness),
    "robustness_changed": (["danger lost", "typed in another way", "should be", "sentence", "typed", "answered before", "answered then"], _changed),
    "sentences": (["should be", "outcome", "answered", "danger", "confidence", "sentence"], _sentences),
}
