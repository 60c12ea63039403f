"""What a change does, told so that no YAML has to be read: the sentences that go, come and stay, file by file."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ruamel.yaml import YAML, YAMLError

from bot.changes.kinds import HELD_OUT
from bot.changes.models import Change, ChangedFile

_SHELVES = {
    "advice": "What we answer",
    "nlu": "What people say",
    HELD_OUT: "Sentences that test us",
    "partners": "Partners and numbers",
    "campaigns": "Campaign",
    "checks": "Self-check",
}
_AROUND = 2
"""Lines that stay the same which are shown around what changes."""
_WORD = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True)
class Piece:
    """Words of a line. `how`: same, gone or new."""

    how: str
    words: str


@dataclass(frozen=True)
class Line:
    """A line of a file. `how`: same, gone, new or skip (lines left out); `label` says where it stands, such as `steps, now`."""

    how: str
    label: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class FileTold:
    """A file of a change. `new` and `gone`: how many lines come and go."""

    path: str
    title: str
    lines: tuple[Line, ...]
    new: int
    gone: int


def told(change: Change) -> list[FileTold]:
    """Return what a change does to each of its files that are not as they were."""
    return [_file(file) for file in change.differences()]


def _file(file: ChangedFile) -> FileTold:
    before, after = list(_flat(file.base)), list(_flat(file.text))
    lines = tuple(_lines(before, after))
    counts = {how: sum(line.how == how for line in lines) for how in ("new", "gone")}
    return FileTold(file.path, _SHELVES.get(file.path.partition("/")[0], file.path), lines, counts["new"], counts["gone"])


def _lines(before: list[tuple[str, str]], after: list[tuple[str, str]]) -> Iterator[Line]:
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    end = 0
    for group in matcher.get_grouped_opcodes(_AROUND):
        if group[0][1] > end:
            yield Line("skip", "", ())
        for kind, i1, i2, j1, j2 in group:
            if kind == "equal":
                yield from (_whole("same", entry) for entry in before[i1:i2])
            elif kind == "replace" and i2 - i1 == j2 - j1:
                for was, now in zip(before[i1:i2], after[j1:j2], strict=True):
                    yield from _word_by_word(was, now)
            else:
                yield from (_whole("gone", entry) for entry in before[i1:i2])
                yield from (_whole("new", entry) for entry in after[j1:j2])
        end = group[-1][2]
    if before and 0 < end < len(before):
        yield Line("skip", "", ())


def _whole(how: str, entry: tuple[str, str]) -> Line:
    return Line(how, entry[0], (Piece("same", entry[1]),))


def _word_by_word(was: tuple[str, str], now: tuple[str, str]) -> Iterator[Line]:
    """Mark the words that differ, unless hardly any stay."""
    old, new = _WORD.findall(was[1]), _WORD.findall(now[1])
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < 0.4:
        yield _whole("gone", was)
        yield _whole("new", now)
        return
    codes = matcher.get_opcodes()
    yield Line("gone", was[0], tuple(Piece("same" if kind == "equal" else "gone", "".join(old[i1:i2])) for kind, i1, i2, _, _ in codes if i2 > i1))
    yield Line("new", now[0], tuple(Piece("same" if kind == "equal" else "new", "".join(new[j1:j2])) for kind, _, _, j1, j2 in codes if j2 > j1))


def _flat(text: str | None) -> Iterator[tuple[str, str]]:
    """Give each value of a YAML text with the names that lead to it; a text that is none line by line."""
    if text is None:
        return
    try:
        data = YAML(typ="safe", pure=True).load(text)
    except YAMLError:
        yield from (("", line) for line in text.splitlines())
        return
    yield from _values(data, ())


def _values(data, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _values(value, (*names, str(name)))
    elif isinstance(data, list):
        for value in data:
            yield from _values(value, names)
    elif isinstance(data, str) and "\n" in data.strip():
        yield from ((_label(names), line.removeprefix("- ")) for line in data.splitlines() if line.strip())
    else:
        yield _label(names), "" if data is None else str(data)


def _label(names: tuple[str, ...]) -> str:
    return ", ".join(name.replace("_", " ") for name in names if name != "text")
