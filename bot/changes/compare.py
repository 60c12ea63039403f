"""Two people changed the same text: what each did, block by block, and one text made of the answers. Nothing is dropped unasked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from merge3 import Merge3

from bot.errors import ChangeRefused


class Who(StrEnum):
    """Who changed a block: nobody, the others, this draft, both alike, or both in different ways."""

    nobody = "nobody"
    theirs = "theirs"
    mine = "mine"
    alike = "alike"
    conflict = "conflict"


class Choice(StrEnum):
    """What becomes of a block that both changed in different ways."""

    theirs = "theirs"
    mine = "mine"
    both = "both"


@dataclass(frozen=True)
class Block:
    """Lines that stand together: as they were, as the others have them, as this draft has them. Each text ends its lines itself."""

    number: int
    who: Who
    base: str
    theirs: str
    mine: str


@dataclass(frozen=True)
class Comparison:
    """All blocks of a file, in order. `may_go`: whether one of the three is no file at all, so that an empty result means the same."""

    blocks: tuple[Block, ...]
    may_go: bool = False

    @property
    def conflicts(self) -> tuple[Block, ...]:
        """The blocks that somebody has to decide about."""
        return tuple(block for block in self.blocks if block.who is Who.conflict)

    def resolved(self, choices: Mapping[int, Choice] | None = None) -> str | None:
        """Return the text with every block decided; None: no file. Raises ChangeRefused while a conflict has no answer."""
        text = "".join(self.decided(choices or {}))
        return None if self.may_go and not text else text

    def decided(self, choices: Mapping[int, Choice]) -> list[str]:
        """Return the text of each block. Raises ChangeRefused while a conflict has no answer."""
        undecided = [block for block in self.conflicts if block.number not in choices]
        if undecided:
            raise ChangeRefused(f"{_counted(len(undecided))} left to decide. Choose theirs, yours or both for each.")
        return [_decided(block, choices.get(block.number)) for block in self.blocks]


def compare(base: str | None, theirs: str | None, mine: str | None) -> Comparison:
    """Compare three versions of a text line by line; None is a file that is not there."""
    base_lines, their_lines, my_lines = ((text or "").splitlines(keepends=True) for text in (base, theirs, mine))
    blocks: list[Block] = []
    done = (0, 0, 0)
    for first, last, their_first, their_last, my_first, my_last in Merge3(base_lines, their_lines, my_lines).find_sync_regions():
        between = [
            "".join(lines[start:end])
            for lines, start, end in zip((base_lines, their_lines, my_lines), done, (first, their_first, my_first), strict=True)
        ]
        unchanged = "".join(base_lines[first:last])
        if any(between):
            blocks.append(Block(len(blocks), _changed_by(*between), *between))
        if unchanged:
            blocks.append(Block(len(blocks), Who.nobody, unchanged, unchanged, unchanged))
        done = (last, their_last, my_last)
    return Comparison(tuple(blocks), may_go=None in (theirs, mine))


def _changed_by(base: str, theirs: str, mine: str) -> Who:
    if theirs == mine:
        return Who.alike
    if mine == base:
        return Who.theirs
    return Who.mine if theirs == base else Who.conflict


def _decided(block: Block, choice: Choice | None) -> str:
    if block.who in (Who.nobody, Who.theirs, Who.alike):
        return block.theirs
    if block.who is Who.mine:
        return block.mine
    return {Choice.theirs: block.theirs, Choice.mine: block.mine, Choice.both: _with_line_end(block.theirs) + block.mine}[Choice(choice)]


def _with_line_end(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def _counted(number: int) -> str:
    return "One place is" if number == 1 else f"{number} places are"
