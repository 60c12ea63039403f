"""What a change does, told so that no YAML has to be read: the sentences that go, come and move, file by file, word by word."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.changes.kinds import HELD_OUT
from bot.changes.models import Change, ChangedFile
from bot.changes.sentences_of_file import Sentence, sentences_of_file

_SHELVES = {
    "advice": "What we answer",
    "nlu": "What people say",
    HELD_OUT: "Sentences that test us",
    "partners": "Partners and numbers",
    "campaigns": "Campaign",
    "checks": "Self-check",
    "tools": "Tool",
    "phrases.yml": "Phrases",
    "sources.yml": "Sources",
    "to_verify.yml": "To find out",
    "style": "House style",
    "telegram": "Telegram's words",
}
_AROUND = 2
"""Sentences that stay the same which are shown around what changes."""
_LIKE = 0.4
"""Share of words that two sentences have in common from which one is the other, changed."""
_MOST_PAIRS = 2500
"""Pairs of sentences that are compared word by word, which takes some tens of microseconds each."""
_WORD = re.compile(r"\s+|\w+|[^\w\s]")
Said = tuple[str, str]


@dataclass(frozen=True)
class Piece:
    """Words of a line. `how`: same, gone or new."""

    how: str
    words: str


@dataclass(frozen=True)
class Line:
    """A sentence of a file. `how`: same, gone, new, moved or left_out (sentences that stay); `label` says what it is, such as “What to do now”."""

    how: str
    label: str
    pieces: tuple[Piece, ...]

    @property
    def words(self) -> str:
        """The whole sentence."""
        return "".join(piece.words for piece in self.pieces)


@dataclass(frozen=True)
class FileTold:
    """A file of a change. `new`, `gone` and `moved`: how many sentences come, go and move."""

    path: str
    title: str
    lines: tuple[Line, ...]
    new: int
    gone: int
    moved: int


def told(change: Change) -> list[FileTold]:
    """Return what a change does to each of its files that are not as they were."""
    return [_file(file) for file in change.differences()]


def _file(file: ChangedFile) -> FileTold:
    lines = tuple(differences(sentences_of_file(file.base), sentences_of_file(file.text)))
    counts = {how: sum(line.how == how for line in lines) for how in ("new", "gone", "moved")}
    return FileTold(file.path, title_of_file(file.path), lines, **counts)


def title_of_file(path: str) -> str:
    """Return what a file of the shelf holds, in words."""
    return _SHELVES.get(path.partition("/")[0], path)


def differences(before: Sequence[Sentence], after: Sequence[Sentence], around: int = _AROUND) -> list[Line]:
    """Return what differs between two versions, with some sentences around that stay."""
    was, now = [sentence.said for sentence in before], [sentence.said for sentence in after]
    return list(_with_moves(list(_lines(was, now, around))))


def _lines(before: list[Said], after: list[Said], around: int) -> Iterator[Line]:
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    end = 0
    for group in matcher.get_grouped_opcodes(around):
        if group[0][1] > end:
            yield Line("left_out", "", ())
        for kind, i1, i2, j1, j2 in group:
            if kind == "equal":
                yield from (_whole("same", said) for said in before[i1:i2])
            else:
                yield from _replaced(before[i1:i2], after[j1:j2])
        end = group[-1][2]
    if before and 0 < end < len(before):
        yield Line("left_out", "", ())


def _replaced(before: Sequence[Said], after: Sequence[Said]) -> Iterator[Line]:
    """Tell sentences that stand in place of others: each beside the one that it was made of, unless hardly any word stays."""
    left, new = list(before), []
    for now in after:
        was = _origin(left, now) if len(before) * len(after) <= _MOST_PAIRS else None
        if was is None:
            new.append(now)
            continue
        yield from (_whole("gone", said) for said in left[:was])
        yield from (_whole("new", said) for said in new)
        yield from _word_by_word(left[was], now)
        left, new = left[was + 1 :], []
    yield from (_whole("gone", said) for said in left)
    yield from (_whole("new", said) for said in new)


def _origin(left: Sequence[Said], now: Said) -> int | None:
    """Return the place of the sentence of the same kind that another was made of."""
    likeness = {place: _likeness(said, now) for place, said in enumerate(left) if said[0] == now[0]}
    best = max(likeness, key=likeness.__getitem__, default=None)
    return best if best is not None and likeness[best] >= _LIKE else None


def _with_moves(lines: list[Line]) -> Iterator[Line]:
    """Take a sentence that goes in one place and comes in another for one that moves."""
    came_from: dict[int, int] = {}
    for number, line in enumerate(lines):
        if line.how == "new":
            gone = (other for other, was in enumerate(lines) if was.how == "gone" and was.words == line.words and other not in came_from.values())
            if (before := next(gone, None)) is not None:
                came_from[number] = before
    for number, line in enumerate(lines):
        if number in came_from:
            before = lines[came_from[number]].label
            label = line.label if before == line.label else f"{line.label}, before: {before}"
            yield replace(line, how="moved", label=label, pieces=(Piece("same", line.words),))
        elif number not in came_from.values():
            yield line


def _whole(how: str, said: Said) -> Line:
    return Line(how, said[0], (Piece("same", said[1]),))


def _likeness(one: Said, other: Said) -> float:
    return difflib.SequenceMatcher(None, _WORD.findall(one[1]), _WORD.findall(other[1]), autojunk=False).ratio()


def _word_by_word(was: Said, now: Said) -> Iterator[Line]:
    """Mark the words that differ."""
    old, new = _WORD.findall(was[1]), _WORD.findall(now[1])
    codes = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    yield Line("gone", was[0], tuple(Piece("same" if kind == "equal" else "gone", "".join(old[i1:i2])) for kind, i1, i2, _, _ in codes if i2 > i1))
    yield Line("new", now[0], tuple(Piece("same" if kind == "equal" else "new", "".join(new[j1:j2])) for kind, _, _, j1, j2 in codes if j2 > j1))
